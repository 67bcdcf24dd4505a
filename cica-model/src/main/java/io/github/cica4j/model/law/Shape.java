package io.github.cica4j.model.law;

import io.github.cica4j.model.internal.KebabCase;

/**
 * How a rule comes to a status (one of three).
 *
 * <p>This type is immutable and thread-safe.
 */
public enum Shape {
    /** Something must be done. */
    DUTY,
    /** Something must hold throughout. */
    CONTINUING,
    /** Something was done in some form, or must not be done. */
    ACT;

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
