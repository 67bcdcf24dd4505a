package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The offer of a State to take an office (1.1, 1.10), or its announcement that it means to.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Offer extends OfOffice {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("offers", "offer");

    /**
     * Returns the day on which the State informed the others.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns the form of the offer; one by word of mouth is an intent until an appointment follows it.
     *
     * @return the form, absent if it is unknown
     */
    Optional<Form> form();

    /**
     * Returns what the offer says of the proposed tenure.
     *
     * @return the statement, absent if it is unknown what the offer says
     */
    Optional<StatedPeriod> tenure();

    /**
     * Returns whom the State informed.
     *
     * @return the audience, absent if it is unknown
     */
    Optional<Audience> to();

    /**
     * Returns through whom the State informed them.
     *
     * @return all of them, absent if it is unknown
     */
    Optional<List<Intermediary>> through();

    /**
     * Returns the decision on the offer, whatever it decides.
     *
     * @return the id of a {@link Decision}, absent if none is on record
     */
    Optional<FactId> decision();

    /**
     * Returns the day on which the State withdrew the offer.
     *
     * @return the day, absent if it is not known to have been withdrawn
     */
    Optional<KnownDay> withdrawnOn();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.to("decision", decision(), Decision.KIND));
    }

    @Override
    default List<Act> acts() {
        return List.of(Act.of(on(), id()));
    }

    /**
     * Checks if the offer was made by word of mouth.
     *
     * @return true if that is on record
     */
    default boolean oral() {
        return form().filter(Form.ORAL::equals).isPresent();
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
    final class Builder extends ImmutableOffer.Builder {}
}
