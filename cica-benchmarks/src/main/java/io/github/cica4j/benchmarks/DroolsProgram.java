package io.github.cica4j.benchmarks;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads a dossier, judges it with the checker and prints the report of a day: the least program that does so. */
public final class DroolsProgram {

    private DroolsProgram() {}

    /**
     * Runs the program.
     *
     * @param arguments  the file of the dossier, and the day
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        Dossier dossier = CicaJson.readDossier(Files.readAllBytes(Path.of(arguments[0])))
                .dossier()
                .orElseThrow();
        ComplianceChecker checker =
                ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build();
        byte[] report = CicaJson.writeReport(checker.check(dossier).asOf(LocalDate.parse(arguments[1])), Language.EN);
        System.out.write(report);
        System.out.flush();
    }
}
