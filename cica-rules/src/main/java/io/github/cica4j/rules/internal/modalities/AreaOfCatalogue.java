package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.OfArea;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.time.DayBounds;

/**
 * An area, with the first day of the edition of the Catalogue that lists it.
 *
 * @param area  the area
 * @param listedFrom  the day
 */
public record AreaOfCatalogue(AreaId area, DayBounds listedFrom) implements Judged, OfArea {

    @Override
    public Subject subject() {
        return Subject.of("area", area.id());
    }
}
