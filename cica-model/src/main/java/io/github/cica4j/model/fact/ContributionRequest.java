package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A request for expert, scientific or professional contributions (1.8).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface ContributionRequest extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("contributionRequests", "contribution-request");

    /**
     * Returns the States that asked.
     *
     * @return the States, empty if the Secretariat asked
     */
    List<StateCode> states();

    /**
     * Returns the area that it concerns.
     *
     * @return the area, one of the Catalogue; absent if it concerns none, or none is named
     */
    Optional<AreaId> area();

    /**
     * Returns the day of the request.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns the advisory bodies that were asked.
     *
     * @return the bodies, empty if only Member States were asked
     */
    List<AdvisoryBody> to();

    /**
     * Returns through whom they were asked.
     *
     * @return all of them, absent if it is unknown
     */
    Optional<List<Intermediary>> through();

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
    final class Builder extends ImmutableContributionRequest.Builder {}
}
