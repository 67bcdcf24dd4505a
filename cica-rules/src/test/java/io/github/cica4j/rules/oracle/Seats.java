package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.OfOffice;
import io.github.cica4j.model.fact.Office;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Who holds which office: docs/offices.md, word by word. */
final class Seats {

    /** A State in an office. */
    record Seat(StateCode state, Role role, AreaId area) {
        static Seat of(OfOffice fact) {
            return new Seat(fact.state(), fact.role(), fact.area());
        }

        Subject subject() {
            return Subject.of("office", area + "/" + role + "/" + state);
        }
    }

    /** How a tenure came about. */
    enum Origin {
        APPOINTMENT,
        EXTENSION,
        LIST,
        ACTING
    }

    /**
     * A tenure.
     *
     * @param fact  the appointment, the extension or the list
     * @param stated  the tenure printed in a list
     */
    record Tenure(
            FactId fact,
            Origin origin,
            Seat seat,
            Span first,
            Span last,
            Optional<FactId> decision,
            Optional<KnownPeriod> stated) {

        boolean possiblyCovers(long day) {
            return first.low() <= day && day <= last.high();
        }

        boolean certainlyCovers(long day) {
            return first.high() <= day && day <= last.low();
        }

        Tenure endingBy(Span day) {
            return new Tenure(fact, origin, seat, first, last.min(day), decision, stated);
        }
    }

    private final Dossier dossier;
    private final Choices choices;
    private final Map<FactId, Decision> decisions = new HashMap<>();
    private final List<Appointment> appointments;
    private final List<Extension> extensions;
    private final List<CoordinatorList> lists;
    private final List<ActingCoordination> actings;
    private final List<Tenure> tenures = new ArrayList<>();
    private final Map<Office, List<Tenure>> byOffice = new HashMap<>();
    private final List<DecisionOnArea> decisionsOnAreas;

    Seats(Dossier dossier, Choices choices) {
        this.dossier = dossier;
        this.choices = choices;
        dossier.facts(Decision.class).forEach(decision -> decisions.put(decision.id(), decision));
        appointments = dossier.facts(Appointment.class);
        extensions = dossier.facts(Extension.class);
        lists = dossier.facts(CoordinatorList.class);
        actings = dossier.facts(ActingCoordination.class);
        decisionsOnAreas = decisionsOnAreas();
        List<Tenure> told = new ArrayList<>();
        appointments.forEach(appointment -> told.add(appointed(appointment)));
        lists.forEach(list -> told.addAll(printed(list)));
        told.replaceAll(this::terminated);
        tenures.addAll(told);
        extensions.forEach(extension -> tenures.add(terminated(extended(extension, told))));
    }

    List<ActingCoordination> actings() {
        return actings;
    }

    List<Tenure> all() {
        return tenures;
    }

    List<Tenure> of(Seat seat) {
        return tenures.stream().filter(tenure -> tenure.seat().equals(seat)).toList();
    }

    List<Tenure> of(AreaId area, Role role) {
        return byOffice.computeIfAbsent(
                new Office(area, role),
                office -> tenures.stream()
                        .filter(tenure -> tenure.seat().area().equals(area)
                                && tenure.seat().role() == role)
                        .toList());
    }

    Tenure of(FactId appointmentOrExtension) {
        return tenures.stream()
                .filter(tenure -> tenure.fact().equals(appointmentOrExtension))
                .findFirst()
                .orElseThrow();
    }

    Optional<Decision> decision(Optional<FactId> id) {
        return id.map(decisions::get);
    }

    Optional<Span> decisionDay(Optional<FactId> id) {
        return decision(id).map(decision -> Span.of(decision.on()));
    }

    // ---- tenures

    static Optional<KnownPeriod> stated(Optional<StatedPeriod> tenure) {
        return tenure.flatMap(StatedPeriod::period);
    }

    /** The tenure that an appointment states, as it is read (INT-12). */
    Optional<KnownPeriod> stated(Appointment appointment) {
        return stated(appointment.tenure()).map(period -> inYears(period, appointment.decision()));
    }

    /** Years that begin with a decision, if that is the reading, and there is one by their end (INT-12). */
    KnownPeriod inYears(KnownPeriod period, Optional<FactId> decided) {
        Optional<Decision> decision = decision(decided);
        boolean years = day(period.from(), Month.JANUARY, 1)
                && period.to().filter(to -> day(to, Month.DECEMBER, 31)).isPresent();
        return years
                        && choices.is("INT-12", "from-decision")
                        && decision.isPresent()
                        && !decision.get()
                                .on()
                                .earliest()
                                .isAfter(period.to().orElseThrow().latest())
                ? new KnownPeriod(decision.get().on(), period.to())
                : period;
    }

