package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.OfArea;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import io.github.cica4j.model.time.Truth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who coordinates an area, day by day, as far as the record tells.
 *
 * <p>An instance belongs to one check and is not thread-safe.
 */
public final class Coordination implements Judged, OfArea {

    private static final Position NOT_TOLD = Position.undetermined(Appointment.KIND.name());
    private static final Position DECISION_UNKNOWN = Position.undetermined(Decision.KIND.name());

    private static final Comparator<Tenure> BY_FIRST_DAY =
            Comparator.comparingLong(tenure -> tenure.first().earliest());

    private final AreaId area;
    private final List<Tenure> coordinators;
    private final List<Tenure> tenures;
    private final List<ActingCoordination> acting;
    private final OfficeRecord record;
    private final boolean severalGiveWay;
    private final boolean startsByDecision;
    private final OptionalInt silence;
    private final boolean inChapter1;
    private final List<ActingCoordination> drafting;
    private final boolean actingOwesAll;
    private @Nullable Steps<List<StateCode>> holders;
    private @Nullable Steps<Truth> held;
    private @Nullable List<FactId> evidence;

    Coordination(
            AreaId area,
            List<Tenure> tenures,
            List<ActingCoordination> acting,
            OfficeRecord record,
            boolean inChapter1,
            Interpretations interpretations) {
        this.area = area;
        this.tenures = tenures;
        this.coordinators = new ArrayList<>(tenures.size());
        for (Tenure tenure : tenures) {
            if (tenure.role() == Role.COORDINATOR) {
                coordinators.add(tenure);
            }
        }
        this.acting = acting;
        this.record = record;
        this.severalGiveWay = interpretations.of(Readings.SEVERAL_COORDINATORS).chose("derogated");
        this.startsByDecision =
                interpretations.of(Readings.APPOINTMENT_TAKES_EFFECT).chose("soc-decision");
        Choice consent = interpretations.of(Readings.CONSENT);
        this.silence = consent.chose("silence")
                ? OptionalInt.of(Readings.number(interpretations, Readings.CONSENT))
                : OptionalInt.empty();
        this.inChapter1 = inChapter1;
        Choice duties = interpretations.of(Readings.ACTING);
        this.drafting = duties.chose("none") ? List.of() : acting;
        this.actingOwesAll = duties.chose("all");
    }

    /** Checks if Chapter 1 extends to the area. */
    public boolean inChapter1() {
        return inChapter1;
    }

    /** Returns those who act, if that brings them all duties of a Coordinator. */
    List<ActingCoordination> actingAsAppointed() {
        return actingOwesAll ? acting : List.of();
    }

    /** Returns the area. */
    @Override
    public AreaId area() {
        return area;
    }

    /** Returns the days of silence after which a Co-coordinator that was asked has consented, if silence is enough (1.11). */
    OptionalInt silence() {
        return silence;
    }

    OfficeRecord record() {
        return record;
    }

    @Override
    public Subject subject() {
        return Subject.of("area", area.id());
    }

    /** Returns the ids of the facts that tell of Coordinators, acting ones included, and of their absence. */
    public List<FactId> evidence() {
        if (evidence == null) {
            SortedSet<FactId> ids = new TreeSet<>(record.evidence());
            coordinators.forEach(tenure -> ids.add(tenure.fact().id()));
            acting.forEach(act -> ids.add(act.id()));
            evidence = List.copyOf(ids);
        }
        return evidence;
    }

    /** Returns who may hold the office of Coordinator, acting ones included, by day. */
    public Steps<List<StateCode>> holders() {
        if (holders == null) {
            CoverByDay cover = new CoverByDay(coordinators);
            holders = Steps.of(changeDays(coordinators), day -> holdersOn(cover.on(day), acting, day));
        }
        return holders;
    }

    /** Returns who may owe what a Coordinator owes on concept papers (2.5, 2.6), by day. */
    public Steps<List<StateCode>> drafters() {
        if (drafting.size() == acting.size()) {
            return holders();
        }
        CoverByDay cover = new CoverByDay(coordinators);
        return Steps.of(changeDays(coordinators), day -> holdersOn(cover.on(day), drafting, day));
    }

