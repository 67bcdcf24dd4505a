package io.github.cica4j.model.silence;

import io.github.cica4j.model.internal.KebabCase;

/**
 * Where a silence procedure stands.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum SilenceState {
    /** It has not been opened yet. */
    NOT_OPENED,
    /** The deadline has not passed and, as far as the record tells, nothing breaks the silence. */
    OPEN,
    /** A response that breaks the silence was received in time and stands. */
    BROKEN,
    /** Nobody broke the silence; adoption takes effect on a notice that is still to come (INT-24 only). */
    AWAITING_NOTICE,
    /** The text is adopted. */
    ADOPTED,
    /** The record allows more than one of the others; {@link SilencePosition#missing()} tells what would decide. */
    UNDETERMINED;

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
