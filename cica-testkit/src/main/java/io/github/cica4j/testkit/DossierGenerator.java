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
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consideration;
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
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.StatedPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes dossiers from seeds.
 *
 * <p>The same seed and size give an equal dossier on every machine and JDK.
 * A dossier of fewer facts is the beginning of the larger one of the same seed, so that a failure of a large one can be
 * looked for in smaller ones.
 *
 * <p>The dossiers tell stories: offers that become terms of service, papers that are drafted and considered, printed
 * lists. Small ones stay with one or two areas and few States, and their days collide: on the ends of months, round leap
 * days, three and six months apart. With more facts there are more areas and States, and the record goes on by a year with
 * every hundred facts. Records have gaps, rough days, and may be declared complete in all or some kinds, or in none.
 * What departs from the procedure is common; what cannot be built is never tried.
 *
 * <p>Time and memory grow in proportion to the size.
 * This class has no state and is thread-safe.
 */
public final class DossierGenerator {

    private static final List<RecordKind> KINDS = List.of(
            Decision.KIND,
            CoordinatorList.KIND,
            Offer.KIND,
            Appointment.KIND,
            Extension.KIND,
            Termination.KIND,
            ActingCoordination.KIND,
            ConceptPaper.KIND,
            Draft.KIND,
            Consideration.KIND,
            Approval.KIND,
            ExpertMeeting.KIND,
            ActionPlan.KIND);

    private static final List<String> REMARKS = List.of(
            "read from a scan", "Тіркелген күні белгісіз", "two \"sources\" differ;\nthe later is taken", "=1+1");

    private DossierGenerator() {}

    /**
     * Makes a dossier.
     *
     * @param seed  the seed
     * @param size  about how many facts; a story that has begun is told to its end, which takes 15 facts more at most
     * @return the dossier
     * @throws IllegalArgumentException if the size is negative
     */
    public static Dossier generate(long seed, int size) {
        if (size < 0) {
            throw new IllegalArgumentException("A dossier cannot have " + size + " facts: give 0 or more");
        }
        return new Stories(seed).dossier(size);
    }

    /** The stories of one dossier. */
    private static final class Stories {

        private static final int FACTS_AN_AREA = 15;
        private static final int FACTS_A_STATE = 12;
        private static final int FEW = 60;

        private final Draws draws;
        private final DayDraws days;
        private final List<StateCode> states = new ArrayList<>();
        private final List<AreaId> areas = new ArrayList<>();
        private final int firstAreas;
        private final int firstStates;
        private final Completeness completeness;
        private final List<Fact> facts = new ArrayList<>();
        private final List<Decision> decisions = new ArrayList<>();
        private final List<ConceptPaper> papers = new ArrayList<>();
        private final Map<String, Integer> numbers = new HashMap<>();

        Stories(long seed) {
            draws = new Draws(seed);
            days = new DayDraws(draws);
            States.members().forEach(state -> states.add(state.code()));
            draws.shuffle(states);
            Catalogues.edition2021().areas().stream().map(PriorityArea::id).forEach(areas::add);
            draws.shuffle(areas);
            firstAreas = draws.percent(75) ? 1 : 2;
            firstStates = draws.between(2, 4);
            completeness = completeness();
        }

        Dossier dossier(int size) {
            while (facts.size() < size) {
                LocalDate base = days.base(facts.size());
                switch (draws.weighted(46, 34, 10, 10)) {
                    case 0 -> service(base);
                    case 1 -> paper(base);
                    case 2 -> {
                        if (facts.size() < FEW || draws.percent(40)) {
                            list(base);
                        } else {
                            service(base);
                        }
                    }
                    default -> aside(base);
                }
            }
            return Dossier.builder().completeness(completeness).addAll(facts).build();
        }

