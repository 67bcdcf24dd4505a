package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.law.Status;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Collects the statuses that combinations of bounds lead to; an absent one is "not in the report". */
final class Possible {

    private final Set<Optional<Status>> outcomes = new HashSet<>();

    Possible add(Status status) {
        outcomes.add(Optional.of(status));
        return this;
    }

    Possible addAbsent() {
        outcomes.add(Optional.empty());
        return this;
    }

    Possible addAll(Possible other) {
        outcomes.addAll(other.outcomes);
        return this;
    }

    /** A status is determined only if every combination gives the same. */
    Optional<Status> verdict() {
        return outcomes.size() == 1 ? outcomes.iterator().next() : Optional.of(Status.UNDETERMINED);
    }
}
