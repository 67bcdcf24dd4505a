package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A written contribution of Coordinators or Co-coordinators in preparation of a review (3.5).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Contribution extends Fact, OfArea {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("contributions", "contribution");

    /**
     * Returns the review that it is for.
     *
     * @return the id of the review
     */
    FactId review();

    /**
     * Returns the area that it is about.
     *
     * @return the area, one of the Catalogue
     */
    @Override
    AreaId area();

    /**
     * Returns the States that made it, alone or together.
     *
     * @return the States, at least one
     */
    List<StateCode> states();

    /**
     * Returns the day on which it was made.
     *
     * @return the day
     */
    KnownDay on();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    /**
     * Checks that somebody made it.
     *
     * @throws IllegalStateException if nobody did
     */
    @Value.Check
    default void check() {
        if (states().isEmpty()) {
            throw new IllegalStateException("A contribution needs a State that made it");
        }
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.restsOn("review", Optional.of(review()), Review.KIND));
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
    final class Builder extends ImmutableContribution.Builder {}
}