    private static List<StateCode> holdersOn(List<Tenure> covering, List<ActingCoordination> acting, long day) {
        SortedSet<StateCode> states = new TreeSet<>();
        for (Tenure tenure : covering) {
            states.add(tenure.state());
        }
        for (ActingCoordination act : acting) {
            if (canAct(act, day)) {
                states.add(act.state());
            }
        }
        return List.copyOf(states);
    }

    /** Returns whether somebody owes what a Coordinator owes on concept papers (2.5, 2.6), by day. */
    public Steps<Truth> held() {
        if (held == null) {
            CoverByDay cover = new CoverByDay(coordinators);
            held = Steps.of(changeDays(coordinators), day -> heldOn(cover.on(day), day));
        }
        return held;
    }

    private Truth heldOn(List<Tenure> covering, long day) {
        boolean possible = !covering.isEmpty();
        boolean certain = false;
        for (Tenure tenure : covering) {
            certain = certain || tenure.mustCover(day);
        }
        for (ActingCoordination act : drafting) {
            possible = possible || canAct(act, day);
            certain = certain || mustAct(act, day);
        }
        return Truth.of(possible || !record.tells(day, Optional.empty()), certain);
    }

    /** Returns whether there is exactly one Coordinator, by day (1.9). */
    public Steps<Position> exactlyOne() {
        CoverByDay cover = new CoverByDay(coordinators);
        return Steps.of(changeDays(coordinators), day -> exactlyOneOn(cover.on(day), day));
    }

    private Position exactlyOneOn(List<Tenure> covering, long day) {
        if (covering.size() == 1 && covering.get(0).mustCover(day)) {
            return Position.of(Status.MET);
        }
        if (covering.isEmpty() && acting.isEmpty()) {
            return absence(day);
        }
        Map<StateCode, Truth> must = new TreeMap<>();
        Map<StateCode, Truth> all = new TreeMap<>();
        SortedSet<String> rough = new TreeSet<>();
        for (Tenure tenure : covering) {
            all.merge(tenure.state(), socDecided(tenure), Coordination::eitherOf);
            if (tenure.mustCover(day)) {
                must.put(tenure.state(), Truth.YES);
            } else {
                rough.addAll(tenure.first().because());
                rough.addAll(tenure.last().because());
            }
        }
        List<Position> possible = new ArrayList<>(3);
        if (must.isEmpty()) {
            vacant(day, possible, rough);
        }
        if (must.size() <= 1 && !all.isEmpty()) {
            possible.add(Position.of(Status.MET));
        }
        if (all.size() >= 2) {
            several(must.keySet(), all, possible);
        }
        return combine(possible, rough);
    }

    private void vacant(long day, List<Position> possible, SortedSet<String> rough) {
        Truth somebodyActs = actedOn(day, rough);
        if (somebodyActs != Truth.NO) {
            possible.add(Position.of(Status.MET));
        }
        if (somebodyActs != Truth.YES) {
            possible.add(absence(day));
        }
    }

    private Position absence(long day) {
        return record.tells(day, Optional.empty()) ? Position.of(Status.NOT_MET) : NOT_TOLD;
    }

    /** What can be the case while at least two hold the office: every reachable set of holders is considered. */
    private void several(Set<StateCode> must, Map<StateCode, Truth> all, List<Position> possible) {
        if (!severalGiveWay) {
            possible.add(Position.of(Status.NOT_MET));
            return;
        }
        boolean mustBeBySoc = true;
        boolean noneMustBeByAnother = true;
        for (StateCode state : must) {
            mustBeBySoc = mustBeBySoc && all.get(state) == Truth.YES;
            noneMustBeByAnother = noneMustBeByAnother && all.get(state) != Truth.NO;
        }
        int bySoc = 0;
        int unknown = 0;
        for (Truth soc : all.values()) {
            bySoc += soc == Truth.YES ? 1 : 0;
            unknown += soc == Truth.MAYBE ? 1 : 0;
        }
        if (bySoc + unknown < all.size()) {
            possible.add(Position.of(Status.NOT_MET));
        }
        if (mustBeBySoc && bySoc >= 2) {
            possible.add(Position.of(Status.DEROGATED));
        }
        if (noneMustBeByAnother && unknown >= 1 && bySoc + unknown >= 2) {
            possible.add(DECISION_UNKNOWN);
        }
    }

