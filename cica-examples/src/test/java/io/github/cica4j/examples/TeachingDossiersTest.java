package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The dossiers for teaching give the reports that are committed beside them.
 *
 * <p>With {@code -Dcica.expected.write=true} the reports are written anew: read what changed before you commit it.
 */
class TeachingDossiersTest {

    private static final ComplianceChecker CHECKER =
            ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build();

    private static Assessment check(String dossier) throws IOException {
        Path file = Cica2023Dossier.FILE.resolveSibling("teaching-" + dossier + ".json");
        return CHECKER.check(CicaJson.readDossier(Files.readAllBytes(file)).orElseThrow());
    }

    private static List<String> keys(Stream<ReportedFinding> findings) {
        return findings.map(reported -> reported.finding().key() + " " + reported.status())
                .toList();
    }

    /** Which library wrote a report, and with which time zones, does not matter here. */
    private static String comparable(String report) {
        return report.replaceAll("(\"(?:library|tzdata)\"\\s*:\\s*)\"[^\"]*\"", "$1\"any\"");
    }

    @ParameterizedTest
    @CsvSource({"in-order, 2024-08-15", "past-six-months, 2024-12-10", "vacancy, 2024-07-10"})
    void the_report_is_the_one_that_is_committed(String dossier, LocalDate day) throws IOException {
        byte[] report = CicaJson.writeReport(check(dossier).asOf(day), Language.EN);
        Path expected = Cica2023Dossier.FILE.resolveSibling("expected").resolve(dossier + "-" + day + ".json");
        String actual = comparable(new String(report, StandardCharsets.UTF_8));
        if (Boolean.getBoolean("cica.expected.write")) {
            Files.writeString(expected, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(expected));
    }

    @Test
    void nothing_departs_where_all_is_in_order() throws IOException {
        Assessment assessment = check("in-order");
        Report report = assessment.asOf(LocalDate.of(2024, 8, 15));
        assertThat(keys(report.departures().stream())).isEmpty();
        assertThat(keys(report.withStatus(Status.UNDETERMINED).stream())).isEmpty();
        assertThat(keys(report.due().stream())).isEmpty();
        assertThat(
                        assessment
                                .deadlines(DateRange.ofClosed(LocalDate.of(2024, 7, 3), LocalDate.of(2024, 12, 31)))
                                .stream()
                                .filter(deadline ->
                                        deadline.finding().rule().value().equals("MOD-2.7-a"))
                                .map(deadline -> deadline.day() + " "
                                        + deadline.finding()
                                                .timeline()
                                                .statusOn(LocalDate.of(2024, 9, 4))
                                                .orElseThrow()))
                .hasSize(18)
                .containsOnly("2024-09-04 pending", "2024-09-04 met")
                .containsOnlyOnce("2024-09-04 met");
    }

    @Test
    void a_paper_past_six_months_is_due_until_it_is_met_or_departs() throws IOException {
        Assessment assessment = check("past-six-months");
        assertThat(assessment.findings().stream()
                        .filter(finding -> finding.rule().value().startsWith("MOD-2.5"))
                        .map(finding -> finding.key() + " "
                                + finding.timeline().changes().stream()
                                        .map(change -> change.from() + " " + change.position())
                                        .toList()))
                .containsExactly(
                        "MOD-2.5-a concept-paper paper-energy [2024-08-01 due, 2024-09-24 met]",
                        "MOD-2.5-a concept-paper paper-finance [2024-08-21 due, 2024-12-10 not-met]",
                        "MOD-2.5-b expert-meeting meeting-energy [2024-09-24 met]");
    }

    @Test
    void a_vacancy_is_told_and_so_is_acting_too_long() throws IOException {
        Assessment assessment = check("vacancy");
        Report vacant = assessment.asOf(LocalDate.of(2024, 4, 10));
        assertThat(keys(vacant.departures().stream())).containsExactly("MOD-1.9-b area eco.agriculture not-met");
        assertThat(vacant.withStatus(Status.REVIEW))
                .hasSize(1)
                .first()
                .satisfies(review -> assertThat(review.listed()).hasToString("[BD, PK]"));
        assertThat(keys(assessment.asOf(LocalDate.of(2024, 5, 1)).departures().stream()))
                .isEmpty();
        assertThat(keys(assessment.asOf(LocalDate.of(2024, 7, 10)).departures().stream()))
                .containsExactly("MOD-1.11-d acting-coordination acting-pakistan not-met");
    }
}
