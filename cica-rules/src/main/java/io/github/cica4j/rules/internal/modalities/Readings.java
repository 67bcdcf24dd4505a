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

    /** The issuance of the first draft. */
    public static final Interpretation FIRST_DRAFT = Interpretation.of(
            "INT-03",
            "On which day is a draft issued, from which the six months run?",
            Reading.of("note", "On the day of the note that circulated it."),
            Reading.of("draft", "On the day that the draft itself bears."));

    /** A revised draft. */
    public static final Interpretation REVISED_DRAFT = Interpretation.of(
            "INT-04",
            "Does a revised draft begin the six months again while they run?",
            Reading.of("no", "No, they run from the first draft."),
            Reading.of("new-coordinator", "Yes, if a Coordinator prepared it that has prepared no draft of it before."),
            Reading.of("always", "Yes."));

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

    /** The duties of an acting Coordinator. */
    public static final Interpretation ACTING = Interpretation.of(
            "INT-11",
            "Which duties of a Coordinator does an acting one have?",
            Reading.of(
                    "drafting",
                    "Those on concept papers that are being drafted, considered or applied (2.3, 2.5, 2.6)."),
            Reading.of("all", "Also those of one that comes into office or leaves it (1.2, 1.3, 2.7)."),
            Reading.of("none", "None."));

    /** "2024-2025". */
    public static final Interpretation YEARS = Interpretation.of(
            "INT-12",
            "Which days are a tenure that is stated in years?",
            Reading.of("calendar-years", "The first day of the first year to the last day of the last."),
            Reading.of("from-decision", "The day of the decision to the last day of the last year."));

    /** A tenure that is not stated. */
    public static final Interpretation TENURE_NOT_STATED = Interpretation.of(
            "INT-13",
            "What if no tenure is stated?",
            Reading.of("undetermined", "It cannot be told whether it is two years."),
            Reading.of("departure", "It is no tenure of two years."));

    /** "Sufficiently in advance". */
    public static final Interpretation IN_ADVANCE = Interpretation.of(
            "INT-14",
            "How long in advance is a request or a notice sent sufficiently in advance?",
            Reading.of("strictly-before", "On an earlier day."),
            new Reading("days", "A number of days before at least.", Reading.Parameter.DAYS, "30"));

    /** The limit of a completion report. */
    public static final Interpretation COMPLETION_LIMIT = Interpretation.of(
            "INT-16",
            "By when does a former Coordinator report?",
            Reading.of("no-limit", "The text sets no limit."),
            new Reading("months", "A number of months after the end of its tenure.", Reading.Parameter.MONTHS, "3"));

    /** More than one Coordinator. */
    public static final Interpretation SEVERAL_COORDINATORS = Interpretation.of(
            "INT-17",
            "What if an area has several Coordinators?",
            Reading.of("derogated", "The SOC may appoint several: the rule gives way where its decisions did."),
            Reading.of("not-met", "The rule does not hold."));

    /** A dimension without priority areas. */
    public static final Interpretation UNDIVIDED_DIMENSION = Interpretation.of(
            "INT-18",
            "Does Chapter 1 extend to a dimension that is not divided into priority areas?",
            Reading.of("one-area", "Yes, it counts as one area."),
            Reading.of("outside", "No."));

    /** The consent of the other Co-coordinators. */
    public static final Interpretation CONSENT = Interpretation.of(
            "INT-19",
            "When have the other Co-coordinators consented that one of them acts?",
            Reading.of("explicit", "When every other one has said so; none other is enough."),
            new Reading(
                    "silence",
                    "Also when it has kept silent for a number of days after it was asked.",
                    Reading.Parameter.DAYS,
                    "14"));

    /** Approval by the Member States together. */
    public static final Interpretation MEMBER_STATES_APPROVE = Interpretation.of(
            "INT-23",
            "What is an approval by the Member States together, such as by their silence, where the SOC approves?",
            Reading.of("review", "For a person to judge; what follows from it is undetermined."),
            Reading.of("equivalent", "As good as one by the SOC."),
            Reading.of("none", "No approval."));

    /** "Once a year". */
    public static final Interpretation ONCE_A_YEAR = Interpretation.of(
            "INT-30",
            "What is a review once a year?",
            Reading.of("calendar-year", "One in each calendar year after that of the first."),
            Reading.of("twelve-months", "One within twelve months of each other."));

    /** Who owes a contribution to a review. */
    public static final Interpretation CONTRIBUTORS = Interpretation.of(
            "INT-32",
            "Who contributes to a review of an area?",
            Reading.of("jointly-or-singly", "Those who coordinate the area: one of them, or several together."),
            Reading.of("each-singly", "Each of those who coordinate the area, by itself."));

    /** "Third party". */
    public static final Interpretation THIRD_PARTY = Interpretation.of(
            "INT-33",
            "Who is a third party to information that States exchanged?",
            Reading.of("anyone", "Anyone but those who provided or received it."),
            Reading.of("non-members", "Whoever is no Member State."));

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

    /** "Until a new Coordinator is appointed". */
    public static final Interpretation APPOINTMENT_TAKES_EFFECT = Interpretation.of(
            "INT-48",
            "When is a new Coordinator appointed, so that acting ends?",
            Reading.of("tenure-start", "When its tenure starts."),
            Reading.of("soc-decision", "On the day of the decision of the SOC."));

    /** A paper "extended on time". */
    public static final Interpretation EXTENDED_ON_TIME = Interpretation.of(
            "INT-49",
            "When is the applicability of a concept paper extended on time?",
            Reading.of("approved", "When its extension or a successor is approved by the last day."),
            Reading.of("proposed", "When a draft of it is proposed to all by the last day."));

    /** "Expert meetings". */
    public static final Interpretation MEETINGS = Interpretation.of(
            "INT-50",
            "How many expert meetings are convened on a paper considered for long?",
            Reading.of("one", "One is enough."),
            Reading.of("two", "Two at least."));

    /** A paper that a Coordinator inherits. */
    public static final Interpretation INHERITED_PAPER = Interpretation.of(
            "INT-51",
            "Has a Coordinator drafted a concept paper if one is in force when it starts?",
            Reading.of("in-force", "Yes."),
            Reading.of("own-draft", "No, it drafts its own."));

    /** The days in which a completion report counts before the end of a tenure. */
    public static final Interpretation REPORT_WINDOW = Interpretation.of(
            "PAR-1.3-a",
            "How many days before it is owed does a completion report count?",
            new Reading("days", "A number of days.", Reading.Parameter.DAYS, "90"));

    /** The months by which a completion report may miss an end of the tenure. */
    public static final Interpretation REPORT_TOLERANCE = Interpretation.of(
            "PAR-1.3-c",
            "By how many months may the period of a completion report miss an end of the tenure?",
            new Reading("months", "A number of months.", Reading.Parameter.MONTHS, "1"));

    /** The months for which an offer stands. */
    public static final Interpretation OFFER_VALIDITY = Interpretation.of(
            "PAR-1.10-a",
            "For how many months does an appointment answer an offer?",
            new Reading("months", "A number of months.", Reading.Parameter.MONTHS, "12"));

    /** The months before its end in which a review looks at a paper or plan. */
    public static final Interpretation EXPIRING = Interpretation.of(
            "PAR-3.4-a",
            "Within how many months of a review does a concept paper or an action plan expire, so that the review looks at it?",
            new Reading("months", "A number of months.", Reading.Parameter.MONTHS, "12"));

    /** "Regularly updated". */
    public static final Interpretation PLAN_UPDATE = Interpretation.of(
            "PAR-2.9-d",
            "When is an action plan regularly updated?",
            Reading.of("no-limit", "The text sets no limit."),
            new Reading("within", "Within a number of months.", Reading.Parameter.MONTHS, "12"));

    private Readings() {}

    /** Returns the number that a choice carries. */
    static int number(Interpretations interpretations, Interpretation interpretation) {
        return Integer.parseInt(interpretations.of(interpretation).parameter());
    }

    /** Returns how months are added. */
    static MonthEnd monthEnd(Interpretations interpretations) {
        return switch (interpretations.of(MONTH_END).reading()) {
            case "roll" -> MonthEnd.ROLL;
            case "undetermined" -> MonthEnd.UNDETERMINED;
            default -> MonthEnd.CLIP;
        };
    }
}
