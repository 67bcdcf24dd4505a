package io.github.cica4j.testkit;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Channel;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consideration;
import io.github.cica4j.model.fact.Contribution;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Form;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.Manner;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.testkit.Holders.Held;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The stories of one dossier. */
final class Stories {

    private static final List<RecordKind> KINDS = List.of(
            Decision.KIND,
            CoordinatorList.KIND,
            Offer.KIND,
            Appointment.KIND,
            Extension.KIND,
            Termination.KIND,
            ActingCoordination.KIND,
            CompletionReport.KIND,
            Recommendation.KIND,
            ContributionRequest.KIND,
            ConceptPaper.KIND,
            Draft.KIND,
            Consideration.KIND,
            Approval.KIND,
            ExpertMeeting.KIND,
            ActionPlan.KIND,
            Review.KIND,
            Contribution.KIND);

    private static final List<String> REMARKS = List.of(
            "read from a scan", "Тіркелген күні белгісіз", "two \"sources\" differ;\nthe later is taken", "=1+1");

    private static final StateCode NO_MEMBER = StateCode.of("JP");
    private static final int FACTS_AN_AREA = 15;
    private static final int FACTS_A_STATE = 12;
    private static final int FEW = 60;
    private static final int FAR = 1_100;

    final Draws draws;
    final DayDraws days;
    final ValueDraws values;
    private final ReviewStories reviews;
    private final ExchangeStories exchanges;
    private final List<StateCode> states = new ArrayList<>();
    private final List<AreaId> areas = new ArrayList<>();
    private final int firstAreas;
    private final int firstStates;
    private final Completeness completeness;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<ConceptPaper> papers = new ArrayList<>();
    private final List<ActionPlan> plans = new ArrayList<>();
    private final Holders holders = new Holders();
    private final Adoptions adoptions;
    private final PaperStories trail;
    private final RelationStories relations;
    private final PlanStories years;
    private final SilenceStories silences;
    private final Map<AreaId, LocalDate> expiries = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    Stories(long seed) {
        draws = new Draws(seed);
        adoptions = new Adoptions(seed);
        trail = new PaperStories(seed);
        relations = new RelationStories(seed);
        years = new PlanStories(seed);
        silences = new SilenceStories(seed);
        days = new DayDraws(draws);
        values = new ValueDraws(draws, days);
        reviews = new ReviewStories(this);
        exchanges = new ExchangeStories(this);
        States.members().forEach(state -> states.add(state.code()));
        draws.shuffle(states);
        Catalogues.edition2021().areas().stream().map(PriorityArea::id).forEach(areas::add);
        draws.shuffle(areas);
        firstAreas = draws.percent(75) ? 1 : 2;
        firstStates = draws.between(2, 4);
        completeness = completeness();
    }

    Dossier dossier(int size) {
        while (facts.size() + trail.told() + silences.told() < size + adoptions.told() + relations.onTop()) {
            LocalDate base = days.base(told());
            switch (draws.weighted(38, 29, 8, 15, 6, 4)) {
                case 0 -> service(base);
                case 1 -> paper(base);
                case 2 -> {
                    if (told() < FEW || draws.percent(40)) {
                        list(base);
                    } else {
                        service(base);
                    }
                }
                case 3 -> aside(base);
                case 4 -> reviews.review(base);
                default -> exchanges.tell(base);
            }
            adoptions.after(told(), decisions).ifPresent(facts::add);
            relations.after(told(), decisions).ifPresent(facts::add);
            facts.addAll(years.after(told(), decisions));
            trail.after(facts);
            silences.after(facts);
        }
        return Dossier.builder()
                .completeness(silences.completeness(completeness))
                .addAll(silences.among(trail.among(facts)))
                .build();
    }

    /** Returns how many facts have been told, but for those that are drawn apart from all others. */
    private int told() {
        return facts.size() - relations.told() - years.told();
    }

    void add(Fact fact) {
        facts.add(fact);
    }

    List<ConceptPaper> papers() {
        return papers;
    }

    List<ActionPlan> plans() {
        return plans;
    }

    /** Returns the day on which a paper or plan of an area expires, where one is told, else another. */
    LocalDate expiry(AreaId area, LocalDate base) {
        return Optional.ofNullable(expiries.get(area))
                .filter(day -> close(day, base))
                .orElse(base);
    }

