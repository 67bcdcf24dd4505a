package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Disclosure;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Derivation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Workings;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.MonthEnd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Derives what the rules of the Modalities join with the facts. */
public final class ModalitiesFacts implements Derivation {

    private record Seat(AreaId area, StateCode state) {}

    /** The derivation, which several rulebooks share. */
    public static final Derivation DERIVATION = new ModalitiesFacts();

    private ModalitiesFacts() {}

    private static final Workings.Step<Chapter1Scope> SCOPE =
            workings -> Chapter1Scope.of(Catalogues.edition2021(), workings.interpretations());
    private static final Workings.Step<Tenures> TENURES =
            workings -> Tenures.of(workings.facts(), workings.interpretations());
    private static final Workings.Step<Offices> OFFICES = ModalitiesFacts::offices;
    private static final Workings.Step<Papers> PAPERS = ModalitiesFacts::papers;
    private static final List<Workings.Step<List<Object>>> STEPS = List.of(
            workings -> workings.get(OFFICES).derived(),
            ModalitiesFacts::terms,
            ModalitiesFacts::changedTerms,
            ModalitiesFacts::candidacies,
            workings -> workings.get(PAPERS).derived(),
            ModalitiesFacts::reviews,
            ModalitiesFacts::disclosures,
            ModalitiesFacts::solicited);

    /** Who coordinates each area, and what else was derived with that. */
    private record Offices(Map<AreaId, Coordination> coordinations, List<Object> derived) {}

    /** The papers of each area, and what else was derived with that. */
    private record Papers(Map<AreaId, List<PaperHistory>> ofArea, List<Object> derived) {}

    @Override
    public void derive(Facts facts, Interpretations interpretations, Consumer<Object> sink) {
        derive(Workings.of(facts, interpretations), sink);
    }

    @Override
    public void derive(Workings workings, Consumer<Object> sink) {
        Chapter1Scope scope = workings.get(SCOPE);
        for (Workings.Step<List<Object>> step : STEPS) {
            for (Object derived : workings.get(step)) {
                if (scope.admits(derived)) {
                    sink.accept(derived);
                }
            }
        }
    }

    private static Offices offices(Workings workings) {
        List<Object> derived = new ArrayList<>();
        List<Tenure> tenures = workings.get(TENURES).all();
        Map<AreaId, Coordination> coordinations =
                coordinations(workings.facts(), tenures, workings.get(SCOPE), workings.interpretations(), derived::add);
        return new Offices(coordinations, derived);
    }

    private static List<Object> terms(Workings workings) {
        List<Object> derived = new ArrayList<>();
        coordinators(
                workings.facts(),
                workings.get(TENURES).all(),
                workings.get(OFFICES).coordinations(),
                workings.interpretations(),
                derived::add);
        return derived;
    }

    private static List<Object> changedTerms(Workings workings) {
        List<Object> derived = new ArrayList<>(workings.get(TENURES).extendedTerms());
        int daysInAdvance = Notices.daysInAdvance(workings.interpretations());
        for (Fact fact : workings.facts().facts()) {
            if (fact instanceof Termination termination) {
                derived.add(new EarlyEnd(termination, daysInAdvance));
            }
        }
        return derived;
    }

    private static List<Object> candidacies(Workings workings) {
        List<Object> derived = new ArrayList<>();
        Candidacies.derive(workings.facts(), workings.get(TENURES), workings.interpretations(), derived::add);
        return derived;
    }

    private static Papers papers(Workings workings) {
        List<Object> derived = new ArrayList<>();
        Map<AreaId, List<PaperHistory>> papers = papers(
                workings.facts(), workings.get(OFFICES).coordinations(), workings.interpretations(), derived::add);
        return new Papers(papers, derived);
    }

    private static List<Object> reviews(Workings workings) {
        List<Object> derived = new ArrayList<>();
        Reviews.derive(
                workings.facts(),
                workings.get(OFFICES).coordinations(),
                workings.get(PAPERS).ofArea(),
                workings.interpretations(),
                derived::add);
        return derived;
    }

