package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.StatedDay;
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
public interface ExpertMeeting extends Fact, OfArea {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("expertMeetings", "expert-meeting");

    /**
     * Returns the area.
     *
     * @return the area, one of the Catalogue
     */
    @Override
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

    /**
     * Returns the States that convened the meeting.
     *
     * @return all of them, empty if no State did; absent if it is unknown
     */
    Optional<List<StateCode>> convenedBy();

    /**
     * Returns when the Chairmanship was consulted on the meeting (1.7).
     *
     * @return the day, or none if it was not; absent if it is unknown
     */
    Optional<StatedDay> chairmanshipConsulted();

    /**
     * Returns whether the Secretariat assisted (1.7).
     *
     * @return true if it did, absent if it is unknown
     */
    Optional<Boolean> secretariatAssisted();

    /**
     * Returns who was invited.
     *
     * @return the audience, absent if it is unknown
     */
    Optional<Audience> invited();

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
