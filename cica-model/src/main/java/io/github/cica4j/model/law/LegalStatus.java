package io.github.cica4j.model.law;

import io.github.cica4j.model.internal.KebabCase;

/**
 * The standing of a text.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum LegalStatus {
    /** Not adopted. */
    DRAFT,
    /** Adopted, and not yet in force. */
    ADOPTED,
    /** In force. */
    IN_FORCE,
    /** No longer in force. */
    SUPERSEDED;

    /**
     * Returns the name as reports write it, in lower case with dashes.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return KebabCase.of(this);
    }
}
