package io.github.cica4j.model.silence;

import io.github.cica4j.model.time.KnownInstant;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Where a silence procedure stands at an instant, and why.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param state  the state
 * @param since  of BROKEN, when the first of the responses that stand was received, or the notice given that tells it; of ADOPTED, when
 *     adoption took effect: the deadline, though the state at a deadline with a clock time is OPEN (INT-20), or the notice; absent in
 *     every other state
 * @param by  of BROKEN, the ids of the responses that certainly break it, sorted; empty if only a notice tells it or no single one
 *     is certain to, and in every other state
 * @param deadline  the deadline in force: that of the latest extension known to have been granted in time, else the first one
 * @param missing  of UNDETERMINED, what is not known and would help to decide; empty in every other state
 */
public record SilencePosition(
        SilenceState state,
        Optional<KnownInstant> since,
        SortedSet<String> by,
        KnownInstant deadline,
        SortedSet<SilenceGap> missing) {

    /** Creates a position. */
    public SilencePosition {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(since, "since");
        by = Collections.unmodifiableSortedSet(new TreeSet<>(by));
        Objects.requireNonNull(deadline, "deadline");
        missing = Collections.unmodifiableSortedSet(new TreeSet<>(missing));
    }

    /**
     * Returns the state, since when and by what, or what is missing.
     *
     * @return the text
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(state.toString());
        since.ifPresent(instant -> text.append(" since ").append(instant));
        if (!by.isEmpty()) {
            text.append(" by ").append(by);
        }
        if (!missing.isEmpty()) {
            text.append(", missing ").append(missing);
        }
        return text.toString();
    }
}
