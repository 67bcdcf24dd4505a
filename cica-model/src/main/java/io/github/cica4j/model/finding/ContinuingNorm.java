package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import io.github.cica4j.model.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Something that must hold throughout, by the days on which it binds and what is the case on each.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param binds  the first day on which it binds
 * @param until  the first day on which it no longer binds, "never" if it goes on
 * @param course  what is the case on each day, whether the norm binds or not
 */
public record ContinuingNorm(DayBounds binds, DayBounds until, Steps<Position> course) implements Dated {

    /** Creates a norm. */
    public ContinuingNorm {
        Objects.requireNonNull(binds, "binds");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(course, "course");
    }

    @Override
    public Timeline timeline() {
        long[] changes = course.changes();
        long[] days = Arrays.copyOf(changes, changes.length + 4);
        days[changes.length] = binds.earliest();
        days[changes.length + 1] = binds.latest();
        days[changes.length + 2] = until.earliest();
        days[changes.length + 3] = until.latest();
        return new Timeline(Steps.of(days, this::on));
    }

    @Override
    public SortedSet<Row> rowsOn(LocalDate day) {
        SortedSet<Row> rows = new TreeSet<>();
        long on = day.toEpochDay();
        if (binding(on) != Truth.YES) {
            rows.add(Row.NOT_BINDING);
        }
        if (binding(on) != Truth.NO) {
            rows.add(course.at(on).status().map(ContinuingNorm::row).orElse(Row.NOT_BINDING));
        }
        return Collections.unmodifiableSortedSet(rows);
    }

    @Override
    public SortedMap<DateKind, DayBounds> dates() {
        SortedMap<DateKind, DayBounds> dates = new TreeMap<>();
        dates.put(DateKind.BINDS, binds);
        dates.put(DateKind.UNTIL, until);
        dates.values().removeIf(DayBounds::neverComes);
        return Collections.unmodifiableSortedMap(dates);
    }

    private static Row row(Status status) {
        return switch (status) {
            case MET -> Row.HOLDS;
            case NOT_MET -> Row.DOES_NOT_HOLD;
            case DEROGATED -> Row.GIVES_WAY;
            case REVIEW -> Row.HOLDS_FOR_REVIEW;
            case UNDETERMINED -> Row.HOLDING_UNKNOWN;
            case PENDING, DUE, MET_LATE, OVERDUE, LAPSED -> Row.STATED;
        };
    }

    private Position on(long day) {
        return switch (binding(day)) {
            case YES -> course.at(day);
            case NO -> Position.absent();
            case MAYBE -> course.at(day).or(Position.absent(), roughDays());
        };
    }

    private Truth binding(long day) {
        if (day < binds.earliest() || until.latest() <= day || day == Long.MIN_VALUE) {
            return Truth.NO;
        }
        return binds.latest() <= day && day < until.earliest() ? Truth.YES : Truth.MAYBE;
    }

    private List<String> roughDays() {
        List<String> rough = new ArrayList<>();
        for (DayBounds bounds : List.of(binds, until)) {
            rough.addAll(bounds.because());
        }
        return rough;
    }
}
