package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Dimension;
import io.github.cica4j.model.catalogue.MeasureId;
import java.util.List;

/**
 * What a review focuses on (3.2). A focus without any of these says that none was stated.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param dimensions  the ids of dimensions, as {@link Dimension#id()}
 * @param areas  priority areas
 * @param measures  measures
 */
public record ReviewFocus(List<String> dimensions, List<AreaId> areas, List<MeasureId> measures) {

    /** Creates a focus. */
    public ReviewFocus {
        dimensions = List.copyOf(dimensions);
        areas = List.copyOf(areas);
        measures = List.copyOf(measures);
    }

    /**
     * Checks if a focus was stated.
     *
     * @return true if it names anything
     */
    public boolean stated() {
        return !dimensions.isEmpty() || !areas.isEmpty() || !measures.isEmpty();
    }
}
