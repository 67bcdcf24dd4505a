package io.github.cica4j.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Budget;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.EventSubmission;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.HeldEvent;
import io.github.cica4j.model.fact.PlanApproval;
import io.github.cica4j.model.fact.PlanCall;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A plan or a budget comes on record with the decision on it, or earlier and without it if it says so. */
class KnownPlansTest {

    private static final FactId SOC = FactId.of("soc");
    private static final FactId PLAN = FactId.of("plan");
    private static final KnownDay DECIDED = KnownDay.parse("2023-12-12");
    private static final Decision DECISION =
            Decision.builder().id(SOC).body(Body.SOC).on(DECIDED).build();

    private static List<Fact> known(String day, Fact... facts) {
        Dossier.Builder dossier = Dossier.builder();
        for (Fact fact : facts) {
            dossier.add(fact);
        }
        return dossier.build().knownOn(LocalDate.parse(day)).facts();
    }

    @Test
    void with_the_decision() {
        AnnualPlan plan = AnnualPlan.builder().id(PLAN).year(2024).decision(SOC).build();
        Budget budget = Budget.builder()
                .id(FactId.of("budget"))
                .year(2024)
                .decision(SOC)
                .build();
        PlanCall call = PlanCall.builder()
                .id(FactId.of("call"))
                .year(2025)
                .decision(SOC)
                .on(KnownDay.parse("2020"))
                .build();
        assertThat(known("2023-12-11", DECISION, plan, budget, call)).isEmpty();
        assertThat(known("2023-12-12", DECISION, plan, budget, call))
                .containsExactlyInAnyOrder(DECISION, plan, budget, call);
    }

    @Test
    void earlier_and_without_it() {
        LocalDate recorded = LocalDate.of(2023, 11, 14);
        AnnualPlan decided = AnnualPlan.builder()
                .id(PLAN)
                .year(2024)
                .decision(SOC)
                .recordedOn(recorded)
                .build();
        AnnualPlan approved = AnnualPlan.builder()
                .from(decided)
                .id(FactId.of("approved"))
                .decision(Optional.empty())
                .approval(new PlanApproval(Optional.of(Body.SOC), DECIDED))
                .build();
        Budget budget = Budget.builder()
                .id(FactId.of("budget"))
                .year(2024)
                .decision(SOC)
                .recordedOn(recorded)
                .build();
        assertThat(known("2023-11-13", DECISION, decided, approved, budget)).isEmpty();
        assertThat(known("2023-12-11", DECISION, decided, approved, budget))
                .containsExactlyInAnyOrder(
                        AnnualPlan.builder()
                                .from(decided)
                                .decision(Optional.empty())
                                .build(),
                        AnnualPlan.builder()
                                .from(approved)
                                .approval(Optional.empty())
                                .build(),
                        Budget.builder().from(budget).decision(Optional.empty()).build());
        assertThat(known("2023-12-12", DECISION, decided, approved, budget))
                .containsExactlyInAnyOrder(DECISION, decided, approved, budget);
    }

    @Test
    void calls_submissions_and_events_on_their_days() {
        PlanCall call =
                PlanCall.builder().id(FactId.of("call")).year(2024).on(DECIDED).build();
        EventSubmission submission = EventSubmission.builder()
                .id(FactId.of("submission"))
                .year(2024)
                .plan(PLAN)
                .on(KnownDay.parse("2023-11"))
                .build();
        AnnualPlan plan = AnnualPlan.builder()
                .id(PLAN)
                .year(2024)
                .approval(new PlanApproval(Optional.empty(), DECIDED))
                .build();
        HeldEvent event = HeldEvent.builder()
                .id(FactId.of("event"))
                .plan(PLAN)
                .item(1)
                .held(StatedPeriod.of(KnownPeriod.ofClosed(LocalDate.of(2024, 5, 6), LocalDate.of(2024, 5, 10))))
                .build();
        HeldEvent noted = HeldEvent.builder()
                .from(event)
                .id(FactId.of("noted"))
                .recordedOn(LocalDate.of(2024, 5, 7))
                .build();
        assertThat(known("2023-11-29", call, submission, plan, event, noted)).isEmpty();
        assertThat(known("2023-12-11", call, submission, plan, event, noted))
                .containsExactly(EventSubmission.builder()
                        .from(submission)
                        .plan(Optional.empty())
                        .build());
        assertThat(known("2024-05-09", call, submission, plan, event, noted))
                .containsExactlyInAnyOrder(
                        call,
                        submission,
                        plan,
                        HeldEvent.builder().from(noted).held(Optional.empty()).build());
        assertThat(known("2024-05-10", call, submission, plan, event, noted))
                .containsExactlyInAnyOrder(call, submission, plan, event, noted);
    }
}
