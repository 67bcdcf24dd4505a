package io.github.cica4j.cli;

import io.github.cica4j.model.catalogue.AreaStep;
import io.github.cica4j.model.catalogue.Attestation;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.Dimension;
import io.github.cica4j.model.catalogue.Measure;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.Names;
import java.io.IOException;
import java.util.Optional;

/** Writes an edition of the Catalogue as JSON. */
final class CatalogueJson {

    private static final String FORMAT = "cica-catalogue/1";

    private final JsonResult out;

    private CatalogueJson(JsonResult out) {
        this.out = out;
    }

    static byte[] write(CatalogueExcerpt excerpt) throws IOException {
        return JsonResult.of(FORMAT, out -> new CatalogueJson(out).all(excerpt));
    }

    private void all(CatalogueExcerpt excerpt) throws IOException {
        Catalogue edition = excerpt.edition();
        out.number("edition", edition.edition());
        out.text("adopted", edition.validFrom());
        source("source", Optional.of(edition.adoption()));
        source("listing", edition.listing());
        out.flag("fragmentary", edition.fragmentary());
        out.texts("gaps", edition.gaps());
        out.startArray("dimensions");
        for (Dimension dimension : excerpt.dimensions()) {
            out.start();
            out.text("id", dimension.id());
            out.text("number", Integer.toString(dimension.number()));
            titles(dimension.titles());
            out.texts("aliases", dimension.aliases());
            out.end();
        }
        out.endArray();
        out.startArray("areas");
        for (PriorityArea area : excerpt.areas()) {
            out.start();
            out.text("id", area.id());
            out.text("dimension", area.dimension().id());
            out.text("number", area.printedNumber());
            titles(area.titles());
            out.texts("aliases", area.aliases());
            out.text("measures", edition.coverage(area.id()));
            out.end();
        }
        out.endArray();
        out.startArray("measures");
        for (Measure measure : excerpt.measures()) {
            out.start();
            out.text("id", measure.id());
            out.text("of", measure.id().owner());
            out.text("item", measure.item());
            out.text("paraphrase", measure.paraphrase());
            source("source", Optional.of(measure.attestation()));
            out.end();
        }
        out.endArray();
        out.startArray("history");
        for (AreaStep step : excerpt.history()) {
            out.start();
            out.text("area", step.area());
            out.text("kind", step.kind());
            out.text("on", step.on());
            out.text("dimension", step.dimension());
            out.text("text", step.text());
            source("source", Optional.of(step.attestation()));
            out.end();
        }
        out.endArray();
    }

    private void titles(Names titles) throws IOException {
        out.startObject("titles");
        for (Language language : Language.values()) {
            out.text(language.code(), titles.find(language));
        }
        out.end();
    }

    private void source(String name, Optional<Attestation> attestation) throws IOException {
        if (attestation.isPresent()) {
            out.startObject(name);
            out.text("document", attestation.get().document());
            out.text("place", attestation.get().place());
            out.text("certainty", attestation.get().certainty());
            out.end();
        }
    }
}
