package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An action plan that goes with a concept paper (2.8).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface ActionPlan extends Fact, OfArea {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("actionPlans", "action-plan");

    /**
     * Returns the area.
     *
     * @return the area, one of the Catalogue
     */
    @Override
    AreaId area();

    /**
     * Returns the concept paper that the plan serves.
     *
     * @return the id of a {@link ConceptPaper}, absent if it is unknown, or the plan names none
     */
    Optional<FactId> paper();

    /**
     * Checks if the plan names no concept paper.
     *
     * @return true if that is on record
     */
    @Value.Default
    default boolean withoutPaper() {
        return false;
    }

    /**
     * Checks that a plan without a paper has none.
     *
     * @throws IllegalStateException if it has one all the same
     */
    @Value.Check
    default void check() {
        if (withoutPaper() && paper().isPresent()) {
            throw new IllegalStateException(
                    "An action plan without a paper names " + paper().get() + ": leave one out");
        }
    }

    /**
     * Returns the day of issue.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns what the plan says of the period it is for.
     *
     * @return the statement, absent if it is unknown what the plan says
     */
    Optional<StatedPeriod> applicability();

    /**
     * Returns who was consulted on the plan (2.8).
     *
     * @return the audience, absent if it is unknown
     */
    Optional<Audience> consulted();

    /**
     * Returns whom the plan was sent to for information (2.8).
     *
     * @return the audience, absent if it is unknown
     */
    Optional<Audience> to();

    /**
     * Returns the activities that the plan proposes (2.9).
     *
     * @return all of them, absent if they are not recorded
     */
    Optional<List<Activity>> activities();

    /**
     * Returns whether the plan states organisational modalities (2.9).
     *
     * @return true if it does, absent if that is not recorded
     */
    Optional<Boolean> organisationalModalities();

    /**
     * Returns the measures that the plan introduces, beyond those of the Catalogue.
     *
     * @return all of them, absent if they are not recorded
     */
    Optional<List<NewMeasure>> newMeasures();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.to("paper", paper(), ConceptPaper.KIND));
    }

    @Override
    default List<Act> acts() {
        return List.of(Act.of(on(), id()));
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
    final class Builder extends ImmutableActionPlan.Builder {}
}
