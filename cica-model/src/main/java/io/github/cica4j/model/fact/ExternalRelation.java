package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * Relations of CICA or its Secretariat with another organization, or the wish for them.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface ExternalRelation extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("externalRelations", "external-relation");

    /**
     * Returns the organization.
     *
     * @return its name or acronym
     */
    String organization();

    /**
     * Returns the decision that gave the mandate to establish relations.
     *
     * @return the id of a {@link Decision}, absent if it is unknown, or there is none
     */
    Optional<FactId> mandate();

    /**
     * Checks if there is no mandate.
     *
     * @return true if that is on record
     */
    @Value.Default
    default boolean withoutMandate() {
        return false;
    }

    /**
     * Returns the text that establishes the relations.
     *
     * @return its symbol, such as {@code SOC/2023-III/DRAFT/3}, or words for it; absent if there is none, or it is unknown
     */
    Optional<String> text();

    /**
     * Returns the day on which relations, or a dialogue about them, began.
     *
     * @return the day, absent if they did not, or if that is unknown
     */
    Optional<KnownDay> begunOn();

    /**
     * Returns the steps of the plan of action by which they are established.
     *
     * @return all of them, absent if there is no plan, or it is unknown
     */
    Optional<List<RelationStep>> steps();

    /**
     * Returns the paper that proposes the relations. Whatever its title, it is no {@link ConceptPaper}, which is on an area of the
     * Catalogue.
     *
     * @return its title, absent if there is none, or it is unknown
     */
    Optional<String> proposal();

    /**
     * Checks if relations, or a dialogue about them, began.
     *
     * @return true if the day of that is on record
     */
    default boolean begun() {
        return begunOn().isPresent();
    }

    /**
     * Checks that an organization is named, that what has no mandate names none, and that no two steps have one number.
     *
     * @throws IllegalStateException if that is not so
     */
    @Value.Check
    default void check() {
        if (organization().isBlank()) {
            throw new IllegalStateException("The organization of a relation is blank: give its name");
        }
        if (withoutMandate() && mandate().isPresent()) {
            throw new IllegalStateException(
                    "A relation without a mandate names " + mandate().get() + ": leave one out");
        }
        Set<Integer> numbers = new HashSet<>();
        for (RelationStep step : steps().orElse(List.of())) {
            if (!numbers.add(step.number())) {
                throw new IllegalStateException(
                        "Two steps of a relation have the number " + step.number() + ": numbers are unique");
            }
        }
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.to("mandate", mandate(), Decision.KIND));
    }

    @Override
    default List<Act> acts() {
        return Stream.concat(
                        begunOn().stream(),
                        steps().stream()
                                .flatMap(List::stream)
                                .map(RelationStep::on)
                                .flatMap(Optional::stream))
                .map(day -> Act.of(day, id()))
                .toList();
    }

    @Override
    default RecordKind kind() {
        return KIND;
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
    final class Builder extends ImmutableExternalRelation.Builder {}
}
