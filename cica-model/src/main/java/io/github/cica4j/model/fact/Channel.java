package io.github.cica4j.model.fact;

import io.github.cica4j.model.internal.KebabCase;

/**
 * A way in which all Member States consider a draft (2.4).
 *
 * <p>This type is immutable and thread-safe.
 */
public enum Channel {
    /** In writing, through the Secretariat. */
    WRITTEN_COMMUNICATION,
    /** At an expert meeting. */
    EXPERT_MEETING,
    /** At a meeting of the Special Working Group. */
    SWG,
    /** At a meeting of the Senior Officials Committee. */
    SOC;

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
