package io.github.cica4j.model.fact;

import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A comment of a State in a round of comments (CMT-1). What it says is not recorded.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Comment extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("comments", "comment");

    /**
     * Returns the round.
     *
     * @return the id of a {@link CommentRound}
     */
    FactId round();

    /**
     * Returns the State that it comes from.
     *
     * @return the State
     */
    StateCode state();

    /**
     * Returns the day on which it was received.
     *
     * @return the day
     */
    KnownDay received();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.restsOn("round", Optional.of(round()), CommentRound.KIND));
    }

    @Override
    default List<Act> acts() {
        return List.of(Act.of(received(), id()));
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
    final class Builder extends ImmutableComment.Builder {}
}