    private Completeness completeness() {
        int choice = draws.weighted(22, 36, 12, 30);
        if (choice == 0) {
            return Completeness.none();
        }
        if (choice == 1) {
            return Completeness.all(DateRange.ofClosed(LocalDate.of(1990, 1, 1), LocalDate.of(2400, 12, 31)));
        }
        Map<String, Completeness.Declaration> declarations = new HashMap<>();
        if (choice == 2 || draws.percent(30)) {
            declarations.put(Completeness.ALL, declaration());
        }
        for (RecordKind kind : KINDS) {
            if (choice == 3 && draws.percent(60)) {
                declarations.put(kind.name(), declaration());
            }
        }
        return Completeness.of(declarations);
    }

    private Completeness.Declaration declaration() {
        LocalDate first = switch (draws.weighted(55, 33, 12)) {
            case 0 -> LocalDate.of(2015, 1, 1);
            case 1 -> days.near(days.base(0));
            default -> yearBefore(days.base(0));
        };
        LocalDate last = draws.percent(50) ? LocalDate.of(2035, 12, 31) : days.near(days.base(0));
        return new Completeness.Declaration(
                last.isBefore(first) ? DateRange.ofClosed(last, first) : DateRange.ofClosed(first, last),
                draws.maybe(20, () -> days.near(days.base(0))));
    }

    LocalDate yearBefore(LocalDate day) {
        return day.minusMonths(12).plusDays(draws.between(-1, 1));
    }

    AreaId area() {
        return areas.get(draws.below(Math.min(areas.size(), firstAreas + told() / FACTS_AN_AREA)));
    }

    StateCode state() {
        return states.get(draws.below(Math.min(states.size(), firstStates + told() / FACTS_A_STATE)));
    }

    /** Draws a State that comes to an office, at times one that has come to one of the area before. */
    private StateCode candidate(AreaId area) {
        return switch (draws.weighted(78, 20, 2)) {
            case 0 -> state();
            case 1 -> holder(holders.of(area)).map(Held::state).orElseGet(this::state);
            default -> NO_MEMBER;
        };
    }

    private Optional<Held> holder(List<Held> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(draws.pick(all));
    }

    StateCode mostlyHolder(AreaId area) {
        return draws.percent(78) ? holder(holders.of(area)).map(Held::state).orElseGet(this::state) : state();
    }

    private StateCode mostlyCoordinator(AreaId area) {
        return draws.percent(72)
                ? holder(holders.of(area, Role.COORDINATOR)).map(Held::state).orElseGet(this::state)
                : mostlyHolder(area);
    }

    List<StateCode> some(int count, Supplier<StateCode> state) {
        Set<StateCode> some = new LinkedHashSet<>();
        for (int index = 0; index < count; index++) {
            some.add(state.get());
        }
        return List.copyOf(some);
    }

    /** Draws most of the Co-coordinators, and at times another State, or one twice. */
    private List<StateCode> mostlyCoCoordinators(AreaId area) {
        List<StateCode> all = new ArrayList<>();
        for (Held held : holders.of(area, Role.CO_COORDINATOR)) {
            if (draws.percent(78)) {
                all.add(held.state());
            }
        }
        if (draws.percent(22)) {
            all.add(state());
        }
        return draws.percent(93) ? all.stream().distinct().toList() : all;
    }

    /** Draws a day round a base, often at an end of a tenure in the area. */
    LocalDate round(AreaId area, LocalDate base) {
        return draws.percent(35) ? atEndOfTenure(area, base) : days.near(base);
    }

    private LocalDate atEndOfTenure(AreaId area, LocalDate base) {
        return holder(holders.of(area))
                .map(days::atEndOf)
                .filter(day -> close(day, base))
                .orElse(base);
    }

    private LocalDate atExpiry(AreaId area, LocalDate base) {
        return Optional.ofNullable(expiries.get(area))
                .filter(day -> close(day, base))
                .map(day -> day.plusDays(draws.between(-1, 1)))
                .orElse(base);
    }

    /** Stories go by the years of the record, however far one tells ahead. */
    private static boolean close(LocalDate day, LocalDate base) {
        return Math.abs(ChronoUnit.DAYS.between(day, base)) < FAR;
    }

    FactId id(RecordKind kind) {
        return FactId.of(kind.subject() + "-" + numbers.merge(kind.subject(), 1, Integer::sum));
    }

