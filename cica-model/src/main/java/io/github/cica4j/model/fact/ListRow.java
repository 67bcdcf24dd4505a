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
 * @param number  the number of the area within its dimension as printed, from 1; absent if it bears none
 * @param title  the title of the area as printed, absent if it is unknown
 * @param coordinators  the entries in the Coordinator column, in the order of the print
 * @param coCoordinators  the entries in the Co-coordinator column, in the order of the print
 * @param remark  a note on the row for people; no rule reads it
 */
public record ListRow(
        AreaId area,
        Optional<Integer> number,
        Optional<String> title,
        List<ListEntry> coordinators,
        List<ListEntry> coCoordinators,
        Optional<String> remark) {

    /**
     * Creates a row.
     *
     * @throws IllegalArgumentException if the number is not positive
     */
    public ListRow {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(title, "title");
        coordinators = List.copyOf(coordinators);
        coCoordinators = List.copyOf(coCoordinators);
        Objects.requireNonNull(remark, "remark");
        if (number.isPresent() && number.get() < 1) {
            throw new IllegalArgumentException("Rows are numbered from 1, not " + number.get());
        }
    }

    /**
     * Creates a row of which neither number nor title is recorded.
     *
     * @param area  the area, one of the Catalogue
     * @param coordinators  the entries in the Coordinator column
     * @param coCoordinators  the entries in the Co-coordinator column
     * @param remark  a note on the row for people
     */
    public ListRow(AreaId area, List<ListEntry> coordinators, List<ListEntry> coCoordinators, Optional<String> remark) {
        this(area, Optional.empty(), Optional.empty(), coordinators, coCoordinators, remark);
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
