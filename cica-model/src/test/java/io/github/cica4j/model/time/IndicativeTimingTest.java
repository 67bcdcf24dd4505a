package io.github.cica4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.cica4j.model.text.TextFormat;
import io.github.cica4j.model.text.TextFormatException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IndicativeTimingTest {

    private static final int YEAR = 2024;

    /** The plan for 2024: number, timing as printed, precision, first and last day. */
    @ParameterizedTest
    @CsvSource({
        "1, 1 – 7 March, DAY, 2024-03-01, 2024-03-07",
        "2, 6 – 10 May, DAY, 2024-05-06, 2024-05-10",
        "3, 6 – 17 May, DAY, 2024-05-06, 2024-05-17",
        "4, 3 – 7 June, DAY, 2024-06-03, 2024-06-07",
        "5, 9 – 13 September, DAY, 2024-09-09, 2024-09-13",
        "6, 7 – 11 October, DAY, 2024-10-07, 2024-10-11",
        "7, February, MONTH, 2024-02-01, 2024-02-29",
        "8, Second half of February, HALF_MONTH, 2024-02-16, 2024-02-29",
        "9, March, MONTH, 2024-03-01, 2024-03-31",
        "10, March – April, MONTH, 2024-03-01, 2024-04-30",
        "11, April, MONTH, 2024-04-01, 2024-04-30",
        "12, May, MONTH, 2024-05-01, 2024-05-31",
        "13, Second half of May, HALF_MONTH, 2024-05-16, 2024-05-31",
        "14, May – June, MONTH, 2024-05-01, 2024-06-30",
        "15, June, MONTH, 2024-06-01, 2024-06-30",
        "16, Second half of September, HALF_MONTH, 2024-09-16, 2024-09-30",
        "17, September-October, MONTH, 2024-09-01, 2024-10-31",
        "18, October, MONTH, 2024-10-01, 2024-10-31",
        "19, December, MONTH, 2024-12-01, 2024-12-31",
        "20, 1st half of 2024, HALF_YEAR, 2024-01-01, 2024-06-30",
        "21, 2nd-3rd Quarter, QUARTER, 2024-04-01, 2024-09-30",
        "22, 4th Quarter, QUARTER, 2024-10-01, 2024-12-31",
        "23, T.B.C., TBC, , ",
        "24, '', , , ",
        "25, '', , , ",
        "26, '', , , ",
        "27, 13-17 May, DAY, 2024-05-13, 2024-05-17"
    })
    void reads_the_plan_for_2024(int item, String text, Precision precision, LocalDate first, LocalDate last) {
        IndicativeTiming timing = IndicativeTiming.parse(text, YEAR);
        assertThat(timing.precision()).as("item %d", item).isEqualTo(Optional.ofNullable(precision));
        assertThat(timing.days()).isEqualTo(Optional.ofNullable(first).map(start -> DateRange.ofClosed(start, last)));
        assertThat(timing.blank()).isEqualTo(text.isEmpty());
        assertThat(timing.year()).isEqualTo(YEAR);
        assertThat(timing).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "7 March, DAY, 2024-03-07, 2024-03-07",
        "29 February, DAY, 2024-02-29, 2024-02-29",
        "07 march, DAY, 2024-03-07, 2024-03-07",
        "31 December 2025, DAY, 2025-12-31, 2025-12-31",
        "7-7 March, DAY, 2024-03-07, 2024-03-07",
        "30 May – 3 June, DAY, 2024-05-30, 2024-06-03",
        "30 May – 3 June 2025, DAY, 2025-05-30, 2025-06-03",
        "30 December 2024 – 3 January 2025, DAY, 2024-12-30, 2025-01-03",
        "'  13\u00A0-\n17 MAY ', DAY, 2024-05-13, 2024-05-17",
        "February 2023, MONTH, 2023-02-01, 2023-02-28",
        "May-May, MONTH, 2024-05-01, 2024-05-31",
        "December 2024 – January 2025, MONTH, 2024-12-01, 2025-01-31",
        "First half of February, HALF_MONTH, 2024-02-01, 2024-02-15",
        "1st half of May, HALF_MONTH, 2024-05-01, 2024-05-15",
        "2ND HALF OF MAY 2023, HALF_MONTH, 2023-05-16, 2023-05-31",
        "2nd half of 2024, HALF_YEAR, 2024-07-01, 2024-12-31",
        "first half of 2025, HALF_YEAR, 2025-01-01, 2025-06-30",
        "1st Quarter, QUARTER, 2024-01-01, 2024-03-31",
        "Third quarter of 2025, QUARTER, 2025-07-01, 2025-09-30",
        "1st – 4th Quarters 2023, QUARTER, 2023-01-01, 2023-12-31",
        "2024, YEAR, 2024-01-01, 2024-12-31",
        "2025, YEAR, 2025-01-01, 2025-12-31"
    })
    void reads_other_timings_of_the_same_forms(String text, Precision precision, LocalDate first, LocalDate last) {
        IndicativeTiming timing = IndicativeTiming.parse(text, YEAR);
        assertThat(timing.precision()).contains(precision);
        assertThat(timing.days()).contains(DateRange.ofClosed(first, last));
        assertThat(timing).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"T.B.C.", "t.b.c.", "TBC", "T.B.C", " tbc. "})
    void reads_what_is_to_be_confirmed(String text) {
        IndicativeTiming timing = IndicativeTiming.parse(text, YEAR);
        assertThat(timing.precision()).contains(Precision.TBC);
        assertThat(timing.days()).isEmpty();
        assertThat(timing.days(HalfMonthBorder.AFTER_14)).isEmpty();
        assertThat(timing.blank()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "First half of February, 2024-02-01, 2024-02-14",
        "Second half of February, 2024-02-15, 2024-02-29",
        "1 – 15 February, 2024-02-01, 2024-02-15",
        "1st half of 2024, 2024-01-01, 2024-06-30"
    })
    void moves_the_border_of_half_a_month_and_no_other(String text, LocalDate first, LocalDate last) {
        assertThat(IndicativeTiming.parse(text, YEAR).days(HalfMonthBorder.AFTER_14))
                .contains(DateRange.ofClosed(first, last));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Soon | 1 | a day, a month, an ordinal such as 1st or Second, a year or T.B.C.",
                "Sept | 1 | a day, a month, an ordinal such as 1st or Second, a year or T.B.C.",
                "- | 1 | a day, a month, an ordinal such as 1st or Second, a year or T.B.C.",
                "T.B.D. | 1 | a day, a month, an ordinal such as 1st or Second, a year or T.B.C.",
                "T.B.C. May | 8 | the end",
                "2024 – 2025 | 6 | the end",
                "120 March | 1 | a day of the month",
                "7 | 2 | a dash, or a month in full, such as May",
                "1 – 7 | 6 | a month in full, such as May",
                "1 – 7 Marsh | 7 | a month in full, such as May",
                "1 – March | 5 | a day of the month",
                "1 \u2014 7 March | 3 | a dash, or a month in full, such as May",
                "0 March | 1 | a day from 1 to 31",
                "30 February | 1 | a day from 1 to 29",
                "29 February 2023 | 1 | a day from 1 to 28",
                "1-31 April | 3 | a day from 1 to 30",
                "17-13 May | 4 | a day not before 2024-05-17",
                "3 June – 30 May | 10 | a day not before 2024-06-03",
                "30 December – 3 January | 15 | a day not before 2024-12-30",
                "30 December 2025 – 3 January | 20 | a day not before 2025-12-30",
                "13-17 May 24 | 11 | a year of four digits",
                "13-17 May, 2024 | 10 | a year or the end",
                "7 March to 9 March | 9 | a year, a dash or the end",
                "March 7 | 7 | a year of four digits",
                "March or April | 7 | a year, a dash or the end",
                "March – | 8 | a month in full, such as May",
                "June – May | 8 | a month not before 2024-06",
                "December – January 2025 | 12 | a month not before 2025-12",
                "March – April – May | 15 | a year or the end",
                "5th Quarter | 1 | one of 1st, 2nd, 3rd, 4th, or First to Fourth",
                "2st Quarter | 1 | one of 1st, 2nd, 3rd, 4th, or First to Fourth",
                "2nd | 4 | half or Quarter",
                "2nd week of May | 5 | half or Quarter",
                "2nd Quarters | 5 | half or Quarter",
                "3rd half of May | 5 | Quarter",
                "1st-2nd half of May | 9 | Quarter",
                "3rd-2nd Quarter | 5 | a quarter not before the first",
                "2nd-3 Quarter | 5 | one of 1st, 2nd, 3rd, 4th, or First to Fourth",
                "4th Quarter of May | 16 | a year of four digits",
                "4th Quarter or later | 13 | a year or the end",
                "1st half | 9 | of",
                "1st half of | 12 | a year, or a month in full, such as May",
                "1st half of the year | 13 | a year, or a month in full, such as May",
                "1st half of 24 | 13 | a year of four digits",
                "1st half of 2024 or later | 18 | the end",
                "Second half of May – June | 20 | a year or the end"
            })
    void says_where_a_text_is_no_timing(String text, int position, String expected) {
        TextFormatException refused = refused(text);
        assertThat(List.of(refused.text(), refused.position(), refused.expected()))
                .containsExactly(text, position, expected);
    }

    private static TextFormatException refused(String text) {
        return catchThrowableOfType(TextFormatException.class, () -> IndicativeTiming.parse(text, YEAR));
    }

    @Test
    void says_in_one_message_what_to_do() {
        assertThat(refused("1 – 7 Marsh"))
                .hasMessage(
                        "'1 – 7 Marsh' is no indicative timing: at character 7 expected a month in full, such as May, "
                                + "found 'Marsh'; write it like 13-17 May, March - April, Second half of May, 1st half of 2024, "
                                + "2nd-3rd Quarter or T.B.C.");
        assertThat(refused("30 February"))
                .hasMessage(
                        "'30 February' is no indicative timing: at character 1 expected a day from 1 to 29, found '30'; "
                                + "2024-02 has no day 30: check the day and the month");
        assertThat(refused("30 December – 3 January"))
                .hasMessage(
                        "'30 December – 3 January' is no indicative timing: at character 15 expected a day not before "
                                + "2024-12-30, found '3'; the timing ends before it starts: give the earlier first, and both years if "
                                + "it ends in the year after");
    }

    @Test
    void refuses_a_year_that_has_more_than_four_digits_or_a_sign() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IndicativeTiming.parse("May", 10_000))
                .withMessage("The year 10000 of a plan is out of range: give 0 to 9999");
        assertThatIllegalArgumentException().isThrownBy(() -> IndicativeTiming.parse("May", -1));
        assertThat(IndicativeTiming.parse("4th Quarter", 9999).days())
                .contains(DateRange.ofClosed(LocalDate.of(9999, 10, 1), LocalDate.of(9999, 12, 31)));
    }

    @Test
    void is_equal_by_its_words_and_the_year_they_are_read_for() {
        IndicativeTiming timing = IndicativeTiming.parse("13-17 May", YEAR);
        assertThat(timing)
                .isEqualTo(IndicativeTiming.parse("13-17 May", YEAR))
                .hasSameHashCodeAs(IndicativeTiming.parse("13-17 May", YEAR))
                .isNotEqualTo(IndicativeTiming.parse("13 – 17 May", YEAR))
                .isNotEqualTo(IndicativeTiming.parse("13-17 May", 2025))
                .isNotEqualTo(null);
    }

    @Property
    void reads_the_days_that_are_printed(@ForAll("days") DateRange range, @ForAll("dashes") String dash) {
        LocalDate first = range.start();
        LocalDate last = range.endInclusive();
        boolean oneMonth = YearMonth.from(first).equals(YearMonth.from(last));
        String text = (oneMonth ? first.getDayOfMonth() : printed(first)) + dash + printed(last);
        assertThat(IndicativeTiming.parse(text, YEAR).days()).contains(range);
        assertThat(IndicativeTiming.parse(text, YEAR).precision()).contains(Precision.DAY);
    }

    @Property
    void reads_the_months_that_are_printed(
            @ForAll Month one,
            @ForAll Month other,
            @ForAll("dashes") String dash,
            @ForAll @IntRange(min = 1600, max = 2400) int year) {
        Month first = one.compareTo(other) < 0 ? one : other;
        Month last = one.compareTo(other) < 0 ? other : one;
        DateRange expected = DateRange.ofClosed(
                YearMonth.of(year, first).atDay(1), YearMonth.of(year, last).atEndOfMonth());
        assertThat(IndicativeTiming.parse(name(first) + dash + name(last), year).days())
                .contains(expected);
        assertThat(IndicativeTiming.parse(name(first) + dash + name(last) + " " + year, YEAR)
                        .days())
                .contains(expected);
    }

    @Property
    void the_halves_of_a_month_are_the_month(
            @ForAll Month month, @ForAll @IntRange(min = 1600, max = 2400) int year, @ForAll HalfMonthBorder border) {
        DateRange first = IndicativeTiming.parse("First half of " + name(month), year)
                .days(border)
                .orElseThrow();
        DateRange second = IndicativeTiming.parse("2nd half of " + name(month), year)
                .days(border)
                .orElseThrow();
        assertThat(first.endInclusive().plusDays(1)).isEqualTo(second.start());
        assertThat(DateRange.ofClosed(first.start(), second.endInclusive()))
                .isEqualTo(IndicativeTiming.parse(name(month), year).days().orElseThrow());
    }

    @Property
    void prints_what_it_reads_and_reads_what_it_prints_or_refuses_in_one_way(@ForAll("nearly") String text) {
        assertThat(TextFormat.readOrRefused(printed -> IndicativeTiming.parse(printed, YEAR), text))
                .isEqualTo(text);
        if (reads(text)) {
            IndicativeTiming timing = IndicativeTiming.parse(text, YEAR);
            assertThat(IndicativeTiming.parse(timing.toString(), timing.year())).isEqualTo(timing);
            assertThat(timing.days().isEmpty())
                    .isEqualTo(timing.blank() || timing.precision().equals(Optional.of(Precision.TBC)));
        }
    }

    private static boolean reads(String text) {
        try {
            return IndicativeTiming.parse(text, YEAR).year() == YEAR;
        } catch (TextFormatException refused) {
            return false;
        }
    }

    private static String printed(LocalDate day) {
        return day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    @Provide
    Arbitrary<DateRange> days() {
        Arbitrary<LocalDate> day = Arbitraries.longs()
                .between(
                        LocalDate.of(1600, 1, 1).toEpochDay(),
                        LocalDate.of(2400, 1, 1).toEpochDay())
                .map(LocalDate::ofEpochDay);
        Arbitrary<Integer> length = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 10), Arbitraries.integers().between(0, 400));
        return Combinators.combine(day, length).as((first, days) -> DateRange.ofClosed(first, first.plusDays(days)));
    }

    @Provide
    Arbitrary<String> dashes() {
        return Arbitraries.of("-", "–", " - ", " – ", " -", "– ", "\u00A0–\n");
    }

    @Provide
    Arbitrary<String> nearly() {
        return TextFormat.near(
                "1 – 7 March",
                "30 May – 3 June 2025",
                "September-October",
                "Second half of February",
                "1st half of 2024",
                "2nd-3rd Quarter",
                "T.B.C.",
                "");
    }
}
