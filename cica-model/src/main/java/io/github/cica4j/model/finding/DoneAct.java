package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import io.github.cica4j.model.time.Truth;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Something that was done in some form: its position holds from the day of the act for ever.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param on  the day of the act
 * @param position  the position from that day on
 */
public record DoneAct(DayBounds on, Position position) implements Dated {

    /** Creates an act. */
    public DoneAct {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(position, "position");
    }

    @Override
    public Timeline timeline() {
        return new Timeline(Steps.of(new long[] {on.earliest(), on.latest()}, this::at));
    }

    @Override
    public SortedSet<Row> rowsOn(LocalDate day) {
        SortedSet<Row> rows = new TreeSet<>();
        Truth acted = acted(day.toEpochDay());
        if (acted != Truth.YES) {
            rows.add(Row.NOT_ACTED);
        }
        if (acted != Truth.NO) {
            rows.add(position.status().map(DoneAct::row).orElse(Row.NOT_ACTED));
        }
        return Collections.unmodifiableSortedSet(rows);
    }

    @Override
    public SortedMap<DateKind, DayBounds> dates() {
        SortedMap<DateKind, DayBounds> dates = new TreeMap<>();
        if (!on.neverComes()) {
            dates.put(DateKind.ON, on);
        }
        return Collections.unmodifiableSortedMap(dates);
    }

    private static Row row(Status status) {
        return switch (status) {
            case MET -> Row.ACTED;
            case NOT_MET -> Row.ACTED_OTHERWISE;
            case REVIEW -> Row.ACTED_FOR_REVIEW;
            case UNDETERMINED -> Row.ACTED_SOMEHOW;
            case PENDING, DUE, MET_LATE, OVERDUE, LAPSED, DEROGATED -> Row.STATED;
        };
    }

    private Position at(long day) {
        return switch (acted(day)) {
            case YES -> position;
            case NO -> Position.absent();
            case MAYBE -> position.or(Position.absent(), on.because());
        };
    }

    private Truth acted(long day) {
        if (day < on.earliest()) {
            return Truth.NO;
        }
        return day < on.latest() ? Truth.MAYBE : Truth.YES;
    }
}
