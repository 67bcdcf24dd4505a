package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * Something that a fact says was done on a day.
 *
 * <p>Acts are ordered by earliest day, latest day and fact.
 * This type is immutable and thread-safe.
 *
 * @param on  the day it was done
 * @param fact  the fact that says so
 * @param certain  whether the act certainly counts; false if what the fact leaves out decides that
 */
public record Act(KnownDay on, FactId fact, boolean certain) implements Comparable<Act> {

    private static final Comparator<Act> ORDER = Comparator.<Act, LocalDate>comparing(
                    act -> act.on().earliest())
            .thenComparing(act -> act.on().latest())
            .thenComparing(Act::fact)
            .thenComparing(Act::certain);

    /** Creates an act. */
    public Act {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(fact, "fact");
    }

    /**
     * Obtains an act that certainly counts.
     *
     * @param on  the day it was done
     * @param fact  the fact that says so
     * @return the act
     */
    public static Act of(KnownDay on, FactId fact) {
        return new Act(on, fact, true);
    }

    @Override
    public int compareTo(Act other) {
        return ORDER.compare(this, other);
    }
}
