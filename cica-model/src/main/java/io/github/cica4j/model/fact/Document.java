package io.github.cica4j.model.fact;

import io.github.cica4j.model.text.DocumentSymbol;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A document that has a symbol.
 *
 * <p>Instances are immutable and thread-safe.
 */
@Value.Immutable
@CicaStyle
public interface Document extends Fact {

    /** The kind of these records. */
    RecordKind KIND = RecordKind.of("documents", "document");

    /**
     * Returns the symbol as printed.
     *
     * @return a text that is not blank, such as {@code SOC/2023-III/DRAFT/1/Rev.2}; it need not be one that
     *     {@link DocumentSymbol} reads
     */
    String symbol();

    /**
     * Returns the day that the document bears.
     *
     * @return the day, absent if it is unknown
     */
    Optional<KnownDay> on();

    /**
     * Returns what the document is, in a few words.
     *
     * @return the title, if it is recorded
     */
    Optional<String> title();

    @Override
    default RecordKind kind() {
        return KIND;
    }

    @Override
    default List<Act> acts() {
        return on().map(day -> Act.of(day, id())).stream().toList();
    }

    /**
     * Checks that the symbol is not blank.
     *
     * @throws IllegalStateException if it is
     */
    @Value.Check
    default void check() {
        if (symbol().isBlank()) {
            throw new IllegalStateException("The symbol of a document is blank: give it as printed");
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
    final class Builder extends ImmutableDocument.Builder {}
}
