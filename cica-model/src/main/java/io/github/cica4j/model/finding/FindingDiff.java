package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Status;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * How one finding stands before and after, over days on which both sides stay the same.
 *
 * <p>Differences are ordered by key, then by first day.
 * This type is immutable and thread-safe.
 */
public final class FindingDiff implements Comparable<FindingDiff> {

    /** What became of a finding. */
    public enum Kind {
        /** It is in the report of the day after, and was not before. */
        APPEARED,
        /** It was in the report of the day before, and is not after. */
        WENT,
        /** It has another status, or the same at another level. */
        CHANGED;

        /**
         * Returns the name as differences are written.
         *
         * @return the name in lower case
         */
        @Override
        public String toString() {
            return switch (this) {
                case APPEARED -> "appeared";
                case WENT -> "went";
                case CHANGED -> "changed";
            };
        }
    }

    private final FindingKey key;
    private final LocalDate since;
    private final Optional<LocalDate> until;
    private final Optional<ReportedFinding> before;
    private final Optional<ReportedFinding> after;

    FindingDiff(
            FindingKey key,
            LocalDate since,
            Optional<LocalDate> until,
            Optional<ReportedFinding> before,
            Optional<ReportedFinding> after) {
        this.key = key;
        this.since = since;
        this.until = until;
        this.before = before;
        this.after = after;
    }

    /**
     * Returns what the finding is called: after, or before if it is not there after.
     *
     * @return the key
     */
    public FindingKey key() {
        return key;
    }

    /**
     * Returns what became of the finding.
     *
     * @return the kind
     */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.APPEARED;
        }
        return after.isEmpty() ? Kind.WENT : Kind.CHANGED;
    }

    /**
     * Returns the first day of this difference: on the day before, one of the two sides stood otherwise.
     *
     * @return the day, inclusive; where the two have differed so on all days before, the day that is asked about
     */
    public LocalDate since() {
        return since;
    }

    /**
     * Returns the last day of this difference.
     *
     * @return the day, inclusive; absent if the two differ so for ever
     */
    public Optional<LocalDate> until() {
        return until;
    }

    /**
     * Returns the finding before.
     *
     * @return the finding on the day that is asked about, else on the first day; absent if it appeared
     */
    public Optional<ReportedFinding> before() {
        return before;
    }

    /**
     * Returns the finding after.
     *
     * @return the finding on the day that is asked about, else on the first day; absent if it went
     */
    public Optional<ReportedFinding> after() {
        return after;
    }

    @Override
    public int compareTo(FindingDiff other) {
        int order = key.compareTo(other.key);
        return order == 0 ? since.compareTo(other.since) : order;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FindingDiff that
                && key.equals(that.key)
                && since.equals(that.since)
                && until.equals(that.until)
                && told(before).equals(told(that.before))
                && told(after).equals(told(that.after));
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, since, until);
    }

    /**
     * Returns the key, what became of it, both sides, and the days.
     *
     * @return for example {@code MOD-2.6-a concept-paper p: changed from not-met (warning) to met, 2024-01-01 to 2024-02-29}
     */
    @Override
    public String toString() {
        return key + ": "
                + switch (kind()) {
                    case APPEARED -> "appeared as " + told(after);
                    case WENT -> "went, was " + told(before);
                    case CHANGED -> "changed from " + told(before) + " to " + told(after);
                }
                + ", " + since + until.map(last -> " to " + last).orElse(" on");
    }

    private static String told(Optional<ReportedFinding> side) {
        Optional<Status> status = side.map(ReportedFinding::status);
        Optional<Level> level = side.flatMap(ReportedFinding::level);
        return status.map(Status::toString).orElse("nothing")
                + level.filter(unused -> status.filter(Status::departure).isPresent())
                        .map(weight -> " (" + weight + ")")
                        .orElse("");
    }
}
