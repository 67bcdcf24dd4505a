package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.law.Status;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Collects the statuses that combinations of bounds lead to; an absent one is "not in the report". */
final class Possible {

    private final Set<Status> statuses = EnumSet.noneOf(Status.class);
    private boolean absent;

    Possible add(Status status) {
        statuses.add(status);
        return this;
    }

    Possible addAbsent() {
        absent = true;
        return this;
    }

    Possible addAll(Possible other) {
        statuses.addAll(other.statuses);
        absent |= other.absent;
        return this;
    }

    /** A status is determined only if every combination gives the same. */
    Optional<Status> verdict() {
        if (absent && statuses.isEmpty()) {
            return Optional.empty();
        }
        boolean determined = !absent && statuses.size() == 1;
        return Optional.of(determined ? statuses.iterator().next() : Status.UNDETERMINED);
    }
}
