package io.github.cica4j.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A confidence building measure of an edition of the Catalogue.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id  the stable id
 * @param item  the number that the text of the edition gives it, such as {@code 2.1.3}, if that is on record
 * @param paraphrase  what it is, in our own words
 * @param attestation  where it stands
 */
public record Measure(MeasureId id, Optional<String> item, String paraphrase, Attestation attestation)
        implements CatalogueEntry {

    /** Creates a measure. */
    public Measure {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(item, "item");
        Objects.requireNonNull(paraphrase, "paraphrase");
        Objects.requireNonNull(attestation, "attestation");
    }

    @Override
    public String entryId() {
        return id.id();
    }

    /** {@inheritDoc} The text of a measure is a paraphrase, so that it is no name. */
    @Override
    public List<String> knownAs() {
        List<String> known = new ArrayList<>(2);
        known.add(id.id());
        item.ifPresent(known::add);
        return List.copyOf(known);
    }
}
