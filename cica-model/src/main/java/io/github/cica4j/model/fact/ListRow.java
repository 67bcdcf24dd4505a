package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A row of a {@link CoordinatorList}: who holds the offices of one area.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param area  the area, one of the Catalogue
 * @param coordinators  the entries in the Coordinator column, in the order of the print
 * @param coCoordinators  the entries in the Co-coordinator column, in the order of the print
 * @param remark  a note on the row for people; no rule reads it
 */
public record ListRow(
        AreaId area, List<ListEntry> coordinators, List<ListEntry> coCoordinators, Optional<String> remark) {

    /** Creates a row. */
    public ListRow {
        Objects.requireNonNull(area, "area");
        coordinators = List.copyOf(coordinators);
        coCoordinators = List.copyOf(coCoordinators);
        Objects.requireNonNull(remark, "remark");
    }

    /**
     * Returns the entries of one column.
     *
     * @param role  the role
     * @return the entries, in the order of the print
     */
    public List<ListEntry> entries(Role role) {
        return role == Role.COORDINATOR ? coordinators : coCoordinators;
    }
}
