package io.github.cica4j.model.fact;

import io.github.cica4j.model.internal.KebabCase;

/**
 * An advisory body of CICA that may be asked for contributions (1.8).
 *
 * <p>This type is immutable and thread-safe.
 */
public enum AdvisoryBody {
    /** The Business Council. */
    BUSINESS_COUNCIL,
    /** The Youth Council. */
    YOUTH_COUNCIL,
    /** The Think Tank Forum. */
    THINK_TANK_FORUM,
    /** The Council of Eminent Persons. */
    COUNCIL_OF_EMINENT_PERSONS;

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
