package io.github.cica4j.model.silence;

import io.github.cica4j.model.internal.KebabCase;

/**
 * What a response to a silence procedure is. Which kinds break the silence is open (INT-22).
 *
 * <p>This type is immutable and thread-safe.
 */
public enum ResponseKind {
    /** An objection to a text. */
    OBJECTION,
    /** A proposal to change a text. */
    AMENDMENT,
    /** A comment or suggestion. */
    COMMENT,
    /** A request for more time; it does not move the deadline by itself, a {@link DeadlineExtension} does. */
    EXTENSION_REQUEST;

    /**
     * Returns the name in lower case with dashes.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return KebabCase.of(this);
    }
}
