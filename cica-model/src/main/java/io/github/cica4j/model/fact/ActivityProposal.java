package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An activity that the Secretariat proposed (5.3).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface ActivityProposal extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("activityProposals", "activity-proposal");

    /**
     * Returns the title of the activity.
     *
     * @return the title, if it is recorded
     */
    Optional<String> title();

    /**
     * Returns the day on which it was proposed.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns the measures that it implements.
     *
     * @return all of them, absent if it is unknown
     */
    Optional<List<MeasureId>> measures();

    @Override
    default RecordKind kind() {
        return KIND;
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
    final class Builder extends ImmutableActivityProposal.Builder {}
}
