package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amendment of the Modalities (5.2).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Amendment extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("amendments", "amendment");

    /**
     * Returns the day of the decision.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns the body that decided.
     *
     * @return the body, absent if it is unknown
     */
    Optional<Body> by();

    /**
     * Returns the first day on which it is valid.
     *
     * @return the day, absent if it is unknown
     */
    Optional<KnownDay> validFrom();

    @Override
    default RecordKind kind() {
        return KIND;
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
    final class Builder extends ImmutableAmendment.Builder {}
}
