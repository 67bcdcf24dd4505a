package io.github.cica4j.rules.internal.nct;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.ReviewFocus;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.rules.internal.explanation.Remedy;
import io.github.cica4j.rules.internal.explanation.Supplement;
import java.util.List;
import java.util.Map;

/** What would meet the yearly duties of the plan. */
public final class PlanReviews {

    private PlanReviews() {}

    /** Returns the remedies by rule. */
    public static Map<RuleId, List<Remedy>> remedies() {
        return Map.of(Nct2023.NCT_2.id(), List.of(Remedy.of("review", PlanReviews::review)));
    }

    private static void review(Finding finding, Supplement record) {
        record.add(Review.builder()
                .id(record.unusedId())
                .by(finding.subject().id().equals(Body.SWG.toString()) ? Body.SWG : Body.SOC)
                .on(record.day())
                .focus(new ReviewFocus(List.of(), List.of(AreaId.of("nct.general")), List.of()))
                .build());
    }
}
