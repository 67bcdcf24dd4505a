package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.StatedDay;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A draft of a concept paper as it was issued (2.3).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Draft extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("drafts", "draft");

    /**
     * Returns the paper.
     *
     * @return the id of a {@link ConceptPaper}
     */
    FactId paper();

    /**
     * Returns the day of issue: that of the note by which the draft was circulated.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns the day that the draft itself bears, which need not be that of the note (INT-03).
     *
     * @return the day, or that it bears none; absent if it is unknown what day it bears
     */
    Optional<StatedDay> datedOn();

    /**
     * Returns the States that prepared the draft.
     *
     * @return the States, absent if it is unknown who prepared it
     */
    Optional<List<StateCode>> preparedBy();

    /**
     * Returns what the draft says of its applicability period (2.6).
     *
     * @return the statement, absent if it is unknown what the draft says
     */
    Optional<StatedPeriod> applicability();

    /**
     * Returns the Co-coordinators that were consulted.
     *
     * @return all of them, absent if it is unknown who was
     */
    Optional<List<Consultation>> consulted();

    /**
     * Returns what the draft provides of that which a concept paper should (2.2).
     *
     * @return all of it, absent if that is not recorded
     */
    Optional<List<PaperElement>> elements();

    /**
     * Returns the measures that the draft proposes (2.2).
     *
     * @return all of them, absent if that is not recorded
     */
    Optional<List<MeasureId>> measures();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.restsOn("paper", Optional.of(paper()), ConceptPaper.KIND));
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
    final class Builder extends ImmutableDraft.Builder {}
}
