package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A recommendation of Coordinators or Co-coordinators to the Member States (1.5).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Recommendation extends Fact, OfArea {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("recommendations", "recommendation");

    /**
     * Returns the States that submitted it, alone or together.
     *
     * @return the States, at least one
     */
    List<StateCode> states();

    /**
     * Returns the area that it concerns.
     *
     * @return the area, one of the Catalogue
     */
    @Override
    AreaId area();

    /**
     * Returns the day on which it was submitted.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns through whom it was submitted.
     *
     * @return all of them, absent if it is unknown
     */
    Optional<List<Intermediary>> through();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    /**
     * Checks that somebody submitted it.
     *
     * @throws IllegalStateException if nobody did
     */
    @Value.Check
    default void check() {
        if (states().isEmpty()) {
            throw new IllegalStateException("A recommendation needs a State that submitted it");
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
    final class Builder extends ImmutableRecommendation.Builder {}
}