    private static boolean day(KnownDay day, Month month, int ofMonth) {
        return day.exact()
                && day.words().isEmpty()
                && day.earliest().getMonth() == month
                && day.earliest().getDayOfMonth() == ofMonth;
    }

    private Span firstDay(Appointment appointment) {
        Optional<KnownPeriod> tenure = stated(appointment);
        return tenure.map(period -> Span.of(period.from()))
                .orElseGet(() -> decisionDay(appointment.decision()).orElseThrow());
    }

    private Tenure appointed(Appointment appointment) {
        Seat seat = Seat.of(appointment);
        Span first = firstDay(appointment);
        Span last = stated(appointment)
                .flatMap(KnownPeriod::to)
                .map(Span::of)
                .orElseGet(() -> noStatedEnd(seat, first, Optional.empty()));
        return new Tenure(
                appointment.id(), Origin.APPOINTMENT, seat, first, last, appointment.decision(), stated(appointment));
    }

    private List<Tenure> printed(CoordinatorList list) {
        List<Tenure> printed = new ArrayList<>();
        for (ListRow row : list.rows()) {
            for (Role role : Role.values()) {
                for (ListEntry entry : row.entries(role)) {
                    Seat seat = new Seat(entry.state(), role, row.area());
                    Span on = exactly(list.on().toEpochDay());
                    Span first = entry.tenure()
                            .map(period -> on.max(Span.of(period.from())))
                            .orElse(on);
                    Span last = entry.tenure()
                            .flatMap(KnownPeriod::to)
                            .map(Span::of)
                            .orElseGet(() -> noStatedEnd(seat, first, Optional.of(list)));
                    printed.add(new Tenure(
                            list.id(),
                            Origin.LIST,
                            seat,
                            first,
                            last.min(dayBeforeNextList(list)),
                            list.decision(),
                            entry.tenure()));
                }
            }
        }
        return printed;
    }

    private Tenure extended(Extension extension, List<Tenure> told) {
        Seat seat = Seat.of(extension);
        Span last = Span.of(extension.lastDay());
        Span first = extension
                .firstDay()
                .map(Span::of)
                .orElseGet(() -> decisionDay(extension.decision()).orElseThrow());
        if (extension.firstDay().isEmpty()) {
            Optional<Span> before = endBefore(extension, told);
            if (before.isPresent()) {
                first = first.max(before.get().plus(1));
            }
        }
        return new Tenure(extension.id(), Origin.EXTENSION, seat, first, last, extension.decision(), Optional.empty());
    }

    private Optional<Span> endBefore(Extension extension, List<Tenure> told) {
        Seat seat = Seat.of(extension);
        List<Span> ends = new ArrayList<>();
        told.stream().filter(tenure -> tenure.seat().equals(seat)).forEach(tenure -> ends.add(tenure.last()));
        for (Extension other : extensions) {
            if (!other.id().equals(extension.id()) && Seat.of(other).equals(seat)) {
                ends.add(Span.of(other.lastDay()));
            }
        }
        return ends.stream()
                .filter(end -> end.high() < Span.of(extension.lastDay()).high())
                .max(Comparator.comparingLong(Span::high).thenComparingLong(Span::low));
    }

    /** The end of the tenure that an extension carries on. */
    Optional<Span> endBefore(Extension extension) {
        return endBefore(
                extension,
                tenures.stream()
                        .filter(tenure -> tenure.origin() != Origin.EXTENSION)
                        .toList());
    }

    /**
     * The last day of a tenure and, repeatedly, of those that join on: the earliest value follows what certainly does, the
     * latest what possibly does.
     */
    Span carriedOn(Tenure tenure, Predicate<Tenure> joins) {
        List<Tenure> joining = of(tenure.seat()).stream().filter(joins).toList();
        long low = tenure.last().low();
        long high = tenure.last().high();
        boolean longer = true;
        while (longer) {
            longer = false;
            for (Tenure next : joining) {
                if (next.first().high() <= Span.shift(low, 1) && next.last().low() > low) {
                    low = next.last().low();
                    longer = true;
                }
                if (next.first().low() <= Span.shift(high, 1) && next.last().high() > high) {
                    high = next.last().high();
                    longer = true;
                }
            }
        }
        return new Span(low, high);
    }

    private Tenure terminated(Tenure tenure) {
        Tenure ended = tenure;
        for (Termination termination : dossier.facts(Termination.class)) {
            Span last = Span.of(termination.lastDay());
            boolean decidedBefore = tenure.origin() == Origin.EXTENSION
                    && decisionDay(tenure.decision())
                            .filter(day -> day.low() <= last.high())
                            .isPresent();
            if (Seat.of(termination).equals(tenure.seat())
                    && (decidedBefore || tenure.first().low() <= last.high())) {
                ended = ended.endingBy(last);
            }
        }
        return ended;
    }

