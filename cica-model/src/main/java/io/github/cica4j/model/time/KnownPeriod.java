package io.github.cica4j.model.time;

import io.github.cica4j.model.internal.text.TextScanner;
import io.github.cica4j.model.text.TextFormatException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A stated period, such as a tenure or an applicability period, with bounds as far as they are known.
 *
 * <p>The first and the last day belong to the period.
 * A period without a last day states no end.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param from  the first day, inclusive
 * @param to  the last day, inclusive, absent if no end is stated
 */
public record KnownPeriod(KnownDay from, Optional<KnownDay> to) {

    private static final String ADVICE = "write calendar years such as 2024-2025";
    private static final int MAX_YEAR = 9999;

    /**
     * Creates a period.
     *
     * @throws IllegalArgumentException if every possible last day is before every possible first day
     */
    public KnownPeriod {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (to.isPresent() && to.get().latest().isBefore(from.earliest())) {
            throw new IllegalArgumentException(
                    "A period from " + from + " to " + to.get() + " ends before it starts: give the earlier day first");
        }
    }

    /**
     * Obtains a period whose first and last day are known exactly.
     *
     * @param start  the first day, inclusive
     * @param endInclusive  the last day, inclusive
     * @return the period
     * @throws IllegalArgumentException if the last day is before the first
     */
    public static KnownPeriod ofClosed(LocalDate start, LocalDate endInclusive) {
        return new KnownPeriod(KnownDay.of(start), Optional.of(KnownDay.of(endInclusive)));
    }

    /**
     * Obtains a period that states no end.
     *
     * @param start  the first day, inclusive
     * @return the period
     */
    public static KnownPeriod startingOn(LocalDate start) {
        return new KnownPeriod(KnownDay.of(start), Optional.empty());
    }

    /**
     * Parses closed calendar years: {@code 2024-2025} is 1 January 2024 to 31 December 2025, {@code 2024} is that year.
     *
     * <p>Whether such a tenure begins on an earlier or later day than the first of these is another question (INT-12).
     *
     * @param text  the text; the years may be joined by a hyphen or an en dash
     * @return the period
     * @throws TextFormatException if the text has another form, or the second year is before the first
     */
    public static KnownPeriod parse(String text) {
        TextScanner scanner = new TextScanner(text, "period", ADVICE);
        int first = scanner.year();
        int last = first;
        if (!scanner.atEnd()) {
            int dash = scanner.position();
            if (!scanner.dash()) {
                throw scanner.expected(dash, "a hyphen, an en dash or the end");
            }
            int start = scanner.position();
            last = scanner.year();
            if (last < first) {
                throw scanner.expected(
                        start,
                        "a year not before " + text.substring(0, dash),
                        "the period ends before it starts: give the earlier year first");
            }
            if (!scanner.atEnd()) {
                throw scanner.expected(scanner.position(), "the end");
            }
        }
        return ofClosed(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
    }

    /**
     * Returns calendar years as {@link #parse(String)} reads them, any other period as {@code from/to}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return calendarYears()
                .orElseGet(() -> from + "/" + to.map(KnownDay::toString).orElse(".."));
    }

    /**
     * Returns the text for {@link #parse(String)} if this period is one of whole calendar years.
     *
     * @return the years, absent if a bound is rough, missing, told in words, or not at the turn of a year, or
     *     a year has not four digits
     */
    public Optional<String> calendarYears() {
        if (to.isEmpty() || !plain(from) || !plain(to.get())) {
            return Optional.empty();
        }
        LocalDate first = from.earliest();
        LocalDate last = to.get().earliest();
        if (first.getYear() < 0 || last.getYear() > MAX_YEAR) {
            return Optional.empty();
        }
        if (first.getDayOfYear() != 1 || last.getMonthValue() != 12 || last.getDayOfMonth() != 31) {
            return Optional.empty();
        }
        return Optional.of(first.getYear() == last.getYear() ? year(first) : year(first) + "-" + year(last));
    }

    private static boolean plain(KnownDay day) {
        return day.exact() && day.words().isEmpty();
    }

    private static String year(LocalDate day) {
        return day.toString().substring(0, 4);
    }
}
