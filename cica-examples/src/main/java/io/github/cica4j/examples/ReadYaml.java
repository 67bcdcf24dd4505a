package io.github.cica4j.examples;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Deadline;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.json.CicaYaml;
import io.github.cica4j.model.json.DossierReading;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.Objects;

/** Reads a dossier that a person wrote as YAML, tells every error in it, or else what departs, is due and comes next. */
public final class ReadYaml {

    private ReadYaml() {}

    /**
     * Runs the example.
     *
     * @param args  ignored
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        try (InputStream yaml = Objects.requireNonNull(ReadYaml.class.getResourceAsStream("appointment.yaml"))) {
            run(CicaYaml.readDossier(yaml), LocalDate.of(2024, 1, 15), System.out);
        }
    }

    static void run(DossierReading reading, LocalDate day, PrintStream out) {
        reading.errors().forEach(out::println);
        reading.dossier().ifPresent(dossier -> tell(dossier, day, out));
    }

    private static void tell(Dossier dossier, LocalDate day, PrintStream out) {
        Report report = ComplianceChecker.of(Rulebooks.modalitiesDraft2023())
                .check(dossier)
                .asOf(day);
        Messages messages = Rulebooks.modalitiesDraft2023().messages(Language.EN);
        for (ReportedFinding departure : report.departures()) {
            out.println("departs: " + departure.message(messages));
        }
        for (ReportedFinding due : report.due()) {
            out.println("due: " + due.message(messages));
        }
        for (Deadline deadline : report.assessment().deadlines(DateRange.ofClosed(day, day.plusMonths(6)))) {
            out.println(deadline.day() + " " + deadline.kind() + ": "
                    + deadline.finding().key());
        }
    }
}
