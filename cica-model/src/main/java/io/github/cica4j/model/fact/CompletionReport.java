package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The report of a State that has completed its duties as Coordinator (1.3).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface CompletionReport extends Fact, OfArea {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("completionReports", "completion-report");

    /**
     * Returns the State that reports.
     *
     * @return the State
     */
    StateCode state();

    /**
     * Returns the area that it coordinated.
     *
     * @return the area, one of the Catalogue
     */
    @Override
    AreaId area();

    /**
     * Returns the day of issue.
     *
     * @return the day
     */
    KnownDay on();

    /**
     * Returns whom the report was sent to.
     *
     * @return the audience, absent if it is unknown
     */
    Optional<Audience> to();

    /**
     * Returns the period that the report covers.
     *
     * @return the period, absent if it is unknown
     */
    Optional<KnownPeriod> period();

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
    final class Builder extends ImmutableCompletionReport.Builder {}
}
