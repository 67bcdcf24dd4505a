package io.github.cica4j.model.fact;

import io.github.cica4j.model.internal.KebabCase;

/**
 * Whom a document or an invitation was sent to, or who was consulted.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum Audience {
    /** All Member States. */
    ALL_MEMBER_STATES,
    /** Some Member States, not all. */
    SOME_MEMBER_STATES,
    /** Nobody. */
    NONE;

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
