package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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

    /**
     * Returns the number that the decision bears among those of its meeting.
     *
     * @return the number, from 1; absent if it bears none, such as the text of a list or plan that a numbered decision adopts
     */
    Optional<Integer> number();

    /**
     * Returns the meeting that decided.
     *
     * @return the id of a {@link Meeting}, absent if it is unknown
     */
    Optional<FactId> meeting();

    /**
     * Returns the document that was decided on.
     *
     * @return the id of a {@link Document}, absent if none is on record
     */
    Optional<FactId> document();

    /**
     * Returns the objections that States raised.
     *
     * @return all of them, absent if it is unknown
     */
    Optional<List<Objection>> objections();

    /**
     * Returns the body that is to decide, if this decision only recommends that it does.
     *
     * @return the body, absent if nothing is recommended to one
     */
    Optional<Body> recommends();

    /**
     * Returns whether consultations on the matter are to continue.
     *
     * @return true if the decision says so, absent if it is unknown
     */
    Optional<Boolean> continues();

    /**
     * Returns the earlier decision that this one takes up again.
     *
     * @return the id of a {@link Decision}, absent if it takes up none
     */
    Optional<FactId> revisits();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Stream.of(
                        Reference.to("meeting", meeting(), Meeting.KIND),
                        Reference.to("document", document(), Document.KIND),
                        Reference.to("revisits", revisits(), KIND))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    default List<Act> acts() {
        return List.of(Act.of(on(), id()));
    }

    /**
     * Checks that a number is positive.
     *
     * @throws IllegalStateException if it is not
     */
    @Value.Check
    default void check() {
        if (number().isPresent() && number().get() < 1) {
            throw new IllegalStateException("Decisions are numbered from 1, not " + number().get());
        }
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
