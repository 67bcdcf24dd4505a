package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Amendment;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.finding.Position;

/** Who amends the Modalities (5.2). */
public final class Amendments {

    private Amendments() {}

    /** Returns whether a body decided that may. */
    public static Position decided(Amendment amendment) {
        return Verdict.all(Verdict.of("by", amendment.by(), body -> body == Body.SOC || body == Body.MC));
    }
}
