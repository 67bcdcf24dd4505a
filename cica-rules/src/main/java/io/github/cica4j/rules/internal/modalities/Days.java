package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import java.util.Optional;

/** Days as the statements of rules take them. */
public final class Days {

    private Days() {}

    /** Returns a day. */
    public static DayBounds of(KnownDay day) {
        return DayBounds.of(day);
    }

    /** Returns a day that may not be on record. */
    public static Optional<DayBounds> on(Optional<KnownDay> day) {
        return day.map(DayBounds::of);
    }

    /** Returns the day after a last day. */
    public static Optional<DayBounds> after(Optional<KnownDay> lastDay) {
        return lastDay.map(day -> DayBounds.of(day).plusDays(1));
    }
}
