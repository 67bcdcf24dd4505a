package io.github.cica4j.cli;

import io.github.cica4j.model.catalogue.AreaStep;
import io.github.cica4j.model.catalogue.Attestation;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.CatalogueEntry;
import io.github.cica4j.model.catalogue.Dimension;
import io.github.cica4j.model.catalogue.Measure;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.Names;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Writes an edition of the Catalogue as text. */
final class CatalogueText {

    private static final int INDENT = 22;
    private static final int INDENT_OF_SOURCES = 8;

    private final StringBuilder out = new StringBuilder(8192);
    private final Rows rows = new Rows(out, INDENT);
    private final List<Attestation> sources = new ArrayList<>();
    private final CatalogueExcerpt excerpt;

    private CatalogueText(CatalogueExcerpt excerpt) {
        this.excerpt = excerpt;
    }

    static byte[] write(CatalogueExcerpt excerpt) {
        CatalogueText text = new CatalogueText(excerpt);
        text.all();
        return text.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void all() {
        Catalogue edition = excerpt.edition();
        out.append("Catalogue of confidence building measures, edition of ")
                .append(edition.edition())
                .append('\n');
        rows.add("  adopted", edition.validFrom() + " " + source(edition.adoption()));
        if (excerpt.one().isEmpty()) {
            edition.listing().ifPresent(listing -> rows.add("  areas", source(listing)));
            for (String gap : edition.gaps()) {
                rows.add("  not on record", gap);
            }
        }
        for (Dimension dimension : excerpt.dimensions()) {
            dimension(dimension);
        }
        List<Measure> others = excerpt.otherMeasures();
        if (!others.isEmpty()) {
            out.append('\n');
            measures(others, "");
        }
        if (!excerpt.history().isEmpty()) {
            out.append("\nWhat else is known of areas\n");
            for (AreaStep step : excerpt.history()) {
                rows.add(
                        "  " + step.area(),
                        step.on() + ", " + step.kind() + ": " + step.text() + " " + source(step.attestation()));
            }
        }
        out.append("\nSources\n");
        Rows numbered = new Rows(out, INDENT_OF_SOURCES);
        for (Attestation attestation : sources) {
            numbered.add(
                    "  " + number(attestation),
                    attestation.document()
                            + attestation.place().map(", "::concat).orElse("")
                            + " (" + attestation.certainty() + ")");
        }
        if (excerpt.one().isEmpty()) {
            out.append("\n'cica catalogue NAME' tells more about one of them.\n");
        }
    }

    private void dimension(Dimension dimension) {
        out.append('\n');
        List<PriorityArea> areas = excerpt.areas().stream()
                .filter(area -> area.dimension().equals(dimension))
                .toList();
        boolean undivided = areas.stream().anyMatch(area -> area.number().isEmpty());
        rows.add(
                Integer.toString(dimension.number()),
                dimension.title(Language.EN) + " (" + dimension.id() + ")"
                        + (undivided ? ", one area as a whole" : ""));
        names(dimension, dimension.titles(), dimension.aliases(), "  ");
        measures(excerpt.measuresOf(dimension.id()), "  ");
        for (PriorityArea area : areas) {
            if (area.number().isPresent()) {
                area(area);
            }
        }
    }

    private void area(PriorityArea area) {
        rows.add("  " + area.printedNumber(), area.title(Language.EN) + " (" + area.id() + ")");
        names(area, area.titles(), area.aliases(), "    ");
        measures(excerpt.measuresOf(area.entryId()), "    ");
        switch (excerpt.edition().coverage(area.id())) {
            case OF_AREA -> {}
            case PARTLY -> rows.add("    measures", "perhaps not all");
            case OF_DIMENSION ->
                rows.add("    measures", "among those of the dimension; which of them is not on record");
            case NOT_ON_RECORD -> rows.add("    measures", "not on record");
        }
    }

    /** Tells all names of the entry that the text is about. */
    private void names(CatalogueEntry entry, Names titles, List<String> aliases, String margin) {
        if (excerpt.one().filter(entry::equals).isPresent()) {
            titles.russian().ifPresent(title -> rows.add(margin + "in Russian", title));
            titles.kazakh().ifPresent(title -> rows.add(margin + "in Kazakh", title));
            for (String alias : aliases) {
                rows.add(margin + "also", alias);
            }
        }
    }

    private void measures(List<Measure> measures, String margin) {
        for (Measure measure : measures) {
            rows.add(
                    margin + measure.id(),
                    measure.item().map(item -> item + ": ").orElse("") + measure.paraphrase());
        }
        measures.stream()
                .map(Measure::attestation)
                .map(this::source)
                .distinct()
                .forEach(source -> rows.add(margin + "source", source));
    }

    /** Returns the number of a source, under which it is told at the end. */
    private String source(Attestation attestation) {
        if (!sources.contains(attestation)) {
            sources.add(attestation);
        }
        return number(attestation);
    }

    private String number(Attestation attestation) {
        return "[" + (sources.indexOf(attestation) + 1) + "]";
    }
}
