package io.github.cica4j.model.fact;

import io.github.cica4j.model.internal.KebabCase;

/**
 * An office that coordinates an area.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum Role {
    /** The Coordinator, who leads (1.2). */
    COORDINATOR,
    /** A Co-coordinator, who supports the Coordinator (1.4). */
    CO_COORDINATOR;

    private final String text = KebabCase.of(this);

    /**
     * Returns the name as dossiers and reports write it, in lower case with dashes.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
