package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting of a body.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Meeting extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("meetings", "meeting");

    /**
     * Returns the body that met.
     *
     * @return the body
     */
    Body body();

    /**
     * Returns the day of the meeting.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns where it was held.
     *
     * @return the place, absent if it is unknown
     */
    Optional<String> place();

    /**
     * Returns the day of the week that is printed beside the day.
     *
     * @return the day of the week as printed, whether it fits or not; absent if none is
     */
    Optional<DayOfWeek> weekday();

    /**
     * Returns the documents that were discussed.
     *
     * @return the ids of all of them that are on record, absent if it is unknown
     */
    Optional<List<FactId>> documents();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return documents().stream()
                .flatMap(List::stream)
                .map(id -> new Reference("documents", id, Document.KIND, false))
                .toList();
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
    final class Builder extends ImmutableMeeting.Builder {}
}
