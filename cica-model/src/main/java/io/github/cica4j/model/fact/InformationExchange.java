package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An exchange of information within a measure (4.1). What the information is, is not recorded.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface InformationExchange extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("informationExchanges", "information-exchange");

    /**
     * Returns the States that provided the information.
     *
     * @return the States, at least one
     */
    List<StateCode> providers();

    /**
     * Returns the States that received it.
     *
     * @return the States, at least one
     */
    List<StateCode> recipients();

    /**
     * Returns the day on which it was given.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns the measures within which it was given.
     *
     * @return all of them, absent if it is unknown
     */
    Optional<List<MeasureId>> measures();

    /**
     * Returns the States that agreed upon these measures.
     *
     * @return all of them, absent if it is unknown
     */
    Optional<List<StateCode>> agreed();

    /**
     * Returns whether those that received it got it for their own use.
     *
     * @return whether they did, absent if it is unknown
     */
    Optional<Boolean> ownUse();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    /**
     * Checks that somebody gave and somebody received it.
     *
     * @throws IllegalStateException if nobody did
     */
    @Value.Check
    default void check() {
        if (providers().isEmpty() || recipients().isEmpty()) {
            throw new IllegalStateException(
                    "An exchange of information needs a State that gave and one that received it");
        }
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
    final class Builder extends ImmutableInformationExchange.Builder {}
}
