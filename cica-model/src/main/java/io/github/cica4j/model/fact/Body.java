package io.github.cica4j.model.fact;

import io.github.cica4j.model.internal.KebabCase;

/**
 * A body that decides.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum Body {
    /** The meeting of heads of State or government. */
    SUMMIT,
    /** The Ministerial Council. */
    MC,
    /** The Senior Officials Committee. */
    SOC,
    /** The Special Working Group. */
    SWG,
    /** The Member States together, outside a meeting. */
    MEMBER_STATES;

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
