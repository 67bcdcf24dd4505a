package io.github.cica4j.model.fact;

import java.util.Objects;
import java.util.Optional;

/**
 * Something that a {@link Statement} says will be done or supported.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param number  its number in the statement, from 1
 * @param what  what it is, in a few words
 * @param event  the item of an annual plan that it names, absent if it names no event, or that is unknown
 */
public record Undertaking(int number, String what, Optional<PlanItem> event) {

    /**
     * Creates an undertaking.
     *
     * @throws IllegalArgumentException if the number is less than 1, or what it is is blank
     */
    public Undertaking {
        Objects.requireNonNull(event, "event");
        if (number < 1) {
            throw new IllegalArgumentException(
                    "An undertaking of a statement has the number " + number + ": count from 1");
        }
        if (what.isBlank()) {
            throw new IllegalArgumentException("An undertaking is blank: say what it is");
        }
    }
}
