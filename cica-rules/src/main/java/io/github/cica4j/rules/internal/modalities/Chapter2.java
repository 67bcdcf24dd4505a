package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** The rules of Chapter 2: concept papers and action plans. */
public final class Chapter2 {

    /** The months of consideration beyond which expert meetings are convened (2.5). */
    public static final int MONTHS_OF_CONSIDERATION = 6;

    /** The months from its appointment in which a new Coordinator proposes a concept paper (2.7). */
    public static final int MONTHS_TO_PROPOSE = 3;

    /** The SOC approves a concept paper. */
    public static final RuleDescriptor MOD_2_4_A = RuleDescriptor.of("MOD-2.4-a", Force.SHALL, Shape.ACT)
            .provisions("2.4/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED, Status.REVIEW)
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
            .readings(Readings.MONTH_END, Readings.CONVENE, Readings.NO_STATED_END)
            .reliesOn(ExpertMeeting.KIND)
            .build();

    /** A concept paper states its applicability period. */
    public static final RuleDescriptor MOD_2_6_A = RuleDescriptor.of("MOD-2.6-a", Force.SHALL, Shape.CONTINUING)
            .provisions("2.6/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
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
                    Readings.EXTENSION,
                    Readings.NO_STATED_END)
            .reliesOn(Draft.KIND)
            .build();

    private Chapter2() {}

    static RuleDescriptor[] rules() {
        return new RuleDescriptor[] {MOD_2_4_A, MOD_2_5_A, MOD_2_6_A, MOD_2_7_A};
    }
}
