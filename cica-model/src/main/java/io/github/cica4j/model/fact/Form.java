package io.github.cica4j.model.fact;

import io.github.cica4j.model.internal.KebabCase;

/**
 * The form in which a State informs the others of its intention (1.10).
 *
 * <p>This type is immutable and thread-safe.
 */
public enum Form {
    /** In writing. */
    WRITTEN,
    /** By word of mouth, as in a meeting. */
    ORAL;

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