    Optional<LocalDate> recorded(LocalDate base) {
        return draws.maybe(12, () -> days.near(base));
    }

    Optional<Source> source() {
        return draws.maybe(
                10,
                () -> new Source(
                        "DOC/" + draws.between(1, 2000),
                        draws.maybe(50, () -> Integer.toString(draws.between(1, 12)))));
    }

    Optional<String> remark() {
        return draws.maybe(6, () -> draws.pick(REMARKS));
    }

    private Decision decision(LocalDate day) {
        if (!decisions.isEmpty() && draws.percent(25)) {
            return decisions.get(decisions.size() - 1 - draws.below(Math.min(8, decisions.size())));
        }
        Decision decision = Decision.builder()
                .id(id(Decision.KIND))
                .body(List.of(Body.SOC, Body.MC, Body.SUMMIT, Body.SWG, Body.MEMBER_STATES)
                        .get(draws.weighted(78, 10, 4, 4, 4)))
                .on(days.known(day))
                .title(draws.maybe(30, () -> "Decision " + draws.between(1, 9)))
                .source(source())
                .remark(remark())
                .recordedOn(recorded(day))
                .build();
        decisions.add(decision);
        facts.add(decision);
        return decision;
    }

    private void service(LocalDate base) {
        AreaId area = area();
        service(area, candidate(area), base);
    }

    /** A State comes to an office, or only means to. */
    private void service(AreaId area, StateCode state, LocalDate base) {
        Role role = draws.percent(62) ? Role.COORDINATOR : Role.CO_COORDINATOR;
        Optional<Decision> decision = draws.maybe(85, () -> decision(base));
        LocalDate decided = decision.map(Decision::on)
                .map(day -> draws.percent(50) ? day.earliest() : day.latest())
                .orElse(base);
        Optional<Offer> offer = draws.maybe(62, () -> offer(area, state, role, decided, decision));
        if (draws.percent(8)) {
            offer(area, state, role, decided, Optional.empty());
        }
        if (draws.percent(88)) {
            LocalDate start = switch (draws.weighted(30, 10, 20, 30, 10)) {
                case 0 -> base;
                case 1 -> decided.minusDays(1);
                case 2 -> base.plusDays(draws.between(1, 40));
                case 3 -> LocalDate.of(base.getYear() + 1, 1, 1);
                default -> base.minusDays(draws.between(1, 40));
            };
            afterwards(area, appointment(area, state, role, start, decision, offer));
        }
    }

    private Offer offer(AreaId area, StateCode state, Role role, LocalDate decided, Optional<Decision> decision) {
        LocalDate day = switch (draws.weighted(18, 9, 6, 14, 44, 9)) {
            case 0 -> decided;
            case 1 -> decided.minusDays(1);
            case 2 -> decided.plusDays(1);
            case 3 -> yearBefore(decided);
            case 4 -> decided.minusDays(draws.below(300));
            default -> decided.plusDays(draws.below(90));
        };
        return offer(area, state, role, day, decided, decision);
    }

    private Offer offer(
            AreaId area, StateCode state, Role role, LocalDate day, LocalDate decided, Optional<Decision> decision) {
        Offer offer = Offer.builder()
                .id(id(Offer.KIND))
                .state(state)
                .role(role)
                .area(area)
                .on(days.known(day))
                .form(draws.maybe(80, () -> draws.percent(70) ? Form.WRITTEN : Form.ORAL))
                .tenure(days.stated(decided))
                .to(values.audience())
                .through(values.through())
                .decision(decision.filter(known -> draws.percent(25)).map(Decision::id))
                .withdrawnOn(draws.maybe(14, () -> days.known(days.notBefore(day))))
                .source(source())
                .remark(remark())
                .recordedOn(recorded(day))
                .build();
        facts.add(offer);
        return offer;
    }

    private Held appointment(
            AreaId area,
            StateCode state,
            Role role,
            LocalDate start,
            Optional<Decision> decision,
            Optional<Offer> offer) {
        Optional<StatedPeriod> tenure =
                decision.isPresent() ? days.stated(start) : Optional.of(StatedPeriod.of(days.period(start)));
        facts.add(Appointment.builder()
                .id(id(Appointment.KIND))
                .state(state)
                .role(role)
                .area(area)
                .decision(decision.map(Decision::id))
                .tenure(tenure)
                .offer(offer.filter(made -> draws.percent(50)).map(Offer::id))
                .source(source())
                .remark(remark())
                .recordedOn(recorded(start))
                .build());
        return holds(area, state, role, start, tenure);
    }

