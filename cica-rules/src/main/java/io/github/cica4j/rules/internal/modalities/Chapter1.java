package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** The rules of Chapter 1: Coordinators and Co-coordinators. */
public final class Chapter1 {

    /** The years that a tenure is recommended to last at least (1.10). */
    public static final int YEARS_OF_TENURE = 2;

    /** A Coordinator drafts a concept paper. */
    public static final RuleDescriptor MOD_1_2_A = RuleDescriptor.of("MOD-1.2-a", Force.SHALL, Shape.DUTY)
            .provisions("1.2/1")
            .statuses(Status.PENDING, Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(
                    Readings.ACTING,
                    Readings.YEARS,
                    Readings.UNDIVIDED_DIMENSION,
                    Readings.MEMBER_STATES_APPROVE,
                    Readings.EXTENSION,
                    Readings.NO_STATED_END,
                    Readings.INHERITED_PAPER)
            .reliesOn(Draft.KIND, Approval.KIND)
            .build();

    /** A State that completed its duties as Coordinator reports. */
    public static final RuleDescriptor MOD_1_3_A = RuleDescriptor.of("MOD-1.3-a", Force.SHALL, Shape.DUTY)
            .provisions("1.3/1")
            .statuses(Status.PENDING, Status.DUE, Status.MET, Status.MET_LATE, Status.OVERDUE, Status.UNDETERMINED)
            .readings(
                    Readings.MONTH_END,
                    Readings.ACTING,
                    Readings.YEARS,
                    Readings.COMPLETION_LIMIT,
                    Readings.UNDIVIDED_DIMENSION,
                    Readings.EXTENSION,
                    Readings.NO_STATED_END,
                    Readings.REPORT_WINDOW)
            .reliesOn(CompletionReport.KIND)
            .build();

    /** A completion report goes to all Member States. */
    public static final RuleDescriptor MOD_1_3_B = RuleDescriptor.of("MOD-1.3-b", Force.SHALL, Shape.ACT)
            .provisions("1.3/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.UNDIVIDED_DIMENSION)
            .build();

    /** A completion report covers the service. */
    public static final RuleDescriptor MOD_1_3_C = RuleDescriptor.of("MOD-1.3-c", Force.SHALL, Shape.ACT)
            .provisions("1.3/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(
                    Readings.MONTH_END,
                    Readings.ACTING,
                    Readings.YEARS,
                    Readings.UNDIVIDED_DIMENSION,
                    Readings.EXTENSION,
                    Readings.NO_STATED_END,
                    Readings.REPORT_WINDOW,
                    Readings.REPORT_TOLERANCE)
            .build();

    /** A Co-coordinator that was consulted takes part in the drafting. */
    public static final RuleDescriptor MOD_1_4_A = RuleDescriptor.of("MOD-1.4-a", Force.SHALL, Shape.ACT)
            .provisions("1.4/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.UNDIVIDED_DIMENSION, Readings.NO_STATED_END)
            .build();

    /** A recommendation concerns an area that its sender coordinates. */
    public static final RuleDescriptor MOD_1_5_A = RuleDescriptor.of("MOD-1.5-a", Force.SHOULD, Shape.ACT)
            .provisions("1.5/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.UNDIVIDED_DIMENSION, Readings.NO_STATED_END)
            .reliesOn(Appointment.KIND)
            .build();

    /** A recommendation goes through the Chairmanship. */
    public static final RuleDescriptor MOD_1_5_B = RuleDescriptor.of("MOD-1.5-b", Force.WILL, Shape.ACT)
            .provisions("1.5/2")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.UNDIVIDED_DIMENSION)
            .build();

    /** An action plan names an existing concept paper of its area. */
    public static final RuleDescriptor MOD_1_6_A = RuleDescriptor.of("MOD-1.6-a", Force.SHOULD, Shape.ACT)
            .provisions("1.6/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.UNDIVIDED_DIMENSION)
            .build();

    /** An office convenes expert meetings with Chairmanship and Secretariat. */
    public static final RuleDescriptor MOD_1_7_A = RuleDescriptor.of("MOD-1.7-a", Force.SHOULD, Shape.ACT)
            .provisions("1.7/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.UNDIVIDED_DIMENSION, Readings.NO_STATED_END)
            .build();

    /** All Member States are invited to an expert meeting. */
    public static final RuleDescriptor MOD_1_7_B = RuleDescriptor.of("MOD-1.7-b", Force.NONE, Shape.ACT)
            .provisions("1.7/1")
            .statuses(Status.MET, Status.REVIEW, Status.UNDETERMINED)
            .readings(Readings.UNDIVIDED_DIMENSION)
            .build();

    /** A request to the Council of Eminent Persons goes through the Chairmanship. */
    public static final RuleDescriptor MOD_1_8_A = RuleDescriptor.of("MOD-1.8-a", Force.SHOULD, Shape.ACT)
            .provisions("1.8/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.UNDIVIDED_DIMENSION)
            .build();

    /** The SOC appoints. */
    public static final RuleDescriptor MOD_1_9_A = RuleDescriptor.of("MOD-1.9-a", Force.SHALL, Shape.ACT)
            .provisions("1.9/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.UNDIVIDED_DIMENSION)
            .singlePattern("A taken office carries its decision.")
            .build();

    /** An area has exactly one Coordinator. */
    public static final RuleDescriptor MOD_1_9_B = RuleDescriptor.of("MOD-1.9-b", Force.AS_A_RULE, Shape.CONTINUING)
            .provisions("1.9/2")
            .statuses(Status.MET, Status.NOT_MET, Status.DEROGATED, Status.UNDETERMINED)
            .readings(
                    Readings.YEARS, Readings.SEVERAL_COORDINATORS, Readings.UNDIVIDED_DIMENSION, Readings.NO_STATED_END)
            .reliesOn(Appointment.KIND)
            .build();

    /** An appointment is preceded by an offer to all Member States. */
    public static final RuleDescriptor MOD_1_10_A = RuleDescriptor.of("MOD-1.10-a", Force.SHALL, Shape.ACT)
            .provisions("1.10/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.MONTH_END, Readings.UNDIVIDED_DIMENSION, Readings.OFFER_VALIDITY)
            .reliesOn(Offer.KIND)
            .singlePattern("A taken office carries the offers of its seat.")
            .build();

    /** An offer goes through the Chairmanship and the Secretariat. */
    public static final RuleDescriptor MOD_1_10_B = RuleDescriptor.of("MOD-1.10-b", Force.SHALL, Shape.ACT)
            .provisions("1.10/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.UNDIVIDED_DIMENSION)
            .singlePattern("A candidacy carries its offer.")
            .build();

    /** An offer is in writing. */
    public static final RuleDescriptor MOD_1_10_C = RuleDescriptor.of("MOD-1.10-c", Force.SHALL, Shape.ACT)
            .provisions("1.10/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.UNDIVIDED_DIMENSION)
            .singlePattern("An office for which no offer is on record is told by one fact.")
            .build();

    /** An offer states the proposed tenure. */
    public static final RuleDescriptor MOD_1_10_D = RuleDescriptor.of("MOD-1.10-d", Force.SHALL, Shape.ACT)
            .provisions("1.10/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.UNDIVIDED_DIMENSION)
            .singlePattern("A candidacy carries its offer.")
            .build();

    /** A tenure is at least two years. */
    public static final RuleDescriptor MOD_1_10_E = RuleDescriptor.of("MOD-1.10-e", Force.SHOULD, Shape.ACT)
            .provisions("1.10/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.MONTH_END, Readings.YEARS, Readings.TENURE_NOT_STATED, Readings.UNDIVIDED_DIMENSION)
            .singlePattern("An office for which no offer is on record is told by one fact.")
            .build();

    /** A tenure does not start before the SOC has decided. */
    public static final RuleDescriptor MOD_1_10_F = RuleDescriptor.of("MOD-1.10-f", Force.SHALL, Shape.ACT)
            .provisions("1.10/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.UNDIVIDED_DIMENSION)
            .singlePattern("A taken office carries its decision.")
            .build();

    /** An offer waits for the decision of the SOC. */
    public static final RuleDescriptor MOD_1_10_G = RuleDescriptor.of("MOD-1.10-g", Force.NONE, Shape.DUTY)
            .provisions("1.10/1")
            .statuses(Status.PENDING, Status.MET, Status.LAPSED, Status.UNDETERMINED)
            .readings(Readings.UNDIVIDED_DIMENSION)
            .build();

    /** The tenure held is the one that the SOC approved. */
    public static final RuleDescriptor MOD_1_10_H = RuleDescriptor.of("MOD-1.10-h", Force.SHALL, Shape.ACT)
            .provisions("1.10/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.TENURE_NOT_STATED, Readings.UNDIVIDED_DIMENSION)
            .singlePattern("A taken office carries its decision and the lists.")
            .build();

    /** A State begins to act where there is no Coordinator. */
    public static final RuleDescriptor MOD_1_11_A = RuleDescriptor.of("MOD-1.11-a", Force.SHALL, Shape.ACT)
            .provisions("1.11/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.UNDIVIDED_DIMENSION, Readings.NO_STATED_END)
            .reliesOn(Appointment.KIND)
            .build();

    /** Who acts as Coordinator is Co-coordinator all that time. */
    public static final RuleDescriptor MOD_1_11_B = RuleDescriptor.of("MOD-1.11-b", Force.SHALL, Shape.CONTINUING)
            .provisions("1.11/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.UNDIVIDED_DIMENSION, Readings.NO_STATED_END)
            .reliesOn(Appointment.KIND)
            .build();

    /** The other Co-coordinators consent to acting. */
    public static final RuleDescriptor MOD_1_11_C = RuleDescriptor.of("MOD-1.11-c", Force.SHALL, Shape.ACT)
            .provisions("1.11/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.UNDIVIDED_DIMENSION, Readings.CONSENT, Readings.NO_STATED_END)
            .build();

    /** Acting ends when a new Coordinator comes. */
    public static final RuleDescriptor MOD_1_11_D = RuleDescriptor.of("MOD-1.11-d", Force.SHALL, Shape.CONTINUING)
            .provisions("1.11/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(
                    Readings.YEARS,
                    Readings.UNDIVIDED_DIMENSION,
                    Readings.NO_STATED_END,
                    Readings.APPOINTMENT_TAKES_EFFECT)
            .build();

    /** One State acts as Coordinator of an area. */
    public static final RuleDescriptor MOD_1_11_E = RuleDescriptor.of("MOD-1.11-e", Force.SHALL, Shape.CONTINUING)
            .provisions("1.11/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.UNDIVIDED_DIMENSION)
            .build();

    /** Who may act while an area has no Coordinator. */
    public static final RuleDescriptor MOD_1_11_F = RuleDescriptor.of("MOD-1.11-f", Force.NONE, Shape.CONTINUING)
            .provisions("1.11/1")
            .statuses(Status.REVIEW, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.UNDIVIDED_DIMENSION, Readings.NO_STATED_END)
            .reliesOn(Appointment.KIND)
            .build();

    /** The SOC approves an extension. */
    public static final RuleDescriptor MOD_1_12_A = RuleDescriptor.of("MOD-1.12-a", Force.SHALL, Shape.ACT)
            .provisions("1.12/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.UNDIVIDED_DIMENSION)
            .singlePattern("An extended term carries its decision.")
            .build();

    /** A request for an extension reaches all in advance. */
    public static final RuleDescriptor MOD_1_12_B = RuleDescriptor.of("MOD-1.12-b", Force.SHALL, Shape.ACT)
            .provisions("1.12/2")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.IN_ADVANCE, Readings.UNDIVIDED_DIMENSION, Readings.NO_STATED_END)
            .build();

    /** A notice of early termination reaches all in advance. */
    public static final RuleDescriptor MOD_1_12_C = RuleDescriptor.of("MOD-1.12-c", Force.SHALL, Shape.ACT)
            .provisions("1.12/2")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.IN_ADVANCE, Readings.UNDIVIDED_DIMENSION)
            .build();

    private Chapter1() {}

    static RuleDescriptor[] rules() {
        return new RuleDescriptor[] {
            MOD_1_2_A,
            MOD_1_3_A,
            MOD_1_3_B,
            MOD_1_3_C,
            MOD_1_4_A,
            MOD_1_5_A,
            MOD_1_5_B,
            MOD_1_6_A,
            MOD_1_7_A,
            MOD_1_7_B,
            MOD_1_8_A,
            MOD_1_9_A,
            MOD_1_9_B,
            MOD_1_10_A,
            MOD_1_10_B,
            MOD_1_10_C,
            MOD_1_10_D,
            MOD_1_10_E,
            MOD_1_10_F,
            MOD_1_10_G,
            MOD_1_10_H,
            MOD_1_11_A,
            MOD_1_11_B,
            MOD_1_11_C,
            MOD_1_11_D,
            MOD_1_11_E,
            MOD_1_11_F,
            MOD_1_12_A,
            MOD_1_12_B,
            MOD_1_12_C
        };
    }
}
