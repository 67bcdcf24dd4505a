package io.github.cica4j.model.fact;

import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The submission of an event for the annual plan of a year.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface EventSubmission extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("eventSubmissions", "event-submission");

    /**
     * Returns the year of the plan that it is meant for.
     *
     * @return the year, from 0 to 9999
     */
    int year();

    /**
     * Returns the plan that holds the event.
     *
     * @return the id of an {@link AnnualPlan}, absent if it is unknown
     */
    Optional<FactId> plan();

    /**
     * Returns the item of the plan.
     *
     * @return the number, from 0 to 9999, absent if it is unknown
     */
    Optional<Integer> item();

    /**
     * Returns the States that submitted it.
     *
     * @return all of them, absent if they are unknown
     */
    Optional<List<StateCode>> by();

    /**
     * Returns the day of the submission.
     *
     * @return the day, absent if it is unknown
     */
    Optional<KnownDay> on();

    /**
     * Returns whether it gives a brief concept.
     *
     * @return true if it does, absent if it is unknown
     */
    Optional<Boolean> concept();

    /**
     * Returns whether it gives the expected title.
     *
     * @return true if it does, absent if it is unknown
     */
    Optional<Boolean> title();

    /**
     * Returns whether it gives the purpose.
     *
     * @return true if it does, absent if it is unknown
     */
    Optional<Boolean> purpose();

    /**
     * Returns whether it says who organizes the event.
     *
     * @return true if it does, absent if it is unknown
     */
    Optional<Boolean> organizer();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.to("plan", plan(), AnnualPlan.KIND));
    }

    @Override
    default List<Act> acts() {
        return on().map(day -> Act.of(day, id())).stream().toList();
    }

    /**
     * Returns whether it gives a part.
     *
     * @param part  the part
     * @return true if it does, absent if it is unknown
     */
    default Optional<Boolean> gives(PlanPart part) {
        return switch (part) {
            case CONCEPT -> concept();
            case TITLE -> title();
            case PURPOSE -> purpose();
            case ORGANIZER -> organizer();
        };
    }

    /**
     * Checks that the year and the number are in range.
     *
     * @throws IllegalArgumentException if one is not
     */
    @Value.Check
    default void check() {
        PlanYears.check(year());
        item().ifPresent(PlanYears::checkItem);
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
    final class Builder extends ImmutableEventSubmission.Builder {}
}
