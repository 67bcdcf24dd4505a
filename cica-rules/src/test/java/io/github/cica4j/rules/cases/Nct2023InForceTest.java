package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.day;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Endorsement;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.NewMeasure;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Deadline;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The plan of an area, as a draft and from the day on which its adoption by silence is on record. */
class Nct2023InForceTest {

    private static final Adoption BY_SILENCE = Adoption.builder()
            .id(FactId.of("adoption"))
            .text("nct-2023")
            .by(Body.MEMBER_STATES)
            .on(day("2024-01-11"))
            .build();

    private static ActionPlan plan(String id, String on) {
        return ActionPlan.builder()
                .id(FactId.of(id))
                .area(AreaId.of("nct.general"))
                .on(day(on))
                .newMeasures(List.of(new NewMeasure("Register", Optional.of(Endorsement.none()))))
                .build();
    }

    private static Assessment check(Fact... facts) {
        Dossier dossier = complete("2020-01-01", "2030-12-31", facts);
        return ComplianceChecker.of(Rulebooks.nct2023()).check(dossier);
    }

    private static List<String> departures(Assessment assessment, String day) {
        return assessment.asOf(LocalDate.parse(day)).departures().stream()
                .map(finding -> finding.finding().key() + " " + finding.status() + " "
                        + finding.level().map(Level::toString).orElse("")
                        + (finding.indicative() ? ", indicative" : ""))
                .toList();
    }

    @Test
    void as_a_draft_it_only_indicates_and_asks_for_no_review() {
        assertThat(departures(check(plan("plan", "2023-12-13")), "2026-01-01"))
                .containsExactly("NCT-1 action-plan plan 1 not-met warning, indicative");
    }

    @Test
    void in_force_it_counts_in_full_but_not_for_what_was_done_before() {
        Assessment assessment = check(BY_SILENCE, plan("before", "2024-01-10"), plan("from", "2024-01-11"));
        assertThat(departures(assessment, "2025-12-31"))
                .containsExactlyInAnyOrder(
                        "NCT-1 action-plan from 1 not-met error",
                        "NCT-1 action-plan before 1 not-met warning, indicative");
        assertThat(departures(assessment, "2026-01-01"))
                .contains("NCT-2 body soc 2025 overdue warning", "NCT-2 body swg 2025 overdue warning")
                .hasSize(4);
    }

    @Test
    void each_year_has_its_days_for_either_body_for_ever() {
        assertThat(
                        check(BY_SILENCE)
                                .deadlines(DateRange.ofClosed(LocalDate.of(2040, 1, 1), LocalDate.of(2040, 12, 31)))
                                .stream()
                                .map(Nct2023InForceTest::told))
                .containsExactlyInAnyOrder(
                        "NCT-2 body soc 2040 arises 2040-01-01",
                        "NCT-2 body swg 2040 arises 2040-01-01",
                        "NCT-2 body soc 2040 limit 2040-12-31",
                        "NCT-2 body swg 2040 limit 2040-12-31");
    }

    private static String told(Deadline deadline) {
        return deadline.finding().key() + " " + deadline.kind() + " " + deadline.day();
    }
}
