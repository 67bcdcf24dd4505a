package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What became of an event of an annual plan: when it was held, or that it was not.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface HeldEvent extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("events", "held-event");

    /**
     * Returns the plan that holds the event.
     *
     * @return the id of an {@link AnnualPlan}
     */
    FactId plan();

    /**
     * Returns the item of the plan.
     *
     * @return the number, from 0 to 9999
     */
    int item();

    /**
     * Returns when it was held.
     *
     * @return the first and the last day, both inclusive, or that it was not held; absent if that is unknown
     */
    Optional<StatedPeriod> held();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return List.of(new Reference("plan", plan(), AnnualPlan.KIND, true));
    }

    @Override
    default List<Act> acts() {
        return held().flatMap(StatedPeriod::period).map(days -> Act.of(days.to().orElse(days.from()), id())).stream()
                .toList();
    }

    /**
     * Checks that the number is in range.
     *
     * @throws IllegalArgumentException if it is not
     */
    @Value.Check
    default void check() {
        PlanYears.checkItem(item());
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
    final class Builder extends ImmutableHeldEvent.Builder {}
}
