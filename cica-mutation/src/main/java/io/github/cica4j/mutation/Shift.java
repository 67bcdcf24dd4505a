package io.github.cica4j.mutation;

import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import java.util.Optional;

/** Moves what a rule states as a day; the changed rules call it. */
public final class Shift {

    private Shift() {}

    /**
     * Returns another day.
     *
     * @param day  the day
     * @param days  how many days later
     * @return the day moved
     */
    public static DayBounds by(DayBounds day, int days) {
        return day.plusDays(days);
    }

    /**
     * Returns another day.
     *
     * @param day  the day
     * @param days  how many days later
     * @return the day moved
     */
    public static KnownDay by(KnownDay day, int days) {
        return KnownDay.between(day.earliest().plusDays(days), day.latest().plusDays(days));
    }

    /**
     * Returns another day, if there is one.
     *
     * @param <T>  the type of day
     * @param day  the day
     * @param days  how many days later
     * @return the day moved
     */
    @SuppressWarnings("unchecked")
    public static <T> Optional<T> by(Optional<T> day, int days) {
        return day.map(
                present -> (T) (present instanceof KnownDay known ? by(known, days) : by((DayBounds) present, days)));
    }
}
