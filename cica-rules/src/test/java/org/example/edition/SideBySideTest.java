package org.example.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.AssessmentDiff;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.FindingDiff;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two editions of one text run in one check, and each is used while it lasts. */
class SideBySideTest {

    private static final AreaId HUM = AreaId.of("hum");
    private static final Rulebook FIRST = Rulebooks.modalitiesDraft2023();
    private static final Rulebook SECOND = TestEdition.RULEBOOK;
    private static final ComplianceChecker BOTH = ComplianceChecker.builder()
            .rulebook(FIRST)
            .rulebook(SECOND)
            .only(
                    RuleId.of("MOD-1.5-b"),
                    RuleId.of("MOD-2.5-a"),
                    RuleId.of("MOD-2.6-a"),
                    RuleId.of("TST-1.5-b"),
                    RuleId.of("TST-2.5-a"))
            .build();

    /** Five months after the first draft are over on 2024-03-10, six on 2024-04-10. */
    private static final List<Fact> RECORD = List.of(
            ConceptPaper.builder().id(FactId.of("paper")).area(HUM).build(),
            Draft.builder()
                    .id(FactId.of("draft"))
                    .paper(FactId.of("paper"))
                    .on(day("2023-10-10"))
                    .build(),
            recommendation("early", "2024-03-09"),
            recommendation("late", "2024-03-10"));

    private static KnownDay day(String text) {
        return KnownDay.parse(text);
    }

    private static Fact recommendation(String id, String day) {
        return Recommendation.builder()
                .id(FactId.of(id))
                .addStates(StateCode.of("TJ"))
                .area(HUM)
                .on(day(day))
                .through(List.of(Intermediary.CHAIRMANSHIP))
                .build();
    }

    private static Adoption adoption(String text, String on, String... inForceFrom) {
        Adoption.Builder adoption = Adoption.builder()
                .id(FactId.of("adoption-" + text))
                .text(text)
                .by(Body.MC)
                .on(day(on));
        for (String from : inForceFrom) {
            adoption.inForceFrom(day(from));
        }
        return adoption.build();
    }

    private static Assessment check(Adoption... adoptions) {
        List<Fact> facts = new ArrayList<>(RECORD);
        facts.addAll(List.of(adoptions));
        return BOTH.check(Dossier.of(facts.toArray(Fact[]::new)));
    }

    private static List<String> told(Assessment assessment) {
        return assessment.findings().stream().map(Finding::toString).toList();
    }

    private static List<String> levels(Assessment assessment, String day) {
        return assessment.asOf(LocalDate.parse(day)).departures().stream()
                .map(SideBySideTest::level)
                .sorted()
                .toList();
    }

    private static String level(ReportedFinding finding) {
        return finding.finding().key() + " "
                + finding.level().map(Object::toString).orElse("")
                + (finding.indicative() ? " indicative" : "");
    }

    @Test
    void two_drafts_say_both_what_they_would_ask_for() {
        Assessment drafts = check();
        assertThat(told(drafts))
                .containsExactly(
                        "MOD-1.5-b recommendation early: nothing, from 2024-03-09 met",
                        "MOD-1.5-b recommendation late: nothing, from 2024-03-10 met",
                        "MOD-2.5-a concept-paper paper: nothing, from 2024-04-11 undetermined [appointments, expertMeetings]",
                        "MOD-2.6-a concept-paper paper: nothing, from 2023-10-10 undetermined [applicability]",
                        "TST-1.5-b recommendation early: nothing, from 2024-03-09 not-met",
                        "TST-1.5-b recommendation late: nothing, from 2024-03-10 not-met",
                        "TST-2.5-a concept-paper paper: nothing, from 2024-03-11 due [expertMeetings]");
        assertThat(drafts.legalHistory(FIRST)).hasToString("draft since 2023-08-22");
        assertThat(levels(drafts, "2024-06-01"))
                .containsExactly(
                        "TST-1.5-b recommendation early note indicative",
                        "TST-1.5-b recommendation late note indicative");
    }

    @Test
    void the_second_edition_ends_the_first_the_day_before_it_is_in_force() {
        Assessment adopted = check(adoption("test-edition", "2024-02-01", "2024-03-10"));
        assertThat(adopted.legalHistory(FIRST)).hasToString("draft since 2023-08-22, superseded since 2024-03-10");
        assertThat(adopted.legalHistory(FIRST).lastDay()).contains(LocalDate.of(2024, 3, 9));
        assertThat(adopted.legalHistory(SECOND))
                .hasToString("draft since 2024-01-01, adopted since 2024-02-01, in-force since 2024-03-10");
        assertThat(told(adopted))
                .as("no act of the day or later, no duty that arises later; a norm stops")
                .containsExactly(
                        "MOD-1.5-b recommendation early: nothing, from 2024-03-09 met",
                        "MOD-2.6-a concept-paper paper: nothing, from 2023-10-10 undetermined [applicability],"
                                + " from 2024-03-10 nothing",
                        "TST-1.5-b recommendation early: nothing, from 2024-03-09 not-met",
                        "TST-1.5-b recommendation late: nothing, from 2024-03-10 not-met",
                        "TST-2.5-a concept-paper paper: nothing, from 2024-03-11 due [expertMeetings]");
        assertThat(adopted.findings().get(1).ends()).contains(day("2024-03-10"));
        assertThat(levels(adopted, "2024-06-01"))
                .as("an act before the day in force stays indicative")
                .containsExactly(
                        "TST-1.5-b recommendation early note indicative", "TST-1.5-b recommendation late warning");
    }

