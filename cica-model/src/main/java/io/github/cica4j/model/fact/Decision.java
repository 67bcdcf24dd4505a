package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A decision of a body.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Decision extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("decisions", "decision");

    /**
     * Returns the body that decided.
     *
     * @return the body
     */
    Body body();

    /**
     * Returns the day of the decision.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns what was decided, in a few words.
     *
     * @return the title, if it is recorded
     */
    Optional<String> title();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Act> acts() {
        return List.of(Act.of(on(), id()));
    }

    /**
     * Checks if the Senior Officials Committee decided.
     *
     * @return true if the body is the SOC
     */
    default boolean bySoc() {
        return body() == Body.SOC;
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
    final class Builder extends ImmutableDecision.Builder {}
}
