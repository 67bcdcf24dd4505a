package io.github.cica4j.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import io.github.cica4j.model.time.Truth;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The row that decided a day and the status of the day never tell two stories. */
class RowTest {

    private static final RecordKind DEEDS = RecordKind.of("deeds", "deed");
    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int LAST = 7;

    private static LocalDate january(int day) {
        return START.plusDays(day - 1L);
    }

    private static DayBounds day(int day) {
        return day == 0 ? DayBounds.never() : DayBounds.of(january(day));
    }

    private static Duty duty(int arises, int limit, int met, int ends, Status open, Status unmetEnd, boolean byEvent) {
        return new Duty(
                day(arises),
                Optional.of(limit).filter(value -> value > 0).map(RowTest::day),
                day(met),
                day(ends),
                day(arises),
                open,
                unmetEnd,
                byEvent,
                Optional.empty(),
                List.of(DEEDS),
                List.of(),
                Completeness.all(DateRange.ofClosed(january(1), january(LAST))));
    }

    /** The table of the rulebook, written down once more. */
    private static Optional<Row> table(int a, int d, int f, int e, boolean byEvent, int on) {
        int never = 99;
        int limit = d == 0 ? never : d;
        int end = e == 0 ? never : e;
        boolean counted = f != 0 && (f < end || (byEvent && f == end));
        int done = Math.max(f, a);
        if (end <= a || limit < a || on < a) {
            return Optional.empty();
        } else if (counted && done <= on && d == 0) {
            return Optional.of(Row.DONE);
        } else if (counted && done <= on && done <= limit) {
            return Optional.of(Row.DONE_IN_TIME);
        } else if (counted && done <= on) {
            return Optional.of(Row.DONE_LATE);
        } else if (end <= on && d == 0) {
            return Optional.of(Row.ENDED_UNDONE);
        } else if (end <= on && end <= limit) {
            return Optional.of(Row.ENDED_IN_TIME);
        } else if (end <= on) {
            return Optional.of(Row.ENDED_LATE);
        } else if (d != 0 && on > limit) {
            return Optional.of(Row.LIMIT_PASSED);
        }
        return Optional.of(d == 0 ? Row.OPEN : Row.LIMIT_AHEAD);
    }

    @Test
    void every_duty_of_a_week_has_the_row_of_the_table_and_its_status() {
        Set<Row> seen = EnumSet.noneOf(Row.class);
        for (Status open : List.of(Status.DUE, Status.PENDING)) {
            for (Status unmetEnd : List.of(Status.LAPSED, Status.NOT_MET)) {
                for (int dates = 0; dates < 5 * 5 * 5 * 4; dates++) {
                    int arises = 1 + dates % 4;
                    int limit = dates / 4 % 5;
                    int met = dates / 20 % 5;
                    int ends = dates / 100 % 5;
                    for (boolean byEvent : new boolean[] {true, false}) {
                        Duty duty = duty(arises, limit, met, ends, open, unmetEnd, byEvent);
                        for (int on = 1; on < LAST; on++) {
                            Optional<Row> row = table(arises, limit, met, ends, byEvent, on);
                            Row decided = only(duty, january(on));
                            seen.add(decided);
                            String about = duty + " on " + on;
                            if (row.isPresent()) {
                                assertThat(decided).as(about).isEqualTo(row.get());
                            } else {
                                assertThat(decided).as(about).isIn(Row.NOT_ARISEN, Row.NEVER_ARISES);
                            }
                            assertThat(duty.timeline().statusOn(january(on)))
                                    .as(about)
                                    .isEqualTo(status(decided, open, unmetEnd));
                        }
                    }
                }
            }
        }
        assertThat(seen)
                .isEqualTo(EnumSet.of(
                        Row.NOT_ARISEN,
                        Row.NEVER_ARISES,
                        Row.DONE,
                        Row.DONE_IN_TIME,
                        Row.DONE_LATE,
                        Row.ENDED_UNDONE,
                        Row.ENDED_IN_TIME,
                        Row.ENDED_LATE,
                        Row.LIMIT_PASSED,
                        Row.LIMIT_AHEAD,
                        Row.OPEN));
    }

    private static Optional<Status> status(Row row, Status open, Status unmetEnd) {
        return switch (row) {
            case DONE, DONE_IN_TIME -> Optional.of(Status.MET);
            case DONE_LATE -> Optional.of(Status.MET_LATE);
            case ENDED_UNDONE -> Optional.of(unmetEnd);
            case ENDED_IN_TIME -> Optional.of(Status.LAPSED);
            case ENDED_LATE -> Optional.of(Status.NOT_MET);
            case LIMIT_PASSED -> Optional.of(Status.OVERDUE);
            case LIMIT_AHEAD -> Optional.of(Status.PENDING);
            case OPEN -> Optional.of(open);
            default -> Optional.empty();
        };
    }

    private static Row only(Dated dated, LocalDate day) {
        assertThat(dated.rowsOn(day)).as(dated.toString()).hasSize(1);
        return dated.rowsOn(day).first();
    }

