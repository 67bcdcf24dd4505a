package io.github.cica4j.model.finding;

import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import io.github.cica4j.model.time.Truth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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
        Completeness completeness) {

    /** What is missing where the holders of the office are unknown. */
    public static final String HOLDERS_UNKNOWN = "appointments";

    /** Creates a duty. */
    public Duty {
        reliesOn = List.copyOf(reliesOn);
        unrecorded = List.copyOf(unrecorded);
    }

    /**
     * Computes the status on every day.
     *
     * @return the timeline
     */
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
        DayBounds last = limit.orElse(DayBounds.never());
        Position position = atEarliest(day);
        for (int from = 0; from < values(countsFrom); from++) {
            for (int begin = 0; begin < values(arises); begin++) {
                for (int end = 0; end < values(ends); end++) {
                    for (int done = 0; done < values(met); done++) {
                        for (int until = 0; until < values(last); until++) {
                            Position next = on(
                                    day,
                                    value(countsFrom, from),
                                    value(arises, begin),
                                    value(last, until),
                                    value(met, done),
                                    value(ends, end));
                            position = position.or(next, roughDays);
                        }
                    }
                }
            }
        }
        return position;
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
        if (day < begin || end <= begin || until < begin) {
            return Position.absent();
        }
        boolean counts = endsByEvent ? done <= end : done < end;
        long doneOn = Math.max(done, begin);
        if (counts && done != DayBounds.NEVER && doneOn <= day) {
            return Position.of(limit.isEmpty() || doneOn <= until ? Status.MET : Status.MET_LATE);
        }
        if (end <= day) {
            if (limit.isEmpty()) {
                return unmetEnd == Status.NOT_MET ? departure(Status.NOT_MET, from, end) : Position.of(unmetEnd);
            }
            return end <= until ? Position.of(Status.LAPSED) : departure(Status.NOT_MET, from, end - 1);
        }
        if (limit.isPresent()) {
            return day > until ? whileHeld(day, departure(Status.OVERDUE, from, day)) : Position.of(Status.PENDING);
        }
        return open == Status.DUE ? whileHeld(day, due(from, day)) : Position.of(open);
    }

    private Position whileHeld(long day, Position position) {
        return switch (held.map(steps -> steps.at(day)).orElse(Truth.YES)) {
            case YES -> position;
            case NO -> Position.of(Status.PENDING);
            case MAYBE -> position.or(Position.of(Status.PENDING), List.of(HOLDERS_UNKNOWN));
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
