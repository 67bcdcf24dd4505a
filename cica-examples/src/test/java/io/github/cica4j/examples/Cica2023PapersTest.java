package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.MinutedDecision;
import io.github.cica4j.model.fact.Minutes;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the rules on notes, documents, meetings, decisions, minutes and lists say of the record of 2023. */
class Cica2023PapersTest {

    private static final Report REPORT = ComplianceChecker.builder()
            .rulebooks(List.of(Rulebooks.integrity(), Rulebooks.procedure()))
            .build()
            .check(Cica2023Dossier.dossier())
            .asOf(LocalDate.of(2024, 1, 15));

    private static final Pattern PAPERS = Pattern.compile("(CMT-5|DEC|DOC|LIST|MIN|NOTE)(-[0-9])?");

    private static List<String> told(String rule) {
        return REPORT.findings().stream()
                .map(ReportedFinding::finding)
                .filter(finding -> finding.rule().value().equals(rule))
                .map(finding -> finding.subject().id() + " "
                        + finding.timeline().on(REPORT.asOf()).status().orElseThrow())
                .sorted()
                .toList();
    }

    @Test
    void nothing_departs() {
        assertThat(REPORT.departures())
                .extracting(ReportedFinding::finding)
                .extracting(Finding::key)
                .filteredOn(key -> PAPERS.matcher(key.rule().value()).matches())
                .isEmpty();
    }

    @Test
    void nine_decisions_match_nine_in_the_minutes() {
        Minutes minutes = Cica2023Dossier.dossier().facts(Minutes.class).get(0);
        assertThat(minutes.decisions().orElseThrow().stream()
                        .map(MinutedDecision::decision)
                        .flatMap(Optional::stream))
                .hasSize(9);
        assertThat(Cica2023Dossier.dossier().facts(Decision.class).stream()
                        .filter(decision -> decision.meeting().equals(Optional.of(minutes.meeting())))
                        .filter(decision -> decision.number().isPresent()))
                .extracting(Fact::id)
                .hasSize(9);
        assertThat(told("MIN-1")).containsExactly("minutes-soc-2023-12-12 met");
    }

    @Test
    void the_meeting_was_on_a_tuesday_and_discussed_what_was_there() {
        assertThat(told("MIN-2")).containsExactly("meeting-soc-2023-12-12 met");
        assertThat(told("MIN-3")).contains("meeting-soc-2023-12-12 met");
        assertThat(told("DEC-1")).containsExactly("meeting-soc-2023-08-22 met", "meeting-soc-2023-12-12 met");
    }

    @Test
    void decision_4_stands_in_the_row_on_icts() {
        assertThat(told("LIST-3")).containsExactly("list-2023-08-22 met");
    }

    @Test
    void what_was_announced_is_told_and_never_due() {
        assertThat(told("MIN-4")).containsExactly("minutes-soc-2023-12-12 review");
        ReportedFinding announced = REPORT.findings().stream()
                .filter(finding -> finding.finding().rule().value().equals("MIN-4"))
                .findFirst()
                .orElseThrow();
        assertThat(announced.finding().arguments().get("announced").toString()).contains("TR: An offer");
        assertThat(REPORT.findings()).extracting(ReportedFinding::status).doesNotContain(Status.OVERDUE);
    }

    @Test
    void consultations_continue_after_two_decisions_and_none_is_of_the_summit() {
        assertThat(told("DEC-4")).containsExactly("soc-2023-08-22-3 review", "soc-2023-08-22-5 review");
        assertThat(told("DEC-5")).isEmpty();
        assertThat(told("DEC-3")).isEmpty();
    }

    @Test
    void numbers_and_symbols_have_their_forms_and_their_order() {
        assertThat(told("NOTE-1"))
                .containsExactly(
                        "note-doc-1016 met",
                        "note-doc-1497 met",
                        "note-io-218 met",
                        "note-nct-g-1501 met",
                        "note-nct-g-778 undetermined",
                        "note-soc-1538 met");
        assertThat(told("NOTE-2")).isEmpty();
        assertThat(told("DOC-1")).isNotEmpty().allMatch(told -> told.endsWith(" met"));
        assertThat(told("DOC-2")).isNotEmpty().allMatch(told -> told.endsWith(" met"));
    }
}
