package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The appointment of a State to an office (1.9).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Appointment extends OfOffice {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("appointments", "appointment");

    /**
     * Returns the decision that appoints.
     *
     * @return the id of a {@link Decision}, absent if it is unknown
     */
    Optional<FactId> decision();

    /**
     * Returns what the decision says of the tenure.
     *
     * @return the statement, absent if it is unknown what it says
     */
    Optional<StatedPeriod> tenure();

    /**
     * Returns the offer that the appointment answers.
     *
     * @return the id of an {@link Offer}, absent if none is named
     */
    Optional<FactId> offer();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(
                Reference.restsOn("decision", decision(), Decision.KIND), Reference.to("offer", offer(), Offer.KIND));
    }

    /**
     * Checks that the record tells when the office begins.
     *
     * @throws IllegalStateException if neither a decision nor a tenure is on record
     */
    @Value.Check
    default void check() {
        if (decision().isEmpty() && tenure().flatMap(StatedPeriod::period).isEmpty()) {
            throw new IllegalStateException(
                    "An appointment needs a decision or a tenure: nothing tells when it begins");
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
    final class Builder extends ImmutableAppointment.Builder {}
}
