package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The approval of a concept paper (2.4).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Approval extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("approvals", "approval");

    /**
     * Returns the paper.
     *
     * @return the id of a {@link ConceptPaper}
     */
    FactId paper();

    /**
     * Returns the day of approval.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns the body that approved.
     *
     * @return the body, absent if it is unknown
     */
    Optional<Body> by();

    /**
     * Returns how the approval came about.
     *
     * @return the manner, absent if it is unknown
     */
    Optional<Manner> manner();

    /**
     * Returns the draft that was approved.
     *
     * @return the id of a {@link Draft}, absent if the latest draft was, or none is named
     */
    Optional<FactId> draft();

    /**
     * Returns what the approved text says of its applicability period (2.6), where that differs from the draft or the draft is not on record.
     *
     * @return the statement, absent if the draft tells
     */
    Optional<StatedPeriod> applicability();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(
                Reference.restsOn("paper", Optional.of(paper()), ConceptPaper.KIND),
                Reference.to("draft", draft(), Draft.KIND));
    }

    /**
     * Checks if the approval rests on the silence of the Member States instead of a decision of a body (INT-23).
     *
     * @return true if it is on record as one by the Member States
     */
    default boolean byMemberStates() {
        return by().filter(Body.MEMBER_STATES::equals).isPresent();
    }

    @Override
    default List<Act> acts() {
        return List.of(new Act(on(), id(), !byMemberStates()));
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
    final class Builder extends ImmutableApproval.Builder {}
}