    @Test
    void rough_days_gaps_and_empty_offices_leave_row_and_status_in_step() {
        Random random = new Random(20231213);
        int several = 0;
        int vacant = 0;
        int unproved = 0;
        for (int number = 0; number < 20_000; number++) {
            Duty duty = anyDuty(random);
            for (int on = 0; on <= 12; on++) {
                LocalDate day = january(on);
                inStep(duty, day);
                several += duty.rowsOn(day).size() > 1 ? 1 : 0;
                vacant += duty.rowsOn(day).equals(Set.of(Row.OFFICE_VACANT)) ? 1 : 0;
                unproved += duty.rowsOn(day).equals(Set.of(Row.LIMIT_PASSED))
                                && duty.timeline().statusOn(day).equals(Optional.of(Status.UNDETERMINED))
                        ? 1
                        : 0;
            }
        }
        assertThat(List.of(several, vacant, unproved)).allMatch(count -> count > 1_000);
    }

    private static Duty anyDuty(Random random) {
        Completeness completeness = random.nextBoolean()
                ? Completeness.none()
                : Completeness.all(DateRange.ofClosed(january(random.nextInt(4)), january(4 + random.nextInt(9))));
        Truth[] truths = Truth.values();
        Truth first = truths[random.nextInt(3)];
        Truth second = truths[random.nextInt(3)];
        long change = january(random.nextInt(10)).toEpochDay();
        return new Duty(
                bounds(random),
                random.nextBoolean() ? Optional.of(bounds(random)) : Optional.empty(),
                random.nextBoolean() ? bounds(random) : DayBounds.never(),
                random.nextBoolean() ? bounds(random) : DayBounds.never(),
                bounds(random),
                random.nextBoolean() ? Status.DUE : Status.PENDING,
                random.nextBoolean() ? Status.LAPSED : Status.NOT_MET,
                random.nextBoolean(),
                random.nextBoolean()
                        ? Optional.of(Steps.of(new long[] {change}, at -> at < change ? first : second))
                        : Optional.empty(),
                List.of(DEEDS),
                List.of(),
                completeness);
    }

    private static DayBounds bounds(Random random) {
        long first = january(1 + random.nextInt(9)).toEpochDay();
        int rough = random.nextInt(4);
        long last = rough == 0 ? first + random.nextInt(4) : rough == 1 ? DayBounds.NEVER : first;
        return new DayBounds(first, last, first == last ? List.of() : List.of("rough"));
    }

    /** A single row leads to a status of its own; several that lead to different ones leave it undetermined. */
    private static void inStep(Dated dated, LocalDate day) {
        Set<Row> rows = dated.rowsOn(day);
        Position position = dated.timeline().on(day);
        String about = dated + " on " + day + " by " + rows + " is " + position;
        assertThat(rows).as(about).isNotEmpty();
        boolean absent = rows.stream().allMatch(row -> row.statuses().isEmpty());
        assertThat(position.status().isEmpty()).as(about).isEqualTo(absent);
        if (absent) {
            return;
        }
        Status status = position.status().orElseThrow();
        if (status == Status.UNDETERMINED) {
            assertThat(position.missing()).as(about).isNotEmpty();
            boolean unproved = rows.stream()
                    .anyMatch(row -> row.statuses().contains(Status.OVERDUE)
                            || row.statuses().contains(Status.NOT_MET)
                            || row.statuses().contains(Status.UNDETERMINED));
            assertThat(rows.size() > 1 || unproved).as(about).isTrue();
        } else {
            assertThat(rows).as(about).allMatch(row -> row.statuses().contains(status));
        }
    }

    @Test
    void norms_and_acts_have_the_row_of_their_position() {
        Random random = new Random(20240115);
        for (Status status : Status.values()) {
            Position position = status == Status.UNDETERMINED ? Position.undetermined("deeds") : Position.of(status);
            for (int number = 0; number < 200; number++) {
                DayBounds until = random.nextBoolean() ? bounds(random) : DayBounds.never();
                ContinuingNorm norm = new ContinuingNorm(bounds(random), until, Steps.constant(position));
                DoneAct act = new DoneAct(bounds(random), position);
                for (int on = 0; on <= 12; on++) {
                    inStep(norm, january(on));
                    inStep(act, january(on));
                }
            }
        }
        assertThat(new DoneAct(day(3), Position.of(Status.NOT_MET)).rowsOn(january(2)))
                .containsExactly(Row.NOT_ACTED);
        assertThat(new DoneAct(day(3), Position.of(Status.NOT_MET)).rowsOn(january(3)))
                .containsExactly(Row.ACTED_OTHERWISE);
        ContinuingNorm week = new ContinuingNorm(day(3), day(5), Steps.constant(Position.of(Status.MET)));
        assertThat(week.rowsOn(january(2))).containsExactly(Row.NOT_BINDING);
        assertThat(week.rowsOn(january(3))).containsExactly(Row.HOLDS);
        assertThat(week.rowsOn(january(5))).containsExactly(Row.NOT_BINDING);
    }

    @Test
    void dates_are_those_that_come() {
        assertThat(duty(1, 3, 0, 4, Status.DUE, Status.LAPSED, false).dates())
                .containsOnlyKeys(DateKind.ARISES, DateKind.LIMIT, DateKind.COUNTS_FROM, DateKind.ENDS);
        assertThat(new ContinuingNorm(day(2), day(0), Steps.constant(Position.of(Status.MET))).dates())
                .isEqualTo(Map.of(DateKind.BINDS, day(2)));
        assertThat(new DoneAct(day(2), Position.of(Status.MET)).dates()).isEqualTo(Map.of(DateKind.ON, day(2)));
    }
}
