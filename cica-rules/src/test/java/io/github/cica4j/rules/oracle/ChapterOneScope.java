package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.OfOffice;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.fact.Subject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** To which areas Chapter 1 does not extend (INT-18). */
final class ChapterOneScope {

    private final Set<Subject> facts = new HashSet<>();
    private final Set<AreaId> undivided;

    ChapterOneScope(Dossier dossier, Choices choices) {
        undivided = choices.is("INT-18", "outside") ? undivided() : Set.of();
        for (Fact fact : dossier.facts()) {
            area(fact).filter(undivided::contains).ifPresent(area -> facts.add(subjectOf(fact)));
        }
    }

    boolean isOutside(Subject subject) {
        return switch (subject.kind()) {
            case "area", "office", "state-in-area" ->
                undivided.contains(AreaId.of(subject.id().split("/", 2)[0]));
            default -> facts.contains(subject);
        };
    }

    private static Subject subjectOf(Fact fact) {
        return Subject.of(fact.kind().subject(), fact.id().value());
    }

    private static Set<AreaId> undivided() {
        Set<AreaId> areas = new HashSet<>();
        for (Catalogue edition : Catalogues.editions()) {
            for (PriorityArea area : edition.areas()) {
                if (area.number().isEmpty()) {
                    areas.add(area.id());
                }
            }
        }
        return areas;
    }

    private static Optional<AreaId> area(Fact fact) {
        if (fact instanceof OfOffice office) {
            return Optional.of(office.area());
        }
        if (fact instanceof ActingCoordination acting) {
            return Optional.of(acting.area());
        }
        if (fact instanceof ConceptPaper paper) {
            return Optional.of(paper.area());
        }
        if (fact instanceof CompletionReport report) {
            return Optional.of(report.area());
        }
        if (fact instanceof Recommendation recommendation) {
            return Optional.of(recommendation.area());
        }
        if (fact instanceof ActionPlan plan) {
            return Optional.of(plan.area());
        }
        if (fact instanceof ExpertMeeting meeting) {
            return Optional.of(meeting.area());
        }
        return fact instanceof ContributionRequest request ? request.area() : Optional.empty();
    }
}
