package io.github.cica4j.model.fact;

import io.github.cica4j.model.internal.KebabCase;

/**
 * What a {@link PlanCall} asks to be told of an event.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum PlanPart {
    /** A brief concept. */
    CONCEPT,
    /** The expected title. */
    TITLE,
    /** The purpose. */
    PURPOSE,
    /** Who organizes it. */
    ORGANIZER;

    /**
     * Returns the name as dossiers write it, in lower case with dashes.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return KebabCase.of(this);
    }
}
