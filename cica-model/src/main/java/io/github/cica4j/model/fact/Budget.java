package io.github.cica4j.model.fact;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The budget of the Secretariat for a year. Amounts are kept as printed; {@link io.github.cica4j.model.text.PrintedAmount} reads them.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Budget extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("budgets", "budget");

    /**
     * Returns the year of the budget.
     *
     * @return the year, from 0 to 9999
     */
    int year();

    /**
     * Returns the currency.
     *
     * @return the ISO 4217 code such as USD, as it is recorded, absent if it is unknown
     */
    Optional<String> currency();

    /**
     * Returns the lines above the total.
     *
     * @return all of them, in the order of the print; absent if they are unknown
     */
    Optional<List<BudgetLine>> lines();

    /**
     * Returns the total of the lines.
     *
     * @return the amount as printed, absent if it is unknown
     */
    Optional<String> total();

    /**
     * Returns what is set aside for miscellaneous expenses, below the total.
     *
     * @return the amount as printed, absent if it is unknown
     */
    Optional<String> miscellaneous();

    /**
     * Returns the total with miscellaneous expenses.
     *
     * @return the amount as printed, absent if it is unknown
     */
    Optional<String> grandTotal();

    /**
     * Returns the decision that approved the budget.
     *
     * @return the id of a {@link Decision}, absent if there is none on record
     */
    Optional<FactId> decision();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    /** A budget came on record with the decision that approved it, unless it says another day. */
    @Override
    default List<Reference> references() {
        return Reference.list(
                recordedOn().isPresent()
                        ? Reference.to("decision", decision(), Decision.KIND)
                        : Reference.restsOn("decision", decision(), Decision.KIND));
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
    final class Builder extends ImmutableBudget.Builder {}
}