    /** Remembers a service; where no end is stated, one at the end of a year is as good as any. */
    private Held holds(AreaId area, StateCode state, Role role, LocalDate start, Optional<StatedPeriod> tenure) {
        Optional<KnownPeriod> period = tenure.flatMap(StatedPeriod::period);
        LocalDate last = period.flatMap(KnownPeriod::to)
                .map(day -> draws.percent(70) ? day.latest() : day.earliest())
                .orElseGet(() -> LocalDate.of(start.getYear() + draws.between(0, 2), 12, 31));
        LocalDate first = period.map(KnownPeriod::from).map(KnownDay::earliest).orElse(start);
        Held held = new Held(state, role, first, last, tenure);
        holders.add(area, held);
        return held;
    }

    private void afterwards(AreaId area, Held held) {
        StateCode state = held.state();
        Role role = held.role();
        LocalDate end = held.last();
        int extensions = draws.weighted(70, 22, 8);
        for (int count = 0; count < extensions; count++) {
            end = extension(area, state, role, end);
        }
        if (draws.percent(14)) {
            termination(area, state, role, days.notBefore(held.first()));
        }
        if (draws.percent(16)) {
            LocalDate from = draws.percent(60) ? end.plusDays(draws.between(0, 2)) : days.near(end);
            acting(area, from);
            if (draws.percent(15)) {
                acting(area, days.near(from));
            }
        }
        if (draws.percent(14)) {
            appointment(
                    area,
                    draws.percent(55) ? state : candidate(area),
                    role,
                    end.plusDays(draws.between(-1, 2)),
                    Optional.of(decision(end)),
                    Optional.empty());
        }
        if (draws.percent(role == Role.COORDINATOR ? 26 : 6)) {
            report(area, state, held.first(), end);
        }
        if (draws.percent(8)) {
            recommendation(area, days.atEndOf(held));
        }
        if (draws.percent(8)) {
            contributionRequest(area, days.near(held.first()));
        }
    }

    private LocalDate extension(AreaId area, StateCode state, Role role, LocalDate end) {
        LocalDate decided = switch (draws.weighted(20, 10, 10, 42, 18)) {
            case 0 -> end;
            case 1 -> end.minusDays(1);
            case 2 -> end.plusDays(1);
            case 3 -> end.minusDays(draws.below(90));
            default -> end.plusDays(draws.between(0, 30));
        };
        Optional<Decision> decision = draws.maybe(85, () -> decision(decided));
        LocalDate last = end.plusDays(draws.percent(50) ? 365 : draws.between(1, 800));
        Optional<KnownDay> first = decision.isEmpty() || draws.percent(40)
                ? Optional.of(days.known(end.plusDays(draws.between(-1, 3))))
                : Optional.empty();
        KnownDay lastDay = days.known(last);
        boolean inverted =
                first.isPresent() && lastDay.latest().isBefore(first.get().earliest());
        facts.add(Extension.builder()
                .id(id(Extension.KIND))
                .state(state)
                .role(role)
                .area(area)
                .decision(decision.map(Decision::id))
                .firstDay(first)
                .lastDay(inverted ? first.get() : lastDay)
                .request(values.notice(end))
                .source(source())
                .remark(remark())
                .recordedOn(recorded(decided))
                .build());
        return last;
    }

    private void termination(AreaId area, StateCode state, Role role, LocalDate last) {
        facts.add(Termination.builder()
                .id(id(Termination.KIND))
                .state(state)
                .role(role)
                .area(area)
                .lastDay(days.known(last))
                .notice(values.notice(last.plusDays(1)))
                .source(source())
                .remark(remark())
                .recordedOn(recorded(last))
                .build());
    }

    private void acting(AreaId area, LocalDate from) {
        StateCode state = draws.percent(60)
                ? holder(holders.of(area, Role.CO_COORDINATOR)).map(Held::state).orElseGet(this::state)
                : mostlyHolder(area);
        KnownDay first = days.known(from);
        KnownDay last = days.known(from.plusDays(draws.below(200)));
        facts.add(ActingCoordination.builder()
                .id(id(ActingCoordination.KIND))
                .state(state)
                .area(area)
                .firstDay(first)
                .lastDay(Optional.of(last)
                        .filter(day -> !day.latest().isBefore(first.earliest()))
                        .filter(day -> draws.percent(75)))
                .askedOn(draws.maybe(
                        65,
                        () -> days.known(from.minusDays(draws.percent(60) ? draws.between(13, 15) : draws.below(40)))))
                .consents(values.consents(mostlyCoCoordinators(area), from))
                .source(source())
                .remark(remark())
                .recordedOn(recorded(from))
                .build());
    }

