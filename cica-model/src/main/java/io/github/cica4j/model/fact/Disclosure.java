package io.github.cica4j.model.fact;

import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Information received from others that was disclosed, published or handed on (4.2). What it is, is not recorded.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Disclosure extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("disclosures", "disclosure");

    /**
     * Returns the exchange by which the information was received.
     *
     * @return the id of the exchange
     */
    FactId exchange();

    /**
     * Returns the State that disclosed it.
     *
     * @return the State
     */
    StateCode state();

    /**
     * Returns the day on which it did.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns who learned of it.
     *
     * @return the recipients, absent if it is unknown
     */
    Optional<Recipients> to();

    /**
     * Returns the consents of States that provided the information.
     *
     * @return all of them, absent if it is unknown
     */
    Optional<List<DisclosureConsent>> consents();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.restsOn("exchange", Optional.of(exchange()), InformationExchange.KIND));
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
    final class Builder extends ImmutableDisclosure.Builder {}
}
