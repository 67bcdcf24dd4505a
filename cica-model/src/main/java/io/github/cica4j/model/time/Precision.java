package io.github.cica4j.model.time;

import io.github.cica4j.model.internal.KebabCase;

/**
 * How precisely a plan gives the time of an event.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum Precision {
    /** By days. */
    DAY,
    /** By half of a month. */
    HALF_MONTH,
    /** By months. */
    MONTH,
    /** By quarters of a year. */
    QUARTER,
    /** By half of a year. */
    HALF_YEAR,
    /** By a year. */
    YEAR,
    /** Not yet: it is to be confirmed. */
    TBC;

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
