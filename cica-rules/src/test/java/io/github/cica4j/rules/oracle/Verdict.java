package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.law.Status;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What one of several conditions comes to. */
enum Verdict {
    GOOD,
    BAD,
    UNKNOWN;

    static Verdict of(boolean good) {
        return good ? GOOD : BAD;
    }

    /** A property that is left out is unknown. */
    static Verdict of(Optional<Boolean> good) {
        return good.map(Verdict::of).orElse(UNKNOWN);
    }

    /** A condition on rough days, judged for every combination of bounds. */
    static Verdict of(Collection<Boolean> combinations) {
        if (combinations.isEmpty()) {
            throw new IllegalArgumentException("no combinations");
        }
        return combinations.contains(true) && combinations.contains(false)
                ? UNKNOWN
                : of(combinations.iterator().next());
    }

    /** What every combination comes to. */
    static Verdict same(Collection<Verdict> combinations) {
        return Set.copyOf(combinations).size() == 1 ? combinations.iterator().next() : UNKNOWN;
    }

    /** Whether a day certainly lies on or before another. */
    static Verdict onOrBefore(Span one, Span other) {
        List<Boolean> combinations = new ArrayList<>();
        for (long first : one.values()) {
            for (long second : other.values()) {
                combinations.add(first <= second);
            }
        }
        return of(combinations);
    }

    /** One bad makes the whole bad, else one unknown makes it unknown. */
    static Verdict all(Collection<Verdict> conditions) {
        return conditions.contains(BAD) ? BAD : conditions.contains(UNKNOWN) ? UNKNOWN : GOOD;
    }

    static Verdict all(Verdict... conditions) {
        return all(List.of(conditions));
    }

    /** One good makes the whole good. */
    Verdict or(Verdict other) {
        return this == GOOD || other == GOOD ? GOOD : this == UNKNOWN || other == UNKNOWN ? UNKNOWN : BAD;
    }

    Verdict not() {
        return switch (this) {
            case GOOD -> BAD;
            case BAD -> GOOD;
            case UNKNOWN -> UNKNOWN;
        };
    }

    Status status() {
        return switch (this) {
            case GOOD -> Status.MET;
            case BAD -> Status.NOT_MET;
            case UNKNOWN -> Status.UNDETERMINED;
        };
    }
}
