package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.time.MonthEnd;

/** The open words of the Modalities, with the ways to read them. */
public final class Readings {

    /** A month end that does not exist. */
    public static final Interpretation MONTH_END = Interpretation.of(
            "INT-01",
            "On which day does a number of months end when the last month has no such day?",
            Reading.of("clip", "On the last day of that month."),
            Reading.of("roll", "On the first day of the next month."),
            Reading.of("undetermined", "On either; what depends on it is undetermined."));

    /** When "shall convene expert meetings" is departed from. */
    public static final Interpretation CONVENE = Interpretation.of(
            "INT-05",
            "When has a Coordinator departed from the duty to convene expert meetings?",
            Reading.of("while-considered", "When consideration ends without a meeting; until then the duty is due."),
            new Reading("grace", "A number of days after the six months.", Reading.Parameter.DAYS, "30"));

    /** "Appointment". */
    public static final Interpretation APPOINTMENT_DAY = Interpretation.of(
            "INT-06",
            "From which day do the three months after the appointment run?",
            Reading.of("soc-decision", "From the day of the decision of the SOC."),
            Reading.of("tenure-start", "From the first day of the tenure."));

    /** "New Coordinator". */
    public static final Interpretation NEW_COORDINATOR = Interpretation.of(
            "INT-07",
            "Which Coordinator is new?",
            Reading.of("not-before", "One that was not Coordinator of the area on the day before its tenure."),
            Reading.of("every-appointment", "Every one that is appointed, a second time too."));

    /** A paper "at the time of application". */
    public static final Interpretation PAPER_AT_OFFER = Interpretation.of(
            "INT-08",
            "Which draft counts as proposed at the time of the application?",
            Reading.of("from-offer", "One issued on the day of the offer or later."),
            Reading.of("before-offer", "One of the same State issued before the offer counts too."));

    /** A tenure that is not stated. */
    public static final Interpretation TENURE_NOT_STATED = Interpretation.of(
            "INT-13",
            "What if no tenure is stated?",
            Reading.of("undetermined", "It cannot be told whether it is two years."),
            Reading.of("departure", "It is no tenure of two years."));

    /** More than one Coordinator. */
    public static final Interpretation SEVERAL_COORDINATORS = Interpretation.of(
            "INT-17",
            "What if an area has several Coordinators?",
            Reading.of("derogated", "The SOC may appoint several: the rule gives way where its decisions did."),
            Reading.of("not-met", "The rule does not hold."));

    /** The extension of a term. */
    public static final Interpretation EXTENSION = Interpretation.of(
            "INT-41",
            "Is the extension of a term a new appointment?",
            Reading.of("same-appointment", "No, the appointment goes on."),
            Reading.of(
                    "new-appointment", "Yes, with all that an appointment brings; every appointment counts as new."));

    /** An office without a stated end. */
    public static final Interpretation NO_STATED_END = Interpretation.of(
            "INT-47",
            "How long does an office last for which no end is stated?",
            Reading.of("goes-on", "Until a decision, a termination or a later list says otherwise."),
            Reading.of("undetermined", "It is known only to the last day on which the record attests it."));

    private Readings() {}

    /** Returns how months are added. */
    static MonthEnd monthEnd(Interpretations interpretations) {
        return switch (interpretations.of(MONTH_END).reading()) {
            case "roll" -> MonthEnd.ROLL;
            case "undetermined" -> MonthEnd.UNDETERMINED;
            default -> MonthEnd.CLIP;
        };
    }
}
