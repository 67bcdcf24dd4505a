package io.github.cica4j.model.finding;

import io.github.cica4j.model.internal.KebabCase;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A day that matters to a duty.
 *
 * <p>Deadlines are ordered by earliest day, kind and finding.
 * This type is immutable and thread-safe.
 *
 * @param day  the day
 * @param kind  what happens on it
 * @param finding  the duty
 */
public record Deadline(KnownDay day, Kind kind, Finding finding) implements Comparable<Deadline> {

    private static final Comparator<Deadline> ORDER = Comparator.<Deadline, LocalDate>comparing(
                    deadline -> deadline.day().earliest())
            .thenComparing(Deadline::kind)
            .thenComparing(Deadline::finding);

    /** What happens on the day. */
    public enum Kind {
        /** The duty arises. */
        ARISES,
        /** It is the last day on which doing it is on time. */
        LIMIT;

        @Override
        public String toString() {
            return KebabCase.of(this);
        }
    }

    /** Creates a deadline. */
    public Deadline {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(finding, "finding");
    }

    @Override
    public int compareTo(Deadline other) {
        return ORDER.compare(this, other);
    }
}
