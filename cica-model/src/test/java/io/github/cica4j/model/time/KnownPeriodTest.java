package io.github.cica4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownPeriodTest {

    @Test
    void calendar_years_are_closed() {
        KnownPeriod years = KnownPeriod.parse("2024-2025");
        assertThat(years).isEqualTo(KnownPeriod.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 31)));
        assertThat(years).hasToString("2024-2025");
        assertThat(KnownPeriod.parse("2024\u20132025")).isEqualTo(years);
        assertThat(KnownPeriod.parse("2024")).hasToString("2024");
    }

    @Test
    void other_periods_print_their_bounds() {
        assertThat(KnownPeriod.ofClosed(LocalDate.of(2024, 1, 1), LocalDate.of(2025, 12, 30)))
                .hasToString("2024-01-01/2025-12-30");
        assertThat(KnownPeriod.startingOn(LocalDate.of(2024, 1, 1))).hasToString("2024-01-01/..");
    }

    @Test
    void a_period_that_must_end_before_it_starts_is_refused_one_that_may_not_is_not() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownPeriod.parse("2025-2024"))
                .withMessageContaining("ends before it starts");
        KnownDay month = KnownDay.parse("2024-05");
        assertThat(new KnownPeriod(month, Optional.of(KnownDay.parse("2024-05-02"))).to())
                .isPresent();
    }

    @Test
    void what_is_no_period_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownPeriod.parse("24-25"))
                .withMessage("'24-25' is no period: write calendar years such as 2024-2025");
    }
}
