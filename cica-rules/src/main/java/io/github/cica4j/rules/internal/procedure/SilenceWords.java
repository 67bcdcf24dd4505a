package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.silence.SilenceReadings;
import io.github.cica4j.model.silence.SilenceReadings.Int20;
import io.github.cica4j.model.silence.SilenceReadings.Int21;
import io.github.cica4j.model.silence.SilenceReadings.Int22;
import io.github.cica4j.model.silence.SilenceReadings.Int24;
import io.github.cica4j.model.silence.SilenceReadings.Int25;
import io.github.cica4j.model.silence.SilenceReadings.Int46;
import java.util.Optional;
import java.util.stream.Stream;

/** The open words of the silence procedure, with the ways to read them that {@link SilenceReadings} knows. */
public final class SilenceWords {

    /** What comes exactly at the deadline. */
    public static final Interpretation AT_THE_DEADLINE = Interpretation.of(
            "INT-20",
            "Is what comes exactly at a deadline with a clock time in time?",
            reading(Int20.IN_TIME, "Yes; the procedure is open at that moment."),
            reading(Int20.LATE, "No; the procedure is settled at that moment."));

    /** A deadline that is a day. */
    public static final Interpretation DAY_OF_THE_DEADLINE = Interpretation.of(
            "INT-21",
            "When does a deadline end that is a day?",
            reading(Int21.END_OF_DAY, "With the day, in Astana."),
            reading(Int21.NOON, "At noon of the day, in Astana."));

    /** What breaks silence. */
    public static final Interpretation WHAT_BREAKS = Interpretation.of(
            "INT-22",
            "What breaks silence?",
            reading(Int22.OBJECTION, "An objection."),
            reading(Int22.OBJECTION_OR_AMENDMENT, "An objection or a proposed amendment."),
            reading(Int22.ANY_RESPONSE, "Any response, a comment and a request for more time too."));

    /** When adoption takes effect. */
    public static final Interpretation TAKES_EFFECT = Interpretation.of(
            "INT-24",
            "When does adoption by silence take effect?",
            reading(Int24.DEADLINE, "At the deadline."),
            reading(Int24.NOTICE, "With the notice of the outcome."));

    /** A withdrawn objection. */
    public static final Interpretation WITHDRAWN = Interpretation.of(
            "INT-25",
            "What becomes of the silence when an objection is withdrawn before the deadline?",
            reading(Int25.RESTORED, "It is restored."),
            reading(Int25.STAYS_BROKEN, "It stays broken."));

    /** An objection to one of two texts. */
    public static final Interpretation SEVERAL_TEXTS = Interpretation.of(
            "INT-46",
            "What does an objection to one of several texts break?",
            reading(Int46.ALL_TEXTS, "The silence on all of them."),
            reading(Int46.NAMED_TEXT, "The silence on the one that it names."));

    private SilenceWords() {}

    private static Reading reading(Object option, String meaning) {
        return Reading.of(option.toString(), meaning);
    }

    /** Returns the readings that are chosen. */
    static SilenceReadings of(Interpretations interpretations) {
        return new SilenceReadings(
                chosen(Int20.values(), interpretations, AT_THE_DEADLINE),
                chosen(Int21.values(), interpretations, DAY_OF_THE_DEADLINE),
                chosen(Int22.values(), interpretations, WHAT_BREAKS),
                chosen(Int24.values(), interpretations, TAKES_EFFECT),
                chosen(Int25.values(), interpretations, WITHDRAWN),
                chosen(Int46.values(), interpretations, SEVERAL_TEXTS));
    }

    private static <E> E chosen(E[] options, Interpretations interpretations, Interpretation open) {
        String reading = interpretations.of(open).reading();
        Optional<E> chosen = Stream.of(options)
                .filter(option -> option.toString().equals(reading))
                .findFirst();
        return chosen.orElseThrow();
    }
}
