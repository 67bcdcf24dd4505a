package io.github.cica4j.benchmarks.yardstick;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.state.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads a dossier, judges it with the yardstick and prints the report of a day, without a rule engine. */
public final class YardstickProgram {

    private YardstickProgram() {}

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
        Yardstick yardstick = new Yardstick(Interpretations.standard());
        byte[] report = CicaJson.writeReport(yardstick.check(dossier).asOf(LocalDate.parse(arguments[1])), Language.EN);
        System.out.write(report);
        System.out.flush();
    }
}
