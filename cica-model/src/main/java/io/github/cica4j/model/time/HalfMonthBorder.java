package io.github.cica4j.model.time;

import java.time.YearMonth;

/**
 * Where the two halves of a month meet (INT-27).
 *
 * <p>This type is immutable and thread-safe.
 */
public enum HalfMonthBorder {
    /** The first half ends on the 15th, the second begins on the 16th. */
    AFTER_15(15),
    /** The first half ends on the 14th, the second begins on the 15th. */
    AFTER_14(14);

    private final int lastDayOfFirstHalf;

    HalfMonthBorder(int lastDayOfFirstHalf) {
        this.lastDayOfFirstHalf = lastDayOfFirstHalf;
    }

    /**
     * Returns the first half of a month.
     *
     * @param month  the month
     * @return the days from the 1st on, both bounds inclusive
     */
    public DateRange firstHalf(YearMonth month) {
        return DateRange.ofClosed(month.atDay(1), month.atDay(lastDayOfFirstHalf));
    }

    /**
     * Returns the second half of a month.
     *
     * @param month  the month
     * @return the days up to the last of the month, both bounds inclusive
     */
    public DateRange secondHalf(YearMonth month) {
        return DateRange.ofClosed(month.atDay(lastDayOfFirstHalf + 1), month.atEndOfMonth());
    }
}
