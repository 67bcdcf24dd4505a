package io.github.cica4j.model.time;

import java.time.LocalDate;
import java.util.List;

/**
 * How a number of months is added to a day when the target month has no such day (INT-01).
 *
 * <p>This type is immutable and thread-safe.
 */
public enum MonthEnd {
    /** The last day of the shorter month: 31 August and six months is 28 or 29 February. */
    CLIP,
    /** The first day of the month after: 31 August and six months is 1 March. */
    ROLL,
    /** Anywhere from the one reading to the other. */
    UNDETERMINED;

    /**
     * Adds calendar months to a day.
     *
     * @param day  the day
     * @param months  the months to add, not negative
     * @return the day that many months later, with every value that this reading and a rough day allow
     */
    public DayBounds plusMonths(DayBounds day, int months) {
        if (!clips(day, months)) {
            return new DayBounds(clip(day.earliest(), months), clip(day.latest(), months), day.because());
        }
        long earliest = this == ROLL ? roll(day.earliest(), months) : clip(day.earliest(), months);
        long latest = this == CLIP ? clip(day.latest(), months) : roll(day.latest(), months);
        List<String> because = day.because().isEmpty() && earliest != latest ? List.of("INT-01") : day.because();
        return new DayBounds(earliest, latest, because);
    }

    /**
     * Checks if a value of the day falls on a day that the target month does not have.
     *
     * @param day  the day
     * @param months  the months to add, not negative
     * @return true if adding them clips the earliest or the latest value
     */
    public static boolean clips(DayBounds day, int months) {
        return clip(day.earliest(), months) != roll(day.earliest(), months)
                || clip(day.latest(), months) != roll(day.latest(), months);
    }

    private static long clip(long day, int months) {
        return day == DayBounds.NEVER || day == DayBounds.ALWAYS
                ? day
                : LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }

    private static long roll(long day, int months) {
        if (day == DayBounds.NEVER || day == DayBounds.ALWAYS) {
            return day;
        }
        LocalDate from = LocalDate.ofEpochDay(day);
        LocalDate clipped = from.plusMonths(months);
        return (clipped.getDayOfMonth() < from.getDayOfMonth() ? clipped.plusDays(1) : clipped).toEpochDay();
    }
}
