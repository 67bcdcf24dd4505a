package io.github.cica4j.rules.internal.integrity;

import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.rules.internal.explanation.Remedy;
import io.github.cica4j.rules.internal.modalities.Remedies;
import java.util.List;
import java.util.Map;

/** What would put the record in order where a State holds two offices of an area. */
public final class OneOffice {

    private OneOffice() {}

    /** Returns the remedies by rule. */
    public static Map<RuleId, List<Remedy>> remedies() {
        return Map.of(
                Integrity.MOD_1_9_D.id(),
                List.of(Remedy.of(
                        "ends",
                        (finding, record) -> Remedies.terminate(
                                Remedies.state(finding), Role.CO_COORDINATOR, Remedies.area(finding), record))));
    }
}
