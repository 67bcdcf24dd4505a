package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A Co-coordinator that takes up the role of Coordinator for a time (1.11).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface ActingCoordination extends Fact, OfArea {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("actingCoordinations", "acting-coordination");

    /**
     * Returns the State that acts.
     *
     * @return the State
     */
    StateCode state();

    /**
     * Returns the area.
     *
     * @return the area, one of the Catalogue
     */
    @Override
    AreaId area();

    /**
     * Returns the first day of acting.
     *
     * @return the day, inclusive
     */
    KnownDay firstDay();

    /**
     * Returns the last day of acting.
     *
     * @return the day, inclusive; absent if no end is on record
     */
    Optional<KnownDay> lastDay();

    /**
     * Returns the day on which the other Co-coordinators were asked for their consent.
     *
     * @return the day, absent if it is unknown
     */
    Optional<KnownDay> askedOn();

    /**
     * Returns the consents of the other Co-coordinators.
     *
     * @return all of them, absent if it is unknown who consented
     */
    Optional<List<Consent>> consents();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    /**
     * Checks that acting does not end before it starts.
     *
     * @throws IllegalStateException if it does
     */
    @Value.Check
    default void check() {
        if (lastDay().isPresent()
                && lastDay().get().latest().isBefore(firstDay().earliest())) {
            throw new IllegalStateException("Acting from " + firstDay() + " to "
                    + lastDay().get() + " ends before it starts: give the earlier day first");
        }
    }

    @Override
    default List<Act> acts() {
        return List.of(Act.of(firstDay(), id()));
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
    final class Builder extends ImmutableActingCoordination.Builder {}
}
