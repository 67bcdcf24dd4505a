package io.github.cica4j.rules.internal.integrity;

import static io.github.cica4j.rules.internal.procedure.SilenceWords.AT_THE_DEADLINE;
import static io.github.cica4j.rules.internal.procedure.SilenceWords.DAY_OF_THE_DEADLINE;
import static io.github.cica4j.rules.internal.procedure.SilenceWords.TAKES_EFFECT;
import static io.github.cica4j.rules.internal.procedure.SilenceWords.WHAT_BREAKS;
import static io.github.cica4j.rules.internal.procedure.SilenceWords.WITHDRAWN;

import io.github.cica4j.model.fact.SilenceResponse;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** The rules about what is recorded of silence procedures and rounds of comments. */
public final class SilenceIntegrity {

    /** Text, body, opening and deadline of a procedure are on record. */
    public static final RuleDescriptor SIL_1 = RuleDescriptor.of("SIL-1", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("SIL-1/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("A procedure tells its properties.")
            .build();

    /** A response comes from a Member State. */
    public static final RuleDescriptor SIL_5 = RuleDescriptor.of("SIL-5", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("SIL-5/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("A response names its State.")
            .build();

    /** The outcome on record follows. */
    public static final RuleDescriptor SIL_6 = RuleDescriptor.of("SIL-6", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("SIL-6/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(AT_THE_DEADLINE, DAY_OF_THE_DEADLINE, WHAT_BREAKS, WITHDRAWN)
            .reliesOn(SilenceResponse.KIND)
            .build();

    /** The body of the symbol decides. */
    public static final RuleDescriptor SIL_7 = RuleDescriptor.of("SIL-7", Force.INTEGRITY_WARNING, Shape.ACT)
            .provisions("SIL-7/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("A procedure tells its texts and its body.")
            .build();

    /** Nobody relies on the text before adoption. */
    public static final RuleDescriptor SIL_8 = RuleDescriptor.of("SIL-8", Force.INTEGRITY_WARNING, Shape.ACT)
            .provisions("SIL-8/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(AT_THE_DEADLINE, DAY_OF_THE_DEADLINE, WHAT_BREAKS, TAKES_EFFECT, WITHDRAWN)
            .build();

    /** One procedure at a time on one text. */
    public static final RuleDescriptor SIL_9 = RuleDescriptor.of("SIL-9", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("SIL-9/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .readings(AT_THE_DEADLINE, DAY_OF_THE_DEADLINE, WHAT_BREAKS, WITHDRAWN)
            .build();

    /** The deadline of a round of comments lies after its opening. */
    public static final RuleDescriptor CMT_2 = RuleDescriptor.of("CMT-2", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("CMT-2/1")
            .statuses(Status.MET, Status.UNDETERMINED)
            .singlePattern("A round tells its opening and its deadlines.")
            .build();

    /** One deadline in all languages and places. */
    public static final RuleDescriptor CMT_4 = RuleDescriptor.of("CMT-4", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("CMT-4/1")
            .statuses(Status.MET, Status.NOT_MET, Status.REVIEW, Status.UNDETERMINED)
            .singlePattern("A round tells its deadlines.")
            .build();

    private SilenceIntegrity() {}

    static RuleDescriptor[] rules() {
        return new RuleDescriptor[] {CMT_2, CMT_4, SIL_1, SIL_5, SIL_6, SIL_7, SIL_8, SIL_9};
    }
}
