package io.github.cica4j.model.catalogue;

import io.github.cica4j.model.internal.KebabCase;

/**
 * How far what is told of the Catalogue can be relied on.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum Certainty {
    /** A document of CICA or a page of its Secretariat says so. */
    PRIMARY,
    /** Somebody else says so, such as the press. */
    SECOND_HAND,
    /** Nobody says so: it follows from what is said. */
    INFERRED;

    /**
     * Returns the name as results write it, in lower case with dashes.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return KebabCase.of(this);
    }
}
