package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.time.DayBounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the record holds of concept papers, however the text is read.
 *
 * @param papers  the papers
 * @param drafts  the drafts of each paper that has some
 * @param derived  what rules join of that
 */
record PaperRecords(Map<FactId, ConceptPaper> papers, Map<FactId, List<Draft>> drafts, List<Object> derived) {

    /** Reads the papers of a record. */
    static PaperRecords of(Facts facts) {
        Map<FactId, ConceptPaper> papers = new HashMap<>();
        Map<FactId, List<Draft>> drafts = new HashMap<>();
        Map<FactId, DayBounds> firstTexts = new HashMap<>();
        for (Fact fact : facts.facts()) {
            if (fact instanceof ConceptPaper paper) {
                papers.put(paper.id(), paper);
            } else if (fact instanceof Draft draft) {
                drafts.computeIfAbsent(draft.paper(), unused -> new ArrayList<>(2))
                        .add(draft);
                firstTexts.merge(draft.paper(), DayBounds.of(draft.on()), DayBounds::min);
            } else if (fact instanceof Approval approval) {
                firstTexts.merge(approval.paper(), DayBounds.of(approval.on()), DayBounds::min);
            }
        }
        List<Object> derived = new ArrayList<>();
        papers.forEach((id, paper) ->
                drafts.getOrDefault(id, List.of()).forEach(draft -> issued(draft, paper.area(), derived::add)));
        for (Fact fact : facts.facts()) {
            if (fact instanceof ActionPlan plan) {
                derived.add(new ServedPaper(
                        plan, plan.paper().map(papers::get), plan.paper().map(firstTexts::get)));
            }
        }
        return new PaperRecords(papers, drafts, derived);
    }

    /** Returns the drafts of a paper. */
    List<Draft> draftsOf(FactId paper) {
        return drafts.getOrDefault(paper, List.of());
    }

    private static void issued(Draft draft, AreaId area, Consumer<Object> sink) {
        sink.accept(new DraftOfArea(draft, area));
        if (draft.preparedBy().isEmpty()) {
            sink.accept(new IssuedDraft(draft, area, Optional.empty()));
        } else {
            draft.preparedBy().get().stream()
                    .distinct()
                    .forEach(state -> sink.accept(new IssuedDraft(draft, area, Optional.of(state))));
        }
    }
}
