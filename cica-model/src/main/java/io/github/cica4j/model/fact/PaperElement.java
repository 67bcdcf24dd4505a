package io.github.cica4j.model.fact;

import io.github.cica4j.model.internal.KebabCase;

/**
 * Something that a concept paper provides (2.2).
 *
 * <p>This type is immutable and thread-safe.
 */
public enum PaperElement {
    /** A general framework for cooperation. */
    GENERAL_FRAMEWORK,
    /** Main directions of cooperation. */
    MAIN_DIRECTIONS,
    /** The rationale. */
    RATIONALE,
    /** The background. */
    BACKGROUND,
    /** Aims. */
    AIMS,
    /** Objectives. */
    OBJECTIVES,
    /** Approaches to implementation. */
    APPROACHES,
    /** Specific thematic areas or issues to address. */
    THEMATIC_AREAS;

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
