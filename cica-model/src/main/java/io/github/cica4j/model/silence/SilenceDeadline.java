package io.github.cica4j.model.silence;

import io.github.cica4j.model.time.LocalTimes;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;

/**
 * The deadline of a silence procedure: an instant, or a day in the zone of the procedure.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface SilenceDeadline {

    /**
     * A deadline with a clock time; whether a response exactly then is in time is open (INT-20).
     *
     * @param instant  the instant
     */
    record AtInstant(Instant instant) implements SilenceDeadline {
        /** Creates a deadline. */
        public AtInstant {
            Objects.requireNonNull(instant, "instant");
        }

        @Override
        public Instant instant(ZoneId zone, SilenceReadings readings) {
            return instant;
        }

        @Override
        public LocalDate day(ZoneId zone) {
            return instant.atZone(zone).toLocalDate();
        }

        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /**
     * A deadline that is a day, inclusive; when it ends is open (INT-21).
     *
     * @param day  the last day
     */
    record OnDay(LocalDate day) implements SilenceDeadline {
        /** Creates a deadline. */
        public OnDay {
            Objects.requireNonNull(day, "day");
        }

        @Override
        public Instant instant(ZoneId zone, SilenceReadings readings) {
            return readings.int21() == SilenceReadings.Int21.END_OF_DAY
                    ? LocalTimes.end(day, zone)
                    : LocalTimes.noon(day, zone);
        }

        @Override
        public LocalDate day(ZoneId zone) {
            return day;
        }

        @Override
        public String toString() {
            return day.toString();
        }
    }

    /**
     * Obtains a deadline with a clock time.
     *
     * @param instant  the instant
     * @return the deadline
     */
    static SilenceDeadline at(Instant instant) {
        return new AtInstant(instant);
    }

    /**
     * Obtains a deadline with a clock time, such as 26 December 2023, 12:00 in Astana; {@link LocalTimes} tells what becomes of a local
     * time that exists twice or not at all.
     *
     * @param time  the local time
     * @param zone  the zone of the clock
     * @return the deadline
     * @throws DateTimeException if the time zone data of this Java is too old for it
     */
    static SilenceDeadline at(LocalDateTime time, ZoneId zone) {
        return at(LocalTimes.at(time, zone));
    }

    /**
     * Obtains a deadline that is a day.
     *
     * @param day  the last day, inclusive, in the zone of the procedure
     * @return the deadline
     */
    static SilenceDeadline on(LocalDate day) {
        return new OnDay(day);
    }

    /**
     * Returns the instant of the deadline.
     *
     * @param zone  the zone of the procedure
     * @param readings  the readings; INT-21 decides about a day
     * @return the instant; the end of a day is the first instant after it
     */
    Instant instant(ZoneId zone, SilenceReadings readings);

    /**
     * Returns the day of the deadline.
     *
     * @param zone  the zone of the procedure
     * @return the local day of the instant, or the last day
     */
    LocalDate day(ZoneId zone);
}
