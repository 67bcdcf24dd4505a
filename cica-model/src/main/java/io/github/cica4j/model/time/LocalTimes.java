package io.github.cica4j.model.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Objects;
import java.util.Set;

/**
 * The instants of local times and of days in a zone, also where its clocks are put back or forward.
 *
 * <p>A local time is the first instant after which the clock shows only later times. So
 *
 * <ul>
 *   <li>a local time that exists once is that instant;
 *   <li>one that exists twice, as clocks are put back, is the second of the two: in Almaty 23:30 on 29 February 2024 is
 *       18:30Z, not 17:30Z;
 *   <li>one that does not exist, as clocks are put forward, is the instant at which the clock jumps past it.
 * </ul>
 *
 * <p>A day starts at the first instant at which the clock shows it, or a later day. It ends, exclusive, at the local time 00:00 of the
 * next day as just told. So no moment at which the clock shows a day lies outside it. Where clocks are put back across midnight, two
 * days share some minutes; a day that a zone skipped has no moment at all.
 *
 * <p>The Kazakh zones that moved to UTC+5 on 1 March 2024 are right only with time zone data 2024a or later. With older data, local times
 * there from 18:00Z on 29 February 2024 on are refused. Days and their noon are not: compared with each other they are right all the same.
 *
 * <p>This class is stateless and thread-safe.
 */
public final class LocalTimes {

    /** From here on clocks in these zones show UTC+5. */
    private static final Instant KAZAKH_CHANGE = Instant.parse("2024-02-29T18:00:00Z");

    private static final Set<String> CHANGED = Set.of("Asia/Almaty", "Asia/Qostanay");

    private LocalTimes() {}

    /**
     * Returns the instant of a local time.
     *
     * @param time  the local time
     * @param zone  the zone
     * @return the instant; the later one of two; the instant of the jump if there is none
     * @throws DateTimeException if the time zone data of this Java does not know the Kazakh change of 2024 and the instant lies after it
     */
    public static Instant at(LocalDateTime time, ZoneId zone) {
        return requireRules(zone, resolve(time, zone));
    }

    /**
     * Returns the start of a day.
     *
     * @param day  the day
     * @param zone  the zone
     * @return its first instant, inclusive; if the zone skipped the day, the start of the next one
     */
    public static Instant start(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    /**
     * Returns the end of a day.
     *
     * @param day  the day
     * @param zone  the zone
     * @return the first instant after it, exclusive; if the zone skipped the day, the end of the day before
     */
    public static Instant end(LocalDate day, ZoneId zone) {
        return resolve(day.plusDays(1).atStartOfDay(), zone);
    }

    /**
     * Returns noon of a day. It is not refused as a local time may be, for it can be compared with days.
     *
     * @param day  the day
     * @param zone  the zone
     * @return the instant of its 12:00; if the zone skipped the day, the end of the day before
     */
    public static Instant noon(LocalDate day, ZoneId zone) {
        return resolve(day.atTime(12, 0), zone);
    }

    /**
     * Checks that an instant can be told from days and local times of a zone.
     *
     * @param zone  the zone
     * @param instant  the instant
     * @return the instant
     * @throws DateTimeException if the time zone data of this Java does not know the Kazakh change of 2024 and the instant lies after it
     */
    public static Instant requireRules(ZoneId zone, Instant instant) {
        return requireRules(zone.getId(), zone.getRules(), instant);
    }

    static Instant requireRules(String zone, ZoneRules rules, Instant instant) {
        if (CHANGED.contains(zone)
                && !instant.isBefore(KAZAKH_CHANGE)
                && !rules.getOffset(KAZAKH_CHANGE).equals(ZoneOffset.ofHours(5))) {
            throw new DateTimeException("The time zone data of this Java does not know that clocks in " + zone
                    + " show UTC+5 from 1 March 2024 on, so " + instant
                    + " cannot be told in local time: use a Java with time zone data 2024a or later");
        }
        return instant;
    }

    private static Instant resolve(LocalDateTime time, ZoneId zone) {
        Objects.requireNonNull(time, "time");
        ZoneRules rules = zone.getRules();
        ZoneOffsetTransition transition = rules.getTransition(time);
        if (transition == null) {
            return time.toInstant(rules.getOffset(time));
        }
        return transition.isGap() ? transition.getInstant() : time.toInstant(transition.getOffsetAfter());
    }
}
