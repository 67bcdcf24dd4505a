package io.github.cica4j.rules.internal.integrity;

import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** The rules on notes, documents, meetings, decisions, minutes and lists, as far as they are about the record. */
public final class PaperTrail {

    /** Minutes do not become final while they are open for comments. */
    public static final RuleDescriptor CMT_5 = RuleDescriptor.of("CMT-5", Force.INTEGRITY_WARNING, Shape.ACT)
            .provisions("CMT-5/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    /** The decisions of a meeting are of its body and day, and numbered without gap or repeat. */
    public static final RuleDescriptor DEC_1 = RuleDescriptor.of("DEC-1", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("DEC-1/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .reliesOn(Decision.KIND)
            .build();

    /** A text is adopted by a decision, not by one that recommends its adoption to another body. */
    public static final RuleDescriptor DEC_3 = RuleDescriptor.of("DEC-3", Force.INTEGRITY_WARNING, Shape.ACT)
            .provisions("DEC-3/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    /** A symbol has the form of symbols. */
    public static final RuleDescriptor DOC_1 = RuleDescriptor.of("DOC-1", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("DOC-1/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    /** Sessions and revisions rise with the day. */
    public static final RuleDescriptor DOC_2 = RuleDescriptor.of("DOC-2", Force.INTEGRITY_WARNING, Shape.ACT)
            .provisions("DOC-2/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    /** The areas of a list are numbered without gap in each dimension, and their titles stand once. */
    public static final RuleDescriptor LIST_2 = RuleDescriptor.of("LIST-2", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("LIST-2/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    /** A list agrees with the decisions that it says it reflects. */
    public static final RuleDescriptor LIST_3 = RuleDescriptor.of("LIST-3", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("LIST-3/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    /** Lists of one day agree. */
    public static final RuleDescriptor LIST_4 = RuleDescriptor.of("LIST-4", Force.INTEGRITY_WARNING, Shape.ACT)
            .provisions("LIST-4/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    /** The decisions that minutes tell of are the numbered decisions of the meeting. */
    public static final RuleDescriptor MIN_1 = RuleDescriptor.of("MIN-1", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("MIN-1/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .reliesOn(Decision.KIND)
            .build();

    /** The day of the week that is printed is that of the day. */
    public static final RuleDescriptor MIN_2 = RuleDescriptor.of("MIN-2", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("MIN-2/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    /** Documents that a meeting discusses are dated on its day or before. */
    public static final RuleDescriptor MIN_3 = RuleDescriptor.of("MIN-3", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("MIN-3/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    /** A note has a number of the form of numbers, a place and a day. */
    public static final RuleDescriptor NOTE_1 = RuleDescriptor.of("NOTE-1", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("NOTE-1/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    /** What a note refers to is not dated after it. */
    public static final RuleDescriptor NOTE_3 = RuleDescriptor.of("NOTE-3", Force.INTEGRITY_ERROR, Shape.ACT)
            .provisions("NOTE-3/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    /** A note has the enclosures that it promises, and is written in three languages. */
    public static final RuleDescriptor NOTE_4 = RuleDescriptor.of("NOTE-4", Force.INTEGRITY_WARNING, Shape.ACT)
            .provisions("NOTE-4/1")
            .statuses(Status.MET, Status.NOT_MET, Status.UNDETERMINED)
            .build();

    private PaperTrail() {}

    static RuleDescriptor[] rules() {
        return new RuleDescriptor[] {
            CMT_5, DEC_1, DEC_3, DOC_1, DOC_2, LIST_2, LIST_3, LIST_4, MIN_1, MIN_2, MIN_3, NOTE_1, NOTE_3, NOTE_4
        };
    }
}
