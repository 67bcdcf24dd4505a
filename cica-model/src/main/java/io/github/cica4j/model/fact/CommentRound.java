package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.DeadlinePhrase;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An invitation to comment on a text by a deadline (CMT-1 to CMT-4).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface CommentRound extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("commentRounds", "comment-round");

    /**
     * Returns what is commented on.
     *
     * @return the symbol or name of the text, as printed
     */
    String on();

    /**
     * Returns the day on which comments were invited.
     *
     * @return the day
     */
    KnownDay opened();

    /**
     * Returns the deadline as each place prints it.
     *
     * @return the places on record, in any order
     */
    List<PrintedDeadline> deadlines();

    /**
     * Returns what the invitation says of those that do not comment.
     *
     * @return true if the text counts as approved without objections, false if it does not say so; absent if it is unknown
     */
    Optional<Boolean> silenceApproves();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Act> acts() {
        return List.of(Act.of(opened(), id()));
    }

    /**
     * Checks that no deadline lies before the opening.
     *
     * @throws IllegalStateException if one certainly does (CMT-2)
     */
    @Value.Check
    default void check() {
        for (PrintedDeadline deadline : deadlines()) {
            Optional<DeadlinePhrase> phrase = deadline.phrase();
            if (phrase.filter(words -> words.lastDay().latest().isBefore(opened().earliest()))
                    .isPresent()) {
                throw new IllegalStateException("The deadline '" + deadline.words() + "' lies before the opening, "
                        + opened() + ": give the earlier one as the opening (CMT-2)");
            }
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
    final class Builder extends ImmutableCommentRound.Builder {}
}
