package io.github.cica4j.model.catalogue;

import io.github.cica4j.model.internal.KebabCase;
import io.github.cica4j.model.time.KnownDay;
import java.util.Objects;
import java.util.Optional;

/**
 * Something known about a priority area beside the editions: that there was one, that it came, that it moved.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param area  the area
 * @param kind  what it is that is known
 * @param on  the day of it; between two days if the sources tell no more
 * @param dimension  the id of the dimension to which the area belongs from then on, if the source tells
 * @param text  what is known, one sentence in our own words
 * @param attestation  where it stands
 */
public record AreaStep(
        AreaId area, Kind kind, KnownDay on, Optional<String> dimension, String text, Attestation attestation) {

    /** What is known about an area. */
    public enum Kind {
        /** There is such an area on that day; since when is not told. */
        NAMED,
        /** It came. */
        ADDED,
        /** It went from one dimension to another. */
        MOVED;

        /**
         * Returns the name as results write it, in lower case with dashes.
         *
         * @return the text
         */
        @Override
        public String toString() {
            return KebabCase.of(this);
        }
    }

    /** Creates a step. */
    public AreaStep {
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(attestation, "attestation");
    }
}
