package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.CompletionReport;
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
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Predicate;

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
    private static final Workings.Step<PaperRecords> PAPER_RECORDS = workings -> PaperRecords.of(workings.facts());
    private static final Workings.Step<Map<FactId, List<Approval>>> APPROVALS = ModalitiesFacts::approvals;
    private static final Workings.Step<Map<FactId, SixMonths>> SIX_MONTHS = ModalitiesFacts::sixMonths;
    private static final Workings.Step<Map<AreaId, List<PaperHistory>>> PAPERS = ModalitiesFacts::papers;
    private static final List<Part> PARTS = List.of(
            new Part(
                    Set.of(AreaOfCatalogue.class, Coordination.class),
                    workings -> workings.get(OFFICES).derived()),
            new Part(
                    Set.of(NewCoordinator.class, Service.class, BothOffices.class, ReportedService.class),
                    ModalitiesFacts::terms),
            new Part(Set.of(ExtendedTerm.class, EarlyEnd.class), ModalitiesFacts::changedTerms),
            new Part(Set.of(Candidacy.class, TakenOffice.class), ModalitiesFacts::candidacies),
            new Part(
                    Set.of(DraftOfArea.class, IssuedDraft.class, ServedPaper.class),
                    workings -> workings.get(PAPER_RECORDS).derived()),
            new Part(Set.of(PaperHistory.class), ModalitiesFacts::histories),
            new Part(Set.of(GivenApproval.class), ModalitiesFacts::givenApprovals),
            new Part(Set.of(PapersOfArea.class), ModalitiesFacts::papersOfAreas),
            new Part(Set.of(PlanVersion.class), ModalitiesFacts::plans),
            new Part(
                    Set.of(
                            HeldReview.class,
                            OwedContribution.class,
                            ReviewTimes.InTwelveMonths.class,
                            ReviewTimes.InCalendarYears.class),
                    ModalitiesFacts::reviews),
            new Part(Set.of(Disclosed.class), ModalitiesFacts::disclosures),
            new Part(Set.of(SolicitedContribution.class), ModalitiesFacts::solicited));

    /**
     * A part of the derivation.
     *
     * @param kinds  the classes of what it derives
     * @param step  derives it
     */
    record Part(Set<Class<?>> kinds, Workings.Step<List<Object>> step) {}

    /** Who coordinates each area, and what else was derived with that. */
    private record Offices(Map<AreaId, Coordination> coordinations, List<Object> derived) {}

    @Override
    public void derive(Facts facts, Interpretations interpretations, Consumer<Object> sink) {
        derive(Workings.of(facts, interpretations), sink);
    }

    @Override
    public void derive(Workings workings, Consumer<Object> sink) {
        derive(workings, kind -> true, sink);
    }

    @Override
    public void derive(Workings workings, Predicate<Class<?>> wanted, Consumer<Object> sink) {
        Chapter1Scope scope = workings.get(SCOPE);
        for (Part part : PARTS) {
            if (part.kinds().stream().anyMatch(wanted)) {
                for (Object derived : workings.get(part.step())) {
                    if (scope.admits(derived)) {
                        sink.accept(derived);
                    }
                }
            }
        }
    }

    /** Returns the parts, each with what it derives. */
    static List<Part> parts() {
        return PARTS;
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

    private static List<Object> reviews(Workings workings) {
        List<Object> derived = new ArrayList<>();
        Reviews.derive(
                workings.facts(),
                workings.get(OFFICES).coordinations(),
                workings.get(PAPERS),
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

    private static Map<FactId, List<Approval>> approvals(Workings workings) {
        Choice memberStates = workings.interpretations().of(Readings.MEMBER_STATES_APPROVE);
        Map<FactId, List<Approval>> approvals = new HashMap<>();
        for (Fact fact : workings.facts().facts()) {
            if (fact instanceof Approval approval) {
                Approvals.read(approval, memberStates)
                        .ifPresent(read -> approvals
                                .computeIfAbsent(read.paper(), unused -> new ArrayList<>(1))
                                .add(read));
            }
        }
        return approvals;
    }

    private static Map<FactId, SixMonths> sixMonths(Workings workings) {
        SixMonths.Finder finder = new SixMonths.Finder(workings.interpretations());
        Map<AreaId, Coordination> coordinations =
                finder.dependsOnCoordination() ? workings.get(OFFICES).coordinations() : Map.of();
        PaperRecords records = workings.get(PAPER_RECORDS);
        Map<FactId, SixMonths> sixMonths = new HashMap<>();
        records.papers()
                .forEach((id, paper) -> sixMonths.put(
                        id, finder.of(records.draftsOf(id), Optional.ofNullable(coordinations.get(paper.area())))));
        return sixMonths;
    }

    private static Map<AreaId, List<PaperHistory>> papers(Workings workings) {
        Interpretations interpretations = workings.interpretations();
        Choice convene = interpretations.of(Readings.CONVENE);
        OptionalInt grace =
                convene.chose("grace") ? OptionalInt.of(Integer.parseInt(convene.parameter())) : OptionalInt.empty();
        int meetings = interpretations.of(Readings.MEETINGS).chose("two") ? 2 : 1;
        PaperRecords records = workings.get(PAPER_RECORDS);
        Map<FactId, List<Approval>> approvals = workings.get(APPROVALS);
        Map<FactId, SixMonths> sixMonths = workings.get(SIX_MONTHS);
        Map<AreaId, List<PaperHistory>> byArea = new HashMap<>();
        records.papers().forEach((id, paper) -> {
            List<Draft> drafts = records.draftsOf(id);
            List<Approval> approved = approvals.getOrDefault(id, List.of());
            if (!drafts.isEmpty() || !approved.isEmpty()) {
                byArea.computeIfAbsent(paper.area(), unused -> new ArrayList<>(2))
                        .add(new PaperHistory(
                                paper, drafts, approved, Objects.requireNonNull(sixMonths.get(id)), grace, meetings));
            }
        });
        byArea.values().forEach(ofArea -> ofArea.sort(Comparator.comparing(PaperHistory::paper)));
        return byArea;
    }

    private static List<Object> histories(Workings workings) {
        List<Object> derived = new ArrayList<>();
        workings.get(PAPERS).values().forEach(derived::addAll);
        return derived;
    }

    private static List<Object> givenApprovals(Workings workings) {
        boolean proposalCounts =
                workings.interpretations().of(Readings.EXTENDED_ON_TIME).chose("proposed");
        Map<FactId, List<Approval>> approvals = workings.get(APPROVALS);
        List<Object> derived = new ArrayList<>();
        for (List<PaperHistory> ofArea : workings.get(PAPERS).values()) {
            for (PaperHistory history : ofArea) {
                for (Approval approval : approvals.getOrDefault(history.paper(), List.of())) {
                    derived.add(GivenApproval.of(
                            approval, history, proposalCounts, workings.facts().completeness()));
                }
            }
        }
        return derived;
    }

    private static List<Object> papersOfAreas(Workings workings) {
        Map<AreaId, List<PaperHistory>> byArea = workings.get(PAPERS);
        Catalogue catalogue = Catalogues.edition2021();
        List<Object> derived = new ArrayList<>();
        for (PriorityArea area : catalogue.areas()) {
            derived.add(new PapersOfArea(
                    area.id(),
                    catalogue.validFrom(),
                    List.copyOf(byArea.getOrDefault(area.id(), List.of())),
                    workings.facts().completeness()));
        }
        return derived;
    }

    private static List<Object> plans(Workings workings) {
        Interpretations interpretations = workings.interpretations();
        MonthEnd monthEnd = Readings.monthEnd(interpretations);
        OptionalInt months = interpretations.of(Readings.PLAN_UPDATE).chose("within")
                ? OptionalInt.of(Readings.number(interpretations, Readings.PLAN_UPDATE))
                : OptionalInt.empty();
        List<Object> derived = new ArrayList<>();
        for (Fact fact : workings.facts().facts()) {
            if (fact instanceof ActionPlan plan) {
                derived.add(new PlanVersion(plan, monthEnd, months));
            }
        }
        return derived;
    }
}
