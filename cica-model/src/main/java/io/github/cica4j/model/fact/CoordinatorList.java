package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A printed list of who holds the offices: evidence of who does, and unless it is partial of who does not.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface CoordinatorList extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("coordinatorLists", "coordinator-list");

    /**
     * Returns the day of the list.
     *
     * @return the day
     */
    LocalDate on();

    /**
     * Returns the decision that the list is or reflects.
     *
     * @return the id of a {@link Decision}, absent if there is none on record
     */
    Optional<FactId> decision();

    /**
     * Returns whether the list tells only who holds an office, such as a report that names one Coordinator.
     *
     * @return true if it says nothing of those it leaves out
     */
    @Value.Default
    default boolean partial() {
        return false;
    }

    /**
     * Returns the rows as printed.
     *
     * @return the rows, in the order of the print; an area without a row is vacant unless the list is partial
     */
    List<ListRow> rows();

    /**
     * Returns the decisions that the list says it reflects.
     *
     * @return the ids of all of them that are on record, absent if it is unknown
     */
    Optional<List<FactId>> reflects();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Stream.concat(
                        Reference.to("decision", decision(), Decision.KIND).stream(),
                        reflects().stream()
                                .flatMap(List::stream)
                                .map(id -> new Reference("reflects", id, Decision.KIND, false)))
                .toList();
    }

    /**
     * Checks that no area stands in two rows.
     *
     * @throws IllegalStateException if one does
     */
    @Value.Check
    default void check() {
        Set<AreaId> seen = new HashSet<>();
        for (ListRow row : rows()) {
            if (!seen.add(row.area())) {
                throw new IllegalStateException("The list has two rows for area " + row.area() + ": keep one");
            }
        }
    }

    /**
     * Returns a builder.
     *
     * @return a new builder; it is not thread-safe
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds facts of this kind. */
    final class Builder extends ImmutableCoordinatorList.Builder {}
}
