package io.github.cica4j.model.finding;

import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * Something that must hold throughout, by the days on which it binds and what is the case on each.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param binds  the first day on which it binds
 * @param until  the first day on which it no longer binds, "never" if it goes on
 * @param course  what is the case on each day, whether the norm binds or not
 */
public record ContinuingNorm(DayBounds binds, DayBounds until, Steps<Position> course) {

    /** Creates a norm. */
    public ContinuingNorm {
        Objects.requireNonNull(binds, "binds");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(course, "course");
    }

    /**
     * Computes the status on every day.
     *
     * @return the timeline
     */
    public Timeline timeline() {
        long[] changes = course.changes();
        long[] days = Arrays.copyOf(changes, changes.length + 4);
        days[changes.length] = binds.earliest();
        days[changes.length + 1] = binds.latest();
        days[changes.length + 2] = until.earliest();
        days[changes.length + 3] = until.latest();
        return new Timeline(Steps.of(days, this::on));
    }

    private Position on(long day) {
        boolean canBind = binds.earliest() <= day && day < until.latest();
        boolean mustBind = binds.latest() <= day && day < until.earliest();
        if (!canBind || day == Long.MIN_VALUE) {
            return Position.absent();
        }
        return mustBind ? course.at(day) : course.at(day).or(Position.absent(), roughDays());
    }

    private List<String> roughDays() {
        List<String> rough = new ArrayList<>();
        for (DayBounds bounds : List.of(binds, until)) {
            rough.addAll(bounds.because());
        }
        return rough;
    }
}
