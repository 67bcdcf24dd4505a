package io.github.cica4j.model.finding;

import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import io.github.cica4j.model.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Something that must be done, by its dates.
 *
 * <p>The status on a day is the first of the rows of the rulebook that applies.
 * Where dates are rough, it is determined only if it is the same for every combination of their bounds.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param arises  the first day on which it must be done
 * @param limit  the last day on which doing it is on time, inclusive; absent if the text sets none
 * @param met  the first day it was done, "never" if it was not
 * @param ends  the first day on which the duty is gone, "never" if it does not go
 * @param countsFrom  the first day on which the act would have counted
 * @param open  the status while it is not done and has no limit: DUE or PENDING
 * @param unmetEnd  the status when it ends undone and has no limit: LAPSED or NOT_MET
 * @param endsByEvent  whether an event ends it, so that an act on the very day of the end still counts
 * @param held  whether somebody holds the office that owes it, by day; the duty only waits while nobody does
 * @param reliesOn  the kinds of record whose absence a departure rests on
 * @param unrecorded  kinds of record that are known to miss something that a departure rests on
 * @param completeness  for which days the record is complete
 */
public record Duty(
        DayBounds arises,
        Optional<DayBounds> limit,
        DayBounds met,
        DayBounds ends,
        DayBounds countsFrom,
        Status open,
        Status unmetEnd,
        boolean endsByEvent,
        Optional<Steps<Truth>> held,
        List<RecordKind> reliesOn,
        List<RecordKind> unrecorded,
        Completeness completeness)
        implements Dated {

    /** What is missing where the holders of the office are unknown. */
    public static final String HOLDERS_UNKNOWN = "appointments";

    /** Creates a duty. */
    public Duty {
        reliesOn = List.copyOf(reliesOn);
        unrecorded = List.copyOf(unrecorded);
    }

    @Override
    public Timeline timeline() {
        boolean exact = countsFrom.exact()
                && arises.exact()
                && met.exact()
                && ends.exact()
                && (limit.isEmpty() || limit.get().exact());
        if (exact) {
            return new Timeline(Steps.of(changeDays(), this::atEarliest));
        }
        List<String> rough = roughDays();
        return new Timeline(Steps.of(changeDays(), day -> on(day, rough)));
    }

    @Override
    public SortedSet<Row> rowsOn(LocalDate day) {
        SortedSet<Row> rows = new TreeSet<>();
        long on = day.toEpochDay();
        combine((from, begin, until, done, end) -> {
            Row row = row(on, begin, until, done, end);
            Truth office = office(row, on);
            if (office != Truth.NO) {
                rows.add(row);
            }
            if (office != Truth.YES) {
                rows.add(Row.OFFICE_VACANT);
            }
        });
        return Collections.unmodifiableSortedSet(rows);
    }

    @Override
    public SortedMap<DateKind, DayBounds> dates() {
        SortedMap<DateKind, DayBounds> dates = new TreeMap<>();
        dates.put(DateKind.ARISES, arises);
        dates.put(DateKind.LIMIT, limit.orElse(DayBounds.never()));
        dates.put(DateKind.COUNTS_FROM, countsFrom);
        dates.put(DateKind.MET, met);
        dates.put(DateKind.ENDS, ends);
        dates.values().removeIf(DayBounds::neverComes);
        return Collections.unmodifiableSortedMap(dates);
    }

    private long[] changeDays() {
        long[] heldChanges = held.map(this::changesWhileOpen).orElseGet(() -> new long[0]);
        long[] days = new long[8 + reliesOn.size() + heldChanges.length];
        int count = 0;
        days[count++] = day(arises.earliest(), 0);
        days[count++] = day(arises.latest(), 0);
        days[count++] = day(limit.orElse(DayBounds.never()).earliest(), 1);
        days[count++] = day(limit.orElse(DayBounds.never()).latest(), 1);
        days[count++] = day(met.earliest(), 0);
        days[count++] = day(met.latest(), 0);
        days[count++] = day(ends.earliest(), 0);
        days[count++] = day(ends.latest(), 0);
        for (RecordKind kind : reliesOn) {
            days[count++] = completeness
                    .find(kind)
                    .map(range -> range.endInclusive().toEpochDay() + 1)
                    .orElse(DayBounds.NEVER);
        }
        System.arraycopy(heldChanges, 0, days, count, heldChanges.length);
        return days;
    }

    /** Who holds the office matters only from when the duty can arise until it must be done or gone. */
    private long[] changesWhileOpen(Steps<Truth> steps) {
        long until = Math.min(met.latest(), ends.latest());
        return Arrays.stream(steps.changes())
                .filter(day -> arises.earliest() < day && day < until)
                .toArray();
    }

    private static long day(long value, int later) {
        return value == DayBounds.NEVER || value == DayBounds.ALWAYS ? DayBounds.NEVER : value + later;
    }

    private Position atEarliest(long day) {
        DayBounds last = limit.orElse(DayBounds.never());
        return on(day, countsFrom.earliest(), arises.earliest(), last.earliest(), met.earliest(), ends.earliest());
    }

    private Position on(long day, List<String> roughDays) {
        Position[] position = {atEarliest(day)};
        combine((from, begin, until, done, end) ->
                position[0] = position[0].or(on(day, from, begin, until, done, end), roughDays));
        return position[0];
    }

    /** One value for each date. */
    @FunctionalInterface
    private interface Combination {
        void take(long from, long begin, long until, long done, long end);
    }

    private void combine(Combination each) {
        DayBounds last = limit.orElse(DayBounds.never());
        for (int from = 0; from < values(countsFrom); from++) {
            for (int begin = 0; begin < values(arises); begin++) {
                for (int end = 0; end < values(ends); end++) {
                    for (int done = 0; done < values(met); done++) {
                        for (int until = 0; until < values(last); until++) {
                            each.take(
                                    value(countsFrom, from),
                                    value(arises, begin),
                                    value(last, until),
                                    value(met, done),
                                    value(ends, end));
                        }
                    }
                }
            }
        }
    }

    private static int values(DayBounds bounds) {
        return bounds.exact() ? 1 : 2;
    }

    private static long value(DayBounds bounds, int index) {
        return index == 0 ? bounds.earliest() : bounds.latest();
    }

    private List<String> roughDays() {
        List<String> rough = new ArrayList<>();
        for (DayBounds bounds : List.of(arises, limit.orElse(DayBounds.never()), met, ends, countsFrom)) {
            rough.addAll(bounds.because());
        }
        return rough;
    }

    private Position on(long day, long from, long begin, long until, long done, long end) {
        Row row = row(day, begin, until, done, end);
        return switch (office(row, day)) {
            case YES -> position(row, day, from, end);
            case NO -> position(Row.OFFICE_VACANT, day, from, end);
            case MAYBE ->
                position(row, day, from, end).or(position(Row.OFFICE_VACANT, day, from, end), List.of(HOLDERS_UNKNOWN));
        };
    }

    /** The first row that applies. */
    private Row row(long day, long begin, long until, long done, long end) {
        if (end <= begin || until < begin) {
            return Row.NEVER_ARISES;
        }
        if (day < begin) {
            return Row.NOT_ARISEN;
        }
        boolean counts = endsByEvent ? done <= end : done < end;
        long doneOn = Math.max(done, begin);
        if (counts && done != DayBounds.NEVER && doneOn <= day) {
            if (limit.isEmpty()) {
                return Row.DONE;
            }
            return doneOn <= until ? Row.DONE_IN_TIME : Row.DONE_LATE;
        }
        if (end <= day) {
            if (limit.isEmpty()) {
                return Row.ENDED_UNDONE;
            }
            return end <= until ? Row.ENDED_IN_TIME : Row.ENDED_LATE;
        }
        if (limit.isPresent()) {
            return day > until ? Row.LIMIT_PASSED : Row.LIMIT_AHEAD;
        }
        return Row.OPEN;
    }

    /** Whether somebody holds the office that owes the act; it only matters where the act is asked for now. */
    private Truth office(Row row, long day) {
        boolean asked = row == Row.LIMIT_PASSED || (row == Row.OPEN && open == Status.DUE);
        return asked ? held.map(steps -> steps.at(day)).orElse(Truth.YES) : Truth.YES;
    }

    private Position position(Row row, long day, long from, long end) {
        return switch (row) {
            case DONE, DONE_IN_TIME -> Position.of(Status.MET);
            case DONE_LATE -> Position.of(Status.MET_LATE);
            case ENDED_UNDONE ->
                unmetEnd == Status.NOT_MET ? departure(Status.NOT_MET, from, end) : Position.of(unmetEnd);
            case ENDED_IN_TIME -> Position.of(Status.LAPSED);
            case ENDED_LATE -> departure(Status.NOT_MET, from, end - 1);
            case LIMIT_PASSED -> departure(Status.OVERDUE, from, day);
            case LIMIT_AHEAD, OFFICE_VACANT -> Position.of(Status.PENDING);
            case OPEN -> open == Status.DUE ? due(from, day) : Position.of(open);
            default -> Position.absent();
        };
    }

    private Position due(long from, long day) {
        return Position.of(Status.DUE, incomplete(from, day));
    }

    private Position departure(Status status, long from, long to) {
        List<String> incomplete = incomplete(from, to);
        return incomplete.isEmpty() ? Position.of(status) : Position.of(Status.UNDETERMINED, incomplete);
    }

    private List<String> incomplete(long from, long to) {
        List<String> incomplete = new ArrayList<>(reliesOn.size() + unrecorded.size());
        for (RecordKind kind : reliesOn) {
            Optional<DateRange> complete = completeness.find(kind);
            if (complete.isEmpty() || !covers(complete.get(), from, to)) {
                incomplete.add(kind.name());
            }
        }
        unrecorded.forEach(kind -> incomplete.add(kind.name()));
        return incomplete;
    }

    private static boolean covers(DateRange range, long from, long to) {
        return range.start().toEpochDay() <= from && to <= range.endInclusive().toEpochDay();
    }
}
