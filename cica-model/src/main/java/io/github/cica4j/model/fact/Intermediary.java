package io.github.cica4j.model.fact;

import io.github.cica4j.model.internal.KebabCase;

/**
 * Through whom a document was sent (1.5, 1.8, 1.10, 1.12).
 *
 * <p>This type is immutable and thread-safe.
 */
public enum Intermediary {
    /** The Chairmanship of CICA. */
    CHAIRMANSHIP,
    /** The Secretariat of CICA. */
    SECRETARIAT;

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
