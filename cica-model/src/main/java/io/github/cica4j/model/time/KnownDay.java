package io.github.cica4j.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;

/**
 * A calendar day as far as it is known: one in Astana, where no other zone is told.
 *
 * <p>A day that is known exactly has an earliest and a latest day that are equal.
 * A rough day, such as one given as a month, lies anywhere between the two, both inclusive.
 * The words in which the source gives the day may be kept.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param earliest  the first day it can be, inclusive
 * @param latest  the last day it can be, inclusive, not before the earliest
 * @param words  the words of the source, if they are kept
 */
public record KnownDay(LocalDate earliest, LocalDate latest, Optional<String> words) {

    /**
     * Creates a day from its bounds.
     *
     * @throws IllegalArgumentException if the latest day is before the earliest
     */
    public KnownDay {
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        Objects.requireNonNull(words, "words");
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("A day known as " + earliest + " to " + latest
                    + " ends before it starts: give the earlier day first");
        }
    }

    /**
     * Obtains a day that is known exactly.
     *
     * @param day  the day
     * @return the day
     */
    public static KnownDay of(LocalDate day) {
        return new KnownDay(day, day, Optional.empty());
    }

    /**
     * Obtains a day that is known only to lie in a range.
     *
     * @param earliest  the first day it can be, inclusive
     * @param latest  the last day it can be, inclusive
     * @return the day
     * @throws IllegalArgumentException if the latest day is before the earliest
     */
    public static KnownDay between(LocalDate earliest, LocalDate latest) {
        return new KnownDay(earliest, latest, Optional.empty());
    }

    /**
     * Parses {@code 2022-07-16}, {@code 2022-07}, {@code 2022}, or {@code 2022-09-13/2022-10-12}.
     *
     * <p>This is the inverse of {@link #toString()}, except that words are not kept.
     *
     * @param text  the text
     * @return the day
     * @throws IllegalArgumentException if the text has none of these forms, or names no day of the calendar
     */
    public static KnownDay parse(String text) {
        try {
            int slash = text.indexOf('/');
            if (slash > 0) {
                return between(LocalDate.parse(text.substring(0, slash)), LocalDate.parse(text.substring(slash + 1)));
            }
            return switch (text.length()) {
                case 4 -> ofYear(Year.parse(text));
                case 7 -> ofMonth(YearMonth.parse(text));
                default -> of(LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no day: write 2022-07-16, or 2022-07 or 2022 for a rough day", e);
        }
    }

    private static KnownDay ofYear(Year year) {
        return between(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    private static KnownDay ofMonth(YearMonth month) {
        return between(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Returns this day with the words in which its source gives it.
     *
     * @param sourceWords  the words
     * @return a day with the same bounds
     */
    public KnownDay withWords(String sourceWords) {
        return new KnownDay(earliest, latest, Optional.of(sourceWords));
    }

    /**
     * Checks if the day is known exactly.
     *
     * @return true if the earliest and the latest day are equal
     */
    public boolean exact() {
        return earliest.equals(latest);
    }

    /**
     * Returns the bounds in the shortest form that {@link #parse(String)} reads.
     *
     * @return the text, without words
     */
    @Override
    public String toString() {
        if (exact()) {
            return earliest.toString();
        }
        YearMonth month = YearMonth.from(earliest);
        if (earliest.getDayOfMonth() == 1 && latest.equals(month.atEndOfMonth())) {
            return month.toString();
        }
        if (earliest.getDayOfYear() == 1 && latest.equals(LocalDate.of(earliest.getYear(), 12, 31))) {
            return Year.from(earliest).toString();
        }
        return earliest + "/" + latest;
    }
}
