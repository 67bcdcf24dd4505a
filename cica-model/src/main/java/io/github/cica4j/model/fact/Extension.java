package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The extension of a term of service (1.12).
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Extension extends OfOffice {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("extensions", "extension");

    /**
     * Returns the decision that approves the extension.
     *
     * @return the id of a {@link Decision}, absent if it is unknown
     */
    Optional<FactId> decision();

    /**
     * Returns the first day of the extension.
     *
     * @return the day, inclusive; absent if the extension follows the term without a gap
     */
    Optional<KnownDay> firstDay();

    /**
     * Returns the new last day of the term.
     *
     * @return the day, inclusive
     */
    KnownDay lastDay();

    /**
     * Returns the request for the extension.
     *
     * @return the request, absent if it is unknown whether one was sent
     */
    Optional<Notice> request();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Reference> references() {
        return Reference.list(Reference.restsOn("decision", decision(), Decision.KIND));
    }

    /**
     * Checks that the extension does not end before it starts, and that the record tells when it begins.
     *
     * @throws IllegalStateException if it ends before it starts, or has neither a decision nor a first day
     */
    @Value.Check
    default void check() {
        if (firstDay().isPresent()
                && lastDay().latest().isBefore(firstDay().get().earliest())) {
            throw new IllegalStateException("An extension from " + firstDay().get() + " to " + lastDay()
                    + " ends before it starts: give the earlier day first");
        }
        if (decision().isEmpty() && firstDay().isEmpty()) {
            throw new IllegalStateException(
                    "An extension needs a decision or a first day: nothing tells when it begins");
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
    final class Builder extends ImmutableExtension.Builder {}
}
