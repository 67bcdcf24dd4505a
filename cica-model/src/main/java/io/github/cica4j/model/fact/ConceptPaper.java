package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.time.KnownDay;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A concept paper of an area, whatever its state (Chapter 2).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface ConceptPaper extends Fact, OfArea {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("conceptPapers", "concept-paper");

    /**
     * Returns the area.
     *
     * @return the area, one of the Catalogue
     */
    @Override
    AreaId area();

    /**
     * Returns the title.
     *
     * @return the title, if it is recorded
     */
    Optional<String> title();

    /**
     * Returns the day on which the paper was withdrawn.
     *
     * @return the day, absent if it is not known to have been withdrawn
     */
    Optional<KnownDay> withdrawnOn();

    /**
     * Returns the day on which another paper took its place.
     *
     * @return the day, absent if none is known to have done so
     */
    Optional<KnownDay> supersededOn();

    @Override
    default RecordKind kind() {
        return KIND;
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
    final class Builder extends ImmutableConceptPaper.Builder {}
}
