package io.github.cica4j.model.fact;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a fact stands.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param document  the document, by its number, symbol or address, such as {@code DOC/1016}
 * @param paragraph  the place in it, if it is recorded
 */
public record Source(String document, Optional<String> paragraph) {

    /**
     * Creates a source.
     *
     * @throws IllegalArgumentException if the document is blank
     */
    public Source {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(paragraph, "paragraph");
        if (document.isBlank()) {
            throw new IllegalArgumentException("A source names its document: give its number, symbol or address");
        }
    }

    /**
     * Obtains a source.
     *
     * @param document  the document
     * @param paragraph  the place in it
     * @return the source
     * @throws IllegalArgumentException if the document is blank
     */
    public static Source of(String document, String paragraph) {
        return new Source(document, Optional.of(paragraph));
    }
}
