package io.github.cica4j.rules.internal.integrity;

import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** What annual plans and budgets print. */
public final class PlanRecords {

    /** A plan is approved by the SOC and has a symbol. */
    public static final RuleDescriptor PLAN_4 = RuleDescriptor.of("PLAN-4", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("PLAN-4/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("A plan is judged with the decision that approved it.")
            .build();

    /** Items are numbered from 1 on, each with a title and an organizer. */
    public static final RuleDescriptor PLAN_5 = RuleDescriptor.of("PLAN-5", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("PLAN-5/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("A plan is judged with the decision that approved it.")
            .build();

    /** Timings can be read and lie within the year. */
    public static final RuleDescriptor PLAN_6 = RuleDescriptor.of("PLAN-6", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("PLAN-6/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("A plan is judged with the decision that approved it.")
            .build();

    /** Regular meetings of bodies are no items. */
    public static final RuleDescriptor PLAN_8 = RuleDescriptor.of("PLAN-8", Force.INTEGRITY_WARNING, Shape.ACT)
            .provisions("PLAN-8/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("A plan is judged with the decision that approved it.")
            .build();

    /** An organizer of each item is known. */
    public static final RuleDescriptor PLAN_11 = RuleDescriptor.of("PLAN-11", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("PLAN-11/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("A plan is judged with the decision that approved it.")
            .build();

    /** The lines add up to the total. */
    public static final RuleDescriptor BUD_1 = RuleDescriptor.of("BUD-1", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("BUD-1/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("A budget is judged with the decision that approved it.")
            .build();

    /** The total and miscellaneous expenses add up to the grand total. */
    public static final RuleDescriptor BUD_2 = RuleDescriptor.of("BUD-2", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("BUD-2/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("A budget is judged with the decision that approved it.")
            .build();

    /** Amounts are whole and not negative, in one currency. */
    public static final RuleDescriptor BUD_3 = RuleDescriptor.of("BUD-3", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("BUD-3/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("A budget is judged with the decision that approved it.")
            .build();

    private PlanRecords() {}

    static RuleDescriptor[] rules() {
        return new RuleDescriptor[] {PLAN_4, PLAN_5, PLAN_6, PLAN_8, PLAN_11, BUD_1, BUD_2, BUD_3};
    }
}
