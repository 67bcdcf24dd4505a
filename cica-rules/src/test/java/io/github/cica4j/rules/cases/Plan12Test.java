package io.github.cica4j.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.HeldEvent;
import io.github.cica4j.model.fact.PlanApproval;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** PLAN-12: timings are indicative, and nobody has to hold an event. */
class Plan12Test {

    private static final FactId PLAN = FactId.of("plan");
    private static final ComplianceChecker ALL =
            ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build();

    private static Dossier.Builder planned() {
        return Dossier.builder()
                .add(AnnualPlan.builder()
                        .id(PLAN)
                        .year(2024)
                        .symbol("SOC/2023-III/DEC/2")
                        .approval(new PlanApproval(Optional.of(Body.SOC), KnownDay.parse("2023-12-12")))
                        .items(List.of(PlannedEvent.of(1, "Seminar", List.of("Mongolia"), "13-17 May")))
                        .build());
    }

    private static Dossier with(StatedPeriod held) {
        return planned()
                .add(HeldEvent.builder()
                        .id(FactId.of("event"))
                        .plan(PLAN)
                        .item(1)
                        .held(held)
                        .build())
                .build();
    }

    /** The guard "PLAN-12". */
    @Test
    void an_event_outside_its_window_or_not_held_adds_nothing_and_departs_from_nothing() {
        List<Finding> planned = ALL.check(planned().build()).findings();
        for (StatedPeriod held : List.of(
                StatedPeriod.of(KnownPeriod.ofClosed(LocalDate.of(2024, 5, 13), LocalDate.of(2024, 5, 17))),
                StatedPeriod.of(KnownPeriod.ofClosed(LocalDate.of(2024, 9, 1), LocalDate.of(2025, 2, 1))),
                StatedPeriod.none())) {
            assertThat(ALL.check(with(held)).findings().stream()
                            .collect(Collectors.toMap(Finding::key, Finding::timeline)))
                    .as(held.toString())
                    .isEqualTo(planned.stream().collect(Collectors.toMap(Finding::key, Finding::timeline)));
            assertThat(ALL.check(with(held)).asOf(LocalDate.of(2025, 12, 31)).departures())
                    .as(held.toString())
                    .isEmpty();
        }
        assertThat(Rulebooks.procedure().findRule(RuleId.of("PLAN-12"))).isEmpty();
    }
}