        private Completeness completeness() {
            int choice = draws.weighted(25, 35, 12, 28);
            if (choice == 0) {
                return Completeness.none();
            }
            if (choice == 1) {
                return Completeness.all(DateRange.ofClosed(LocalDate.of(2000, 1, 1), LocalDate.of(2400, 12, 31)));
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
            LocalDate first = draws.percent(60) ? LocalDate.of(2015, 1, 1) : days.near(days.base(0));
            LocalDate last = draws.percent(50) ? LocalDate.of(2035, 12, 31) : days.near(days.base(0));
            return new Completeness.Declaration(
                    last.isBefore(first) ? DateRange.ofClosed(last, first) : DateRange.ofClosed(first, last),
                    draws.maybe(20, () -> days.near(days.base(0))));
        }

        private AreaId area() {
            return areas.get(draws.below(Math.min(areas.size(), firstAreas + facts.size() / FACTS_AN_AREA)));
        }

        private StateCode state() {
            return states.get(draws.below(Math.min(states.size(), firstStates + facts.size() / FACTS_A_STATE)));
        }

        private FactId id(RecordKind kind) {
            return FactId.of(kind.subject() + "-" + numbers.merge(kind.subject(), 1, Integer::sum));
        }

        private Optional<LocalDate> recorded(LocalDate base) {
            return draws.maybe(12, () -> days.near(base));
        }

        private Optional<Source> source() {
            return draws.maybe(
                    10,
                    () -> new Source(
                            "DOC/" + draws.between(1, 2000),
                            draws.maybe(50, () -> Integer.toString(draws.between(1, 12)))));
        }

        private Optional<String> remark() {
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

        /** A State comes to an office, or only means to. */
        private void service(LocalDate base) {
            AreaId area = area();
            StateCode state = state();
            Role role = draws.percent(65) ? Role.COORDINATOR : Role.CO_COORDINATOR;
            Optional<Decision> decision = draws.maybe(85, () -> decision(base));
            Optional<Offer> offer = draws.maybe(60, () -> offer(area, state, role, base, decision));
            if (draws.percent(88)) {
                LocalDate start = switch (draws.weighted(40, 20, 30, 10)) {
                    case 0 -> base;
                    case 1 -> base.plusDays(draws.between(1, 40));
                    case 2 -> LocalDate.of(base.getYear() + 1, 1, 1);
                    default -> base.minusDays(draws.between(1, 40));
                };
                appointment(area, state, role, start, decision, offer);
                afterwards(area, state, role, start);
            }
        }

        private Offer offer(AreaId area, StateCode state, Role role, LocalDate base, Optional<Decision> decision) {
            LocalDate day = switch (draws.weighted(20, 10, 60, 10)) {
                case 0 -> base;
                case 1 -> base.minusDays(1);
                case 2 -> base.minusDays(draws.below(300));
                default -> base.plusDays(draws.below(90));
            };
            Offer offer = Offer.builder()
                    .id(id(Offer.KIND))
                    .state(state)
                    .role(role)
                    .area(area)
                    .on(days.known(day))
                    .form(draws.maybe(80, () -> draws.percent(70) ? Form.WRITTEN : Form.ORAL))
                    .tenure(days.stated(base))
                    .decision(decision.filter(known -> draws.percent(25)).map(Decision::id))
                    .withdrawnOn(draws.maybe(14, () -> days.known(days.notBefore(day))))
                    .source(source())
                    .remark(remark())
                    .recordedOn(recorded(day))
                    .build();
            facts.add(offer);
            return offer;
        }

        private void appointment(
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
        }

        private void afterwards(AreaId area, StateCode state, Role role, LocalDate start) {
            LocalDate end = LocalDate.of(start.getYear() + draws.between(0, 2), 12, 31);
            int extensions = draws.weighted(70, 22, 8);
            for (int count = 0; count < extensions; count++) {
                end = extension(area, state, role, end);
            }
            if (draws.percent(14)) {
                termination(area, state, role, days.notBefore(start));
            }
            if (draws.percent(14)) {
                acting(area, draws.percent(30) ? state : state(), days.near(end));
            }
            if (draws.percent(12)) {
                appointment(
                        area,
                        state,
                        role,
                        end.plusDays(draws.between(0, 2)),
                        Optional.of(decision(end)),
                        Optional.empty());
            }
        }

        private LocalDate extension(AreaId area, StateCode state, Role role, LocalDate end) {
            LocalDate decided = draws.percent(60) ? end.minusDays(draws.below(90)) : end.plusDays(draws.between(0, 30));
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
                    .source(source())
                    .remark(remark())
                    .recordedOn(recorded(last))
                    .build());
        }

        private void acting(AreaId area, StateCode state, LocalDate from) {
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
                    .source(source())
                    .remark(remark())
                    .recordedOn(recorded(from))
                    .build());
        }

        /** A concept paper is drafted, considered and perhaps approved. */
        private void paper(LocalDate base) {
            ConceptPaper paper = ConceptPaper.builder()
                    .id(id(ConceptPaper.KIND))
                    .area(area())
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
            count = draws.weighted(45, 40, 12, 3);
            for (int index = 0; index < count; index++) {
                approval(paper, drafts, draws.percent(60) ? days.near(threshold) : days.near(base));
            }
            count = draws.weighted(50, 35, 15);
            for (int index = 0; index < count; index++) {
                meeting(paper.area(), draws.maybe(88, paper::id), draws.percent(70) ? threshold : base);
            }
            count = draws.weighted(70, 22, 8);
            for (int index = 0; index < count; index++) {
                consideration(paper, base);
            }
            if (draws.percent(18)) {
                plan(paper.area(), draws.maybe(80, paper::id), base);
            }
        }

