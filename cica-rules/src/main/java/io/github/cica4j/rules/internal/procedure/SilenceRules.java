package io.github.cica4j.rules.internal.procedure;

import static io.github.cica4j.rules.internal.procedure.SilenceWords.AT_THE_DEADLINE;
import static io.github.cica4j.rules.internal.procedure.SilenceWords.DAY_OF_THE_DEADLINE;
import static io.github.cica4j.rules.internal.procedure.SilenceWords.SEVERAL_TEXTS;
import static io.github.cica4j.rules.internal.procedure.SilenceWords.TAKES_EFFECT;
import static io.github.cica4j.rules.internal.procedure.SilenceWords.WHAT_BREAKS;
import static io.github.cica4j.rules.internal.procedure.SilenceWords.WITHDRAWN;

import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** The rules on silence procedures and rounds of comments, as practised. */
public final class SilenceRules {

    /** Where a text under a silence procedure stands. */
    public static final RuleDescriptor SIL_2 = RuleDescriptor.of("SIL-2", Force.NONE, Shape.CONTINUING)
            .provisions("SIL-2/1")
            .statuses(Status.PENDING, Status.LAPSED, Status.MET, Status.UNDETERMINED)
            .readings(AT_THE_DEADLINE, DAY_OF_THE_DEADLINE, WHAT_BREAKS, TAKES_EFFECT, WITHDRAWN, SEVERAL_TEXTS)
            .build();

    /** A late objection has no effect. */
    public static final RuleDescriptor SIL_3 = RuleDescriptor.of("SIL-3", Force.NONE, Shape.ACT)
            .provisions("SIL-3/1")
            .statuses(Status.REVIEW, Status.UNDETERMINED)
            .readings(AT_THE_DEADLINE, DAY_OF_THE_DEADLINE)
            .build();

    /** The length of a silence procedure is a figure. */
    public static final RuleDescriptor SIL_10 = RuleDescriptor.of("SIL-10", Force.NONE, Shape.ACT)
            .provisions("SIL-10/1")
            .statuses(Status.REVIEW, Status.UNDETERMINED)
            .singlePattern("A procedure tells its opening and its deadline.")
            .build();

    /** A comment comes in time. */
    public static final RuleDescriptor CMT_1 = RuleDescriptor.of("CMT-1", Force.EXHORTS, Shape.ACT)
            .provisions("CMT-1/1")
            .statuses(Status.MET, Status.MET_LATE, Status.UNDETERMINED)
            .build();

    private SilenceRules() {}

    static RuleDescriptor[] rules() {
        return new RuleDescriptor[] {CMT_1, SIL_2, SIL_3, SIL_10};
    }
}
