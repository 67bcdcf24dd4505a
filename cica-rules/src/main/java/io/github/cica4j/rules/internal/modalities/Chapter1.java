package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** The rules of Chapter 1: Coordinators and Co-coordinators. */
public final class Chapter1 {

    /** The years that a tenure is recommended to last at least (1.10). */
    public static final int YEARS_OF_TENURE = 2;

    /** An area has exactly one Coordinator. */
    public static final RuleDescriptor MOD_1_9_B = RuleDescriptor.of("MOD-1.9-b", Force.AS_A_RULE, Shape.CONTINUING)
            .provisions("1.9/2")
            .statuses(Status.MET, Status.NOT_MET, Status.DEROGATED, Status.UNDETERMINED)
            .readings(Readings.SEVERAL_COORDINATORS, Readings.NO_STATED_END)
            .reliesOn(Appointment.KIND)
            .build();

    /** An offer is in writing. */
    public static final RuleDescriptor MOD_1_10_C = RuleDescriptor.of("MOD-1.10-c", Force.SHALL, Shape.ACT)
            .provisions("1.10/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("An office for which no offer is on record is told by one fact.")
            .build();

    /** A tenure is at least two years. */
    public static final RuleDescriptor MOD_1_10_E = RuleDescriptor.of("MOD-1.10-e", Force.SHOULD, Shape.ACT)
            .provisions("1.10/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.MONTH_END, Readings.TENURE_NOT_STATED)
            .singlePattern("An office for which no offer is on record is told by one fact.")
            .build();

    /** An offer waits for the decision of the SOC. */
    public static final RuleDescriptor MOD_1_10_G = RuleDescriptor.of("MOD-1.10-g", Force.NONE, Shape.DUTY)
            .provisions("1.10/1")
            .statuses(Status.PENDING, Status.MET, Status.LAPSED, Status.UNDETERMINED)
            .build();

    /** Who acts as Coordinator is Co-coordinator all that time. */
    public static final RuleDescriptor MOD_1_11_B = RuleDescriptor.of("MOD-1.11-b", Force.SHALL, Shape.CONTINUING)
            .provisions("1.11/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.NO_STATED_END)
            .reliesOn(Appointment.KIND)
            .build();

    private Chapter1() {}

    static RuleDescriptor[] rules() {
        return new RuleDescriptor[] {MOD_1_9_B, MOD_1_10_C, MOD_1_10_E, MOD_1_10_G, MOD_1_11_B};
    }
}
