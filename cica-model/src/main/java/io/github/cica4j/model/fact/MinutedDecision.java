package io.github.cica4j.model.fact;

import java.util.Objects;
import java.util.Optional;

/**
 * A decision that {@link Minutes} tell of.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param item  the item of the agenda under which they tell of it, as printed, such as {@code 6(a)}
 * @param decision  the id of the {@link Decision} that it is, absent if it is none of those on record
 */
public record MinutedDecision(String item, Optional<FactId> decision) {

    /**
     * Creates a decision of minutes.
     *
     * @throws IllegalArgumentException if the item is blank
     */
    public MinutedDecision {
        Objects.requireNonNull(decision, "decision");
        if (item.isBlank()) {
            throw new IllegalArgumentException(
                    "The item of a decision in minutes is blank: give its number as printed");
        }
    }
}
