package org.example.library;

import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** A rulebook of somebody else, about something else, by public API only. */
public final class LibraryRules {

    /** A book comes back by its day. */
    public static final RuleDescriptor LIB_1 = RuleDescriptor.of("LIB-1", Force.SHALL, Shape.DUTY)
            .provisions("1")
            .statuses(Status.PENDING, Status.MET, Status.MET_LATE, Status.OVERDUE, Status.UNDETERMINED)
            .reliesOn(Return.KIND)
            .build();

    static final Rulebook RULEBOOK = Rulebook.builder("library", LibraryRules.class, "org.example/foreign")
            .rules(LIB_1)
            .build();

    private LibraryRules() {}
}