    private static Span exactly(long day) {
        return new Span(day, day);
    }

    private static boolean names(CoordinatorList list, Seat seat) {
        return list.rows().stream()
                .filter(row -> row.area().equals(seat.area()))
                .flatMap(row -> row.entries(seat.role()).stream())
                .anyMatch(entry -> entry.state().equals(seat.state()));
    }

    private Span dayBeforeNextList(CoordinatorList list) {
        long next = Span.NEVER;
        for (CoordinatorList other : lists) {
            if (!other.partial() && other.on().isAfter(list.on())) {
                next = Math.min(next, other.on().toEpochDay() - 1);
            }
        }
        return exactly(next);
    }

    private Span noStatedEnd(Seat seat, Span first, Optional<CoordinatorList> entryOf) {
        Span last = entryOf.map(this::dayBeforeNextList).orElse(Span.never());
        for (CoordinatorList list : lists) {
            long day = list.on().toEpochDay();
            if (!list.partial() && day > first.high() && !names(list, seat)) {
                last = last.min(exactly(day - 1));
            }
        }
        for (Appointment other : appointments) {
            Span otherFirst = firstDay(other);
            if (seat.role() == Role.COORDINATOR
                    && other.role() == Role.COORDINATOR
                    && other.area().equals(seat.area())
                    && !other.state().equals(seat.state())
                    && otherFirst.low() > first.high()) {
                last = last.min(otherFirst.plus(-1));
            }
        }
        if (!choices.is("INT-47", "undetermined")) {
            return last;
        }
        long attested = first.high();
        for (CoordinatorList list : lists) {
            long day = list.on().toEpochDay();
            if (names(list, seat) && day >= first.high() && day <= last.low()) {
                attested = Math.max(attested, day);
            }
        }
        return new Span(Math.min(attested, last.high()), last.high());
    }

    // ---- what the record tells

    boolean complete(RecordKind kind, long from, long to) {
        Optional<DateRange> range = dossier.completeness().find(kind);
        return range.isPresent()
                && range.get().start().toEpochDay() <= from
                && to <= range.get().endInclusive().toEpochDay();
    }

