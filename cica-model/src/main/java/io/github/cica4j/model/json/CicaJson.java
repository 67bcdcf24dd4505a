package io.github.cica4j.model.json;

import io.github.cica4j.model.conformance.ConformanceCase;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.explanation.Explanation;
import io.github.cica4j.model.explanation.WhyNot;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.finding.AssessmentDiff;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.internal.json.CaseForm;
import io.github.cica4j.model.internal.json.DossierForm;
import io.github.cica4j.model.internal.json.DossierWriter;
import io.github.cica4j.model.internal.json.JsonNode;
import io.github.cica4j.model.internal.json.JsonTree;
import io.github.cica4j.model.internal.json.Problems;
import io.github.cica4j.model.state.Language;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads and writes dossiers and cases, writes reports and differences as JSON: the one place.
 *
 * <p>A text is first read into a tree that knows its places, then checked as a whole; a dossier is bound only if nothing is
 * wrong.
 * Bad content is never an exception.
 *
 * <p>All methods are thread-safe.
 */
public final class CicaJson {

    private CicaJson() {}

    /**
     * Reads a dossier.
     *
     * @param text  the JSON text in UTF-8
     * @return the dossier, or every error of the text
     */
    public static DossierReading readDossier(byte[] text) {
        Problems problems = new Problems();
        return reading(JsonTree.parse(text, problems), problems);
    }

    static DossierReading reading(Optional<JsonNode> root, Problems problems) {
        Optional<DossierForm> form = root.map(node -> DossierForm.read(node, problems));
        if (form.isEmpty() || !problems.none()) {
            return new DossierReading(Optional.empty(), Map.of(), errors(problems));
        }
        DossierForm read = form.get();
        Map<FactId, DossierReading.Location> locations = new HashMap<>();
        read.places()
                .forEach((id, place) -> locations.put(id, new DossierReading.Location(place.line(), place.column())));
        return new DossierReading(Optional.of(read.dossier()), Map.copyOf(locations), List.of());
    }

    static List<ReadError> errors(Problems problems) {
        return problems.inFileOrder().stream()
                .map(problem -> new ReadError(
                        problem.pointer(),
                        problem.place().line(),
                        problem.place().column(),
                        problem.code(),
                        problem.message()))
                .toList();
    }

    /**
     * Reads a dossier.
     *
     * @param in  the JSON text in UTF-8; it is read to its end and not closed
     * @return the dossier, or every error of the text
     * @throws IOException if the stream cannot be read
     */
    public static DossierReading readDossier(InputStream in) throws IOException {
        return readDossier(in.readNBytes((int) JsonTree.MOST_BYTES + 1));
    }

    /**
     * Reads a dossier.
     *
     * @param text  the JSON text
     * @return the dossier, or every error of the text
     */
    public static DossierReading readDossier(String text) {
        return readDossier(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a dossier.
     *
     * @param dossier  the dossier
     * @return the JSON text in UTF-8, with facts in the order of the dossier, by section
     */
    public static byte[] writeDossier(Dossier dossier) {
        return DossierWriter.pretty(
                out -> DossierWriter.write(dossier.title(), dossier.completeness(), dossier.facts(), out));
    }

    /**
     * Writes a report.
     *
     * @param report  the report
     * @param language  the language of titles and messages
     * @return the JSON text in UTF-8
     * @throws IllegalArgumentException if a rulebook does not speak that language
     */
    public static byte[] writeReport(Report report, Language language) {
        return DossierWriter.pretty(out -> new ReportWriter(report, language, out).write());
    }

    /**
     * Writes several reports as an array.
     *
     * @param reports  the reports
     * @param language  the language of titles and messages
     * @return the JSON text in UTF-8
     * @throws IllegalArgumentException if a rulebook does not speak that language
     */
    public static byte[] writeReports(List<Report> reports, Language language) {
        return DossierWriter.pretty(out -> {
            out.writeStartArray();
            for (Report report : reports) {
                new ReportWriter(report, language, out).write();
            }
            out.writeEndArray();
        });
    }

    /**
     * Reads a case.
     *
     * @param text  the JSON text in UTF-8
     * @return the case, or every error of the text
     */
    public static CaseReading readCase(byte[] text) {
        Problems problems = new Problems();
        Optional<ConformanceCase> read = JsonTree.parse(text, problems).flatMap(root -> CaseForm.read(root, problems));
        return problems.none() ? new CaseReading(read, List.of()) : new CaseReading(Optional.empty(), errors(problems));
    }

    /**
     * Writes a case.
     *
     * @param content  the case
     * @return the JSON text in UTF-8
     */
    public static byte[] writeCase(ConformanceCase content) {
        return DossierWriter.pretty(out -> CaseForm.write(content, out));
    }

    /**
     * Writes why a rule says nothing.
     *
     * @param whyNot  what was found
     * @param language  the language of titles and sentences; those of patterns are in English where they have no other
     * @return the JSON text in UTF-8
     * @throws IllegalArgumentException if the rulebook does not speak that language
     */
    public static byte[] writeWhyNot(WhyNot whyNot, Language language) {
        return DossierWriter.pretty(out -> new WhyNotForm(whyNot, language, out).write());
    }

    /**
     * Writes an explanation.
     *
     * @param explanation  the explanation
     * @return the JSON text in UTF-8
     */
    public static byte[] writeExplanation(Explanation explanation) {
        return DossierWriter.pretty(out -> new ExplanationWriter(explanation, out).write());
    }

    /**
     * Writes what differs between two assessments on a day.
     *
     * @param diff  the differences
     * @param day  the day, judged at its end in Astana
     * @param language  the language of messages
     * @return the JSON text in UTF-8, of the form {@code cica-diff/1}
     * @throws IllegalArgumentException if a rulebook does not speak that language
     */
    public static byte[] writeDiff(AssessmentDiff diff, LocalDate day, Language language) {
        return DossierWriter.pretty(out -> new DiffWriter(diff, Optional.of(day), language, out).write());
    }

    /**
     * Writes what differs between two assessments on all days.
     *
     * @param diff  the differences
     * @param language  the language of messages
     * @return the JSON text in UTF-8, of the form {@code cica-diff/1}; messages are of the first day of each difference
     * @throws IllegalArgumentException if a rulebook does not speak that language
     */
    public static byte[] writeDiffOverTime(AssessmentDiff diff, Language language) {
        return DossierWriter.pretty(out -> new DiffWriter(diff, Optional.empty(), language, out).write());
    }
}
