package io.github.cica4j.model.time;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A closed range of calendar days in Astana.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param start  the first day, inclusive
 * @param endInclusive  the last day, inclusive, not before the first
 */
public record DateRange(LocalDate start, LocalDate endInclusive) {

    /**
     * Creates a range.
     *
     * @throws IllegalArgumentException if the last day is before the first
     */
    public DateRange {
        Objects.requireNonNull(start, "start");
        Objects.requireNonNull(endInclusive, "endInclusive");
        if (endInclusive.isBefore(start)) {
            throw new IllegalArgumentException("A range from " + start + " to " + endInclusive
                    + " ends before it starts: give the earlier day first");
        }
    }

    /**
     * Obtains a range from its first and last day.
     *
     * @param start  the first day, inclusive
     * @param endInclusive  the last day, inclusive
     * @return the range
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static DateRange ofClosed(LocalDate start, LocalDate endInclusive) {
        return new DateRange(start, endInclusive);
    }

    /**
     * Checks if a day lies in this range.
     *
     * @param day  the day
     * @return true if it is neither before the first day nor after the last
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(endInclusive);
    }

    /**
     * Returns the range as {@code 2024-01-01/2025-12-31}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return start + "/" + endInclusive;
    }
}