    @Test
    void what_arose_before_the_end_goes_on_to_be_judged() {
        Assessment adopted = check(adoption("test-edition", "2024-04-12"));
        assertThat(told(adopted))
                .contains("MOD-2.5-a concept-paper paper: nothing, from 2024-04-11 undetermined"
                        + " [appointments, expertMeetings]");
        assertThat(told(check(adoption("test-edition", "2024-04-11"))))
                .noneMatch(finding -> finding.startsWith("MOD-2.5-a"));
    }

    @Test
    void what_may_have_come_after_the_end_may_be_no_finding() {
        Fact rough = recommendation("rough", "2024-02");
        Dossier dossier = Dossier.of(rough, adoption("test-edition", "2024-02-10"));
        assertThat(told(BOTH.check(dossier)))
                .containsExactly(
                        "MOD-1.5-b recommendation rough: nothing, from 2024-02-01 undetermined [2024-02]",
                        "TST-1.5-b recommendation rough: nothing, from 2024-02-01 undetermined [2024-02],"
                                + " from 2024-02-29 not-met");
        ReportedFinding indicative =
                BOTH.check(dossier).asOf(LocalDate.of(2024, 3, 1)).departures().get(0);
        assertThat(level(indicative))
                .as("it may have been done before the text was in force")
                .isEqualTo("TST-1.5-b recommendation rough note indicative");
    }

    @Test
    void a_rough_adoption_counts_from_its_latest_day() {
        Assessment adopted = check(adoption("test-edition", "2024-03"));
        assertThat(adopted.legalHistory(FIRST).lastDay()).contains(LocalDate.of(2024, 3, 30));
        assertThat(Stream.of("2024-03-30", "2024-03-31")
                        .map(LocalDate::parse)
                        .map(adopted.legalHistory(SECOND)::inForceOn))
                .containsExactly(false, true);
    }

    @Test
    void the_first_edition_was_in_force_and_is_no_longer() {
        Assessment both = check(
                adoption("modalities-draft-2023", "2023-10-01"), adoption("test-edition", "2024-03-10", "2024-05-01"));
        assertThat(both.legalHistory(FIRST))
                .hasToString("draft since 2023-08-22, in-force since 2023-10-01, superseded since 2024-05-01");
        assertThat(told(both)).hasSize(7);
        List<String> indicative = both.asOf(LocalDate.of(2024, 6, 1)).findings().stream()
                .filter(ReportedFinding::indicative)
                .map(finding -> finding.finding().key().toString())
                .toList();
        assertThat(indicative)
                .as("what the second edition asked for before it was in force")
                .containsExactly(
                        "TST-1.5-b recommendation early",
                        "TST-1.5-b recommendation late",
                        "TST-2.5-a concept-paper paper");
    }

    @Test
    void a_rulebook_that_is_not_asked_for_ends_nothing() {
        Adoption adoption = adoption("test-edition", "2024-02-01");
        List<Fact> facts = new ArrayList<>(RECORD);
        facts.add(adoption);
        Dossier dossier = Dossier.of(facts.toArray(Fact[]::new));
        Assessment alone = ComplianceChecker.of(FIRST).check(dossier);
        assertThat(alone.legalHistory(FIRST)).hasToString("draft since 2023-08-22");
        assertThat(alone.legalHistory(FIRST).lastDay()).isEmpty();
    }

    @Test
    void the_two_editions_are_compared_by_paragraph_and_letter() {
        Dossier dossier = Dossier.of(RECORD.toArray(Fact[]::new));
        Assessment first = ComplianceChecker.builder()
                .rulebook(FIRST)
                .only(RuleId.of("MOD-1.5-b"), RuleId.of("MOD-2.5-a"))
                .build()
                .check(dossier);
        AssessmentDiff diff =
                AssessmentDiff.between(first, ComplianceChecker.of(SECOND).check(dossier));
        assertThat(diff.renamed())
                .isEqualTo(Map.of(
                        RuleId.of("MOD-1.5-b"), RuleId.of("TST-1.5-b"),
                        RuleId.of("MOD-2.5-a"), RuleId.of("TST-2.5-a")));
        assertThat(diff.overTime())
                .extracting(Object::toString)
                .containsExactly(
                        "TST-1.5-b recommendation early: changed from met to not-met (note), 2024-03-09 on",
                        "TST-1.5-b recommendation late: changed from met to not-met (note), 2024-03-10 on",
                        "TST-2.5-a concept-paper paper: appeared as due, 2024-03-11 to 2024-04-10",
                        "TST-2.5-a concept-paper paper: changed from undetermined to due, 2024-04-11 on");
        assertThat(diff.on(LocalDate.of(2024, 3, 9)))
                .extracting(difference -> difference.since() + " " + difference.kind())
                .containsExactly("2024-03-09 changed");
        FindingDiff change = diff.on(LocalDate.of(2024, 3, 9)).get(0);
        assertThat(change.before().orElseThrow().message(FIRST.messages(Language.EN)))
                .isEqualTo("The recommendation on Human went through the Chairmanship.");
        assertThat(change.after().orElseThrow().message(SECOND.messages(Language.EN)))
                .isEqualTo("The recommendation did not go through the Secretariat.");
    }

    @Test
    void what_an_adoption_changes_is_told() {
        AssessmentDiff diff = AssessmentDiff.between(check(), check(adoption("test-edition", "2024-03-10")));
        assertThat(diff.overTime())
                .extracting(Object::toString)
                .containsExactly(
                        "MOD-1.5-b recommendation late: went, was met, 2024-03-10 on",
                        "MOD-2.5-a concept-paper paper: went, was undetermined, 2024-04-11 on",
                        "MOD-2.6-a concept-paper paper: went, was undetermined, 2024-03-10 on",
                        "TST-1.5-b recommendation late: changed from not-met (note) to not-met (warning), 2024-03-10 on");
    }
}