    private static Truth socDecided(Tenure tenure) {
        return tenure.bySoc().map(soc -> soc ? Truth.YES : Truth.NO).orElse(Truth.MAYBE);
    }

    private static Truth eitherOf(Truth one, Truth two) {
        if (one == Truth.YES || two == Truth.YES) {
            return Truth.YES;
        }
        return one == Truth.MAYBE || two == Truth.MAYBE ? Truth.MAYBE : Truth.NO;
    }

    private Truth actedOn(long day, SortedSet<String> rough) {
        for (ActingCoordination act : acting) {
            if (mustAct(act, day)) {
                return Truth.YES;
            }
        }
        Truth truth = Truth.NO;
        for (ActingCoordination act : acting) {
            if (canAct(act, day)) {
                truth = Truth.MAYBE;
                rough.addAll(DayBounds.of(act.firstDay()).because());
                rough.addAll(lastDay(act).because());
            }
        }
        return truth;
    }

    /** Returns whether a State is on a day the Coordinator that prepares papers and convenes meetings (2.3, 2.5). */
    Verdict drafter(StateCode state, DayBounds on) {
        List<ActingCoordination> acted = drafting.isEmpty() ? List.of() : actedBy(state);
        return inOffice(on, held(state, EnumSet.of(Role.COORDINATOR)), acted);
    }

    /** Returns whether a State is Coordinator on a day, acting aside. */
    Verdict regularCoordinator(StateCode state, DayBounds on) {
        return inOffice(on, held(state, EnumSet.of(Role.COORDINATOR)), List.of());
    }

    /** Returns whether a State is Co-coordinator on a day. */
    Verdict coCoordinator(StateCode state, DayBounds on) {
        return inOffice(on, held(state, EnumSet.of(Role.CO_COORDINATOR)), List.of());
    }

    /** Returns whether a State is in any office of the area on a day, acting included. */
    Verdict inAnyOffice(StateCode state, DayBounds on) {
        return inOffice(on, held(state, EnumSet.allOf(Role.class)), actedBy(state));
    }

    /** Returns whether anybody but those who act is Coordinator on a day. */
    Verdict regularCoordinator(DayBounds on) {
        return inOffice(on, coordinators, List.of());
    }

    /** Returns whether anybody is on a day the Coordinator that keeps papers up to date (2.6). */
    Verdict anyDrafter(DayBounds on) {
        return inOffice(on, coordinators, drafting);
    }

    /** Checks if the record tells of absence on every bound of a day. */
    boolean tells(DayBounds on) {
        return record.tells(on.earliest(), Optional.empty()) && record.tells(on.latest(), Optional.empty());
    }

    private List<Tenure> held(StateCode state, Set<Role> roles) {
        List<Tenure> own = new ArrayList<>(2);
        for (Tenure tenure : tenures) {
            if (tenure.state().equals(state) && roles.contains(tenure.role())) {
                own.add(tenure);
            }
        }
        return own;
    }

    private List<ActingCoordination> actedBy(StateCode state) {
        List<ActingCoordination> own = new ArrayList<>(1);
        for (ActingCoordination act : acting) {
            if (act.state().equals(state)) {
                own.add(act);
            }
        }
        return own;
    }

    private Verdict inOffice(DayBounds on, List<Tenure> held, List<ActingCoordination> acted) {
        SortedSet<String> rough = new TreeSet<>(on.because());
        boolean mustAtBoth = true;
        boolean possible = false;
        for (long day : new long[] {on.earliest(), on.latest()}) {
            boolean must = false;
            for (Tenure tenure : held) {
                must = must || tenure.mustCover(day);
                if (tenure.canCover(day)) {
                    possible = true;
                    rough.addAll(Verdict.rough(tenure.first(), tenure.last()));
                }
            }
            for (ActingCoordination act : acted) {
                must = must || mustAct(act, day);
                if (canAct(act, day)) {
                    possible = true;
                    rough.addAll(Verdict.rough(DayBounds.of(act.firstDay()), lastDay(act)));
                }
            }
            mustAtBoth = mustAtBoth && must;
        }
        if (mustAtBoth) {
            return Verdict.GOOD;
        }
        if (possible) {
            return Verdict.unknown(rough);
        }
        return tells(on) ? Verdict.BAD : Verdict.unknown(Appointment.KIND.name());
    }

