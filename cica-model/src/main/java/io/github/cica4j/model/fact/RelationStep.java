package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.Objects;
import java.util.Optional;

/**
 * A step of the plan of action by which relations with an organization are established.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param number  the number of the step in the plan, from 1
 * @param title  what it is
 * @param on  the day on which it was taken, absent if it was not yet, or if that is unknown
 */
public record RelationStep(int number, String title, Optional<KnownDay> on) {

    /**
     * Creates a step.
     *
     * @throws IllegalArgumentException if the number is less than 1, or the title is blank
     */
    public RelationStep {
        Objects.requireNonNull(on, "on");
        if (number < 1) {
            throw new IllegalArgumentException("A step of a plan has the number " + number + ": count from 1");
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("The title of a step is blank: say what it is");
        }
    }
}
