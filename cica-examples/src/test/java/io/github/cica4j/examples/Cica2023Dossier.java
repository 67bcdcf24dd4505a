package io.github.cica4j.examples;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.json.DossierReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** The dossier of the record of CICA, for the tests of its content. */
final class Cica2023Dossier {

    /** The numbers of the notes of the Secretariat that the dossier draws on. */
    static final Set<String> NOTES = Set.of("IO/218", "DOC/1016", "DOC/1497", "SOC/1538", "NCT/G/1501");

    static final Path FILE = Path.of(System.getProperty("basedir", ""), "dossiers", "cica-2023.json");

    private Cica2023Dossier() {}

    static DossierReading reading() {
        try {
            return CicaJson.readDossier(Files.readAllBytes(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Dossier dossier() {
        return reading().orElseThrow();
    }

    static CoordinatorList printedList() {
        return (CoordinatorList) dossier().find(FactId.of("list-2023-08-22")).orElseThrow();
    }
}
