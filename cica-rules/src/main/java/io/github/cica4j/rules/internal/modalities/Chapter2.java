package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Consideration;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.PaperElement;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The rules of Chapter 2: concept papers and action plans. */
public final class Chapter2 {

    /** The months of consideration beyond which expert meetings are convened (2.5). */
    public static final int MONTHS_OF_CONSIDERATION = 6;

    /** What a concept paper should provide as a rule (2.2). */
    static final Set<PaperElement> ELEMENTS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(PaperElement.THEMATIC_AREAS)));

    /** The months from its appointment in which a new Coordinator proposes a concept paper (2.7). */
    public static final int MONTHS_TO_PROPOSE = 3;

    /** Whether an area has a concept paper in force. */
    public static final RuleDescriptor MOD_2_1_A = RuleDescriptor.of("MOD-2.1-a", Force.NONE, Shape.CONTINUING)
            .provisions("2.1/1")
            .statuses(Status.MET, Status.REVIEW, Status.UNDETERMINED)
            .readings(Readings.MEMBER_STATES_APPROVE)
            .reliesOn(Approval.KIND)
            .build();

    /** A concept paper has the elements that are recommended. */
    public static final RuleDescriptor MOD_2_2_A = RuleDescriptor.of("MOD-2.2-a", Force.SHOULD, Shape.CONTINUING)
            .provisions("2.2/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.MEMBER_STATES_APPROVE)
            .build();

    /** A concept paper proposes thematic areas. */
    public static final RuleDescriptor MOD_2_2_B = RuleDescriptor.of("MOD-2.2-b", Force.SHOULD, Shape.CONTINUING)
            .provisions("2.2/2")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.MEMBER_STATES_APPROVE)
            .build();

    /** The measures that a draft proposes are in the Catalogue. */
    public static final RuleDescriptor MOD_2_2_C = RuleDescriptor.of("MOD-2.2-c", Force.SHALL, Shape.ACT)
            .provisions("2.2/3")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    /** The Coordinator prepares a draft. */
    public static final RuleDescriptor MOD_2_3_A = RuleDescriptor.of("MOD-2.3-a", Force.SHALL, Shape.ACT)
            .provisions("2.3/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.ACTING, Readings.YEARS, Readings.NO_STATED_END)
            .reliesOn(Appointment.KIND)
            .build();

    /** The Co-coordinators are consulted on a draft. */
    public static final RuleDescriptor MOD_2_3_B = RuleDescriptor.of("MOD-2.3-b", Force.SHALL, Shape.ACT)
            .provisions("2.3/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.NO_STATED_END)
            .build();

    /** The SOC approves a concept paper. */
    public static final RuleDescriptor MOD_2_4_A = RuleDescriptor.of("MOD-2.4-a", Force.SHALL, Shape.ACT)
            .provisions("2.4/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED, Status.REVIEW)
            .readings(Readings.MEMBER_STATES_APPROVE)
            .build();

    /** All Member States consider a paper before its approval. */
    public static final RuleDescriptor MOD_2_4_B = RuleDescriptor.of("MOD-2.4-b", Force.SHALL, Shape.ACT)
            .provisions("2.4/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.MEMBER_STATES_APPROVE)
            .reliesOn(Consideration.KIND)
            .build();

    /** Expert meetings are convened on a paper considered for more than six months. */
    public static final RuleDescriptor MOD_2_5_A = RuleDescriptor.of("MOD-2.5-a", Force.SHALL, Shape.DUTY)
            .provisions("2.5/1")
            .statuses(
                    Status.PENDING,
                    Status.DUE,
                    Status.MET,
                    Status.MET_LATE,
                    Status.OVERDUE,
                    Status.NOT_MET,
                    Status.LAPSED,
                    Status.UNDETERMINED)
            .readings(
                    Readings.MONTH_END,
                    Readings.FIRST_DRAFT,
                    Readings.REVISED_DRAFT,
                    Readings.CONVENE,
                    Readings.ACTING,
                    Readings.YEARS,
                    Readings.MEMBER_STATES_APPROVE,
                    Readings.NO_STATED_END,
                    Readings.MEETINGS)
            .reliesOn(ExpertMeeting.KIND)
            .build();

    /** The Coordinator convenes the expert meeting on a paper considered for more than six months. */
    public static final RuleDescriptor MOD_2_5_B = RuleDescriptor.of("MOD-2.5-b", Force.SHALL, Shape.ACT)
            .provisions("2.5/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(
                    Readings.MONTH_END,
                    Readings.FIRST_DRAFT,
                    Readings.REVISED_DRAFT,
                    Readings.ACTING,
                    Readings.YEARS,
                    Readings.MEMBER_STATES_APPROVE,
                    Readings.NO_STATED_END)
            .reliesOn(Appointment.KIND)
            .build();

    /** A concept paper states its applicability period. */
    public static final RuleDescriptor MOD_2_6_A = RuleDescriptor.of("MOD-2.6-a", Force.SHALL, Shape.CONTINUING)
            .provisions("2.6/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.MEMBER_STATES_APPROVE)
            .build();

    /** An approved concept paper is extended or replaced in time. */
    public static final RuleDescriptor MOD_2_6_B = RuleDescriptor.of("MOD-2.6-b", Force.SHALL, Shape.DUTY)
            .provisions("2.6/2")
            .statuses(
                    Status.PENDING,
                    Status.MET,
                    Status.MET_LATE,
                    Status.OVERDUE,
                    Status.NOT_MET,
                    Status.LAPSED,
                    Status.UNDETERMINED)
            .readings(
                    Readings.ACTING,
                    Readings.YEARS,
                    Readings.MEMBER_STATES_APPROVE,
                    Readings.NO_STATED_END,
                    Readings.EXTENDED_ON_TIME)
            .reliesOn(Approval.KIND)
            .build();

    /** A new Coordinator proposes a concept paper. */
    public static final RuleDescriptor MOD_2_7_A = RuleDescriptor.of("MOD-2.7-a", Force.SHALL, Shape.DUTY)
            .provisions("2.7/1")
            .statuses(
                    Status.PENDING,
                    Status.MET,
                    Status.MET_LATE,
                    Status.OVERDUE,
                    Status.NOT_MET,
                    Status.LAPSED,
                    Status.UNDETERMINED)
            .readings(
                    Readings.MONTH_END,
                    Readings.APPOINTMENT_DAY,
                    Readings.NEW_COORDINATOR,
                    Readings.PAPER_AT_OFFER,
                    Readings.ACTING,
                    Readings.YEARS,
                    Readings.EXTENSION,
                    Readings.NO_STATED_END)
            .reliesOn(Draft.KIND)
            .build();

    /** All Member States are consulted on an action plan. */
    public static final RuleDescriptor MOD_2_8_A = RuleDescriptor.of("MOD-2.8-a", Force.SHOULD, Shape.ACT)
            .provisions("2.8/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("One plan tells who was consulted.")
            .build();

    /** An action plan is sent to all Member States. */
    public static final RuleDescriptor MOD_2_8_B = RuleDescriptor.of("MOD-2.8-b", Force.SHOULD, Shape.ACT)
            .provisions("2.8/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("One plan tells whom it was sent to.")
            .build();

    /** An action plan holds a concrete activity. */
    public static final RuleDescriptor MOD_2_9_A = RuleDescriptor.of("MOD-2.9-a", Force.SHOULD, Shape.ACT)
            .provisions("2.9/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("One plan holds its activities.")
            .build();

    /** Each activity of an action plan has a timeline. */
    public static final RuleDescriptor MOD_2_9_B = RuleDescriptor.of("MOD-2.9-b", Force.SHOULD, Shape.ACT)
            .provisions("2.9/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("One plan holds its activities.")
            .build();

    /** An action plan states organisational modalities. */
    public static final RuleDescriptor MOD_2_9_C = RuleDescriptor.of("MOD-2.9-c", Force.SHOULD, Shape.ACT)
            .provisions("2.9/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("One plan tells whether it states them.")
            .build();

    /** An action plan is updated regularly. */
    public static final RuleDescriptor MOD_2_9_D = RuleDescriptor.of("MOD-2.9-d", Force.SHOULD, Shape.DUTY)
            .provisions("2.9/1")
            .statuses(Status.PENDING, Status.MET, Status.MET_LATE, Status.OVERDUE, Status.UNDETERMINED)
            .readings(Readings.MONTH_END, Readings.PLAN_UPDATE)
            .reliesOn(ActionPlan.KIND)
            .build();

    private Chapter2() {}

    static RuleDescriptor[] rules() {
        return new RuleDescriptor[] {
            MOD_2_1_A, MOD_2_2_A, MOD_2_2_B, MOD_2_2_C, MOD_2_3_A, MOD_2_3_B, MOD_2_4_A, MOD_2_4_B, MOD_2_5_A,
            MOD_2_5_B, MOD_2_6_A, MOD_2_6_B, MOD_2_7_A, MOD_2_8_A, MOD_2_8_B, MOD_2_9_A, MOD_2_9_B, MOD_2_9_C, MOD_2_9_D
        };
    }
}