    /** A State reports on its service: from 90 days before it is over to three months after, more or less. */
    private void report(AreaId area, StateCode state, LocalDate first, LocalDate last) {
        LocalDate over = last.plusDays(1);
        LocalDate day = switch (draws.weighted(22, 26, 18, 24, 10)) {
            case 0 -> over.minusDays(90).plusDays(draws.between(-1, 1));
            case 1 -> over.plusDays(draws.between(-2, 1));
            case 2 -> over.plusMonths(3).plusDays(draws.between(-1, 1));
            case 3 -> over.plusDays(draws.between(-100, 200));
            default -> days.near(over);
        };
        facts.add(CompletionReport.builder()
                .id(id(CompletionReport.KIND))
                .state(state)
                .area(area)
                .on(days.known(day))
                .to(values.audience())
                .period(values.reported(first, last))
                .source(source())
                .remark(remark())
                .recordedOn(recorded(day))
                .build());
    }

    private void recommendation(AreaId area, LocalDate day) {
        facts.add(Recommendation.builder()
                .id(id(Recommendation.KIND))
                .states(some(draws.between(1, 3), () -> mostlyHolder(area)))
                .area(area)
                .on(days.known(day))
                .through(values.through())
                .source(source())
                .remark(remark())
                .recordedOn(recorded(day))
                .build());
    }

    private void contributionRequest(AreaId area, LocalDate day) {
        facts.add(ContributionRequest.builder()
                .id(id(ContributionRequest.KIND))
                .states(some(draws.weighted(30, 45, 25), () -> mostlyHolder(area)))
                .area(draws.maybe(80, () -> area))
                .on(days.known(day))
                .to(values.bodies())
                .through(values.through())
                .source(source())
                .remark(remark())
                .recordedOn(recorded(day))
                .build());
    }

    /** A concept paper is drafted, considered and perhaps approved, often when a tenure or a period ends. */
    private void paper(LocalDate told) {
        AreaId area = area();
        LocalDate base = switch (draws.weighted(64, 20, 16)) {
            case 0 -> told;
            case 1 -> atEndOfTenure(area, told);
            default -> atExpiry(area, told);
        };
        ConceptPaper paper = ConceptPaper.builder()
                .id(id(ConceptPaper.KIND))
                .area(area)
                .title(draws.maybe(30, () -> "Concept paper"))
                .withdrawnOn(draws.maybe(12, () -> days.known(days.notBefore(base))))
                .supersededOn(draws.maybe(10, () -> days.known(days.notBefore(base))))
                .source(source())
                .remark(remark())
                .recordedOn(recorded(base))
                .build();
        papers.add(paper);
        facts.add(paper);
        List<Draft> drafts = new ArrayList<>();
        int count = draws.weighted(10, 40, 28, 14, 8);
        for (int index = 0; index < count; index++) {
            drafts.add(draft(paper, index == 0 ? base : days.near(base)));
        }
        LocalDate threshold = base.plusMonths(6);
        List<LocalDate> considered = new ArrayList<>(List.of(base));
        count = draws.weighted(45, 40, 12, 3);
        for (int index = 0; index < count; index++) {
            LocalDate day = switch (draws.weighted(52, 33, 15)) {
                case 0 -> days.near(threshold);
                case 1 -> days.near(base);
                default -> atExpiry(area, base);
            };
            approval(paper, drafts, day);
            considered.add(day);
        }
        count = draws.weighted(50, 35, 15);
        for (int index = 0; index < count; index++) {
            meeting(area, draws.maybe(88, paper::id), draws.percent(70) ? threshold : base);
        }
        count = draws.weighted(60, 30, 10);
        for (int index = 0; index < count; index++) {
            consideration(paper, draws.percent(65) ? days.by(draws.pick(considered)) : days.near(base));
        }
        if (draws.percent(20)) {
            LocalDate day = draws.percent(60) ? base.plusDays(draws.between(-1, 1)) : days.near(base);
            plan(area, draws.maybe(80, paper::id), day);
            if (draws.percent(30)) {
                LocalDate later =
                        draws.percent(60) ? day.plusMonths(12).plusDays(draws.between(-1, 1)) : days.near(day);
                plan(area, draws.maybe(80, paper::id), later);
            }
        }
    }

