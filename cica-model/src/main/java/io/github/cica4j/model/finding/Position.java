package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Status;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a finding stands on a day.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param status  the status, absent on a day on which the finding is not in the report
 * @param missing  what would have to be on record to tell more, sorted: kinds of record, properties, rough days
 */
public record Position(Optional<Status> status, List<String> missing) {

    private static final Position ABSENT = new Position(Optional.empty(), List.of());
    private static final List<Position> PLAIN = Arrays.stream(Status.values())
            .map(status -> new Position(Optional.of(status), List.of()))
            .toList();

    /** Creates a position. */
    public Position {
        Objects.requireNonNull(status, "status");
        missing = List.copyOf(missing);
    }

    /**
     * Obtains the position of a finding that is not in the report.
     *
     * @return the position
     */
    public static Position absent() {
        return ABSENT;
    }

    /**
     * Obtains a position with nothing missing.
     *
     * @param status  the status
     * @return the position
     */
    public static Position of(Status status) {
        return PLAIN.get(status.ordinal());
    }

    /**
     * Obtains a position.
     *
     * @param status  the status
     * @param missing  what is missing, in any order
     * @return the position
     */
    public static Position of(Status status, Collection<String> missing) {
        return switch (missing.size()) {
            case 0 -> of(status);
            case 1 -> new Position(of(status).status, List.copyOf(missing));
            default -> new Position(of(status).status, List.copyOf(new TreeSet<>(missing)));
        };
    }

    /**
     * Obtains the position that the record does not tell.
     *
     * @param missing  what is missing
     * @return the position
     */
    public static Position undetermined(String... missing) {
        return of(Status.UNDETERMINED, List.of(missing));
    }

    /**
     * Returns what can be said where this position and another are both possible.
     *
     * @param other  the other position
     * @param because  what makes both possible
     * @return this position if both have the same status, else undetermined
     */
    public Position or(Position other, Collection<String> because) {
        boolean same = status.equals(other.status);
        if (same && (status.isEmpty() || status.get() != Status.UNDETERMINED || missing.equals(other.missing))) {
            return this;
        }
        SortedSet<String> all = new TreeSet<>(missing);
        all.addAll(other.missing);
        if (!same) {
            all.addAll(because);
        }
        return of(Status.UNDETERMINED, all);
    }

    /**
     * Returns the status, and in brackets what is missing.
     *
     * @return for example {@code undetermined [drafts]}, or {@code nothing}
     */
    @Override
    public String toString() {
        return status.map(Status::toString).orElse("nothing") + (missing.isEmpty() ? "" : " " + missing);
    }
}
