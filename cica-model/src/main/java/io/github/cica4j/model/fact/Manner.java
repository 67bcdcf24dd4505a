package io.github.cica4j.model.fact;

import io.github.cica4j.model.internal.KebabCase;

/**
 * How a decision came about.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum Manner {
    /** In a meeting of the body. */
    MEETING,
    /** By a silence procedure without objection. */
    SILENCE;

    /**
     * Returns the name as dossiers and reports write it, in lower case with dashes.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return KebabCase.of(this);
    }
}
