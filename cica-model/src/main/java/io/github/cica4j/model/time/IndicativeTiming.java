package io.github.cica4j.model.time;

import io.github.cica4j.model.text.TextFormatException;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * When a plan expects an event, as it prints it, such as {@code 1 – 7 March} or {@code 2nd-3rd Quarter}.
 *
 * <p>It is the window that the words name, whole days in Astana, and says nothing about when the event is held.
 * The words are kept as printed: two timings are equal if their words and the year they are read for are.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class IndicativeTiming {

    private final String text;
    private final int year;
    private final Optional<Precision> precision;
    private final Optional<DateRange> days;

    private IndicativeTiming(String text, int year, TimingGrammar.Result result) {
        this.text = text;
        this.year = year;
        this.precision = result.precision();
        this.days = result.days();
    }

    /**
     * Parses the timing of an event of the plan for a year.
     *
     * <p>These forms are read, in any case, with or without spaces around a dash, which may be a hyphen or an en dash:
     *
     * <ul>
     *   <li>days: {@code 7 March}, {@code 1 – 7 March}, {@code 13-17 May}, {@code 30 May – 3 June};
     *   <li>months: {@code February}, {@code March – April}, {@code September-October};
     *   <li>half of a month: {@code Second half of February}, {@code 1st half of May};
     *   <li>half of a year: {@code 1st half of 2024};
     *   <li>quarters: {@code 4th Quarter}, {@code 2nd-3rd Quarter}, {@code 1st Quarter of 2024};
     *   <li>a year: {@code 2024};
     *   <li>what is to be confirmed: {@code T.B.C.}, {@code TBC};
     *   <li>a blank, which names nothing.
     * </ul>
     *
     * <p>A month may be followed by a year of four digits. It need not be the year of the plan: such a timing lies outside
     * it. What ends in the year after names both years: {@code 30 December 2024 – 3 January 2025}.
     *
     * <p>This is the inverse of {@link #toString()}.
     *
     * @param text  the text as printed
     * @param year  the year of the plan, which is meant where the text names none, from 0 to 9999
     * @return the timing
     * @throws TextFormatException if the text has another form, names no day of the calendar, or ends before it starts
     * @throws IllegalArgumentException if the year is out of range
     */
    public static IndicativeTiming parse(String text, int year) {
        Objects.requireNonNull(text, "text");
        if (year < 0 || year > 9999) {
            throw new IllegalArgumentException("The year " + year + " of a plan is out of range: give 0 to 9999");
        }
        return new IndicativeTiming(text, year, new TimingGrammar(text, year).read());
    }

    /**
     * Returns the year of the plan.
     *
     * @return the year that is meant where the text names none
     */
    public int year() {
        return year;
    }

    /**
     * Returns how precisely the text gives the time.
     *
     * @return the precision, absent if the text is blank
     */
    public Optional<Precision> precision() {
        return precision;
    }

    /**
     * Checks if the text says nothing at all.
     *
     * <p>What it means below an event that is to be confirmed is open (INT-28).
     *
     * @return true if it is blank
     */
    public boolean blank() {
        return precision.isEmpty();
    }

    /**
     * Returns the window under the default reading of half a month (INT-27), {@link HalfMonthBorder#AFTER_15}.
     *
     * @return the first and the last day, both inclusive, absent if the text is blank or to be confirmed
     */
    public Optional<DateRange> days() {
        return days;
    }

    /**
     * Returns the window under a reading of half a month (INT-27).
     *
     * @param border  where the halves of a month meet
     * @return the first and the last day, both inclusive, absent if the text is blank or to be confirmed
     */
    public Optional<DateRange> days(HalfMonthBorder border) {
        Objects.requireNonNull(border, "border");
        return precision.equals(Optional.of(Precision.HALF_MONTH)) ? days.map(half -> half(half, border)) : days;
    }

    private static DateRange half(DateRange half, HalfMonthBorder border) {
        YearMonth month = YearMonth.from(half.start());
        return half.start().getDayOfMonth() == 1 ? border.firstHalf(month) : border.secondHalf(month);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IndicativeTiming that && text.equals(that.text) && year == that.year;
    }

    @Override
    public int hashCode() {
        return text.hashCode() * 31 + year;
    }

    /**
     * Returns the text as printed.
     *
     * @return the text that was parsed, unchanged
     */
    @Override
    public String toString() {
        return text;
    }
}