    private Draft draft(ConceptPaper paper, LocalDate day) {
        Optional<List<StateCode>> preparers =
                draws.maybe(80, () -> some(draws.weighted(4, 74, 22), () -> mostlyCoordinator(paper.area())));
        Optional<StatedPeriod> applicability = days.stated(day);
        Draft draft = Draft.builder()
                .id(id(Draft.KIND))
                .paper(paper.id())
                .on(days.known(day))
                .datedOn(values.dated(day))
                .preparedBy(preparers)
                .applicability(applicability)
                .consulted(values.consultations(mostlyCoCoordinators(paper.area()), day))
                .elements(values.elements())
                .measures(values.measures(paper.area()))
                .source(source())
                .remark(remark())
                .recordedOn(recorded(day))
                .build();
        expires(paper.area(), applicability);
        facts.add(draft);
        return draft;
    }

    private void expires(AreaId area, Optional<StatedPeriod> applicability) {
        applicability
                .flatMap(StatedPeriod::period)
                .flatMap(KnownPeriod::to)
                .ifPresent(last -> expiries.put(area, last.latest()));
    }

    private void approval(ConceptPaper paper, List<Draft> drafts, LocalDate day) {
        Optional<StatedPeriod> applicability =
                draws.percent(45) ? days.stated(day.plusDays(draws.between(-1, 1))) : Optional.empty();
        facts.add(Approval.builder()
                .id(id(Approval.KIND))
                .paper(paper.id())
                .on(days.known(day))
                .by(draws.maybe(
                        85,
                        () -> List.of(Body.SOC, Body.MEMBER_STATES, Body.MC, Body.SWG)
                                .get(draws.weighted(55, 25, 14, 6))))
                .manner(draws.maybe(50, () -> draws.pick(List.of(Manner.values()))))
                .draft(
                        drafts.isEmpty()
                                ? Optional.empty()
                                : draws.maybe(40, () -> draws.pick(drafts).id()))
                .applicability(applicability)
                .source(source())
                .remark(remark())
                .recordedOn(recorded(day))
                .build());
        expires(paper.area(), applicability);
    }

    private void meeting(AreaId area, Optional<FactId> paper, LocalDate base) {
        LocalDate held = days.near(base);
        LocalDate convened = switch (draws.weighted(40, 45, 15)) {
            case 0 -> days.near(base);
            case 1 -> held.minusDays(draws.below(60));
            default -> atEndOfTenure(area, held);
        };
        Optional<KnownDay> convenedOn = draws.maybe(60, () -> days.known(convened));
        facts.add(ExpertMeeting.builder()
                .id(id(ExpertMeeting.KIND))
                .area(area)
                .paper(paper)
                .on(days.known(held))
                .convenedOn(convenedOn)
                .convenedBy(draws.maybe(80, () -> some(draws.weighted(12, 68, 20), () -> mostlyCoordinator(area))))
                .chairmanshipConsulted(values.asked(convenedOn.isPresent() ? convened : held))
                .secretariatAssisted(values.truth())
                .invited(values.audience())
                .source(source())
                .remark(remark())
                .recordedOn(recorded(held))
                .build());
    }

    private void consideration(ConceptPaper paper, LocalDate day) {
        facts.add(Consideration.builder()
                .id(id(Consideration.KIND))
                .paper(paper.id())
                .on(days.known(day))
                .channel(draws.pick(List.of(Channel.values())))
                .source(source())
                .remark(remark())
                .recordedOn(recorded(day))
                .build());
    }

    private void plan(AreaId area, Optional<FactId> paper, LocalDate day) {
        ActionPlan plan = ActionPlan.builder()
                .id(id(ActionPlan.KIND))
                .area(area)
                .paper(paper)
                .withoutPaper(paper.isEmpty() && draws.percent(50))
                .on(days.known(day))
                .applicability(days.stated(day))
                .consulted(values.audience())
                .to(values.audience())
                .activities(values.activities(day))
                .organisationalModalities(values.truth())
                .source(source())
                .remark(remark())
                .recordedOn(recorded(day))
                .build();
        plans.add(plan);
        facts.add(plan);
        plan.applicability().ifPresent(stated -> expires(area, Optional.of(stated)));
    }

