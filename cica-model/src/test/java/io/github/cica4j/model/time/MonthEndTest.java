package io.github.cica4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthEndTest {

    private static DayBounds day(LocalDate day) {
        return DayBounds.of(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2022-06-16, 6, 2022-12-16, 2022-12-16",
        "2023-08-29, 6, 2024-02-29, 2024-02-29",
        "2023-08-30, 6, 2024-02-29, 2024-03-01",
        "2023-08-31, 6, 2024-02-29, 2024-03-01",
        "2022-08-31, 6, 2023-02-28, 2023-03-01",
        "2023-08-22, 3, 2023-11-22, 2023-11-22",
        "2023-12-31, 3, 2024-03-31, 2024-03-31",
        "2024-02-29, 24, 2026-02-28, 2026-03-01"
    })
    void clips_rolls_or_stays_open(LocalDate from, int months, LocalDate clipped, LocalDate rolled) {
        assertThat(MonthEnd.CLIP.plusMonths(day(from), months)).isEqualTo(day(clipped));
        assertThat(MonthEnd.ROLL.plusMonths(day(from), months)).isEqualTo(day(rolled));
        assertThat(MonthEnd.UNDETERMINED.plusMonths(day(from), months))
                .isEqualTo(new DayBounds(
                        clipped.toEpochDay(),
                        rolled.toEpochDay(),
                        clipped.equals(rolled) ? List.of() : List.of("INT-01")));
        assertThat(MonthEnd.clips(day(from), months)).isEqualTo(!clipped.equals(rolled));
    }

    @ParameterizedTest
    @CsvSource({"2022-08, 2023-02-01, 2023-02-28, 2023-03-01", "2022-07, 2023-01-01, 2023-01-31, 2023-01-31"})
    void adds_months_to_both_bounds_of_a_rough_day(String rough, LocalDate first, LocalDate clipped, LocalDate rolled) {
        DayBounds bounds = DayBounds.of(KnownDay.parse(rough));
        assertThat(MonthEnd.CLIP.plusMonths(bounds, 6))
                .isEqualTo(new DayBounds(first.toEpochDay(), clipped.toEpochDay(), List.of(rough)));
        assertThat(MonthEnd.ROLL.plusMonths(bounds, 6))
                .isEqualTo(new DayBounds(first.toEpochDay(), rolled.toEpochDay(), List.of(rough)));
    }

    @Property
    void never_and_always_stay_what_they_are(@ForAll MonthEnd monthEnd, @ForAll @IntRange(max = 100) int months) {
        assertThat(monthEnd.plusMonths(DayBounds.never(), months)).isEqualTo(DayBounds.never());
        assertThat(monthEnd.plusMonths(DayBounds.always(), months)).isEqualTo(DayBounds.always());
    }

    @Property
    void rolling_is_the_same_day_or_the_day_after_clipping(
            @ForAll @LongRange(min = 0, max = 40_000) long epochDay, @ForAll @IntRange(max = 48) int months) {
        DayBounds from = day(LocalDate.ofEpochDay(epochDay));
        long clipped = MonthEnd.CLIP.plusMonths(from, months).earliest();
        long rolled = MonthEnd.ROLL.plusMonths(from, months).earliest();
        assertThat(rolled - clipped).isEqualTo(MonthEnd.clips(from, months) ? 1 : 0);
    }
}
