package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A statement of a body, with what it undertakes.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Statement extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("statements", "statement");

    /**
     * Returns what it is on.
     *
     * @return the title, if it is recorded
     */
    Optional<String> title();

    /**
     * Returns the body whose statement it is.
     *
     * @return the body, absent if it is unknown
     */
    Optional<Body> by();

    /**
     * Returns the day that its text bears.
     *
     * @return the day, absent if it is unknown
     */
    Optional<KnownDay> on();

    /**
     * Returns the day on which it was adopted.
     *
     * @return the day, absent if it was not, or if that is unknown
     */
    Optional<KnownDay> adoptedOn();

    /**
     * Returns what it undertakes.
     *
     * @return all of it, absent if it is not recorded
     */
    Optional<List<Undertaking>> undertakings();

    /**
     * Checks if it was adopted.
     *
     * @return true if the day of that is on record
     */
    default boolean adopted() {
        return adoptedOn().isPresent();
    }

    /**
     * Checks that no two undertakings have one number.
     *
     * @throws IllegalStateException if two have
     */
    @Value.Check
    default void check() {
        Set<Integer> numbers = new HashSet<>();
        for (Undertaking undertaking : undertakings().orElse(List.of())) {
            if (!numbers.add(undertaking.number())) {
                throw new IllegalStateException("Two undertakings of a statement have the number "
                        + undertaking.number() + ": numbers are unique");
            }
        }
    }

    @Override
    default List<Act> acts() {
        return Stream.of(on(), adoptedOn())
                .flatMap(Optional::stream)
                .map(day -> Act.of(day, id()))
                .toList();
    }

    @Override
    default RecordKind kind() {
        return KIND;
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
    final class Builder extends ImmutableStatement.Builder {}
}
