package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.stream.LongStream;

/**
 * The position of a finding on every day.
 *
 * <p>"On a day" is at the end of that day in Astana.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Timeline {

    private final Steps<Position> steps;

    Timeline(Steps<Position> steps) {
        this.steps = steps;
    }

    /**
     * A position from a day on.
     *
     * @param from  the first day
     * @param position  the position
     */
    public record Change(LocalDate from, Position position) {}

    /**
     * Returns the position on a day.
     *
     * @param day  the day
     * @return the position
     */
    public Position on(LocalDate day) {
        return steps.at(day.toEpochDay());
    }

    /**
     * Returns the status on a day.
     *
     * @param day  the day
     * @return the status, absent if the finding is not in the report of that day
     */
    public Optional<Status> statusOn(LocalDate day) {
        return on(day).status();
    }

    /**
     * Returns the first day of the position that holds on a day.
     *
     * @param day  the day
     * @return the first day, absent if it has held on all days before
     */
    public Optional<LocalDate> since(LocalDate day) {
        long since = steps.since(day.toEpochDay());
        return since == Long.MIN_VALUE ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(since));
    }

    /**
     * Returns the changes of position. Before the first, the finding is not in the report.
     *
     * @return the changes, earliest first
     */
    public List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        for (long day : steps.changes()) {
            changes.add(new Change(LocalDate.ofEpochDay(day), steps.at(day)));
        }
        return List.copyOf(changes);
    }

    /** Returns the epoch days on which the position changes, ascending. */
    long[] changeDays() {
        return steps.changes();
    }

    /** Returns the position on an epoch day. */
    Position at(long day) {
        return steps.at(day);
    }

    /** Returns the timeline of a finding that is in the report only of days that may differ from some epoch days on. */
    Timeline only(long[] from, LongPredicate told) {
        long[] days = LongStream.concat(Arrays.stream(steps.changes()), Arrays.stream(from))
                .toArray();
        return new Timeline(Steps.of(days, day -> {
            Position position = steps.at(day);
            return position.status().isPresent() && told.test(day) ? position : Position.absent();
        }));
    }

    /** Returns the timeline of a finding that there may not be. */
    Timeline orAbsent(List<String> because) {
        return new Timeline(steps.map(position -> position.or(Position.absent(), because)));
    }

    /**
     * Checks if the finding is in the report of some day.
     *
     * @return true if it is
     */
    boolean everPresent() {
        return !steps.neverChanges();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Timeline that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    @Override
    public String toString() {
        return steps.toString();
    }
}
