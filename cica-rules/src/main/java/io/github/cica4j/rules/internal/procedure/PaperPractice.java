package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** The rules on notes, documents, meetings, decisions, minutes and lists, as far as they are about the procedure. */
public final class PaperPractice {

    /** No decision is taken over an objection that stands. */
    public static final RuleDescriptor DEC_2 = RuleDescriptor.of("DEC-2", Force.SHALL, Shape.ACT)
            .provisions("DEC-2/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .singlePattern("One decision tells of the objections to it.")
            .build();

    /** Consultations continue after a decision: its text stays a draft. */
    public static final RuleDescriptor DEC_4 = RuleDescriptor.of("DEC-4", Force.NONE, Shape.ACT)
            .provisions("DEC-4/1")
            .statuses(Status.UNDETERMINED, Status.REVIEW)
            .build();

    /** A decision takes up one of the Summit again. */
    public static final RuleDescriptor DEC_5 = RuleDescriptor.of("DEC-5", Force.NONE, Shape.ACT)
            .provisions("DEC-5/1")
            .statuses(Status.UNDETERMINED, Status.REVIEW)
            .build();

    /** Minutes tell of announcements, which are intents. */
    public static final RuleDescriptor MIN_4 = RuleDescriptor.of("MIN-4", Force.NONE, Shape.ACT)
            .provisions("MIN-4/1")
            .statuses(Status.UNDETERMINED, Status.REVIEW)
            .build();

    /** A note is dated after others of its year whose serials are not smaller. */
    public static final RuleDescriptor NOTE_2 = RuleDescriptor.of("NOTE-2", Force.NONE, Shape.ACT)
            .provisions("NOTE-2/1")
            .statuses(Status.UNDETERMINED, Status.REVIEW)
            .build();

    private PaperPractice() {}

    static RuleDescriptor[] rules() {
        return new RuleDescriptor[] {DEC_2, DEC_4, DEC_5, MIN_4, NOTE_2};
    }
}
