package io.github.cica4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DateRangeTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

    @Test
    void holds_its_first_and_its_last_day() {
        DateRange range = DateRange.ofClosed(FIRST, LAST);
        assertThat(Stream.of(FIRST.minusDays(1), FIRST, LAST, LAST.plusDays(1)).filter(range::contains))
                .containsExactly(FIRST, LAST);
        assertThat(range).hasToString("2024-01-01/2025-12-31");
    }

    @Test
    void may_be_one_day_and_does_not_end_before_it_starts() {
        assertThat(DateRange.ofClosed(FIRST, FIRST).contains(FIRST)).isTrue();
        assertThatThrownBy(() -> DateRange.ofClosed(LAST, FIRST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A range from 2025-12-31 to 2024-01-01 ends before it starts: give the earlier day first");
    }
}
