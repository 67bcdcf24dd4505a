package io.github.cica4j.model.law;

import java.util.Objects;

/**
 * Something that no rule of a rulebook ever finds, held by tests. What that is stands in the bundles, as the title of a rule does.
 *
 * <p>Guards are ordered by id. This type is immutable and thread-safe.
 *
 * @param id  the id
 * @param provision  the id of the provision that it follows from
 */
public record Guard(RuleId id, String provision) implements Comparable<Guard> {

    /** Creates a guard. */
    public Guard {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(provision, "provision");
    }

    @Override
    public int compareTo(Guard other) {
        return id.compareTo(other.id);
    }

    /**
     * Returns the id.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return id.toString();
    }
}
