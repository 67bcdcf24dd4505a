package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the rules on Observers, relations and statements find in the record of 2023. */
class Cica2023RelationsTest {

    private static final Assessment ASSESSMENT =
            ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build().check(Cica2023Dossier.dossier());

    private static List<String> told(String prefix) {
        return ASSESSMENT.asOf(LocalDate.of(2024, 1, 15)).findings().stream()
                .map(ReportedFinding::finding)
                .filter(finding -> finding.rule().value().startsWith(prefix))
                .map(finding -> finding.key() + ": " + finding.timeline().on(LocalDate.of(2024, 1, 15)))
                .toList();
    }

    @Test
    void saudi_arabia_applied_as_it_is_reported_and_does_not_count_before_an_adoption() {
        assertThat(told("OBS"))
                .containsExactly(
                        "OBS-1 observer-application application-saudi-arabia-2023: met",
                        "OBS-2 observer-application application-saudi-arabia-2023: met");
    }

    @Test
    void the_dialogue_with_asean_has_a_mandate_and_what_has_not_begun_needs_none() {
        assertThat(told("REL")).containsExactly("REL-1 external-relation relation-asean: met");
        Finding dialogue = ASSESSMENT.findings().stream()
                .filter(finding -> finding.rule().value().equals("REL-1"))
                .findFirst()
                .orElseThrow();
        assertThat(dialogue.evidence()).containsExactly(FactId.of("relation-asean"), FactId.of("soc-2021-12-08-asean"));
        assertThat(dialogue.timeline().on(LocalDate.of(2023, 2, 27))).hasToString("met");
    }

    @Test
    void the_fifteen_undertakings_on_volunteers_are_listed_one_of_them_with_its_event() {
        assertThat(told("STM"))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 15)
                        .mapToObj(number -> "STM-1 statement statement-volunteerism-2023 " + number + ": review")
                        .toList());
        assertThat(ASSESSMENT.findings().stream()
                        .filter(finding -> finding.rule().value().equals("STM-1"))
                        .filter(finding -> !finding.arguments().get("event").equals("none"))
                        .map(finding -> finding.key().occurrence() + " names "
                                + finding.arguments().get("event")))
                .containsExactly("5 names 2024/14");
    }

    @Test
    void of_the_draft_plan_it_is_not_on_record_which_measures_are_new_and_no_review_is_asked_for() {
        assertThat(told("NCT"))
                .containsExactly("NCT-1 action-plan plan-challenges-2023-12-13: undetermined [newMeasures]");
    }
}
