package io.github.cica4j.model.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * A step function of days: one value from each of a few days on, until the next.
 *
 * <p>It is defined on all days; neighbouring steps have different values.
 *
 * <p>This type is immutable and thread-safe if its values are.
 *
 * @param <T>  the type of the values
 */
public final class Steps<T> {

    private static final long[] NEVER_CHANGES = {};

    private final long[] starts;
    private final Object[] values;

    private Steps(long[] starts, Object[] values) {
        this.starts = starts;
        this.values = values;
    }

    /**
     * Obtains the function that has one value on all days.
     *
     * @param <T>  the type of the values
     * @param value  the value
     * @return the function
     */
    public static <T> Steps<T> constant(T value) {
        return new Steps<>(NEVER_CHANGES, new Object[] {Objects.requireNonNull(value, "value")});
    }

    /**
     * Obtains a function from the days on which it may change.
     *
     * @param <T>  the type of the values
     * @param days  epoch days, in any order, repeated or not; values that are no day are ignored. The array is reordered
     * @param value  the value on a day; it is asked for {@link Long#MIN_VALUE} and then for each of the days, in ascending
     *     order
     * @return the function
     */
    public static <T> Steps<T> of(long[] days, LongFunction<T> value) {
        Arrays.sort(days);
        T last = value.apply(Long.MIN_VALUE);
        Object[] values = new Object[days.length + 1];
        values[0] = last;
        int count = 0;
        long before = Long.MIN_VALUE;
        for (long day : days) {
            if (day == before || day == DayBounds.NEVER) {
                continue;
            }
            before = day;
            T next = value.apply(day);
            if (!next.equals(last)) {
                days[count++] = day;
                values[count] = next;
                last = next;
            }
        }
        if (count == 0) {
            return constant(last);
        }
        return new Steps<>(
                Arrays.copyOf(days, count), count == days.length ? values : Arrays.copyOf(values, count + 1));
    }

    /**
     * Returns the value on a day.
     *
     * @param day  the epoch day
     * @return the value
     */
    public T at(long day) {
        return value(index(day));
    }

    @SuppressWarnings("unchecked")
    private T value(int index) {
        return (T) values[index];
    }

    /**
     * Returns the first day of the step that a day lies in.
     *
     * @param day  the epoch day
     * @return the epoch day, {@link Long#MIN_VALUE} in the first step
     */
    public long since(long day) {
        int index = index(day);
        return index == 0 ? Long.MIN_VALUE : starts[index - 1];
    }

    private int index(long day) {
        int found = Arrays.binarySearch(starts, day);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /**
     * Returns the days on which the value changes.
     *
     * @return epoch days, ascending
     */
    public long[] changes() {
        return starts.clone();
    }

    /**
     * Checks if the value never changes.
     *
     * @return true if there is one step
     */
    public boolean neverChanges() {
        return starts.length == 0;
    }

    /**
     * Finds the first day, on or after a day, on which a value holds.
     *
     * @param day  the epoch day
     * @param value  the value
     * @return the epoch day, {@link DayBounds#NEVER} if there is none
     */
    public long firstOnOrAfter(long day, T value) {
        int index = index(day);
        if (values[index].equals(value)) {
            return day;
        }
        while (index < starts.length) {
            if (values[++index].equals(value)) {
                return starts[index - 1];
            }
        }
        return DayBounds.NEVER;
    }

    /**
     * Returns the function of other values of the same steps.
     *
     * @param <R>  the type of the other values
     * @param map  gives the other value
     * @return the function
     */
    public <R> Steps<R> map(Function<T, R> map) {
        return of(starts.clone(), day -> map.apply(at(day)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Steps<?> that
                && Arrays.equals(starts, that.starts)
                && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(starts) * 31 + Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(values[0].toString());
        for (int index = 0; index < starts.length; index++) {
            text.append(", from ")
                    .append(LocalDate.ofEpochDay(starts[index]))
                    .append(' ')
                    .append(values[index + 1]);
        }
        return text.toString();
    }
}
