package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.HeldEvent;
import io.github.cica4j.model.fact.PlanApproval;
import io.github.cica4j.model.fact.PlanCall;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.rules.internal.explanation.Remedy;
import io.github.cica4j.rules.internal.explanation.Supplement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What would meet the findings on annual plans. */
public final class PlanRemedies {

    private PlanRemedies() {}

    /** Returns the remedies by rule. */
    public static Map<RuleId, List<Remedy>> all() {
        return Map.of(
                PlanRules.PLAN_3.id(), List.of(new Remedy("approval", PlanRemedies::approve)),
                PlanRules.PLAN_7.id(), List.of(Remedy.of("held", PlanRemedies::hold)));
    }

    private static boolean approve(Finding finding, Supplement record) {
        Optional<Integer> year = record.dossier()
                .find(FactId.of(finding.subject().id()))
                .filter(PlanCall.class::isInstance)
                .map(call -> ((PlanCall) call).year());
        year.ifPresent(of -> record.add(AnnualPlan.builder()
                .id(record.unusedId())
                .year(of)
                .approval(new PlanApproval(Optional.of(Body.SOC), record.day()))
                .build()));
        return year.isPresent();
    }

    private static void hold(Finding finding, Supplement record) {
        record.add(HeldEvent.builder()
                .id(record.unusedId())
                .plan(FactId.of(finding.subject().id()))
                .item(Integer.parseInt(finding.key().occurrence()))
                .held(StatedPeriod.of(KnownPeriod.ofClosed(record.on(), record.on())))
                .build());
    }
}
