package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A meeting of CICA experts (1.7, 2.5).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface ExpertMeeting extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("expertMeetings", "expert-meeting");

    /**
     * Returns the area.
     *
     * @return the area, one of the Catalogue
     */
    AreaId area();

    /**
     * Returns the concept paper that the meeting was about.
     *
     * @return the id of a {@link ConceptPaper}, absent if it was about none
     */
    Optional<FactId> paper();

    /**
     * Returns the day on which the meeting was held, or is to be held.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns the day on which the meeting was convened.
     *
     * @return the day, absent if it is unknown
     */
    Optional<KnownDay> convenedOn();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.to("paper", paper(), ConceptPaper.KIND));
    }

    /**
     * Returns the id to join the meeting with its paper by.
     *
     * @return the id of the paper, else that of the meeting, which is no paper
     */
    default FactId about() {
        return paper().orElse(id());
    }

    @Override
    default List<Act> acts() {
        Act held = Act.of(on(), id());
        return convenedOn().map(day -> List.of(Act.of(day, id()), held)).orElse(List.of(held));
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
    final class Builder extends ImmutableExpertMeeting.Builder {}
}
