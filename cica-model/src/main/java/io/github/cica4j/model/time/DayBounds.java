package io.github.cica4j.model.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongUnaryOperator;

/**
 * A derived day with its earliest and its latest value, either of which may be "never".
 *
 * <p>Days are counted from 1970-01-01 as by {@link LocalDate#toEpochDay()}.
 * Where the two values differ, the rough days that they come from are named.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param earliest  the earliest value as epoch day, inclusive, or {@link #NEVER}
 * @param latest  the latest value as epoch day, inclusive, or {@link #NEVER}
 * @param because  what makes the day rough, sorted and without repeats; empty if it is exact
 */
public record DayBounds(long earliest, long latest, List<String> because) {

    /** The value of a day that never comes. */
    public static final long NEVER = Long.MAX_VALUE;

    /** The value of a day before all days. */
    public static final long ALWAYS = Long.MIN_VALUE;

    private static final DayBounds NEVER_BOUNDS = new DayBounds(NEVER, NEVER, List.of());
    private static final DayBounds ALWAYS_BOUNDS = new DayBounds(ALWAYS, ALWAYS, List.of());

    /**
     * Creates bounds.
     *
     * @throws IllegalArgumentException if the latest value is before the earliest
     */
    public DayBounds {
        if (latest < earliest) {
            throw new IllegalArgumentException("Bounds from epoch day " + earliest + " to " + latest + " are inverted");
        }
    }

    /**
     * Obtains the bounds of a known day.
     *
     * @param day  the day
     * @return the bounds
     */
    public static DayBounds of(KnownDay day) {
        long first = day.earliest().toEpochDay();
        return day.exact()
                ? new DayBounds(first, first, List.of())
                : new DayBounds(first, day.latest().toEpochDay(), List.of(day.toString()));
    }

    /**
     * Obtains the bounds of a day that is known exactly.
     *
     * @param day  the day
     * @return the bounds
     */
    public static DayBounds of(LocalDate day) {
        long value = day.toEpochDay();
        return new DayBounds(value, value, List.of());
    }

    /**
     * Obtains the bounds of a day that never comes.
     *
     * @return the bounds
     */
    public static DayBounds never() {
        return NEVER_BOUNDS;
    }

    /**
     * Obtains the bounds of a day before all days.
     *
     * @return the bounds
     */
    public static DayBounds always() {
        return ALWAYS_BOUNDS;
    }

    /**
     * Checks if the day is known exactly, "never" included.
     *
     * @return true if both values are equal
     */
    public boolean exact() {
        return earliest == latest;
    }

    /**
     * Checks if the day certainly never comes.
     *
     * @return true if both values are {@link #NEVER}
     */
    public boolean neverComes() {
        return earliest == NEVER;
    }

    /**
     * Returns the day a number of days later.
     *
     * @param days  the days to add, negative for an earlier day
     * @return the bounds moved by that many days; "never" and "always" stay what they are
     */
    public DayBounds plusDays(long days) {
        return map(value -> value + days);
    }

    /**
     * Returns the earlier of two days, value by value.
     *
     * @param other  the other day
     * @return the bounds of the earlier day
     */
    public DayBounds min(DayBounds other) {
        if (latest <= other.earliest) {
            return this;
        }
        if (other.latest <= earliest) {
            return other;
        }
        return of(Math.min(earliest, other.earliest), Math.min(latest, other.latest), this, other);
    }

    /**
     * Returns the later of two days, value by value.
     *
     * @param other  the other day
     * @return the bounds of the later day
     */
    public DayBounds max(DayBounds other) {
        if (earliest >= other.latest) {
            return this;
        }
        if (other.earliest >= latest) {
            return other;
        }
        return of(Math.max(earliest, other.earliest), Math.max(latest, other.latest), this, other);
    }

    private static DayBounds of(long earliest, long latest, DayBounds one, DayBounds two) {
        if (earliest == latest) {
            return new DayBounds(earliest, latest, List.of());
        }
        SortedSet<String> because = new TreeSet<>(one.because);
        because.addAll(two.because);
        return new DayBounds(earliest, latest, List.copyOf(because));
    }

    private DayBounds map(LongUnaryOperator move) {
        return new DayBounds(
                finite(earliest) ? move.applyAsLong(earliest) : earliest,
                finite(latest) ? move.applyAsLong(latest) : latest,
                because);
    }

    private static boolean finite(long value) {
        return value != NEVER && value != ALWAYS;
    }

    /**
     * Returns the day as a known day.
     *
     * @return the day, absent if a value is "never" or "always"
     */
    public Optional<KnownDay> knownDay() {
        return finite(earliest) && finite(latest)
                ? Optional.of(KnownDay.between(LocalDate.ofEpochDay(earliest), LocalDate.ofEpochDay(latest)))
                : Optional.empty();
    }
}
