package io.github.cica4j.model.silence;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * One that may break silence, such as a Member State. An observer is none.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param name  the name, as responses give it
 * @param from  the first instant at which it may, inclusive; absent if from the beginning
 * @param until  the first instant at which it no longer may, exclusive; absent if to the end
 */
public record Participant(String name, Optional<Instant> from, Optional<Instant> until) {

    /**
     * Creates a participant.
     *
     * @throws IllegalArgumentException if the name is blank, or the end is not after the start
     */
    public Participant {
        Words.require(name, "The name of a participant", "the code of the State");
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            throw new IllegalArgumentException("Participant " + name + " takes part from " + from.get() + " until "
                    + until.get() + ": give an end after the start");
        }
    }

    /**
     * Obtains a participant that may break silence from the beginning to the end.
     *
     * @param name  the name
     * @return the participant
     * @throws IllegalArgumentException if the name is blank
     */
    public static Participant of(String name) {
        return new Participant(name, Optional.empty(), Optional.empty());
    }
}
