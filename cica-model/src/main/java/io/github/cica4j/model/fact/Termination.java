package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The early end of a term of service (1.12).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Termination extends OfOffice {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("terminations", "termination");

    /**
     * Returns the last day on which the State holds the office.
     *
     * @return the day, inclusive
     */
    KnownDay lastDay();

    /**
     * Returns the notice of the early end.
     *
     * @return the notice, absent if it is unknown whether one was sent
     */
    Optional<Notice> notice();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Act> acts() {
        return List.of(Act.of(lastDay(), id()));
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
    final class Builder extends ImmutableTermination.Builder {}
}
