package io.github.cica4j.model.law;

import io.github.cica4j.model.internal.KebabCase;

/**
 * The position of a finding on a day. There is no other.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum Status {
    /** It is not done, and need not be yet. */
    PENDING,
    /** The text asks for it now and sets no last day. */
    DUE,
    /** It holds, or was done in time. */
    MET,
    /** It was done after its last day. */
    MET_LATE,
    /** Its last day has passed and it is not done. */
    OVERDUE,
    /** It does not hold, or ended undone. */
    NOT_MET,
    /** It ended before it had to be done. */
    LAPSED,
    /** It does not hold, where the text says "as a rule" and the competent body decided otherwise. */
    DEROGATED,
    /** The record does not tell. */
    UNDETERMINED,
    /** Only a person can say. */
    REVIEW;

    /**
     * Checks if this status departs from the text.
     *
     * @return true for {@link #OVERDUE} and {@link #NOT_MET}
     */
    public boolean departure() {
        return this == OVERDUE || this == NOT_MET;
    }

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