    /** Returns the Co-coordinators that may be in office on a day, sorted. */
    SortedSet<StateCode> coCoordinators(DayBounds on) {
        SortedSet<StateCode> states = new TreeSet<>();
        for (Tenure tenure : tenures) {
            if (tenure.role() == Role.CO_COORDINATOR
                    && (tenure.canCover(on.earliest()) || tenure.canCover(on.latest()))) {
                states.add(tenure.state());
            }
        }
        return states;
    }

    /** Returns the States that may be in any office of the area on a day, acting included, sorted. */
    SortedSet<StateCode> holdersOfAny(DayBounds on) {
        SortedSet<StateCode> states = new TreeSet<>();
        for (Tenure tenure : tenures) {
            if (tenure.canCover(on.earliest()) || tenure.canCover(on.latest())) {
                states.add(tenure.state());
            }
        }
        for (ActingCoordination act : acting) {
            if (canAct(act, on.earliest()) || canAct(act, on.latest())) {
                states.add(act.state());
            }
        }
        return states;
    }

    /** Judges each Co-coordinator of a day but some; those that are certainly bad are named. */
    Position eachCoCoordinator(DayBounds on, Collection<StateCode> leftOut, Function<StateCode, Verdict> judge) {
        SortedSet<StateCode> bad = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        boolean unknown = !tells(on);
        if (unknown) {
            missing.add(Appointment.KIND.name());
        }
        for (StateCode state : coCoordinators(on)) {
            if (!leftOut.contains(state)) {
                Verdict verdict = judge.apply(state);
                Verdict inOffice = coCoordinator(state, on);
                if (verdict.bad() && inOffice.good()) {
                    bad.add(state);
                } else if (!verdict.good()) {
                    unknown = true;
                    missing.addAll(verdict.bad() ? inOffice.missing() : verdict.missing());
                }
            }
        }
        if (!bad.isEmpty()) {
            return Position.of(Status.NOT_MET).listing(bad);
        }
        return Position.of(unknown ? Status.UNDETERMINED : Status.MET, missing);
    }

    /** Returns the ids of the facts that tell who can be in office on a day, and of the lists that tell who is not. */
    public List<FactId> evidenceOn(DayBounds on) {
        SortedSet<FactId> ids = new TreeSet<>(record.evidenceOn(on));
        for (Tenure tenure : tenures) {
            if (tenure.canCover(on.earliest()) || tenure.canCover(on.latest())) {
                ids.add(tenure.fact().id());
            }
        }
        for (ActingCoordination act : acting) {
            if (canAct(act, on.earliest()) || canAct(act, on.latest())) {
                ids.add(act.id());
            }
        }
        return List.copyOf(ids);
    }

    /** Returns the ids of the facts that tell of all offices of the area. */
    public List<FactId> evidenceOfOffices() {
        SortedSet<FactId> ids = new TreeSet<>(evidence());
        tenures.forEach(tenure -> ids.add(tenure.fact().id()));
        return List.copyOf(ids);
    }

    /** Returns whether a State holds both offices of the area, by day (1.9). */
    Steps<Position> oneOfBoth(StateCode state) {
        List<Tenure> first = held(state, EnumSet.of(Role.COORDINATOR));
        List<Tenure> second = held(state, EnumSet.of(Role.CO_COORDINATOR));
        List<Tenure> both = new ArrayList<>(first);
        both.addAll(second);
        return Steps.of(changeDays(both), day -> {
            SortedSet<String> rough = new TreeSet<>();
            Truth coordinator = covered(first, day, rough);
            Truth coCoordinator = covered(second, day, rough);
            if (coordinator == Truth.NO || coCoordinator == Truth.NO) {
                return Position.of(Status.MET);
            }
            return coordinator == Truth.YES && coCoordinator == Truth.YES
                    ? Position.of(Status.NOT_MET)
                    : Position.of(Status.UNDETERMINED, rough);
        });
    }

    private static Truth covered(List<Tenure> held, long day, SortedSet<String> rough) {
        boolean can = false;
        for (Tenure tenure : held) {
            if (tenure.mustCover(day)) {
                return Truth.YES;
            }
            if (tenure.canCover(day)) {
                can = true;
                rough.addAll(Verdict.rough(tenure.first(), tenure.last()));
            }
        }
        return can ? Truth.MAYBE : Truth.NO;
    }

