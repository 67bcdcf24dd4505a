package io.github.cica4j.model.fact;

import java.util.Objects;
import java.util.Optional;

/**
 * A measure that an {@link ActionPlan} introduces, beyond those of the Catalogue.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param title  what it is
 * @param approval  how it was approved or that it was not, absent if that is unknown
 */
public record NewMeasure(String title, Optional<Endorsement> approval) {

    /**
     * Creates a measure.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public NewMeasure {
        Objects.requireNonNull(approval, "approval");
        if (title.isBlank()) {
            throw new IllegalArgumentException("The title of a new measure is blank: say what it is");
        }
    }
}
