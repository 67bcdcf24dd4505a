package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** The rules of Chapter 5, final provisions. */
public final class Chapter5 {

    /** An amendment of the Modalities is decided by a body that may. */
    public static final RuleDescriptor MOD_5_2_A = RuleDescriptor.of("MOD-5.2-a", Force.SHALL, Shape.ACT)
            .provisions("5.2/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("One amendment tells who decided it.")
            .build();

    /** An activity that the Secretariat proposes lies within the Catalogue. */
    public static final RuleDescriptor MOD_5_3_A = RuleDescriptor.of("MOD-5.3-a", Force.SHOULD, Shape.ACT)
            .provisions("5.3/2")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("One proposal tells of its measures.")
            .build();

    private Chapter5() {}

    static RuleDescriptor[] rules() {
        return new RuleDescriptor[] {MOD_5_2_A, MOD_5_3_A};
    }
}
