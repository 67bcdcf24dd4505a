package io.github.cica4j.model.catalogue;

import java.util.Objects;

/**
 * A confidence building measure of an edition of the Catalogue.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id  the stable id
 * @param paraphrase  what it is, in our own words
 */
public record Measure(MeasureId id, String paraphrase) {

    /** Creates a measure. */
    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(paraphrase, "paraphrase");
    }
}
