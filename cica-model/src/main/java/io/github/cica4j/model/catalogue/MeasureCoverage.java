package io.github.cica4j.model.catalogue;

import io.github.cica4j.model.internal.KebabCase;

/**
 * Whether the measures of an area are on record.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum MeasureCoverage {
    /** Those of the area are. */
    OF_AREA,
    /** Those of its dimension are, and nothing says which of them are the area's. */
    OF_DIMENSION,
    /** Some of the area's are, and perhaps not all. */
    PARTLY,
    /** None: nothing can be said about them. */
    NOT_ON_RECORD;

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
