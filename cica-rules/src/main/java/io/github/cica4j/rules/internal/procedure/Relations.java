package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** The rules on Observers, on relations with organizations, and on statements. */
public final class Relations {

    /** A State applies in writing to the Chairmanship, with a statement of its intent. */
    public static final RuleDescriptor OBS_1 = RuleDescriptor.of("OBS-1", Force.SHALL, Shape.ACT)
            .provisions("OBS-1/1")
            .statuses(Status.MET, Status.REVIEW, Status.UNDETERMINED)
            .singlePattern("One application tells how it was made.")
            .build();

    /** The Chairmanship circulates it with a draft decision of the MC before the SOC considers it. */
    public static final RuleDescriptor OBS_2 = RuleDescriptor.of("OBS-2", Force.SHALL, Shape.ACT)
            .provisions("OBS-2/1")
            .statuses(Status.MET, Status.REVIEW, Status.UNDETERMINED)
            .singlePattern("One application tells how it was circulated.")
            .build();

    /** Relations begin under a mandate. */
    public static final RuleDescriptor REL_1 = RuleDescriptor.of("REL-1", Force.SHOULD, Shape.ACT)
            .provisions("REL-1/1")
            .statuses(Status.MET, Status.REVIEW, Status.UNDETERMINED)
            .build();

    /** The steps of a plan of action are taken in order. */
    public static final RuleDescriptor REL_2 = RuleDescriptor.of("REL-2", Force.NONE, Shape.ACT)
            .provisions("REL-2/1")
            .statuses(Status.MET, Status.REVIEW, Status.UNDETERMINED)
            .build();

    /** What an adopted statement undertakes. */
    public static final RuleDescriptor STM_1 = RuleDescriptor.of("STM-1", Force.NONE, Shape.ACT)
            .provisions("STM-1/1")
            .statuses(Status.REVIEW, Status.UNDETERMINED)
            .build();

    private Relations() {}

    static RuleDescriptor[] rules() {
        return new RuleDescriptor[] {OBS_1, OBS_2, REL_1, REL_2, STM_1};
    }
}