    private static List<Object> disclosures(Workings workings) {
        List<Object> derived = new ArrayList<>();
        boolean nonMembers = workings.interpretations().of(Readings.THIRD_PARTY).chose("non-members");
        for (Fact fact : workings.facts().facts()) {
            if (fact instanceof Disclosure disclosure) {
                derived.add(new Disclosed(disclosure, nonMembers));
            }
        }
        return derived;
    }

    private static List<Object> solicited(Workings workings) {
        Chapter1Scope scope = workings.get(SCOPE);
        List<Object> derived = new ArrayList<>();
        for (Fact fact : workings.facts().facts()) {
            if (fact instanceof ContributionRequest request
                    && request.area().map(scope::extendsTo).orElse(true)) {
                derived.add(new SolicitedContribution(request));
            }
        }
        return derived;
    }

    private static Map<AreaId, Coordination> coordinations(
            Facts facts,
            List<Tenure> tenures,
            Chapter1Scope scope,
            Interpretations interpretations,
            Consumer<Object> sink) {
        List<CoordinatorList> completeLists = new ArrayList<>();
        Map<AreaId, List<ActingCoordination>> acting = new HashMap<>();
        for (Fact fact : facts.facts()) {
            if (fact instanceof CoordinatorList list && !list.partial()) {
                completeLists.add(list);
            } else if (fact instanceof ActingCoordination act) {
                acting.computeIfAbsent(act.area(), unused -> new ArrayList<>()).add(act);
            }
        }
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
                    scope.extendsTo(area.id()),
                    interpretations);
            coordinations.put(area.id(), coordination);
            sink.accept(new AreaOfCatalogue(area.id(), DayBounds.of(catalogue.validFrom())));
            sink.accept(coordination);
        }
        return coordinations;
    }

    private static void coordinators(
            Facts facts,
            List<Tenure> tenures,
            Map<AreaId, Coordination> coordinations,
            Interpretations interpretations,
            Consumer<Object> sink) {
        Map<Seat, List<Tenure>> coordinators = new HashMap<>();
        Map<Seat, List<Tenure>> coCoordinators = new HashMap<>();
        for (Tenure tenure : tenures) {
            Map<Seat, List<Tenure>> ofRole = tenure.role() == Role.COORDINATOR ? coordinators : coCoordinators;
            ofRole.computeIfAbsent(new Seat(tenure.area(), tenure.state()), unused -> new ArrayList<>(2))
                    .add(tenure);
        }
        NewCoordinators newCoordinators = new NewCoordinators(interpretations);
        Services services = new Services(interpretations);
        Map<Seat, List<Service>> served = new HashMap<>();
        coordinators.forEach((seat, ofSeat) -> {
            Coordination coordination = Objects.requireNonNull(coordinations.get(seat.area()));
            newCoordinators.find(ofSeat, coordination.record(), sink);
            served.put(seat, services.of(ofSeat));
            List<Tenure> others = coCoordinators.getOrDefault(seat, List.of());
            if (!others.isEmpty()) {
                sink.accept(both(seat.state(), coordination, ofSeat, others));
            }
        });
        for (Coordination coordination : coordinations.values()) {
            for (ActingCoordination act : coordination.actingAsAppointed()) {
                Tenure acting = Tenure.of(act);
                Seat seat = new Seat(acting.area(), acting.state());
                List<Tenure> ofSeat = coordinators.getOrDefault(seat, List.of());
                newCoordinators.findActing(acting, ofSeat, coordination.record(), sink);
                services.of(acting)
                        .ifPresent(service -> served.computeIfAbsent(seat, unused -> new ArrayList<>(1))
                                .add(service));
            }
        }
        served.values().forEach(ofSeat -> ofSeat.forEach(sink));
        for (Fact fact : facts.facts()) {
            if (fact instanceof CompletionReport report) {
                Seat seat = new Seat(report.area(), report.state());
                sink.accept(Services.reported(report, served.getOrDefault(seat, List.of())));
            }
        }
    }

    private static BothOffices both(
            StateCode state, Coordination coordination, List<Tenure> first, List<Tenure> second) {
        SortedSet<FactId> evidence = new TreeSet<>();
        DayBounds from = DayBounds.never();
        for (List<Tenure> tenures : List.of(first, second)) {
            for (Tenure tenure : tenures) {
                from = from.min(tenure.first());
                evidence.add(tenure.fact().id());
            }
        }
        return new BothOffices(state, coordination, from, List.copyOf(evidence));
    }

    private static Map<AreaId, List<PaperHistory>> papers(
            Facts facts,
            Map<AreaId, Coordination> coordinations,
            Interpretations interpretations,
            Consumer<Object> sink) {
        Map<FactId, ConceptPaper> papers = new HashMap<>();
        Map<FactId, List<Draft>> drafts = new HashMap<>();
        Map<FactId, List<Approval>> approvals = new HashMap<>();
        Map<FactId, DayBounds> firstTexts = new HashMap<>();
        Choice memberStates = interpretations.of(Readings.MEMBER_STATES_APPROVE);
        for (Fact fact : facts.facts()) {
            if (fact instanceof ConceptPaper paper) {
                papers.put(paper.id(), paper);
            } else if (fact instanceof Draft draft) {
                drafts.computeIfAbsent(draft.paper(), unused -> new ArrayList<>(2))
                        .add(draft);
                firstTexts.merge(draft.paper(), DayBounds.of(draft.on()), DayBounds::min);
            } else if (fact instanceof Approval approval) {
                Approvals.read(approval, memberStates)
                        .ifPresent(read -> approvals
                                .computeIfAbsent(read.paper(), unused -> new ArrayList<>(1))
                                .add(read));
                firstTexts.merge(approval.paper(), DayBounds.of(approval.on()), DayBounds::min);
            }
        }
        MonthEnd monthEnd = Readings.monthEnd(interpretations);
        Choice convene = interpretations.of(Readings.CONVENE);
        OptionalInt grace =
                convene.chose("grace") ? OptionalInt.of(Integer.parseInt(convene.parameter())) : OptionalInt.empty();
        int meetings = interpretations.of(Readings.MEETINGS).chose("two") ? 2 : 1;
        boolean proposalCounts = interpretations.of(Readings.EXTENDED_ON_TIME).chose("proposed");
        SixMonths.Finder sixMonths = new SixMonths.Finder(interpretations);
        Map<AreaId, List<PaperHistory>> byArea = new HashMap<>();
        papers.forEach((id, paper) -> {
            List<Draft> ofPaper = drafts.getOrDefault(id, List.of());
            List<Approval> approved = approvals.getOrDefault(id, List.of());
            if (!ofPaper.isEmpty() || !approved.isEmpty()) {
                PaperHistory history = new PaperHistory(
                        paper,
                        ofPaper,
                        approved,
                        sixMonths.of(ofPaper, Optional.ofNullable(coordinations.get(paper.area()))),
                        grace,
                        meetings);
                byArea.computeIfAbsent(paper.area(), unused -> new ArrayList<>(2))
                        .add(history);
                sink.accept(history);
                approved.forEach(approval ->
                        sink.accept(GivenApproval.of(approval, history, proposalCounts, facts.completeness())));
            }
            ofPaper.forEach(draft -> issued(draft, paper.area(), sink));
        });
        Catalogue catalogue = Catalogues.edition2021();
        for (PriorityArea area : catalogue.areas()) {
            List<PaperHistory> ofArea = new ArrayList<>(byArea.getOrDefault(area.id(), List.of()));
            ofArea.sort(Comparator.comparing(PaperHistory::paper));
            sink.accept(new PapersOfArea(area.id(), catalogue.validFrom(), List.copyOf(ofArea), facts.completeness()));
        }
        Choice update = interpretations.of(Readings.PLAN_UPDATE);
        OptionalInt months = update.chose("within")
                ? OptionalInt.of(Readings.number(interpretations, Readings.PLAN_UPDATE))
                : OptionalInt.empty();
        for (Fact fact : facts.facts()) {
            if (fact instanceof ActionPlan plan) {
                sink.accept(new PlanVersion(plan, monthEnd, months));
                sink.accept(new ServedPaper(
                        plan, plan.paper().map(papers::get), plan.paper().map(firstTexts::get)));
            }
        }
        return byArea;
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
