package io.github.cica4j.examples;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Deadline;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** Reads a dossier, checks it once, and tells what departs and what is due on a day, and what comes in the year after. */
public final class CheckARecord {

    private CheckARecord() {}

    /**
     * Runs the example.
     *
     * @param args  the file of a dossier, and a day
     * @throws IOException if the file cannot be read
     */
    public static void main(String[] args) throws IOException {
        run(Path.of(args[0]), LocalDate.parse(args[1]), System.out);
    }

    static void run(Path file, LocalDate day, PrintStream out) throws IOException {
        Dossier dossier = CicaJson.readDossier(Files.readAllBytes(file)).orElseThrow();
        ComplianceChecker checker = ComplianceChecker.of(Rulebooks.modalitiesDraft2023());
        Assessment assessment = checker.check(dossier);

        Messages messages = Rulebooks.modalitiesDraft2023().messages(Language.EN);
        for (ReportedFinding departure : assessment.asOf(day).departures()) {
            out.println("departs: " + departure.finding().rule() + " " + departure.message(messages));
        }
        for (ReportedFinding due : assessment.asOf(day).due()) {
            out.println("due: " + due.finding().rule() + " " + due.message(messages));
        }
        for (Deadline deadline : assessment.deadlines(DateRange.ofClosed(day, day.plusYears(1)))) {
            out.println(deadline.day() + " " + deadline.kind() + ": "
                    + deadline.finding().key());
        }
    }
}