        private Draft draft(ConceptPaper paper, LocalDate day) {
            Optional<List<StateCode>> preparers = draws.maybe(78, () -> switch (draws.weighted(76, 20, 4)) {
                case 0 -> List.of(state());
                case 1 -> List.of(state(), state());
                default -> List.<StateCode>of();
            });
            Draft draft = Draft.builder()
                    .id(id(Draft.KIND))
                    .paper(paper.id())
                    .on(days.known(day))
                    .preparedBy(preparers.map(list -> list.stream().distinct().toList()))
                    .applicability(days.stated(day))
                    .source(source())
                    .remark(remark())
                    .recordedOn(recorded(day))
                    .build();
            facts.add(draft);
            return draft;
        }

        private void approval(ConceptPaper paper, List<Draft> drafts, LocalDate day) {
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
                    .applicability(draws.percent(45) ? days.stated(day) : Optional.empty())
                    .source(source())
                    .remark(remark())
                    .recordedOn(recorded(day))
                    .build());
        }

        private void meeting(AreaId area, Optional<FactId> paper, LocalDate base) {
            LocalDate held = days.near(base);
            facts.add(ExpertMeeting.builder()
                    .id(id(ExpertMeeting.KIND))
                    .area(area)
                    .paper(paper)
                    .on(days.known(held))
                    .convenedOn(draws.maybe(
                            55,
                            () -> days.known(draws.percent(50) ? days.near(base) : held.minusDays(draws.below(60)))))
                    .source(source())
                    .remark(remark())
                    .recordedOn(recorded(held))
                    .build());
        }

        private void consideration(ConceptPaper paper, LocalDate base) {
            facts.add(Consideration.builder()
                    .id(id(Consideration.KIND))
                    .paper(paper.id())
                    .on(days.nearKnown(base))
                    .channel(draws.pick(List.of(Channel.values())))
                    .source(source())
                    .remark(remark())
                    .recordedOn(recorded(base))
                    .build());
        }

        private void plan(AreaId area, Optional<FactId> paper, LocalDate base) {
            facts.add(ActionPlan.builder()
                    .id(id(ActionPlan.KIND))
                    .area(area)
                    .paper(paper)
                    .on(days.nearKnown(base))
                    .applicability(days.stated(base))
                    .source(source())
                    .remark(remark())
                    .recordedOn(recorded(base))
                    .build());
        }

        /** A list is printed of who holds the offices. */
        private void list(LocalDate base) {
            LocalDate day = days.near(base);
            Optional<Decision> decision = draws.maybe(45, () -> decision(day));
            int known = Math.min(areas.size(), firstAreas + facts.size() / FACTS_AN_AREA);
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
                            entries(day, draws.weighted(22, 56, 18, 4)),
                            entries(day, draws.weighted(40, 40, 20)),
                            draws.maybe(10, () -> "as printed")));
                }
            }
            facts.add(list.build());
        }

        private List<ListEntry> entries(LocalDate day, int count) {
            List<ListEntry> entries = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                LocalDate start = draws.percent(50) ? LocalDate.of(day.getYear(), 1, 1) : days.near(day);
                entries.add(new ListEntry(state(), draws.maybe(30, () -> days.period(start))));
            }
            return entries;
        }

        /** A fact that stands alone, or comes on top of what has been told. */
        private void aside(LocalDate base) {
            Role role = draws.percent(60) ? Role.COORDINATOR : Role.CO_COORDINATOR;
            switch (draws.weighted(18, 16, 18, 10, 10, 14, 8, 6)) {
                case 0 -> offer(area(), state(), role, base, Optional.empty());
                case 1 -> termination(area(), state(), role, days.near(base));
                case 2 -> acting(area(), state(), days.near(base));
                case 3 -> meeting(area(), latestPaper().map(ConceptPaper::id), base);
                case 4 ->
                    latestPaper()
                            .ifPresentOrElse(
                                    paper -> approval(paper, List.of(), days.near(base)), () -> decision(base));
                case 5 -> latestPaper().ifPresentOrElse(paper -> draft(paper, days.near(base)), () -> decision(base));
                case 6 -> plan(area(), Optional.empty(), base);
                default -> extension(area(), state(), role, base);
            }
        }

        private Optional<ConceptPaper> latestPaper() {
            return papers.isEmpty() ? Optional.empty() : Optional.of(papers.get(papers.size() - 1));
        }
    }
}
