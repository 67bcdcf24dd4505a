package io.github.cica4j.model.explanation;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.time.DayBounds;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Why a rule whose patterns all find something still says nothing: what it states holds on no day.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param subject  what the rule would speak of
 * @param reason  why there is no day
 * @param days  the days that decide it: {@code arises}, the first day; {@code ends}, the first day after it;
 *     {@code limit}, the last day in time, inclusive; sorted by name, unmodifiable
 * @param evidence  the facts that it rests on, sorted
 */
public record Silence(Subject subject, Reason reason, SortedMap<String, DayBounds> days, List<FactId> evidence) {

    /** Why there is no day. */
    public enum Reason {

        /** It never arises. */
        NEVER_ARISES,

        /** It is gone by the day on which it would arise. */
        ENDS_FIRST,

        /** The last day in time lies before the day on which it would arise. */
        LIMIT_FIRST,

        /** The days would allow it, but on none of them is there anything to say. */
        NOTHING_TO_SAY;

        /**
         * Returns the name in kebab case.
         *
         * @return the name
         */
        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Creates a silence. */
    public Silence {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(reason, "reason");
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        evidence = List.copyOf(evidence);
    }

    /**
     * Obtains a silence, with the reason that its days give.
     *
     * @param subject  what the rule would speak of
     * @param days  the days by name: {@code arises}, and {@code ends} and {@code limit} where there are such
     * @param evidence  the facts that it rests on, sorted
     * @return the silence
     */
    public static Silence of(Subject subject, SortedMap<String, DayBounds> days, List<FactId> evidence) {
        DayBounds arises = days.getOrDefault("arises", DayBounds.never());
        DayBounds ends = days.getOrDefault("ends", DayBounds.never());
        DayBounds limit = days.getOrDefault("limit", DayBounds.never());
        Reason reason = Reason.NOTHING_TO_SAY;
        if (arises.neverComes()) {
            reason = Reason.NEVER_ARISES;
        } else if (ends.latest() <= arises.earliest()) {
            reason = Reason.ENDS_FIRST;
        } else if (limit.latest() < arises.earliest()) {
            reason = Reason.LIMIT_FIRST;
        }
        return new Silence(subject, reason, days, evidence);
    }
}
