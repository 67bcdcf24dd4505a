package io.github.cica4j.model.law;

import java.util.Objects;

/**
 * The reading that is chosen for an {@link Interpretation}.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param interpretation  the id of the interpretation
 * @param reading  the name of the reading
 * @param parameter  its parameter, empty if it has none
 */
public record Choice(String interpretation, String reading, String parameter) {

    /** Creates a choice. */
    public Choice {
        Objects.requireNonNull(interpretation, "interpretation");
        Objects.requireNonNull(reading, "reading");
        Objects.requireNonNull(parameter, "parameter");
    }

    /**
     * Checks if a reading is the one chosen.
     *
     * @param name  the name of the reading
     * @return true if it is
     */
    public boolean chose(String name) {
        return reading.equals(name);
    }

    /**
     * Returns the choice as it is given on a command line.
     *
     * @return for example {@code INT-05=grace:30}
     */
    @Override
    public String toString() {
        return interpretation + "=" + reading + (parameter.isEmpty() ? "" : ":" + parameter);
    }
}
