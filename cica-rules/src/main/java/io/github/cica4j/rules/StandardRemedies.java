package io.github.cica4j.rules;

import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.rules.internal.explanation.Remedy;
import io.github.cica4j.rules.internal.integrity.OneOffice;
import io.github.cica4j.rules.internal.modalities.Remedies;
import io.github.cica4j.rules.internal.nct.PlanReviews;
import io.github.cica4j.rules.internal.procedure.PlanRemedies;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The remedies of the rules of {@link Rulebooks#standard()}. */
final class StandardRemedies {

    private static final Map<RuleId, List<Remedy>> ALL = all();

    private StandardRemedies() {}

    private static Map<RuleId, List<Remedy>> all() {
        Map<RuleId, List<Remedy>> all = new HashMap<>(Remedies.all());
        all.putAll(OneOffice.remedies());
        all.putAll(PlanReviews.remedies());
        all.putAll(PlanRemedies.all());
        return Map.copyOf(all);
    }

    /** Returns the remedies of a rule, in the order in which they are tried; none for an act. */
    static List<Remedy> of(RuleId rule) {
        return ALL.getOrDefault(rule, List.of());
    }

    /** Returns the rules that have remedies. */
    static Set<RuleId> rules() {
        return ALL.keySet();
    }
}
