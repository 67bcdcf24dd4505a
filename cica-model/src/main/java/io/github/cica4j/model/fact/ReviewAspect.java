package io.github.cica4j.model.fact;

import io.github.cica4j.model.internal.KebabCase;

/**
 * What of the implementation of measures a review looks at (3.3).
 *
 * <p>This type is immutable and thread-safe.
 */
public enum ReviewAspect {
    /** Its practical impact. */
    PRACTICAL_IMPACT,
    /** Its effectiveness. */
    EFFECTIVENESS,
    /** Lessons learned. */
    LESSONS_LEARNED,
    /** Experience gained. */
    EXPERIENCE_GAINED,
    /** Ways to strengthen it. */
    WAYS_OF_STRENGTHENING;

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