    /** Checks if anybody acts at some time. */
    public boolean acted() {
        return !acting.isEmpty();
    }

    /** Returns the first day on which somebody acts. */
    public DayBounds actedFrom() {
        DayBounds first = DayBounds.never();
        for (ActingCoordination act : acting) {
            first = first.min(DayBounds.of(act.firstDay()));
        }
        return first;
    }

    /** Returns the ids of the facts that tell who acts. */
    public List<FactId> evidenceOfActing() {
        return acting.stream().map(ActingCoordination::id).sorted().toList();
    }

    /** Returns whether one State acts at most, by day (1.11). */
    public Steps<Position> oneActs() {
        return Steps.of(changeDays(List.of()), day -> {
            SortedSet<StateCode> must = new TreeSet<>();
            SortedSet<StateCode> can = new TreeSet<>();
            SortedSet<String> rough = new TreeSet<>();
            for (ActingCoordination act : acting) {
                if (canAct(act, day)) {
                    can.add(act.state());
                    rough.addAll(Verdict.rough(DayBounds.of(act.firstDay()), lastDay(act)));
                    if (mustAct(act, day)) {
                        must.add(act.state());
                    }
                }
            }
            if (can.isEmpty()) {
                return Position.absent();
            }
            if (must.size() > 1) {
                return Position.of(Status.NOT_MET).listing(must);
            }
            Position one = Position.of(Status.MET);
            return can.size() > 1 ? one.or(Position.of(Status.NOT_MET), rough) : one;
        });
    }

    /** Returns whether the office of Coordinator is vacant, naming who may act, by day (1.11). */
    public Steps<Position> vacancy() {
        CoverByDay cover = new CoverByDay(coordinators);
        return Steps.of(changeDays(tenures), day -> vacancyOn(cover.on(day), day));
    }

    private Position vacancyOn(List<Tenure> covering, long day) {
        SortedSet<String> rough = new TreeSet<>();
        boolean possible = false;
        for (Tenure tenure : covering) {
            if (tenure.mustCover(day)) {
                return Position.absent();
            }
            possible = true;
            rough.addAll(Verdict.rough(tenure.first(), tenure.last()));
        }
        for (ActingCoordination act : acting) {
            if (mustAct(act, day)) {
                return Position.absent();
            }
            if (canAct(act, day)) {
                possible = true;
                rough.addAll(Verdict.rough(DayBounds.of(act.firstDay()), lastDay(act)));
            }
        }
        if (!record.tells(day, Optional.empty())) {
            return NOT_TOLD;
        }
        Position vacant = Position.of(Status.REVIEW);
        if (possible) {
            return vacant.or(Position.absent(), rough);
        }
        DayBounds on = new DayBounds(day, day, List.of());
        return vacant.listing(coCoordinators(on));
    }

    /** Returns whether no new Coordinator has come since a State began to act, by day (1.11). */
    public Steps<Position> noneCame(ActingCoordination act) {
        DayBounds began = DayBounds.of(act.firstDay());
        List<Tenure> later = new ArrayList<>();
        for (Tenure tenure : coordinators) {
            if (start(tenure).latest() > began.earliest()) {
                later.add(tenure);
            }
        }
        long[] days = new long[4 * later.size() + 1];
        int count = 0;
        days[count++] = began.earliest() + 1;
        for (Tenure tenure : later) {
            DayBounds start = start(tenure);
            days[count++] = start.earliest();
            days[count++] = start.latest();
            days[count++] = after(tenure.last().earliest());
            days[count++] = after(tenure.last().latest());
        }
        return Steps.of(days, day -> noneCameOn(later, began, day));
    }

    private Position noneCameOn(List<Tenure> later, DayBounds began, long day) {
        SortedSet<String> rough = new TreeSet<>();
        boolean possible = false;
        for (Tenure tenure : later) {
            DayBounds start = start(tenure);
            if (start.latest() <= day
                    && start.earliest() > began.latest()
                    && tenure.last().earliest() >= day) {
                return Position.of(Status.NOT_MET);
            }
            boolean cameByThen = began.earliest() < day && start.earliest() <= day;
            if (cameByThen && tenure.last().latest() >= day) {
                possible = true;
                rough.addAll(Verdict.rough(start, began, tenure.last()));
            }
        }
        Position none = Position.of(Status.MET);
        return possible ? none.or(Position.of(Status.NOT_MET), rough) : none;
    }

