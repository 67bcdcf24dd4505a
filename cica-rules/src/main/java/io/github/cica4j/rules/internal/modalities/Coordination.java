package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import io.github.cica4j.model.time.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Who coordinates an area, day by day, as far as the record tells.
 *
 * <p>An instance belongs to one check and is not thread-safe.
 */
public final class Coordination implements Judged {

    private final AreaId area;
    private final List<Tenure> coordinators;
    private final List<Tenure> tenures;
    private final List<ActingCoordination> acting;
    private final OfficeRecord record;
    private final boolean severalGiveWay;
    private @Nullable Steps<List<StateCode>> holders;
    private @Nullable Steps<Truth> held;

    Coordination(
            AreaId area,
            List<Tenure> tenures,
            List<ActingCoordination> acting,
            OfficeRecord record,
            boolean severalGiveWay) {
        this.area = area;
        this.tenures = tenures;
        this.coordinators = tenures.stream()
                .filter(tenure -> tenure.role() == Role.COORDINATOR)
                .toList();
        this.acting = acting;
        this.record = record;
        this.severalGiveWay = severalGiveWay;
    }

    /** Returns the area. */
    public AreaId area() {
        return area;
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
        List<FactId> ids = new ArrayList<>(record.evidence());
        coordinators.forEach(tenure -> ids.add(tenure.fact().id()));
        acting.forEach(act -> ids.add(act.id()));
        return ids;
    }

    /** Returns who may hold the office of Coordinator, acting ones included, by day. */
    public Steps<List<StateCode>> holders() {
        if (holders == null) {
            holders = Steps.of(changeDays(coordinators), this::holdersOn);
        }
        return holders;
    }

    private List<StateCode> holdersOn(long day) {
        SortedSet<StateCode> states = new TreeSet<>();
        coordinators.stream().filter(tenure -> tenure.canCover(day)).forEach(tenure -> states.add(tenure.state()));
        acting.stream().filter(act -> canAct(act, day)).forEach(act -> states.add(act.state()));
        return List.copyOf(states);
    }

    /** Returns whether somebody holds the office of Coordinator, acting ones included, by day. */
    public Steps<Truth> held() {
        if (held == null) {
            held = Steps.of(changeDays(coordinators), this::heldOn);
        }
        return held;
    }

    private Truth heldOn(long day) {
        boolean certain = coordinators.stream().anyMatch(tenure -> tenure.mustCover(day))
                || acting.stream().anyMatch(act -> mustAct(act, day));
        return Truth.of(!holdersOn(day).isEmpty() || !record.tells(day, Optional.empty()), certain);
    }

    /** Returns whether there is exactly one Coordinator, by day (1.9). */
    public Steps<Position> exactlyOne() {
        return Steps.of(changeDays(coordinators), this::exactlyOneOn);
    }

    private Position exactlyOneOn(long day) {
        Map<StateCode, Truth> must = new TreeMap<>();
        Map<StateCode, Truth> all = new TreeMap<>();
        SortedSet<String> rough = new TreeSet<>();
        for (Tenure tenure : coordinators) {
            if (tenure.canCover(day)) {
                all.merge(tenure.state(), socDecided(tenure), Coordination::eitherOf);
                if (tenure.mustCover(day)) {
                    must.put(tenure.state(), Truth.YES);
                } else {
                    addRough(rough, tenure.first());
                    addRough(rough, tenure.last());
                }
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
        return record.tells(day, Optional.empty())
                ? Position.of(Status.NOT_MET)
                : Position.undetermined(Appointment.KIND.name());
    }

    /** What can be the case while at least two hold the office: every reachable set of holders is considered. */
    private void several(Set<StateCode> must, Map<StateCode, Truth> all, List<Position> possible) {
        if (!severalGiveWay) {
            possible.add(Position.of(Status.NOT_MET));
            return;
        }
        boolean mustBeBySoc = must.stream().allMatch(state -> all.get(state) == Truth.YES);
        boolean noneMustBeByAnother = must.stream().noneMatch(state -> all.get(state) == Truth.NO);
        long bySoc = all.values().stream().filter(soc -> soc == Truth.YES).count();
        long unknown = all.values().stream().filter(soc -> soc == Truth.MAYBE).count();
        if (all.containsValue(Truth.NO)) {
            possible.add(Position.of(Status.NOT_MET));
        }
        if (mustBeBySoc && bySoc >= 2) {
            possible.add(Position.of(Status.DEROGATED));
        }
        if (noneMustBeByAnother && unknown >= 1 && bySoc + unknown >= 2) {
            possible.add(Position.undetermined(Decision.KIND.name()));
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
        Truth truth = Truth.NO;
        for (ActingCoordination act : acting) {
            if (mustAct(act, day)) {
                return Truth.YES;
            }
            if (canAct(act, day)) {
                truth = Truth.MAYBE;
                addRough(rough, DayBounds.of(act.firstDay()));
                addRough(rough, lastDay(act));
            }
        }
        return truth;
    }

    private static void addRough(SortedSet<String> rough, DayBounds day) {
        if (!day.because().isEmpty()) {
            rough.add(day.because());
        }
    }

    /** Returns whether a State is Co-coordinator of the area, by day (1.11). */
    public Steps<Position> coCoordinator(StateCode state) {
        List<Tenure> own = tenures.stream()
                .filter(tenure -> tenure.role() == Role.CO_COORDINATOR)
                .filter(tenure -> tenure.state().equals(state))
                .toList();
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
                addRough(rough, tenure.first());
                addRough(rough, tenure.last());
            }
        }
        return possible ? combine(List.of(Position.of(Status.MET), absence(day)), rough) : absence(day);
    }

    /** Returns the ids of the facts that tell whether a State is Co-coordinator of the area. */
    public List<FactId> evidenceOfCoCoordinator(StateCode state) {
        List<FactId> ids = new ArrayList<>(record.evidence());
        for (Tenure tenure : tenures) {
            if (tenure.role() == Role.CO_COORDINATOR && tenure.state().equals(state)) {
                ids.add(tenure.fact().id());
            }
        }
        return ids;
    }

    private static Position combine(List<Position> possible, SortedSet<String> rough) {
        Position position = possible.get(0);
        for (Position next : possible.subList(1, possible.size())) {
            position = position.or(next, rough);
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
        List<Long> days = new ArrayList<>();
        for (Tenure tenure : of) {
            days.add(tenure.first().earliest());
            days.add(tenure.first().latest());
            days.add(tenure.last().plusDays(1).earliest());
            days.add(tenure.last().plusDays(1).latest());
        }
        for (ActingCoordination act : acting) {
            DayBounds first = DayBounds.of(act.firstDay());
            DayBounds end = lastDay(act).plusDays(1);
            days.addAll(List.of(first.earliest(), first.latest(), end.earliest(), end.latest()));
        }
        record.addChangeDays(days);
        return days.stream().mapToLong(Long::longValue).toArray();
    }
}
