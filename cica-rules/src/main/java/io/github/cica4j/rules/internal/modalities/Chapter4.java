package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** The rules of Chapter 4, exchange of information. */
public final class Chapter4 {

    /** An exchange of information lies within an agreed measure. */
    public static final RuleDescriptor MOD_4_1_A = RuleDescriptor.of("MOD-4.1-a", Force.SHOULD, Shape.ACT)
            .provisions("4.1/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("One exchange tells of its measures and who agreed upon them.")
            .build();

    /** Information received is not disclosed without consent. */
    public static final RuleDescriptor MOD_4_2_A = RuleDescriptor.of("MOD-4.2-a", Force.SHALL_NOT, Shape.ACT)
            .provisions("4.2/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.THIRD_PARTY)
            .build();

    private Chapter4() {}

    static RuleDescriptor[] rules() {
        return new RuleDescriptor[] {MOD_4_1_A, MOD_4_2_A};
    }
}
