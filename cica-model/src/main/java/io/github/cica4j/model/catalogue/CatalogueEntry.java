package io.github.cica4j.model.catalogue;

import java.util.List;

/**
 * What an edition of the Catalogue lists: a dimension, an area or a measure.
 *
 * <p>Entries are immutable and thread-safe.
 */
public sealed interface CatalogueEntry permits Dimension, PriorityArea, Measure {

    /**
     * Returns the id as text. A dimension that is not divided and its area have the same.
     *
     * @return the id
     */
    String entryId();

    /**
     * Returns everything by which the entry is looked up: its id, its printed number, its titles, its aliases.
     *
     * @return the texts as printed, unmodifiable, in that order, as far as there are such
     */
    List<String> knownAs();
}