    private DayBounds start(Tenure tenure) {
        boolean byDecision = startsByDecision && tenure.bySoc().orElse(false);
        return byDecision ? tenure.decidedOn().orElse(tenure.first()) : tenure.first();
    }

    /** Returns whether a State is Co-coordinator of the area, by day (1.11). */
    public Steps<Position> coCoordinator(StateCode state) {
        List<Tenure> own = coCoordinators(state);
        return Steps.of(changeDays(own), day -> coCoordinatorOn(own, day));
    }

    private Position coCoordinatorOn(List<Tenure> own, long day) {
        SortedSet<String> rough = new TreeSet<>();
        boolean possible = false;
        for (Tenure tenure : own) {
            if (tenure.mustCover(day)) {
                return Position.of(Status.MET);
            }
            if (tenure.canCover(day)) {
                possible = true;
                rough.addAll(tenure.first().because());
                rough.addAll(tenure.last().because());
            }
        }
        return possible ? combine(List.of(Position.of(Status.MET), absence(day)), rough) : absence(day);
    }

    /** Returns the ids of the facts that tell whether a State is Co-coordinator of the area. */
    public List<FactId> evidenceOfCoCoordinator(StateCode state) {
        List<FactId> ids = new ArrayList<>(record.evidence());
        coCoordinators(state).forEach(tenure -> ids.add(tenure.fact().id()));
        return ids;
    }

    private List<Tenure> coCoordinators(StateCode state) {
        List<Tenure> own = new ArrayList<>();
        for (Tenure tenure : tenures) {
            if (tenure.role() == Role.CO_COORDINATOR && tenure.state().equals(state)) {
                own.add(tenure);
            }
        }
        return own;
    }

    private static Position combine(List<Position> possible, SortedSet<String> rough) {
        Position position = possible.get(0);
        for (int next = 1; next < possible.size(); next++) {
            position = position.or(possible.get(next), rough);
        }
        return position;
    }

    private static boolean canAct(ActingCoordination act, long day) {
        return act.firstDay().earliest().toEpochDay() <= day
                && day <= lastDay(act).latest();
    }

    private static boolean mustAct(ActingCoordination act, long day) {
        return act.firstDay().latest().toEpochDay() <= day
                && day <= lastDay(act).earliest();
    }

    private static DayBounds lastDay(ActingCoordination act) {
        return act.lastDay().map(DayBounds::of).orElse(DayBounds.never());
    }

    private long[] changeDays(List<Tenure> of) {
        long[] days = new long[4 * of.size() + 4 * acting.size() + record.changes()];
        int count = 0;
        for (Tenure tenure : of) {
            days[count++] = tenure.first().earliest();
            days[count++] = tenure.first().latest();
            days[count++] = after(tenure.last().earliest());
            days[count++] = after(tenure.last().latest());
        }
        for (ActingCoordination act : acting) {
            DayBounds last = lastDay(act);
            days[count++] = act.firstDay().earliest().toEpochDay();
            days[count++] = act.firstDay().latest().toEpochDay();
            days[count++] = after(last.earliest());
            days[count++] = after(last.latest());
        }
        record.addChangeDays(days, count);
        return days;
    }

    private static long after(long day) {
        return day == DayBounds.NEVER ? day : day + 1;
    }

    /** The tenures that can cover a day, for days asked for in ascending order. */
    private static final class CoverByDay {

        private final List<Tenure> byFirstDay;
        private final List<Tenure> covering = new ArrayList<>();
        private int next;

        CoverByDay(List<Tenure> tenures) {
            byFirstDay = new ArrayList<>(tenures);
            byFirstDay.sort(BY_FIRST_DAY);
        }

        List<Tenure> on(long day) {
            while (next < byFirstDay.size() && byFirstDay.get(next).first().earliest() <= day) {
                covering.add(byFirstDay.get(next++));
            }
            for (int index = covering.size() - 1; index >= 0; index--) {
                if (covering.get(index).last().latest() < day) {
                    covering.remove(index);
                }
            }
            return covering;
        }
    }
}
