package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.FactId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The drafts, approvals and texts of each paper. */
final class Papers {

    private final Dossier dossier;
    private final List<Approval> approvals;
    private final Map<FactId, Texts> texts = new HashMap<>();

    Papers(Dossier dossier, Choices choices) {
        this.dossier = dossier;
        approvals = dossier.facts(Approval.class).stream()
                .filter(approval -> !approval.byMemberStates() || !choices.is("INT-23", "none"))
                .map(approval -> approval.byMemberStates() && choices.is("INT-23", "equivalent")
                        ? Approval.builder().from(approval).by(Body.SOC).build()
                        : approval)
                .toList();
        Map<FactId, Draft> drafts = new HashMap<>();
        dossier.facts(Draft.class).forEach(draft -> drafts.put(draft.id(), draft));
        for (ConceptPaper paper : dossier.facts(ConceptPaper.class)) {
            texts.put(paper.id(), new Texts(paper, drafts(paper), approvals(paper), drafts, gone(paper)));
        }
    }

    ConceptPaper paper(FactId id) {
        return dossier.facts(ConceptPaper.class).stream()
                .filter(paper -> paper.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    Texts texts(FactId paper) {
        return Optional.ofNullable(texts.get(paper)).orElseThrow();
    }

    List<Draft> drafts(ConceptPaper paper) {
        return dossier.facts(Draft.class).stream()
                .filter(draft -> draft.paper().equals(paper.id()))
                .toList();
    }

    /** The approvals that are approvals (INT-23). */
    List<Approval> approvals() {
        return approvals;
    }

    List<Approval> approvals(ConceptPaper paper) {
        return approvals.stream()
                .filter(approval -> approval.paper().equals(paper.id()))
                .toList();
    }

    /** The days of the drafts and of the approvals by whomever. */
    List<Span> texts(ConceptPaper paper) {
        List<Span> days = new ArrayList<>();
        drafts(paper).forEach(draft -> days.add(Span.of(draft.on())));
        dossier.facts(Approval.class).stream()
                .filter(approval -> approval.paper().equals(paper.id()))
                .forEach(approval -> days.add(Span.of(approval.on())));
        return days;
    }

    /** The first day on which a paper is withdrawn or superseded. */
    static Span gone(ConceptPaper paper) {
        Span withdrawn = paper.withdrawnOn().map(Span::of).orElse(Span.never());
        return withdrawn.min(paper.supersededOn().map(Span::of).orElse(Span.never()));
    }

    /** The earliest day of a draft. */
    Optional<Span> firstDraft(ConceptPaper paper) {
        return drafts(paper).stream().map(draft -> Span.of(draft.on())).reduce(Span::min);
    }
}
