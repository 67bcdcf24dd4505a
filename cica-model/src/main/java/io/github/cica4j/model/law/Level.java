package io.github.cica4j.model.law;

import io.github.cica4j.model.internal.KebabCase;

/**
 * How much a departure weighs, heaviest first.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum Level {
    /** A departure from what is binding. */
    ERROR,
    /** A departure from what is asked for, or from a draft. */
    WARNING,
    /** Worth knowing. */
    NOTE;

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
