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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The rows of the table of duties, each on the day before it applies and on the day from which it does. */
class DutyTest {

    private static final RecordKind DEEDS = RecordKind.of("deeds", "deed");
    private static final LocalDate START = LocalDate.of(2024, 1, 1);

    /** Dates are days of January 2024; 0 is none. */
    private static Timeline duty(int arises, int limit, int met, int ends) {
        return duty(day(arises), limit(limit), day(met), day(ends), true, complete(1, 31))
                .timeline();
    }

    private static Duty duty(
            DayBounds arises,
            Optional<DayBounds> limit,
            DayBounds met,
            DayBounds ends,
            boolean endsByEvent,
            Completeness completeness) {
        return new Duty(
                arises,
                limit,
                met,
                ends,
                arises,
                Status.DUE,
                Status.NOT_MET,
                endsByEvent,
                Optional.empty(),
                List.of(DEEDS),
                List.of(),
                completeness);
    }

    private static Completeness complete(int from, int to) {
        return Completeness.none().with(DEEDS.name(), DateRange.ofClosed(january(from), january(to)));
    }

    private static LocalDate january(int day) {
        return START.plusDays(day - 1L);
    }

    private static DayBounds day(int day) {
        return day == 0 ? DayBounds.never() : DayBounds.of(january(day));
    }

    private static Optional<DayBounds> limit(int day) {
        return Optional.of(day).filter(value -> value > 0).map(DutyTest::day);
    }

    private static DayBounds between(int earliest, int latest) {
        return new DayBounds(january(earliest).toEpochDay(), january(latest).toEpochDay(), List.of("rough"));
    }

    @Test
    void waits_and_is_overdue_from_the_day_after_its_limit() {
        assertThat(duty(3, 10, 0, 0))
                .hasToString(
                        "nothing, from 2024-01-03 pending, from 2024-01-11 overdue, from 2024-02-01 undetermined [deeds]");
    }

    @Test
    void is_met_on_its_limit_and_met_late_on_the_day_after() {
        assertThat(duty(3, 10, 10, 0)).hasToString("nothing, from 2024-01-03 pending, from 2024-01-10 met");
        assertThat(duty(3, 10, 11, 0)).hasToString("nothing, from 2024-01-03 pending, from 2024-01-11 met-late");
    }

    @Test
    void what_was_done_before_it_arose_counts_from_the_day_it_arose() {
        assertThat(duty(3, 10, 1, 0)).hasToString("nothing, from 2024-01-03 met");
    }

    @Test
    void lapses_if_it_ends_on_its_limit_and_is_not_met_if_it_ends_on_the_day_after() {
        assertThat(duty(3, 10, 0, 10)).hasToString("nothing, from 2024-01-03 pending, from 2024-01-10 lapsed");
        assertThat(duty(3, 10, 0, 11)).hasToString("nothing, from 2024-01-03 pending, from 2024-01-11 not-met");
    }

    @Test
    void without_a_limit_it_is_due_and_not_met_when_it_ends_undone() {
        assertThat(duty(3, 0, 0, 20)).hasToString("nothing, from 2024-01-03 due, from 2024-01-20 not-met");
        assertThat(duty(3, 0, 20, 20)).hasToString("nothing, from 2024-01-03 due, from 2024-01-20 met");
        assertThat(duty(3, 0, 21, 20)).hasToString("nothing, from 2024-01-03 due, from 2024-01-20 not-met");
    }

    @Test
    void an_end_by_a_last_day_leaves_no_room_for_an_act_on_the_day_of_the_end() {
        assertThat(duty(day(3), limit(0), day(20), day(20), false, complete(1, 31))
                        .timeline())
                .hasToString("nothing, from 2024-01-03 due, from 2024-01-20 not-met");
    }

    @Test
    void ends_before_it_arises_or_has_its_limit_before_then_there_is_none() {
        assertThat(duty(3, 0, 0, 3).everPresent()).isFalse();
        assertThat(duty(3, 2, 0, 0).everPresent()).isFalse();
        assertThat(duty(3, 3, 0, 4).everPresent()).isTrue();
    }

    @Test
    void a_departure_needs_a_record_that_is_complete_to_its_last_day() {
        assertThat(duty(day(3), limit(10), day(0), day(0), true, complete(3, 12))
                        .timeline())
                .hasToString(
                        "nothing, from 2024-01-03 pending, from 2024-01-11 overdue, from 2024-01-13 undetermined [deeds]");
        assertThat(duty(day(3), limit(10), day(0), day(0), true, complete(4, 12))
                        .timeline())
                .hasToString("nothing, from 2024-01-03 pending, from 2024-01-11 undetermined [deeds]");
        assertThat(duty(day(3), limit(0), day(0), day(20), true, complete(3, 19))
                        .timeline())
                .hasToString("nothing, from 2024-01-03 due, from 2024-01-20 undetermined [deeds]");
        assertThat(duty(day(3), limit(10), day(0), day(20), true, complete(3, 19))
                        .timeline())
                .hasToString("nothing, from 2024-01-03 pending, from 2024-01-11 overdue, from 2024-01-20 not-met");
    }

    @Test
    void waits_while_nobody_holds_the_office_and_is_undetermined_while_that_is_unknown() {
        Duty base = duty(day(3), limit(0), day(0), day(0), true, complete(1, 31));
        Steps<Truth> held = Steps.of(
                new long[] {january(5).toEpochDay(), january(9).toEpochDay()},
                day -> day < january(5).toEpochDay()
                        ? Truth.NO
                        : day < january(9).toEpochDay() ? Truth.MAYBE : Truth.YES);
        Duty ofOffice = new Duty(
                base.arises(),
                base.limit(),
                base.met(),
                base.ends(),
                base.countsFrom(),
                base.open(),
                base.unmetEnd(),
                true,
                Optional.of(held),
                base.reliesOn(),
                List.of(),
                base.completeness());
        assertThat(ofOffice.timeline())
                .hasToString(
                        "nothing, from 2024-01-03 pending, from 2024-01-05 undetermined [appointments], from 2024-01-09 due,"
                                + " from 2024-02-01 due [deeds]");
    }

    @Test
    void rough_bounds_leave_open_only_the_days_on_which_they_decide() {
        assertThat(duty(between(3, 5), limit(10), day(0), day(0), true, complete(1, 31))
                        .timeline())
                .hasToString(
                        "nothing, from 2024-01-03 undetermined [rough], from 2024-01-05 pending, from 2024-01-11 overdue,"
                                + " from 2024-02-01 undetermined [deeds]");
        assertThat(duty(day(3), limit(10), between(9, 12), day(0), true, complete(1, 31))
                        .timeline())
                .hasToString("nothing, from 2024-01-03 pending, from 2024-01-09 undetermined [rough]");
        assertThat(duty(day(3), limit(10), between(4, 9), day(0), true, complete(1, 31))
                        .timeline())
                .hasToString(
                        "nothing, from 2024-01-03 pending, from 2024-01-04 undetermined [rough], from 2024-01-09 met");
    }
}
