package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.time.HalfMonthBorder;

/** The open words of annual plans, with the ways to read them. */
public final class PlanReadings {

    /** The half of a month. */
    public static final Interpretation HALF_OF_A_MONTH = Interpretation.of(
            "INT-27",
            "Where do the two halves of a month meet?",
            Reading.of("after-15", "The first half ends on the 15th."),
            Reading.of("after-14", "The first half ends on the 14th."));

    /** A blank timing. */
    public static final Interpretation BLANK_TIMING = Interpretation.of(
            "INT-28",
            "What does a blank timing mean under one that is to be confirmed?",
            Reading.of("inherits", "It is to be confirmed, too."),
            Reading.of("unknown", "It is not known."));

    private PlanReadings() {}

    static HalfMonthBorder border(Interpretations interpretations) {
        return interpretations.of(HALF_OF_A_MONTH).chose("after-14")
                ? HalfMonthBorder.AFTER_14
                : HalfMonthBorder.AFTER_15;
    }

    static boolean blankInherits(Interpretations interpretations) {
        return interpretations.of(BLANK_TIMING).chose("inherits");
    }
}
