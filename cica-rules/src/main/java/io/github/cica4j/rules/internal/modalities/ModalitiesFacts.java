package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Derivation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.MonthEnd;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** Derives what the rules of the Modalities join with the facts. */
public final class ModalitiesFacts implements Derivation {

    private record Seat(AreaId area, StateCode state) {}

    /** Creates the derivation. */
    public ModalitiesFacts() {}

    @Override
    public void derive(Facts facts, Interpretations interpretations, Consumer<Object> sink) {
        List<Tenure> tenures = Tenures.of(facts, interpretations);
        Map<AreaId, Coordination> coordinations = coordinations(facts, tenures, interpretations, sink);
        NewCoordinators newCoordinators = new NewCoordinators(interpretations);
        Map<Seat, List<Tenure>> coordinators = new HashMap<>();
        for (Tenure tenure : tenures) {
            if (tenure.role() == Role.COORDINATOR) {
                coordinators
                        .computeIfAbsent(new Seat(tenure.area(), tenure.state()), unused -> new ArrayList<>(2))
                        .add(tenure);
            }
        }
        coordinators.forEach((seat, ofSeat) -> newCoordinators.find(
                ofSeat, Objects.requireNonNull(coordinations.get(seat.area())).record(), sink));
        Candidacies.derive(facts, tenures, interpretations, sink);
        papers(facts, interpretations, sink);
    }

    private static Map<AreaId, Coordination> coordinations(
            Facts facts, List<Tenure> tenures, Interpretations interpretations, Consumer<Object> sink) {
        List<CoordinatorList> completeLists = new ArrayList<>();
        Map<AreaId, List<ActingCoordination>> acting = new HashMap<>();
        for (Fact fact : facts.facts()) {
            if (fact instanceof CoordinatorList list && !list.partial()) {
                completeLists.add(list);
            } else if (fact instanceof ActingCoordination act) {
                acting.computeIfAbsent(act.area(), unused -> new ArrayList<>()).add(act);
            }
        }
        boolean severalGiveWay =
                interpretations.of(Readings.SEVERAL_COORDINATORS).chose("derogated");
        Map<AreaId, List<Tenure>> byArea = Tenures.by(tenures, Tenure::area);
        Map<AreaId, Coordination> coordinations = new HashMap<>();
        Catalogue catalogue = Catalogues.edition2021();
        for (PriorityArea area : catalogue.areas()) {
            List<Tenure> ofArea = byArea.getOrDefault(area.id(), List.of());
            Coordination coordination = new Coordination(
                    area.id(),
                    ofArea,
                    acting.getOrDefault(area.id(), List.of()),
                    new OfficeRecord(completeLists, ofArea, facts.completeness()),
                    severalGiveWay);
            coordinations.put(area.id(), coordination);
            sink.accept(new AreaOfCatalogue(area.id(), DayBounds.of(catalogue.validFrom())));
            sink.accept(coordination);
        }
        return coordinations;
    }

    private static void papers(Facts facts, Interpretations interpretations, Consumer<Object> sink) {
        Map<FactId, AreaId> areas = new HashMap<>();
        Map<FactId, List<Draft>> drafts = new HashMap<>();
        Map<FactId, List<Approval>> approvals = new HashMap<>();
        for (Fact fact : facts.facts()) {
            if (fact instanceof ConceptPaper paper) {
                areas.put(paper.id(), paper.area());
            } else if (fact instanceof Draft draft) {
                drafts.computeIfAbsent(draft.paper(), unused -> new ArrayList<>(2))
                        .add(draft);
            } else if (fact instanceof Approval approval) {
                approvals
                        .computeIfAbsent(approval.paper(), unused -> new ArrayList<>(1))
                        .add(approval);
            }
        }
        MonthEnd monthEnd = Readings.monthEnd(interpretations);
        Choice convene = interpretations.of(Readings.CONVENE);
        OptionalInt grace =
                convene.chose("grace") ? OptionalInt.of(Integer.parseInt(convene.parameter())) : OptionalInt.empty();
        areas.forEach((paper, area) -> {
            List<Draft> ofPaper = drafts.getOrDefault(paper, List.of());
            List<Approval> approved = approvals.getOrDefault(paper, List.of());
            if (!ofPaper.isEmpty() || !approved.isEmpty()) {
                sink.accept(new PaperHistory(paper, ofPaper, approved, monthEnd, grace));
            }
            ofPaper.forEach(draft -> issued(draft, area, sink));
        });
    }

    private static void issued(Draft draft, AreaId area, Consumer<Object> sink) {
        if (draft.preparedBy().isEmpty()) {
            sink.accept(new IssuedDraft(draft, area, Optional.empty()));
        } else {
            draft.preparedBy().get().stream()
                    .distinct()
                    .forEach(state -> sink.accept(new IssuedDraft(draft, area, Optional.of(state))));
        }
    }
}
