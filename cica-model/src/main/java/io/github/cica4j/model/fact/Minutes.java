package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The minutes of a {@link Meeting}, from their first circulation on.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Minutes extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("minutes", "minutes");

    /**
     * Returns the meeting.
     *
     * @return the id of a {@link Meeting}
     */
    FactId meeting();

    /**
     * Returns the day on which the minutes were circulated.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns whether they were circulated as a draft.
     *
     * @return true if they were, false if they were final when circulated; absent if it is unknown
     */
    Optional<Boolean> draft();

    /**
     * Returns the day on which a draft became final.
     *
     * @return the day, absent if it has not or it is unknown
     */
    Optional<KnownDay> finalOn();

    /**
     * Returns the last day for comments on a draft.
     *
     * @return the day, inclusive; absent if it is unknown
     */
    Optional<KnownDay> commentsUntil();

    /**
     * Returns the decisions that the minutes tell of.
     *
     * @return all of them, in the order of the minutes; absent if it is unknown
     */
    Optional<List<MinutedDecision>> decisions();

    /**
     * Returns what participants announced that they would do.
     *
     * @return all of it that is recorded, in the order of the minutes
     */
    List<Announcement> announcements();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Stream.concat(
                        Stream.of(new Reference("meeting", meeting(), Meeting.KIND, true)),
                        decisions().stream()
                                .flatMap(List::stream)
                                .flatMap(item -> item.decision().stream())
                                .map(id -> new Reference("decisions", id, Decision.KIND, false)))
                .toList();
    }

    @Override
    default List<Act> acts() {
        return List.of(Act.of(on(), id()));
    }

    /**
     * Returns the day from which the minutes are final.
     *
     * @return the day on which they became it, else the day of circulation if they were no draft then, else empty
     */
    default Optional<KnownDay> finalFrom() {
        return finalOn().or(() -> draft().filter(drafted -> !drafted).map(unused -> on()));
    }

    /**
     * Checks that the minutes do not become final before they are circulated.
     *
     * @throws IllegalStateException if they do
     */
    @Value.Check
    default void check() {
        if (finalOn().isPresent() && finalOn().get().latest().isBefore(on().earliest())) {
            throw new IllegalStateException("Minutes circulated on " + on() + " cannot be final on "
                    + finalOn().get() + ": give a day that is not before the circulation");
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
    final class Builder extends ImmutableMinutes.Builder {}
}
