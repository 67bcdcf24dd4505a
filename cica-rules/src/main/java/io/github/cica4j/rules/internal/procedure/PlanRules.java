package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** Annual plans, from the call for events on, and when budgets are approved. */
public final class PlanRules {

    /** Events are submitted by the day that the call names. */
    public static final RuleDescriptor PLAN_1 = RuleDescriptor.of("PLAN-1", Force.EXHORTS, Shape.ACT)
            .provisions("PLAN-1/1")
            .statuses(Status.MET, Status.MET_LATE, Status.UNDETERMINED)
            .build();

    /** A submission has what the call asks for. */
    public static final RuleDescriptor PLAN_2 = RuleDescriptor.of("PLAN-2", Force.EXHORTS, Shape.ACT)
            .provisions("PLAN-2/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    /** The SOC approves the plan by the day that the call names. */
    public static final RuleDescriptor PLAN_3 = RuleDescriptor.of("PLAN-3", Force.WILL, Shape.DUTY)
            .provisions("PLAN-3/1")
            .statuses(Status.PENDING, Status.MET, Status.MET_LATE, Status.OVERDUE, Status.UNDETERMINED)
            .reliesOn(AnnualPlan.KIND)
            .singlePattern("A call of a year carries the plans of that year.")
            .build();

    /** An item is to be confirmed. */
    public static final RuleDescriptor PLAN_7 = RuleDescriptor.of("PLAN-7", Force.NONE, Shape.CONTINUING)
            .provisions("PLAN-7/1")
            .statuses(Status.UNDETERMINED, Status.REVIEW)
            .readings(PlanReadings.BLANK_TIMING)
            .singlePattern("An open item carries its plan, and when it was held.")
            .build();

    /** Items of one title are a series, or one item printed twice. */
    public static final RuleDescriptor PLAN_9 = RuleDescriptor.of("PLAN-9", Force.NONE, Shape.ACT)
            .provisions("PLAN-9/1")
            .statuses(Status.MET, Status.UNDETERMINED, Status.REVIEW)
            .readings(PlanReadings.HALF_OF_A_MONTH)
            .singlePattern("The items of one title carry their plan.")
            .build();

    /** Events that are planned by days overlap. */
    public static final RuleDescriptor PLAN_10 = RuleDescriptor.of("PLAN-10", Force.NONE, Shape.ACT)
            .provisions("PLAN-10/1")
            .statuses(Status.UNDETERMINED, Status.REVIEW)
            .singlePattern("A plan is judged with the decision that approved it.")
            .build();

    /** An area has no event. */
    public static final RuleDescriptor PLAN_13 = RuleDescriptor.of("PLAN-13", Force.NONE, Shape.ACT)
            .provisions("PLAN-13/1")
            .statuses(Status.UNDETERMINED, Status.REVIEW)
            .singlePattern("A plan is judged with the decision that approved it.")
            .build();

    /** The SOC approved the budget before the year began. */
    public static final RuleDescriptor BUD_4 = RuleDescriptor.of("BUD-4", Force.NONE, Shape.ACT)
            .provisions("BUD-4/1")
            .statuses(Status.MET, Status.UNDETERMINED, Status.REVIEW)
            .singlePattern("A budget is judged with the decision that approved it.")
            .build();

    private PlanRules() {}

    static RuleDescriptor[] rules() {
        return new RuleDescriptor[] {PLAN_1, PLAN_2, PLAN_3, PLAN_7, PLAN_9, PLAN_10, PLAN_13, BUD_4};
    }
}
