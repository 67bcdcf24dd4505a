package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A call on Member States to submit events for the annual plan of a year.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface PlanCall extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("planCalls", "plan-call");

    /**
     * Returns the year of the plan.
     *
     * @return the year, from 0 to 9999
     */
    int year();

    /**
     * Returns the decision that made the call.
     *
     * @return the id of a {@link Decision}, whose day is then that of the call; absent if there is none on record
     */
    Optional<FactId> decision();

    /**
     * Returns the day of the call.
     *
     * @return the day, absent where the decision tells it
     */
    Optional<KnownDay> on();

    /**
     * Returns the last day on which a submission is in time.
     *
     * @return the day, inclusive: "before 1 October" is to 30 September; absent if it is unknown
     */
    Optional<KnownDay> submitBy();

    /**
     * Returns the last day on which the plan is to be approved.
     *
     * @return the day, inclusive: "before the end of 2023" is to 31 December; absent if it is unknown
     */
    Optional<KnownDay> approveBy();

    /**
     * Returns what it asks to be told of each event.
     *
     * @return all of it, absent if it is unknown
     */
    Optional<List<PlanPart>> asks();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.restsOn("decision", decision(), Decision.KIND));
    }

    @Override
    default List<Act> acts() {
        return decision().isPresent()
                ? List.of()
                : on().map(day -> Act.of(day, id())).stream().toList();
    }

    /**
     * Checks that the year is in range, and the day of the call is on record or a decision tells it.
     *
     * @throws IllegalArgumentException if the year is out of range
     * @throws IllegalStateException if there is neither a decision nor a day
     */
    @Value.Check
    default void check() {
        PlanYears.check(year());
        if (decision().isEmpty() && on().isEmpty()) {
            throw new IllegalStateException("The call has neither a decision nor a day: give one of them");
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
    final class Builder extends ImmutablePlanCall.Builder {}
}
