package io.github.cica4j.model.fact;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An annual plan of implementation of measures: the events of a year, as printed.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface AnnualPlan extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("annualPlans", "annual-plan");

    /**
     * Returns the year of the plan.
     *
     * @return the year, from 0 to 9999
     */
    int year();

    /**
     * Returns the symbol of the document.
     *
     * @return the symbol as printed, absent if it is unknown
     */
    Optional<String> symbol();

    /**
     * Returns the approval, where no decision on record is it; it does not count beside a decision.
     *
     * @return the approval, absent if a decision tells it or none is on record
     */
    Optional<PlanApproval> approval();

    /**
     * Returns the decision that approved the plan.
     *
     * @return the id of a {@link Decision}, absent if there is none on record
     */
    Optional<FactId> decision();

    /**
     * Returns the items.
     *
     * @return all of them, in the order of the print; absent if they are unknown
     */
    Optional<List<PlannedEvent>> items();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    /** A plan came on record with the decision that approved it, unless it says another day. */
    @Override
    default List<Reference> references() {
        return Reference.list(
                recordedOn().isPresent()
                        ? Reference.to("decision", decision(), Decision.KIND)
                        : Reference.restsOn("decision", decision(), Decision.KIND));
    }

    @Override
    default List<Act> acts() {
        return decision().isPresent()
                ? List.of()
                : approval().map(given -> Act.of(given.on(), id())).stream().toList();
    }

    /**
     * Checks that the year is in range.
     *
     * @throws IllegalArgumentException if it is not
     */
    @Value.Check
    default void check() {
        PlanYears.check(year());
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
    final class Builder extends ImmutableAnnualPlan.Builder {}
}
