package io.github.cica4j.model.finding;

import io.github.cica4j.model.internal.KebabCase;

/** A day that a rule derives for a finding, and on which its status depends. */
public enum DateKind {

    /** The first day on which a duty must be done. */
    ARISES,
    /** The last day on which doing it is on time, inclusive. */
    LIMIT,
    /** The first day on which it would have counted. */
    COUNTS_FROM,
    /** The first day on which it was done. */
    MET,
    /** The first day on which it is gone. */
    ENDS,
    /** The first day on which a norm binds. */
    BINDS,
    /** The first day on which a norm no longer binds. */
    UNTIL,
    /** The day of an act. */
    ON;

    @Override
    public String toString() {
        return KebabCase.of(this);
    }
}
