package io.github.cica4j.model.catalogue;

import java.util.Objects;
import java.util.Optional;

/**
 * Where something of the Catalogue stands, and how certain it is.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param document  the document, by its number, symbol or address, such as {@code DOC/1016}
 * @param place  the place in it, or what it gives, if there is more to say
 * @param certainty  how certain it is
 */
public record Attestation(String document, Optional<String> place, Certainty certainty) {

    /**
     * Creates an attestation.
     *
     * @throws IllegalArgumentException if the document is blank
     */
    public Attestation {
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(certainty, "certainty");
        if (document.isBlank()) {
            throw new IllegalArgumentException("An attestation names its document: give its number, symbol or address");
        }
    }

    static Attestation primary(String document) {
        return new Attestation(document, Optional.empty(), Certainty.PRIMARY);
    }

    static Attestation of(String document, String place, Certainty certainty) {
        return new Attestation(document, Optional.of(place), certainty);
    }
}
