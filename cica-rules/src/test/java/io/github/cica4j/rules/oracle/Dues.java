package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.law.Status;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A duty, decided row by row of the table of the rulebook (1.2) for every combination of the bounds of its days. */
final class Dues {

    /**
     * Something done.
     *
     * @param on  the day
     * @param certain  whether it certainly counts
     * @param deed  what it is an act of; of one deed, the first act that counts does
     */
    record Done(Span on, boolean certain, String deed) {
        Done(Span on, boolean certain) {
            this(on, certain, "");
        }
    }

    /** Whether the record is complete over a range of days. */
    interface Record {
        boolean complete(long from, long to);
    }

    Span arises = Span.never();
    Optional<Span> limit = Optional.empty();
    List<Done> done = List.of();
    boolean secondDeed;
    Span ends = Span.never();
    Span countsFrom = Span.never();
    Status open = Status.DUE;
    Status unmetEnd = Status.LAPSED;
    boolean endsByEvent;
    Record record = (from, to) -> true;
    LongFunction<Optional<Boolean>> held = day -> Optional.of(true);

    private Span met() {
        if (!secondDeed) {
            return met(done);
        }
        List<Span> deeds = done.stream().collect(Collectors.groupingBy(Done::deed)).values().stream()
                .map(this::met)
                .toList();
        return new Span(
                second(deeds.stream().map(Span::low)), second(deeds.stream().map(Span::high)));
    }

    private static long second(Stream<Long> values) {
        return values.sorted().skip(1).findFirst().orElse(Span.NEVER);
    }

    private Span met(List<Done> acts) {
        long low = Span.NEVER;
        long high = Span.NEVER;
        for (Done act : acts) {
            for (long value : act.on().values()) {
                if (value >= countsFrom.low() && beforeEnd(value, ends.high())) {
                    low = Math.min(low, value);
                }
            }
            LongPredicate counts = value -> value >= countsFrom.high() && beforeEnd(value, ends.low());
            if (act.certain()
                    && counts.test(act.on().low())
                    && counts.test(act.on().high())) {
                high = Math.min(high, act.on().high());
            }
        }
        return new Span(low, high);
    }

    private boolean beforeEnd(long value, long end) {
        return endsByEvent ? value <= end : value < end;
    }

    Optional<Status> on(long day) {
        Span met = met();
        Possible possible = new Possible();
        for (long w : countsFrom.values()) {
            for (long a : arises.values()) {
                for (long e : ends.values()) {
                    for (long f : met.values()) {
                        for (long d : limit.orElse(Span.never()).values()) {
                            add(possible, day, w, a, e, f, d);
                        }
                    }
                }
            }
        }
        return possible.verdict();
    }

    private void add(Possible possible, long day, long w, long a, long e, long f, long d) {
        boolean limited = limit.isPresent();
        if (e <= a || limited && d < a || day < a) {
            possible.addAbsent();
            return;
        }
        boolean counts = f != Span.NEVER && beforeEnd(f, e);
        long doneOn = Math.max(f, a);
        if (counts && doneOn <= day) {
            possible.add(!limited || doneOn <= d ? Status.MET : Status.MET_LATE);
        } else if (e <= day && !limited) {
            possible.add(unmetEnd == Status.NOT_MET && !record.complete(w, e) ? Status.UNDETERMINED : unmetEnd);
        } else if (e <= day && e <= d) {
            possible.add(Status.LAPSED);
        } else if (e <= day) {
            possible.add(record.complete(w, e - 1) ? Status.NOT_MET : Status.UNDETERMINED);
        } else if (limited && day > d) {
            whileHeld(possible, day, record.complete(w, day) ? Status.OVERDUE : Status.UNDETERMINED);
        } else if (limited) {
            possible.add(Status.PENDING);
        } else if (open == Status.DUE) {
            whileHeld(possible, day, Status.DUE);
        } else {
            possible.add(open);
        }
    }

    /** While nobody holds the office, the duty only waits. */
    private void whileHeld(Possible possible, long day, Status status) {
        Optional<Boolean> now = held.apply(day);
        if (now.orElse(true)) {
            possible.add(status);
        }
        if (!now.orElse(false)) {
            possible.add(Status.PENDING);
        }
    }
}
