package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import java.util.Comparator;
import java.util.Objects;

/**
 * A role in an area.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param area  the area
 * @param role  the role
 */
public record Office(AreaId area, Role role) implements Comparable<Office> {

    private static final Comparator<Office> ORDER =
            Comparator.comparing(Office::area).thenComparing(Office::role);

    /** Creates an office. */
    public Office {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(role, "role");
    }

    @Override
    public int compareTo(Office other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the office as {@code nct.ict/coordinator}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return area + "/" + role;
    }
}
