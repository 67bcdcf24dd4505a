package io.github.cica4j.cli;

import io.github.cica4j.model.catalogue.AreaStep;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.CatalogueEntry;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.Dimension;
import io.github.cica4j.model.catalogue.Measure;
import io.github.cica4j.model.catalogue.MeasureCoverage;
import io.github.cica4j.model.catalogue.PriorityArea;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What is to be told of an edition.
 *
 * @param edition  the edition
 * @param one  the entry that it is about, absent if all is told
 * @param dimensions  the dimensions, in printed order
 * @param areas  the areas, in printed order
 * @param measures  the measures, in printed order
 * @param history  what is known of the areas beside the editions
 */
record CatalogueExcerpt(
        Catalogue edition,
        Optional<CatalogueEntry> one,
        List<Dimension> dimensions,
        List<PriorityArea> areas,
        List<Measure> measures,
        List<AreaStep> history) {

    static CatalogueExcerpt whole(Catalogue edition) {
        return new CatalogueExcerpt(
                edition,
                Optional.empty(),
                edition.dimensions(),
                edition.areas(),
                edition.measures(),
                Catalogues.history());
    }

    /** Returns what concerns one entry: a dimension with all that is in it; an area or a measure with what it is in. */
    static CatalogueExcerpt of(CatalogueEntry entry, Catalogue edition) {
        if (entry instanceof Dimension dimension) {
            return of(entry, edition, area -> area.dimension().equals(dimension), measure -> true);
        }
        if (entry instanceof PriorityArea area) {
            boolean ofDimension = edition.coverage(area.id()) == MeasureCoverage.OF_DIMENSION;
            return of(
                    entry,
                    edition,
                    area::equals,
                    measure -> ofDimension || measure.id().owner().equals(area.entryId()));
        }
        String owner = ((Measure) entry).id().owner();
        CatalogueExcerpt ofArea = of(entry, edition, area -> area.entryId().equals(owner), entry::equals);
        return ofArea.areas.isEmpty() ? ofDimension(owner, entry, edition) : ofArea;
    }

    private static CatalogueExcerpt ofDimension(String owner, CatalogueEntry entry, Catalogue edition) {
        return new CatalogueExcerpt(
                edition,
                Optional.of(entry),
                edition.dimensions().stream()
                        .filter(dimension -> dimension.id().equals(owner))
                        .toList(),
                List.of(),
                edition.measures().stream().filter(entry::equals).toList(),
                List.of());
    }

    private static CatalogueExcerpt of(
            CatalogueEntry entry, Catalogue edition, Predicate<PriorityArea> chosen, Predicate<Measure> wanted) {
        List<PriorityArea> areas = edition.areas().stream().filter(chosen).toList();
        List<Dimension> dimensions =
                areas.stream().map(PriorityArea::dimension).distinct().toList();
        return new CatalogueExcerpt(
                edition,
                Optional.of(entry),
                dimensions,
                areas,
                edition.measures().stream()
                        .filter(wanted)
                        .filter(measure -> within(measure.id().owner(), dimensions, areas))
                        .toList(),
                entry instanceof Measure
                        ? List.of()
                        : areas.stream()
                                .flatMap(area -> Catalogues.history(area.id()).stream())
                                .toList());
    }

    private static boolean within(String owner, List<Dimension> dimensions, List<PriorityArea> areas) {
        return dimensions.stream().anyMatch(dimension -> dimension.id().equals(owner))
                || areas.stream().anyMatch(area -> area.entryId().equals(owner));
    }

    /** Returns the measures to be told whose area and dimension the edition does not list here. */
    List<Measure> otherMeasures() {
        return measures.stream()
                .filter(measure -> !within(measure.id().owner(), dimensions, areas))
                .toList();
    }

    /** Returns the measures of an area or of a dimension that are to be told. */
    List<Measure> measuresOf(String owner) {
        return measures.stream()
                .filter(measure -> measure.id().owner().equals(owner))
                .toList();
    }
}
