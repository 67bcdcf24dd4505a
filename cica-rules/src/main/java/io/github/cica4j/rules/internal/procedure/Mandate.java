package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.ExternalRelation;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.rules.internal.modalities.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * What relations with an organization rest on.
 *
 * @param relations  the relations
 * @param decision  the decision that they name, if they name one
 */
public record Mandate(ExternalRelation relations, Optional<Decision> decision) {

    /** Returns the id of the relations. */
    public FactId relation() {
        return relations.id();
    }

    /** Returns the day on which they began, as they did. */
    public DayBounds on() {
        return DayBounds.of(relations.begunOn().orElseThrow());
    }

    /** Returns whether there was a mandate when they began. */
    public Position given() {
        if (relations.withoutMandate()) {
            return Position.of(Status.REVIEW);
        }
        return decision.map(mandate -> AsReported.all(Verdict.notAfter(DayBounds.of(mandate.on()), on())))
                .orElseGet(() -> Position.undetermined("mandate"));
    }

    /** Returns the id of the decision, if there is one. */
    public List<FactId> evidence() {
        return decision.map(mandate -> List.of(mandate.id())).orElse(List.of());
    }
}
