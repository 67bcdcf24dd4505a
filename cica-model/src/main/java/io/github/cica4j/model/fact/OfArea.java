package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;

/** Something of one area of the Catalogue: a fact, or what is derived from facts. */
public interface OfArea {

    /**
     * Returns the area.
     *
     * @return the area, one of the Catalogue
     */
    AreaId area();
}
