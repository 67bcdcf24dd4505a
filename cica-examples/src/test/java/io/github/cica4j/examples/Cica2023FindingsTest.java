package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the nine rules say of the seed documents: draft, default readings, nothing declared complete. */
class Cica2023FindingsTest {

    private static final LocalDate AFTER_THE_MEETING = LocalDate.of(2023, 12, 13);
    private static final Assessment ASSESSMENT = check();
    private static final Report REPORT = ASSESSMENT.asOf(AFTER_THE_MEETING);

    private static Assessment check(String... readings) {
        ComplianceChecker.Builder builder = ComplianceChecker.builder().rulebooks(Rulebooks.standard());
        for (String reading : readings) {
            builder.interpret(reading.substring(0, 6), reading.substring(7));
        }
        return builder.build().check(Cica2023Dossier.dossier());
    }

    private static ReportedFinding one(Report report, String rule, String subject) {
        List<ReportedFinding> found = report.findings().stream()
                .filter(finding -> finding.finding().rule().value().equals(rule))
                .filter(finding -> finding.finding().subject().id().equals(subject))
                .toList();
        assertThat(found).as("%s on %s as of %s", rule, subject, report.asOf()).hasSize(1);
        return found.get(0);
    }

    private static List<Finding> all(Assessment assessment, String rule, String subject) {
        return assessment.findings().stream()
                .filter(finding -> finding.rule().value().equals(rule))
                .filter(finding -> finding.subject().id().equals(subject))
                .toList();
    }

    @Test
    void nothing_but_three_norms_departs() {
        assertThat(REPORT.departures())
                .extracting(finding ->
                        finding.finding().key() + " " + finding.level().orElseThrow())
                .containsExactly(
                        "MOD-2.6-a concept-paper paper-challenges-2022 warning",
                        "MOD-1.9-b area eco.trade note",
                        "MOD-2.9-b action-plan plan-challenges-2023-12-13 note");
        assertThat(REPORT.findings())
                .filteredOn(finding -> !finding.rulebook().equals(Rulebooks.procedure()))
                .allMatch(finding -> finding.indicative() || !binds(finding));
        assertThat(REPORT.findings()).noneMatch(finding -> finding.level().equals(Optional.of(Level.ERROR)));
    }

    /** Facts worth knowing, rules about the record, and the procedure are of no text that is a draft. */
    private static boolean binds(ReportedFinding finding) {
        Force force = finding.finding().descriptor().force();
        return force != Force.NONE && !force.integrity() && !finding.rulebook().equals(Rulebooks.procedure());
    }

    @Test
    void four_coordinators_of_one_area_are_the_decision_of_the_soc() {
        assertThat(one(REPORT, "MOD-1.9-b", "eco.sme").status()).isEqualTo(Status.DEROGATED);
        assertThat(REPORT.withStatus(Status.DEROGATED)).hasSize(1);
    }

    @Test
    void trade_and_investment_has_no_coordinator_on_either_day() {
        for (LocalDate day : List.of(LocalDate.of(2023, 8, 22), LocalDate.of(2023, 12, 12))) {
            ReportedFinding vacant = one(ASSESSMENT.asOf(day), "MOD-1.9-b", "eco.trade");
            assertThat(vacant.status()).isEqualTo(Status.NOT_MET);
            assertThat(vacant.level()).contains(Level.NOTE);
            ReportedFinding mayAct = one(ASSESSMENT.asOf(day), "MOD-1.11-f", "eco.trade");
            assertThat(mayAct.status()).isEqualTo(Status.REVIEW);
            assertThat(mayAct.listed()).hasToString("[KG, TR]");
        }
    }

    @Test
    void two_calendar_years_are_exactly_two_years() {
        for (String appointment : List.of("appointment-ict-russia-2024", "appointment-ict-china-2024")) {
            assertThat(one(REPORT, "MOD-1.10-e", appointment).status()).isEqualTo(Status.MET);
        }
    }

    @Test
    void offices_known_from_a_list_only_are_undetermined_and_owe_no_paper() {
        CoordinatorList list = Cica2023Dossier.printedList();
        Set<String> known =
                Set.of("nct.ict/coordinator/RU", "nct.ict/co-coordinator/CN", "eco.trade/co-coordinator/KG");
        Set<String> printed = list.rows().stream()
                .flatMap(row -> Stream.of(Role.values())
                        .flatMap(role ->
                                row.entries(role).stream().map(entry -> row.area() + "/" + role + "/" + entry.state())))
                .filter(office -> !known.contains(office))
                .collect(Collectors.toSet());
        assertThat(printed).hasSize(37);
        assertThat(REPORT.withStatus(Status.MET).stream()
                        .filter(finding -> finding.finding().rule().value().equals("MOD-1.9-a"))
                        .map(finding -> finding.finding().subject().id()))
                .containsAll(printed);
        Set<String> coordinators = printed.stream()
                .filter(office -> office.contains("/coordinator/"))
                .collect(Collectors.toSet());
        assertThat(REPORT.withStatus(Status.UNDETERMINED).stream()
                        .filter(finding -> finding.finding().rule().value().equals("MOD-1.2-a"))
                        .map(finding -> finding.finding().subject().id()))
                .containsAll(coordinators);
        for (String rule :
                List.of("MOD-1.10-a", "MOD-1.10-b", "MOD-1.10-c", "MOD-1.10-d", "MOD-1.10-e", "MOD-1.10-f")) {
            assertThat(REPORT.withStatus(Status.UNDETERMINED).stream()
                            .filter(finding -> finding.finding().rule().value().equals(rule))
                            .map(finding -> finding.finding().subject().id()))
                    .containsAll(printed)
                    .doesNotContainAnyElementsOf(known);
        }
        assertThat(ASSESSMENT.findings().stream()
                        .filter(finding -> finding.rule().value().equals("MOD-2.7-a")))
                .noneMatch(finding -> finding.subject().kind().equals("office"));
    }

