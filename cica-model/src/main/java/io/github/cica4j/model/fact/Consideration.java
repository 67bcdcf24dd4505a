package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The consideration of a concept paper by all Member States in one of the ways of 2.4.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Consideration extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("considerations", "consideration");

    /**
     * Returns the paper.
     *
     * @return the id of a {@link ConceptPaper}
     */
    FactId paper();

    /**
     * Returns the day.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns the way.
     *
     * @return the way
     */
    Channel channel();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.restsOn("paper", Optional.of(paper()), ConceptPaper.KIND));
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
    final class Builder extends ImmutableConsideration.Builder {}
}
