package io.github.cica4j.model.time;

import java.time.LocalDate;
import java.time.Year;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    private static final Pattern YEARS = Pattern.compile("(\\d{4})(?:[-\u2013](\\d{4}))?");

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
     * @param text  the text; the years may be joined by a hyphen or an en dash
     * @return the period
     * @throws IllegalArgumentException if the text has another form, or the second year is before the first
     */
    public static KnownPeriod parse(String text) {
        Matcher years = YEARS.matcher(text);
        if (!years.matches()) {
            throw new IllegalArgumentException("'" + text + "' is no period: write calendar years such as 2024-2025");
        }
        int first = Integer.parseInt(years.group(1));
        int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
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
     * @return the years, absent if a bound is rough, missing, told in words, or not at the turn of a year
     */
    public Optional<String> calendarYears() {
        if (to.isEmpty() || !plain(from) || !plain(to.get())) {
            return Optional.empty();
        }
        LocalDate first = from.earliest();
        LocalDate last = to.get().earliest();
        if (first.getDayOfYear() != 1 || last.getMonthValue() != 12 || last.getDayOfMonth() != 31) {
            return Optional.empty();
        }
        return Optional.of(first.getYear() == last.getYear() ? year(first) : year(first) + "-" + year(last));
    }

    private static boolean plain(KnownDay day) {
        return day.exact() && day.words().isEmpty();
    }

    private static String year(LocalDate day) {
        return Year.from(day).toString();
    }
}
