package io.github.cica4j.rules.internal.integrity;

import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.rules.internal.modalities.ModalitiesFacts;
import io.github.cica4j.rules.internal.modalities.Readings;
import io.github.cica4j.rules.internal.procedure.ProcedureFacts;

/** The record itself: arithmetic, references, formats. These rules speak of the record, never of conduct, and are always in force. */
public final class Integrity {

    /** An offer or appointment names a Member State of the day and an area of the Catalogue. */
    public static final RuleDescriptor MOD_1_1_A = RuleDescriptor.of("MOD-1.1-a", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("1.1/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.UNDIVIDED_DIMENSION)
            .singlePattern("An offer names its State and area.")
            .build();

    /** A State holds one office of an area at a time. */
    public static final RuleDescriptor MOD_1_9_D = RuleDescriptor.of(
                    "MOD-1.9-d", Force.INTEGRITY_WARNING, Shape.CONTINUING)
            .provisions("1.9/2")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.UNDIVIDED_DIMENSION, Readings.NO_STATED_END)
            .build();

    /** Appointments of one State to one office do not overlap. */
    public static final RuleDescriptor MOD_1_9_E = RuleDescriptor.of("MOD-1.9-e", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("1.9/2")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.UNDIVIDED_DIMENSION, Readings.NO_STATED_END)
            .singlePattern("A taken office carries the earlier ones of its seat.")
            .build();

    /** An extension begins where the term before ends. */
    public static final RuleDescriptor MOD_1_12_E = RuleDescriptor.of("MOD-1.12-e", Force.INTEGRITY_WARNING, Shape.ACT)
            .provisions("1.12/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(Readings.YEARS, Readings.UNDIVIDED_DIMENSION, Readings.NO_STATED_END)
            .singlePattern("An extended term carries its ends.")
            .build();

    /** The applicability of a paper starts with its approval or later. */
    public static final RuleDescriptor MOD_2_6_C = RuleDescriptor.of("MOD-2.6-c", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("2.6/1")
            .statuses(Status.MET, Status.REVIEW, Status.UNDETERMINED)
            .readings(Readings.MEMBER_STATES_APPROVE)
            .build();

    /** The rulebook. */
    public static final Rulebook RULEBOOK = Rulebook.builder(
                    "integrity", Integrity.class, "io.github.cica4j/cica-rules")
            .title("Integrity of the record (always in force)")
            .rules(MOD_1_1_A, MOD_1_9_D, MOD_1_9_E, MOD_1_12_E, MOD_2_6_C)
            .rules(PaperTrail.rules())
            .rules(ObserverStatus.OBS_3)
            .rules(PlanRecords.rules())
            .guard("LIST-5", "LIST-5/1")
            .rules(SilenceIntegrity.rules())
            .derivation(ModalitiesFacts.DERIVATION)
            .derivation(ProcedureFacts.DERIVATION)
            .build();

    private Integrity() {}
}
