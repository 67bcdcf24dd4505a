package io.github.cica4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cica4j.model.text.TextFormat;
import io.github.cica4j.model.text.TextFormatException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
                .withMessage("'24-25' is no period: at character 1 expected a year of four digits, found '24-25'; "
                        + "write calendar years such as 2024-2025");
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, a year of four digits",
        "' 2024', 1, a year of four digits",
        "20245, 1, a year of four digits",
        "(2024-2025), 1, a year of four digits",
        "2024 -2025, 5, 'a hyphen, an en dash or the end'",
        "2024/2025, 5, 'a hyphen, an en dash or the end'",
        "2024-, 6, a year of four digits",
        "2024-25, 6, a year of four digits",
        "2024- 2025, 6, a year of four digits",
        "2025-2024, 6, a year not before 2025",
        "2024-2025-2026, 10, the end",
        "'2024-2025 ', 10, the end"
    })
    void says_where_a_text_is_no_period(String text, int position, String expected) {
        TextFormatException refused = catchThrowableOfType(TextFormatException.class, () -> KnownPeriod.parse(text));
        assertThat(List.of(refused.text(), refused.position(), refused.expected()))
                .containsExactly(text, position, expected);
    }

    /** Every period of years in the documents of 2023. */
    @ParameterizedTest
    @CsvSource({"2024-2025, 2024, 2025", "2022-2026, 2022, 2026", "2020-2022, 2020, 2022", "2022-2024, 2022, 2024"})
    void years_run_from_the_first_day_to_the_last(String text, int first, int last) {
        assertThat(KnownPeriod.parse(text))
                .isEqualTo(KnownPeriod.ofClosed(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31)))
                .hasToString(text);
    }

    @Test
    void years_that_have_not_four_digits_are_no_calendar_years() {
        LocalDate last = LocalDate.of(10_000, 12, 31);
        assertThat(KnownPeriod.ofClosed(LocalDate.of(2024, 1, 1), last).calendarYears())
                .isEmpty();
        assertThat(KnownPeriod.ofClosed(LocalDate.of(-1, 1, 1), last).calendarYears())
                .isEmpty();
    }

    @Property
    void reads_the_years_that_it_prints(
            @ForAll @IntRange(max = 9999) int one, @ForAll @IntRange(max = 9999) int other) {
        KnownPeriod years = KnownPeriod.ofClosed(
                LocalDate.of(Math.min(one, other), 1, 1), LocalDate.of(Math.max(one, other), 12, 31));
        assertThat(KnownPeriod.parse(years.toString())).isEqualTo(years);
        assertThat(years.calendarYears()).contains(years.toString());
    }

    @Property
    void prints_the_years_that_it_reads_or_refuses_them_in_one_way(@ForAll("nearly") String text) {
        String once = text.length() == 9 && text.startsWith(text.substring(5)) ? text.substring(5) : text;
        assertThat(TextFormat.readOrRefused(KnownPeriod::parse, text)).isIn(text, once, text.replace('\u2013', '-'));
    }

    @Provide
    Arbitrary<String> nearly() {
        return TextFormat.near("2024-2025", "2024\u20132025", "2024", "2024-2024");
    }
}
