package io.github.cica4j.model.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * When something happened, or a deadline ends, as far as it is known: a clock time, a day, or a rough day, in Astana where no other zone
 * is told.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param day  the day
 * @param time  the clock time on that day, absent if only the day is known
 */
public record KnownTime(KnownDay day, Optional<LocalTime> time) {

    /**
     * Creates a time.
     *
     * @throws IllegalArgumentException if there is a clock time and the day is not known exactly
     */
    public KnownTime {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(time, "time");
        if (time.isPresent() && !day.exact()) {
            throw new IllegalArgumentException(
                    "A clock time, " + time.get() + ", needs a day that is known exactly, not " + day);
        }
    }

    /**
     * Obtains a time of which only the day is known, and that perhaps roughly.
     *
     * @param day  the day
     * @return the time
     */
    public static KnownTime of(KnownDay day) {
        return new KnownTime(day, Optional.empty());
    }

    /**
     * Obtains a time that is known exactly.
     *
     * @param time  the local time
     * @return the time
     */
    public static KnownTime of(LocalDateTime time) {
        return new KnownTime(KnownDay.of(time.toLocalDate()), Optional.of(time.toLocalTime()));
    }

    /**
     * Parses {@code 2023-12-26T12:00}, or a day as {@link KnownDay#parse(String)} does.
     *
     * <p>This is the inverse of {@link #toString()}, except that the words of a day are not kept.
     *
     * @param text  the text
     * @return the time
     * @throws IllegalArgumentException if the text has none of these forms, or names no day of the calendar
     */
    public static KnownTime parse(String text) {
        if (text.indexOf('T') < 0) {
            return of(KnownDay.parse(text));
        }
        try {
            return of(LocalDateTime.parse(text));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "'" + text + "' is no time: write 2023-12-26T12:00 in the clock of Astana, or a day", e);
        }
    }

    /**
     * Returns the first local time it can be.
     *
     * @return the clock time, or the start of the earliest day; inclusive
     */
    public LocalDateTime earliest() {
        return day.earliest().atTime(time.orElse(LocalTime.MIN));
    }

    /**
     * Returns the last local time it can be.
     *
     * @return the clock time, or the last moment of the latest day; inclusive
     */
    public LocalDateTime latest() {
        return day.latest().atTime(time.orElse(LocalTime.MAX));
    }

    /**
     * Returns the instant, as {@link LocalTimes} tells it.
     *
     * @param zone  the zone of the clock
     * @return the instant, exactly if there is a clock time
     * @throws DateTimeException if there is a clock time, and the time zone data of this Java is too old for it
     */
    public KnownInstant instant(ZoneId zone) {
        LocalDate on = day.earliest();
        return time.map(clock -> KnownInstant.of(on.atTime(clock), zone)).orElseGet(() -> KnownInstant.of(day, zone));
    }

    /**
     * Returns the time in the form that {@link #parse(String)} reads.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return time.map(clock -> day.earliest().atTime(clock).toString()).orElseGet(day::toString);
    }
}
