package io.github.cica4j.model.fact;

import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.StatedDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A review of the implementation of measures that a body held.
 *
 * <p>Those of the SOC are the reviews of Chapter 3 (3.2).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Review extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("reviews", "review");

    /**
     * Returns the body that held it.
     *
     * @return the body, the SOC where nothing else is said
     */
    @Value.Default
    default Body by() {
        return Body.SOC;
    }

    /**
     * Checks if the Senior Officials Committee held it, so that Chapter 3 is about it.
     *
     * @return true if the body is the SOC
     */
    default boolean heldBySoc() {
        return by() == Body.SOC;
    }

    /**
     * Returns the day on which it was held.
     *
     * @return the day, the first one of a longer meeting
     */
    KnownDay on();

    /**
     * Returns the day on which it was announced beforehand.
     *
     * @return the day or that it was not announced, absent if it is unknown
     */
    Optional<StatedDay> announcedOn();

    /**
     * Returns what it focused on.
     *
     * @return the focus, which may be empty; absent if it is unknown
     */
    Optional<ReviewFocus> focus();

    /**
     * Returns what of the implementation it looked at.
     *
     * @return all of it, absent if it is unknown
     */
    Optional<List<ReviewAspect>> covered();

    /**
     * Returns the concept papers of which it considered whether they need an update.
     *
     * @return the ids of all of them, absent if it is unknown
     */
    Optional<List<FactId>> papers();

    /**
     * Returns the action plans of which it considered whether they need an update.
     *
     * @return the ids of all of them, absent if it is unknown
     */
    Optional<List<FactId>> plans();

    /**
     * Returns the States that expressed their views at it.
     *
     * @return all of them, absent if it is unknown
     */
    Optional<List<StateCode>> speakers();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Stream.concat(
                        papers().stream()
                                .flatMap(List::stream)
                                .map(id -> new Reference("papers", id, ConceptPaper.KIND, false)),
                        plans().stream()
                                .flatMap(List::stream)
                                .map(id -> new Reference("plans", id, ActionPlan.KIND, false)))
                .toList();
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
    final class Builder extends ImmutableReview.Builder {}
}
