package io.github.cica4j.testkit;

import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws days that meet: few of them, at the borders of months and years, and at the distances that the rules count. */
final class DayDraws {

    /** Days on which calendars and this procedure turn. */
    static final List<LocalDate> TURNS = List.of(
            LocalDate.of(2021, 10, 11),
            LocalDate.of(2021, 10, 12),
            LocalDate.of(2022, 6, 16),
            LocalDate.of(2022, 8, 31),
            LocalDate.of(2022, 10, 13),
            LocalDate.of(2022, 11, 30),
            LocalDate.of(2022, 12, 31),
            LocalDate.of(2023, 1, 1),
            LocalDate.of(2023, 2, 28),
            LocalDate.of(2023, 8, 22),
            LocalDate.of(2023, 8, 29),
            LocalDate.of(2023, 8, 30),
            LocalDate.of(2023, 8, 31),
            LocalDate.of(2023, 11, 29),
            LocalDate.of(2023, 11, 30),
            LocalDate.of(2023, 12, 12),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 1));

    private static final int FACTS_A_YEAR = 100;

    private final Draws draws;
    private final List<LocalDate> anchors = new ArrayList<>();

    DayDraws(Draws draws) {
        this.draws = draws;
        int count = draws.between(2, 5);
        for (int index = 0; index < count; index++) {
            anchors.add(draws.pick(TURNS));
        }
        anchors.add(LocalDate.of(2021, 6, 1).plusDays(draws.below(1200)));
    }

    /** Draws the day round which a story happens; the record goes on by a year with every hundred facts. */
    LocalDate base(int facts) {
        int years = facts / FACTS_A_YEAR;
        LocalDate anchor = draws.pick(anchors).plusYears(years);
        return draws.percent(years == 0 ? 85 : 40) ? anchor : anchor.plusDays(draws.between(-180, 180));
    }

    LocalDate near(LocalDate base) {
        return switch (draws.weighted(28, 8, 8, 8, 12, 6, 30)) {
            case 0 -> base;
            case 1 -> base.plusDays(1);
            case 2 -> base.minusDays(1);
            case 3 -> base.plusMonths(3).plusDays(draws.between(-1, 1));
            case 4 -> base.plusMonths(6).plusDays(draws.between(-1, 2));
            case 5 -> base.plusMonths(24).plusDays(draws.between(-2, 1));
            default -> base.plusDays(draws.between(-60, 400));
        };
    }

    LocalDate notBefore(LocalDate base) {
        LocalDate day = near(base);
        return day.isBefore(base) ? base : day;
    }

    KnownDay known(LocalDate day) {
        return switch (draws.weighted(80, 7, 2, 8, 3)) {
            case 0 -> KnownDay.of(day);
            case 1 -> KnownDay.parse(YearMonth.from(day).toString());
            case 2 -> KnownDay.parse(String.format(java.util.Locale.ROOT, "%04d", day.getYear()));
            case 3 -> KnownDay.between(day.minusDays(draws.below(12)), day.plusDays(draws.below(40)));
            default -> KnownDay.between(day, day.plusDays(draws.below(2))).withWords("mid-" + title(day.getMonth()));
        };
    }

    /** Draws a day on which something is done that has to be done by a day: mostly that day, or one beside it. */
    LocalDate by(LocalDate day) {
        return switch (draws.weighted(38, 20, 14, 20, 8)) {
            case 0 -> day;
            case 1 -> day.minusDays(1);
            case 2 -> day.plusDays(1);
            case 3 -> day.minusDays(draws.below(60));
            default -> near(day);
        };
    }

    /** Draws a day at an end of a tenure: on its first or last day, or on one beside them. */
    LocalDate atEndOf(Holders.Held held) {
        return switch (draws.weighted(30, 20, 30, 20)) {
            case 0 -> held.first();
            case 1 -> held.first().minusDays(1);
            case 2 -> held.last();
            default -> held.last().plusDays(1);
        };
    }

    private static String title(Month month) {
        return month.name().charAt(0) + month.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    KnownDay nearKnown(LocalDate base) {
        return known(near(base));
    }

    /** Draws a tenure or an applicability period that starts round a day. */
    KnownPeriod period(LocalDate start) {
        LocalDate from = draws.percent(50) ? start : start.plusDays(draws.between(0, 60));
        int years = draws.weighted(5, 25, 50, 20);
        return switch (draws.weighted(30, 30, 14, 12, 14)) {
            case 0 -> KnownPeriod.parse(from.getYear() + "-" + (from.getYear() + Math.max(0, years - 1)));
            case 1 ->
                KnownPeriod.ofClosed(
                        from, latest(from, from.plusYears(years).minusDays(1).plusDays(draws.between(-1, 1))));
            case 2 -> KnownPeriod.startingOn(from);
            case 3 -> between(from, from.plusDays(draws.below(900)));
            default -> KnownPeriod.ofClosed(from, from.plusDays(draws.below(900)));
        };
    }

    /** Draws a period, open if it would end before it starts. */
    KnownPeriod between(LocalDate from, LocalDate to) {
        KnownDay first = known(from);
        KnownDay last = known(to);
        boolean inverted = last.latest().isBefore(first.earliest());
        return new KnownPeriod(first, inverted ? Optional.empty() : Optional.of(last));
    }

    private static LocalDate latest(LocalDate one, LocalDate two) {
        return one.isAfter(two) ? one : two;
    }

    /** Draws what a fact says of a period: nothing, that there is none, or one. */
    Optional<StatedPeriod> stated(LocalDate start) {
        return switch (draws.weighted(18, 16, 66)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(StatedPeriod.none());
            default -> Optional.of(StatedPeriod.of(period(start)));
        };
    }
}
