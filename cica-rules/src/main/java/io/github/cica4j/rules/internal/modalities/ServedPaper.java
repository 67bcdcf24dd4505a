package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import java.util.List;
import java.util.Optional;

/**
 * An action plan with the concept paper that it serves.
 *
 * @param plan  the plan
 * @param paper  the paper that it names, if it names one
 * @param begins  the first day on which there is a text of the paper, if one is on record
 */
public record ServedPaper(ActionPlan plan, Optional<ConceptPaper> paper, Optional<DayBounds> begins)
        implements Chapter1Scope.Member {

    @Override
    public AreaId area() {
        return plan.area();
    }

    /** Returns the id of the plan. */
    public FactId served() {
        return plan.id();
    }

    /** Returns the ids of the facts that tell of the paper. */
    public List<FactId> evidence() {
        return paper.map(named -> List.of(named.id())).orElse(List.of());
    }

    /** Returns whether there was a paper of the area when the plan was issued (1.6). */
    public Position exists() {
        if (plan.withoutPaper()) {
            return Position.of(Status.NOT_MET);
        }
        if (paper.isEmpty()) {
            return Position.undetermined("paper");
        }
        if (!paper.get().area().equals(plan.area())) {
            return Position.of(Status.NOT_MET);
        }
        return begins.map(day -> Verdict.all(Verdict.notAfter(day, DayBounds.of(plan.on()))))
                .orElseGet(() -> Position.undetermined(Draft.KIND.name()));
    }
}
