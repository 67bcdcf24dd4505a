package io.github.cica4j.model.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * An instant as far as it is known.
 *
 * <p>One that is known exactly has an earliest and a latest instant that are equal. One of which only the day is known lies anywhere in
 * that day, as long as the day lasts in its zone: 25 hours on 29 February 2024 in Almaty.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param earliest  the first instant it can be, inclusive
 * @param latest  the last instant it can be, inclusive, not before the earliest
 */
public record KnownInstant(Instant earliest, Instant latest) {

    /**
     * Creates an instant from its bounds.
     *
     * @throws IllegalArgumentException if the latest instant is before the earliest
     */
    public KnownInstant {
        Objects.requireNonNull(earliest, "earliest");
        Objects.requireNonNull(latest, "latest");
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("An instant known as " + earliest + " to " + latest
                    + " ends before it starts: give the earlier instant first");
        }
    }

    /**
     * Obtains an instant that is known exactly.
     *
     * @param instant  the instant
     * @return the instant
     */
    public static KnownInstant of(Instant instant) {
        return new KnownInstant(instant, instant);
    }

    /**
     * Obtains an instant from the local time that a clock showed, to be read as {@link LocalTimes} says.
     *
     * @param time  the local time
     * @param zone  the zone of the clock
     * @return the instant, exactly
     * @throws DateTimeException if the time zone data of this Java is too old for it
     */
    public static KnownInstant of(LocalDateTime time, ZoneId zone) {
        return of(LocalTimes.at(time, zone));
    }

    /**
     * Obtains an instant of which only the day is known.
     *
     * @param day  the day
     * @param zone  the zone in which it is that day
     * @return from the first to the last instant of the day
     * @throws IllegalArgumentException if the zone skipped that day
     */
    public static KnownInstant of(LocalDate day, ZoneId zone) {
        return of(KnownDay.of(day), zone);
    }

    /**
     * Obtains an instant of which only the day is known, and that perhaps roughly.
     *
     * @param day  the day
     * @param zone  the zone in which it is that day
     * @return from the first instant of the earliest day to the last instant of the latest
     * @throws IllegalArgumentException if the zone skipped each of these days
     */
    public static KnownInstant of(KnownDay day, ZoneId zone) {
        Instant start = LocalTimes.start(day.earliest(), zone);
        Instant end = LocalTimes.end(day.latest(), zone);
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException(day + " does not exist in " + zone
                    + ", whose calendar skipped it: give the day before or after, or an instant");
        }
        return new KnownInstant(start, end.minusNanos(1));
    }

    /**
     * Checks if the instant is known exactly.
     *
     * @return true if the earliest and the latest instant are equal
     */
    public boolean exact() {
        return earliest.equals(latest);
    }

    /**
     * Returns the instant, or the two bounds with a slash.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return exact() ? earliest.toString() : earliest + "/" + latest;
    }
}
