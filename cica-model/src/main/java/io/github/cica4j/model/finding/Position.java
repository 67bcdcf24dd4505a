package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Status;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Where a finding stands on a day.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param status  the status, absent on a day on which the finding is not in the report
 * @param missing  what would have to be on record to tell more, sorted: kinds of record, properties, rough days
 * @param listed  what the position names, sorted: States, or what a text lacks; absent where it names nothing by its nature
 */
public record Position(Optional<Status> status, List<String> missing, Optional<List<Object>> listed) {

    private static final Position ABSENT = new Position(Optional.empty(), List.of(), Optional.empty());
    private static final List<Position> PLAIN = Arrays.stream(Status.values())
            .map(status -> new Position(Optional.of(status), List.of(), Optional.empty()))
            .toList();

    /** Creates a position. */
    public Position {
        Objects.requireNonNull(status, "status");
        missing = List.copyOf(missing);
        listed = listed.map(List::copyOf);
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
            case 1 -> new Position(of(status).status, List.copyOf(missing), Optional.empty());
            default -> new Position(of(status).status, List.copyOf(new TreeSet<>(missing)), Optional.empty());
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
     * Returns this position with what it names.
     *
     * @param names  States, or what a text lacks, in any order; may be empty
     * @param <T>  the type of what it names
     * @return a position
     */
    public <T extends Comparable<? super T>> Position listing(Collection<T> names) {
        return new Position(status, missing, Optional.of(List.copyOf(new TreeSet<>(names))));
    }

    /**
     * Returns what can be said where this position and another are both possible.
     *
     * @param other  the other position
     * @param because  what makes both possible
     * @return this position if both have the same status, naming what either names; else undetermined, naming nothing
     */
    public Position or(Position other, Collection<String> because) {
        boolean same = status.equals(other.status);
        if (same && (status.isEmpty() || status.get() != Status.UNDETERMINED || missing.equals(other.missing))) {
            return listed.equals(other.listed) ? this : new Position(status, missing, either(listed, other.listed));
        }
        boolean open = status.isPresent() && status.get() == Status.UNDETERMINED && listed.isEmpty();
        if (open && missing.containsAll(other.missing) && (same || missing.containsAll(because))) {
            return this;
        }
        SortedSet<String> all = new TreeSet<>(missing);
        all.addAll(other.missing);
        if (!same) {
            all.addAll(because);
        }
        return of(Status.UNDETERMINED, all);
    }

    /** What the two name, in the order of the text of each: both lists are of one type. */
    private static Optional<List<Object>> either(Optional<List<Object>> one, Optional<List<Object>> two) {
        SortedSet<Object> all = new TreeSet<>(Comparator.comparing(Object::toString));
        one.ifPresent(all::addAll);
        two.ifPresent(all::addAll);
        return Optional.of(List.copyOf(all));
    }

    /**
     * Returns the status, in brackets what is missing, and in braces what it names.
     *
     * @return for example {@code undetermined [drafts]}, {@code not-met {CN, IN}}, or {@code nothing}
     */
    @Override
    public String toString() {
        return status.map(Status::toString).orElse("nothing")
                + (missing.isEmpty() ? "" : " " + missing)
                + listed.map(names -> names.stream().map(Object::toString).collect(Collectors.joining(", ", " {", "}")))
                        .orElse("");
    }
}