    /** A list is printed of who holds the offices. */
    private void list(LocalDate base) {
        LocalDate day = days.near(base);
        Optional<Decision> decision = draws.maybe(45, () -> decision(day));
        int known = Math.min(areas.size(), firstAreas + told() / FACTS_AN_AREA);
        CoordinatorList.Builder list = CoordinatorList.builder()
                .id(id(CoordinatorList.KIND))
                .on(day)
                .decision(decision.map(Decision::id))
                .partial(draws.percent(30))
                .source(source())
                .remark(remark())
                .recordedOn(recorded(day));
        for (AreaId area : areas.subList(0, known)) {
            if (draws.percent(85)) {
                list.addRow(new ListRow(
                        area,
                        entries(area, Role.COORDINATOR, day, draws.weighted(22, 56, 18, 4)),
                        entries(area, Role.CO_COORDINATOR, day, draws.weighted(40, 40, 20)),
                        draws.maybe(10, () -> "as printed")));
            }
        }
        facts.add(list.build());
    }

    private List<ListEntry> entries(AreaId area, Role role, LocalDate day, int count) {
        List<ListEntry> entries = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Optional<Held> held = draws.percent(50) ? holder(holders.of(area, role)) : Optional.empty();
            if (held.isPresent() && draws.percent(60)) {
                entries.add(
                        new ListEntry(held.get().state(), held.get().tenure().flatMap(StatedPeriod::period)));
                continue;
            }
            LocalDate start = draws.percent(50) ? LocalDate.of(day.getYear(), 1, 1) : days.near(day);
            StateCode state = held.map(Held::state).orElseGet(this::state);
            Optional<KnownPeriod> tenure = draws.maybe(30, () -> days.period(start));
            entries.add(new ListEntry(state, tenure));
            if (held.isEmpty()) {
                holds(area, state, role, day, tenure.map(StatedPeriod::of));
            }
        }
        return entries;
    }

    /** A fact that stands alone, or comes on top of what has been told. */
    private void aside(LocalDate base) {
        AreaId area = area();
        Role role = draws.percent(60) ? Role.COORDINATOR : Role.CO_COORDINATOR;
        switch (draws.weighted(6, 7, 8, 10, 8, 8, 8, 7, 5, 9, 14, 10)) {
            case 0 -> offer(area, candidate(area), role, base, Optional.empty());
            case 1 -> {
                StateCode state = state();
                LocalDate day = atAccession(state, base);
                if (draws.percent(50)) {
                    service(area, state, day);
                } else {
                    offer(area, state, role, day, day, Optional.empty());
                }
            }
            case 2 -> termination(area, mostlyHolder(area), role, round(area, base));
            case 3 -> acting(area, round(area, base));
            case 4 -> meeting(area, recentPaper().map(ConceptPaper::id), round(area, base));
            case 5 ->
                recentPaper()
                        .ifPresentOrElse(
                                paper -> approval(paper, List.of(), atExpiry(paper.area(), days.near(base))),
                                () -> decision(base));
            case 6 ->
                recentPaper().ifPresentOrElse(paper -> draft(paper, round(paper.area(), base)), () -> decision(base));
            case 7 ->
                plan(area, draws.percent(50) ? recentPaper().map(ConceptPaper::id) : Optional.empty(), days.near(base));
            case 8 -> extension(area, mostlyHolder(area), role, base);
            case 9 ->
                holder(holders.of(area))
                        .ifPresentOrElse(
                                held -> report(area, held.state(), held.first(), held.last()),
                                () -> report(area, state(), base, base.plusYears(2)));
            case 10 -> recommendation(area, round(area, base));
            default -> contributionRequest(area, days.near(base));
        }
    }

    private LocalDate atAccession(StateCode state, LocalDate base) {
        return States.find(state)
                .flatMap(State::memberSince)
                .map(since -> draws.percent(50) ? since.earliest() : since.latest())
                .map(day -> day.plusDays(draws.between(-1, 1)))
                .orElse(base);
    }

    private Optional<ConceptPaper> recentPaper() {
        return papers.isEmpty()
                ? Optional.empty()
                : Optional.of(papers.get(papers.size() - 1 - draws.below(Math.min(3, papers.size()))));
    }
}