    @Test
    void the_second_term_of_russia_is_not_new_unless_every_appointment_is() {
        String term = "appointment-ict-russia-2024";
        assertThat(all(ASSESSMENT, "MOD-2.7-a", term)).isEmpty();
        assertThat(all(check("INT-07=every-appointment"), "MOD-2.7-a", term))
                .extracting(finding -> finding.limit().orElseThrow().toString())
                .containsExactly("2023-11-22");
        assertThat(all(check("INT-07=every-appointment", "INT-06=tenure-start"), "MOD-2.7-a", term))
                .extracting(finding -> finding.limit().orElseThrow().toString())
                .containsExactly("2024-04-01");
    }

    @Test
    void the_terms_of_russia_are_one_service_that_owes_no_report_before_it_ends() {
        assertThat(ASSESSMENT.findings().stream()
                        .filter(finding -> finding.rule().value().equals("MOD-1.3-a"))
                        .filter(finding -> finding.subject().id().startsWith("appointment-ict"))
                        .map(finding -> finding.key() + " " + finding.arises().orElseThrow()))
                .containsExactly("MOD-1.3-a appointment appointment-ict-russia-2022 2026-01-01");
        assertThat(REPORT.findings())
                .noneMatch(finding -> finding.finding().rule().value().equals("MOD-1.3-a"));
    }

    @Test
    void the_paper_on_new_challenges_has_waited_for_experts_for_361_days() {
        ReportedFinding due = one(REPORT, "MOD-2.5-a", "paper-challenges-2022");
        assertThat(due.status()).isEqualTo(Status.DUE);
        assertThat(due.finding().arises()).hasToString("Optional[2022-12-17]");
        assertThat(due.age()).isEqualTo(361);
        assertThat(due.bearer()).hasToString("[TR]");
        assertThat(one(ASSESSMENT.asOf(LocalDate.of(2022, 12, 17)), "MOD-2.5-a", "paper-challenges-2022")
                        .age())
                .isZero();
        assertThat(all(ASSESSMENT, "MOD-2.5-a", "paper-challenges-2022")
                        .get(0)
                        .timeline()
                        .statusOn(LocalDate.of(2022, 12, 16)))
                .isEmpty();
    }

    @Test
    void the_paper_on_new_challenges_states_no_applicability_and_is_not_approved_yet() {
        assertThat(one(REPORT, "MOD-2.6-a", "paper-challenges-2022").status()).isEqualTo(Status.NOT_MET);
        assertThat(all(ASSESSMENT, "MOD-2.4-a", "paper-challenges-2022")).isEmpty();
    }

    @Test
    void two_papers_were_approved_by_the_soc_on_12_december() {
        for (String paper : List.of("paper-disaster-2023", "paper-environment-2023")) {
            Report meeting = ASSESSMENT.asOf(LocalDate.of(2023, 12, 12));
            assertThat(one(meeting, "MOD-2.4-a", paper).status()).isEqualTo(Status.MET);
            assertThat(one(meeting, "MOD-2.4-b", paper).status()).isEqualTo(Status.MET);
            assertThat(one(meeting, "MOD-2.3-a", paper).status()).isEqualTo(Status.UNDETERMINED);
            assertThat(one(meeting, "MOD-2.3-b", paper).status()).isEqualTo(Status.UNDETERMINED);
        }
    }

    @Test
    void no_activity_of_the_plan_on_new_challenges_has_a_date() {
        ReportedFinding plan = one(REPORT, "MOD-2.9-b", "plan-challenges-2023-12-13");
        assertThat(plan.status()).isEqualTo(Status.NOT_MET);
        assertThat(plan.listed()).hasSize(14);
    }

    @Test
    void the_paper_on_sustainable_development_arose_by_1_february_2023_and_ended_undetermined() {
        Finding finding = all(ASSESSMENT, "MOD-2.5-a", "paper-sustainable-2022").get(0);
        assertThat(finding.arises().orElseThrow().latest()).isEqualTo(LocalDate.of(2023, 2, 1));
        assertThat(finding.ends()).hasToString("Optional[2023-04-19]");
        assertThat(finding.timeline().on(LocalDate.of(2023, 4, 19))).hasToString("undetermined [expertMeetings]");
    }

    @Test
    void two_offers_wait_and_an_announcement_is_an_intent() {
        assertThat(REPORT.pending().stream()
                        .map(finding -> finding.finding().key().toString())
                        .filter(key -> key.contains(" offer ")))
                .containsExactly(
                        "MOD-1.10-g offer offer-iraq-terrorism-2023", "MOD-1.10-g offer offer-israel-sustainable-2023");
    }

    @Test
    void in_force_from_a_day_what_arose_earlier_stays_indicative() {
        Report inForce = check("INT-35=in-force:2023-12-13").asOf(AFTER_THE_MEETING);
        assertThat(one(inForce, "MOD-2.6-a", "paper-challenges-2022").level()).contains(Level.ERROR);
        assertThat(one(inForce, "MOD-2.5-a", "paper-challenges-2022").indicative())
                .isTrue();
        assertThat(one(inForce, "MOD-2.4-a", "paper-disaster-2023").indicative())
                .isTrue();
    }
}
