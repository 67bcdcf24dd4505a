package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Contribution;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** The rules of Chapter 3, review of implementation. */
public final class Chapter3 {

    /** A new or changed measure is decided by consensus. */
    public static final RuleDescriptor MOD_3_1_A = RuleDescriptor.of("MOD-3.1-a", Force.WILL, Shape.ACT)
            .provisions("3.1/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("One change of measures tells of the objections to it.")
            .build();

    /** The SOC reviews implementation once a year. */
    public static final RuleDescriptor MOD_3_2_A = RuleDescriptor.of("MOD-3.2-a", Force.AS_A_RULE, Shape.DUTY)
            .provisions("3.2/1")
            .statuses(Status.PENDING, Status.MET, Status.MET_LATE, Status.OVERDUE, Status.UNDETERMINED)
            .readings(Readings.MONTH_END, Readings.ONCE_A_YEAR)
            .reliesOn(Review.KIND)
            .singlePattern("The derived times of reviews tell of all of them.")
            .build();

    /** A review states its focus. */
    public static final RuleDescriptor MOD_3_2_B = RuleDescriptor.of("MOD-3.2-b", Force.WILL, Shape.ACT)
            .provisions("3.2/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("One review tells what it focused on.")
            .build();

    /** A review covers what it should. */
    public static final RuleDescriptor MOD_3_3_A = RuleDescriptor.of("MOD-3.3-a", Force.WILL, Shape.ACT)
            .provisions("3.3/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("One review tells what it covered.")
            .build();

    /** A review looks at papers and plans that expire soon. */
    public static final RuleDescriptor MOD_3_4_A = RuleDescriptor.of("MOD-3.4-a", Force.WILL, Shape.ACT)
            .provisions("3.4/1")
            .statuses(Status.MET, Status.REVIEW, Status.UNDETERMINED)
            .readings(Readings.MONTH_END, Readings.MEMBER_STATES_APPROVE, Readings.EXPIRING)
            .build();

    /** Those who coordinate contribute to a review. */
    public static final RuleDescriptor MOD_3_5_A = RuleDescriptor.of("MOD-3.5-a", Force.SHOULD, Shape.DUTY)
            .provisions("3.5/1")
            .statuses(
                    Status.PENDING,
                    Status.DUE,
                    Status.MET,
                    Status.MET_LATE,
                    Status.OVERDUE,
                    Status.LAPSED,
                    Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.CONTRIBUTORS, Readings.NO_STATED_END)
            .reliesOn(Contribution.KIND)
            .build();

    /** Those who coordinate express their views at a review. */
    public static final RuleDescriptor MOD_3_5_B = RuleDescriptor.of("MOD-3.5-b", Force.SHOULD, Shape.ACT)
            .provisions("3.5/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.NO_STATED_END)
            .build();

    private Chapter3() {}

    static RuleDescriptor[] rules() {
        return new RuleDescriptor[] {MOD_3_1_A, MOD_3_2_A, MOD_3_2_B, MOD_3_3_A, MOD_3_4_A, MOD_3_5_A, MOD_3_5_B};
    }
}