    /** Whether the record tells who does not hold the offices of an area on a day, one decision left aside. */
    boolean tellsOfAbsence(AreaId area, long day, Optional<FactId> aside) {
        if (complete(Appointment.KIND, day, day)) {
            return true;
        }
        long latest = Span.ALWAYS;
        for (CoordinatorList list : lists) {
            long on = list.on().toEpochDay();
            if (!list.partial() && on <= day) {
                latest = Math.max(latest, on);
            }
        }
        if (latest == Span.ALWAYS) {
            return false;
        }
        for (DecisionOnArea decided : decisionsOnAreas) {
            if (decided.area().equals(area) && !aside.equals(Optional.of(decided.fact()))) {
                for (long value : decided.when().values()) {
                    if (latest < value && value <= day) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    private record DecisionOnArea(AreaId area, FactId fact, Span when) {}

    private List<DecisionOnArea> decisionsOnAreas() {
        List<DecisionOnArea> decided = new ArrayList<>();
        for (Appointment appointment : appointments) {
            Span when = decisionDay(appointment.decision()).orElseGet(() -> firstDay(appointment));
            decided.add(new DecisionOnArea(appointment.area(), appointment.id(), when));
        }
        for (Extension extension : extensions) {
            Span when = decisionDay(extension.decision())
                    .orElseGet(() -> Span.of(extension.firstDay().orElseThrow()));
            decided.add(new DecisionOnArea(extension.area(), extension.id(), when));
        }
        return decided;
    }

    /** Whether a State acts as Coordinator. */
    record Acting(boolean possible, boolean certain) {}

    Acting acting(AreaId area, long day) {
        boolean possible = false;
        boolean certain = false;
        for (ActingCoordination acting : actings) {
            if (acting.area().equals(area)) {
                Span first = Span.of(acting.firstDay());
                Span last = acting.lastDay().map(Span::of).orElse(Span.never());
                possible |= first.low() <= day && day <= last.high();
                certain |= first.high() <= day && day <= last.low();
            }
        }
        return new Acting(possible, certain);
    }

    // ---- in office

    /** Who is Coordinator where an acting one stands in (INT-11). */
    Who standingIn() {
        return choices.is("INT-11", "none") ? Who.REGULAR_COORDINATOR : Who.COORDINATOR;
    }

    /** Which offices count. */
    enum Who {
        REGULAR_COORDINATOR,
        /** Those that act as such, too. */
        COORDINATOR,
        CO_COORDINATOR,
        ANY
    }

    /** Whether a State is in an office on a day. */
    enum Holding {
        CERTAIN,
        POSSIBLE,
        /** No tenure may cover the day, and the record does not tell of absence. */
        UNTOLD,
        NONE;

        /** Whether it is good, bad or unknown that the State is in office. */
        Verdict verdict() {
            return this == CERTAIN ? Verdict.GOOD : this == NONE ? Verdict.BAD : Verdict.UNKNOWN;
        }
    }

    private record Held(StateCode state, Span first, Span last) {
        boolean certainlyCovers(long day) {
            return first.high() <= day && day <= last.low();
        }

        boolean possiblyCovers(Span day) {
            for (long value : day.values()) {
                if (first.low() <= value && value <= last.high()) {
                    return true;
                }
            }
            return false;
        }
    }

    private List<Held> held(Who who, AreaId area) {
        List<Held> held = new ArrayList<>();
        for (Tenure tenure : tenures) {
            boolean asked =
                    who == Who.ANY || (tenure.seat().role() == Role.CO_COORDINATOR) == (who == Who.CO_COORDINATOR);
            if (asked && tenure.seat().area().equals(area)) {
                held.add(new Held(tenure.seat().state(), tenure.first(), tenure.last()));
            }
        }
        for (ActingCoordination acting : actings) {
            if ((who == Who.ANY || who == Who.COORDINATOR) && acting.area().equals(area)) {
                Span last = acting.lastDay().map(Span::of).orElse(Span.never());
                held.add(new Held(acting.state(), Span.of(acting.firstDay()), last));
            }
        }
        return held;
    }

    /** Whether a State is in office on a day that may be rough. */
    Holding holding(Who who, AreaId area, StateCode state, Span day) {
        List<Held> own = held(who, area).stream()
                .filter(held -> held.state().equals(state))
                .toList();
        if (Arrays.stream(day.values()).allMatch(value -> own.stream().anyMatch(held -> held.certainlyCovers(value)))) {
            return Holding.CERTAIN;
        }
        if (own.stream().anyMatch(held -> held.possiblyCovers(day))) {
            return Holding.POSSIBLE;
        }
        return tellsOfAbsence(area, day) ? Holding.NONE : Holding.UNTOLD;
    }

    /** The States that are possibly or certainly in office on a day, sorted. */
    SortedSet<StateCode> holders(Who who, AreaId area, Span day) {
        SortedSet<StateCode> holders = new TreeSet<>();
        held(who, area).stream().filter(held -> held.possiblyCovers(day)).forEach(held -> holders.add(held.state()));
        return holders;
    }

    /** Whether the record tells of absence on every bound of a day. */
    boolean tellsOfAbsence(AreaId area, Span day) {
        for (long value : day.values()) {
            if (!tellsOfAbsence(area, value, Optional.empty())) {
                return false;
            }
        }
        return true;
    }

    /** Judges each Co-coordinator of a day but those left out (1.11-c, 2.3-b). */
    Status eachCoCoordinator(AreaId area, Span day, Collection<StateCode> leftOut, Function<StateCode, Verdict> judge) {
        boolean unknown = !tellsOfAbsence(area, day);
        for (StateCode state : holders(Who.CO_COORDINATOR, area, day)) {
            if (!leftOut.contains(state)) {
                Verdict verdict = judge.apply(state);
                boolean certain = holding(Who.CO_COORDINATOR, area, state, day) == Holding.CERTAIN;
                if (certain && verdict == Verdict.BAD) {
                    return Status.NOT_MET;
                }
                unknown |= verdict != Verdict.GOOD;
            }
        }
        return unknown ? Status.UNDETERMINED : Status.MET;
    }

    /** Whether the office of Coordinator of an area is held on a day; empty where that is unknown. */
    Optional<Boolean> held(Who who, AreaId area, long day) {
        Acting acting = who == Who.REGULAR_COORDINATOR ? new Acting(false, false) : acting(area, day);
        List<Tenure> coordinators = of(area, Role.COORDINATOR);
        if (acting.certain() || coordinators.stream().anyMatch(tenure -> tenure.certainlyCovers(day))) {
            return Optional.of(true);
        }
        boolean possible = acting.possible() || coordinators.stream().anyMatch(tenure -> tenure.possiblyCovers(day));
        return possible || !tellsOfAbsence(area, day, Optional.empty()) ? Optional.empty() : Optional.of(false);
    }

    /** On whose decision a State holds an office: true for the SOC, false for another body; empty where that is unknown. */
    Optional<Boolean> bySoc(List<Tenure> covering) {
        boolean unknown = false;
        for (Tenure tenure : covering) {
            Optional<Decision> decision = decision(tenure.decision());
            if (decision.isEmpty()) {
                unknown = true;
            } else if (decision.get().body() == Body.SOC) {
                return Optional.of(true);
            }
        }
        return unknown ? Optional.empty() : Optional.of(false);
    }
}
