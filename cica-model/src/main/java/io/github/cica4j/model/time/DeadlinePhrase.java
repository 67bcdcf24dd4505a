package io.github.cica4j.model.time;

import io.github.cica4j.model.text.TextFormatException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A deadline as a document prints it, such as {@code by 20 March 2023} or {@code не позднее 11 января 2024 года}.
 *
 * <p>It tells what the words say and decides nothing that they leave open: whether Russian "до" and Kazakh "дейін" count the day
 * that they name, whether what comes exactly at a time is in time (INT-20), and at what time of the day a deadline ends that
 * names only a day (INT-21).
 * The words are kept as printed: two phrases are equal if their words are.
 * To compare phrases of several languages, compare {@link #day()} and {@link #time()}.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class DeadlinePhrase {

    private final String text;
    private final DeadlineGrammar.Result result;

    private DeadlinePhrase(String text, DeadlineGrammar.Result result) {
        this.text = text;
        this.result = result;
    }

    /**
     * Parses a deadline.
     *
     * <p>These forms are read, in any case and with any white space:
     *
     * <ul>
     *   <li>{@code by}, {@code before}, {@code until}, {@code no later than}, {@code not later than} or
     *       {@code with the deadline of}, then {@code 12 January 2024} or {@code the end of 2023}; the day may be followed by
     *       {@code , 12 noon by Astana time} or {@code (12:30 Astana time)};
     *   <li>{@code до}, {@code в срок до}, {@code со сроком до} or {@code не позднее}, then {@code 12 января 2024 года}; the day
     *       may be followed by {@code 12:00 по времени Астаны};
     *   <li>{@code 2024 жылғы 12 қаңтарға дейін}, {@code 2024 жылғы 12 қаңтардан кешіктірмей}, or with a time
     *       {@code 2024 жылғы 12 қаңтар Астана уақыты бойынша сағат 12:00-ге дейін}.
     * </ul>
     *
     * <p>A limit that is counted from an event names no day and is refused, and so is a time of no stated zone.
     *
     * <p>This is the inverse of {@link #toString()}.
     *
     * @param text  the words of the deadline, and no others
     * @return the deadline
     * @throws TextFormatException if the text has another form, or names no day of the calendar
     */
    public static DeadlinePhrase parse(String text) {
        Objects.requireNonNull(text, "text");
        return new DeadlinePhrase(text, new DeadlineGrammar(text).read());
    }

    /**
     * Returns the word that makes the deadline.
     *
     * @return the word
     */
    public DeadlineWord word() {
        return result.word();
    }

    /**
     * Returns the day that is named, whether it counts or not.
     *
     * @return the day in Astana; 31 December if the end of a year is named
     */
    public LocalDate day() {
        return result.day();
    }

    /**
     * Returns the time of the day that is named.
     *
     * @return the local time in Astana on {@link #day()}, absent if the phrase names only a day (INT-21)
     */
    public Optional<LocalTime> time() {
        return result.time();
    }

    /**
     * Tells whether what happens on the day that is named, or exactly at the time if one is named, is in time.
     *
     * @return what the words say. For a day that is what its word says, and always yes for the end of a year. For a time it is no
     *     after "before", and else {@link Truth#MAYBE}: INT-20 decides
     */
    public Truth inclusive() {
        if (result.endOfYear()) {
            return Truth.YES;
        }
        Truth inclusive = result.word().inclusive();
        return result.time().isPresent() && inclusive == Truth.YES ? Truth.MAYBE : inclusive;
    }

    /**
     * Returns the last day on some moment of which it is not too late.
     *
     * @return the day in Astana, inclusive; rough, from the day before to the day named, if the words allow both
     */
    public KnownDay lastDay() {
        boolean withinTheDay = result.time().isPresent() && !result.time().get().equals(LocalTime.MIDNIGHT);
        Truth counts = withinTheDay ? Truth.YES : inclusive();
        LocalDate before = result.day().minusDays(1);
        return switch (counts) {
            case YES -> KnownDay.of(result.day());
            case NO -> KnownDay.of(before);
            case MAYBE -> KnownDay.between(before, result.day());
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DeadlinePhrase that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
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
