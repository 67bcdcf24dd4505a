package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A new measure of the Catalogue, or a change of one, that was decided (3.1).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface MeasureChange extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("measureChanges", "measure-change");

    /**
     * Returns the measures that were decided.
     *
     * @return the measures, at least one
     */
    List<MeasureId> measures();

    /**
     * Returns the day of the decision.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns the objections that States raised.
     *
     * @return all of them, absent if it is unknown
     */
    Optional<List<Objection>> objections();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    /**
     * Checks that it names a measure.
     *
     * @throws IllegalStateException if it names none
     */
    @Value.Check
    default void check() {
        if (measures().isEmpty()) {
            throw new IllegalStateException("A change of measures needs a measure");
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
    final class Builder extends ImmutableMeasureChange.Builder {}
}
