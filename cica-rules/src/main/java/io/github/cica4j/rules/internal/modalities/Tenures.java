package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.OfOffice;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Office;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Derives who held which office, from appointments, extensions, terminations and lists.
 *
 * <p>The definitions stand in {@code docs/offices.md}.
 */
final class Tenures {

    /** A State in an office. */
    private record Seat(Office office, StateCode state) {}

    private static final Role[] ROLES = Role.values();

    private static final Comparator<Offer> LAST = Comparator.comparing((Offer offer) -> !offer.oral())
            .thenComparing(offer -> offer.on().latest())
            .thenComparing(Offer::id);

    private final boolean goesOn;
    private final Years years;
    private final int daysInAdvance;
    private final Map<FactId, Decision> decisions = new HashMap<>();
    private final Map<FactId, Offer> offersById = new HashMap<>();
    private final Map<Seat, List<Offer>> offers = new HashMap<>();
    private final Map<Seat, List<Termination>> terminations = new HashMap<>();
    private final Map<Seat, List<CoordinatorList>> attested = new HashMap<>();
    private final Map<Office, List<Appointment>> appointments = new HashMap<>();
    private final Map<Seat, List<Extension>> extensions = new HashMap<>();
    private final List<CoordinatorList> lists = new ArrayList<>();
    private final List<CoordinatorList> completeLists = new ArrayList<>();

    private final List<Tenure> tenures = new ArrayList<>();
    private final List<ExtendedTerm> extendedTerms = new ArrayList<>();

    private Tenures(Facts facts, Interpretations interpretations) {
        daysInAdvance = Notices.daysInAdvance(interpretations);
        years = Years.of(interpretations);
        goesOn = interpretations.of(Readings.NO_STATED_END).chose("goes-on");
        for (Fact fact : facts.facts()) {
            if (fact instanceof Decision decision) {
                decisions.put(decision.id(), decision);
            } else if (fact instanceof Offer offer) {
                offersById.put(offer.id(), offer);
                add(offers, seat(offer), offer);
            } else if (fact instanceof Termination termination) {
                add(terminations, seat(termination), termination);
            } else if (fact instanceof Appointment appointment) {
                add(appointments, appointment.office(), appointment);
            } else if (fact instanceof Extension extension) {
                add(extensions, seat(extension), extension);
            } else if (fact instanceof CoordinatorList list) {
                lists.add(list);
            }
        }
        // the words for rough days must not depend on the order of facts
        terminations.values().forEach(ofSeat -> ofSeat.sort(Comparator.comparing(Termination::id)));
        appointments.values().forEach(ofOffice -> ofOffice.sort(Comparator.comparing(Appointment::id)));
        lists.sort(Comparator.comparing(CoordinatorList::on).thenComparing(CoordinatorList::id));
        for (CoordinatorList list : lists) {
            if (!list.partial()) {
                completeLists.add(list);
            }
        }
        lists.forEach(this::attest);
    }

    private void attest(CoordinatorList list) {
        for (ListRow row : list.rows()) {
            for (Role role : ROLES) {
                for (ListEntry entry : row.entries(role)) {
                    add(attested, new Seat(new Office(row.area(), role), entry.state()), list);
                }
            }
        }
    }

    private static Seat seat(OfOffice fact) {
        return new Seat(fact.office(), fact.state());
    }

    private static <K, V> void add(Map<K, List<V>> map, K key, V value) {
        map.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(value);
    }

    /** Derives the tenures and the terms that were extended. */
    static Tenures of(Facts facts, Interpretations interpretations) {
        Tenures derived = new Tenures(facts, interpretations);
        derived.derive();
        return derived;
    }

    /** Returns the tenures, sorted. */
    List<Tenure> all() {
        return tenures;
    }

    /** Returns the terms that were extended, in no particular order. */
    List<ExtendedTerm> extendedTerms() {
        return extendedTerms;
    }

    /** Returns the offers of a State for an office. */
    List<Offer> offers(Office office, StateCode state) {
        return offers.getOrDefault(new Seat(office, state), List.of());
    }

    private void derive() {
        for (List<Appointment> ofOffice : appointments.values()) {
            for (Appointment appointment : ofOffice) {
                tenures.add(tenure(appointment));
            }
        }
        for (CoordinatorList list : lists) {
            DayBounds nextList = dayBeforeNext(list);
            for (ListRow row : list.rows()) {
                for (Role role : ROLES) {
                    for (ListEntry entry : row.entries(role)) {
                        tenures.add(tenure(list, new Office(row.area(), role), entry, nextList));
                    }
                }
            }
        }
        Map<Seat, List<Tenure>> bySeat = new HashMap<>();
        for (Tenure tenure : tenures) {
            Seat seat = new Seat(tenure.office(), tenure.state());
            if (extensions.containsKey(seat)) {
                add(bySeat, seat, tenure);
            }
        }
        extensions.forEach((seat, ofSeat) -> {
            List<Tenure> before = bySeat.getOrDefault(seat, List.of());
            ofSeat.stream()
                    .sorted(Comparator.comparing(
                                    (Extension extension) -> extension.lastDay().latest())
                            .thenComparing(Extension::id))
                    .forEach(extension -> tenures.add(tenure(extension, seat, before, ofSeat)));
        });
        tenures.sort(null);
    }

    private Tenure tenure(Appointment appointment) {
        Optional<Decision> decision = appointment.decision().map(decisions::get);
        Optional<StatedPeriod> stated = years.stated(appointment.tenure(), decision);
        Optional<KnownPeriod> period = stated.flatMap(StatedPeriod::period);
        DayBounds first = period.map(known -> DayBounds.of(known.from()))
                .orElseGet(() -> DayBounds.of(decision.orElseThrow().on()));
        Seat seat = seat(appointment);
        return new Tenure(
                appointment.state(),
                appointment.office(),
                Tenure.Basis.APPOINTMENT,
                appointment,
                first,
                last(seat, first, Optional.empty(), period.flatMap(KnownPeriod::to), DayBounds.never()),
                decision,
                offer(appointment, seat, decision),
                stated);
    }

    /** The day before the next complete list of a later day. */
    private DayBounds dayBeforeNext(CoordinatorList list) {
        for (CoordinatorList other : completeLists) {
            if (other.on().isAfter(list.on())) {
                return DayBounds.of(other.on()).plusDays(-1);
            }
        }
        return DayBounds.never();
    }

    private Tenure tenure(CoordinatorList list, Office office, ListEntry entry, DayBounds nextList) {
        DayBounds listed = DayBounds.of(list.on());
        DayBounds first = entry.tenure()
                .map(period -> DayBounds.of(period.from()).max(listed))
                .orElse(listed);
        return new Tenure(
                entry.state(),
                office,
                Tenure.Basis.LIST,
                list,
                first,
                last(
                        new Seat(office, entry.state()),
                        first,
                        Optional.empty(),
                        entry.tenure().flatMap(KnownPeriod::to),
                        nextList),
                list.decision().map(decisions::get),
                Optional.empty(),
                Optional.empty());
    }

    private Tenure tenure(Extension extension, Seat seat, List<Tenure> before, List<Extension> others) {
        Optional<Decision> decision = extension.decision().map(decisions::get);
        Optional<DayBounds> endBefore = endBefore(extension, before, others);
        DayBounds first = extension.firstDay().map(DayBounds::of).orElseGet(() -> continued(decision, endBefore));
        extendedTerms.add(new ExtendedTerm(
                extension,
                decision,
                decision.map(known -> DayBounds.of(known.on())).orElse(first),
                endBefore,
                daysInAdvance));
        return new Tenure(
                extension.state(),
                extension.office(),
                Tenure.Basis.EXTENSION,
                extension,
                first,
                last(
                        seat,
                        first,
                        decision.map(known -> DayBounds.of(known.on())),
                        Optional.of(extension.lastDay()),
                        DayBounds.never()),
                decision,
                Optional.empty(),
                Optional.empty());
    }

    /** The day after the end before, or the day of the decision if that is later. */
    private static DayBounds continued(Optional<Decision> decision, Optional<DayBounds> endBefore) {
        DayBounds decided = DayBounds.of(decision.orElseThrow().on());
        return endBefore.map(end -> end.plusDays(1).max(decided)).orElse(decided);
    }

    /** The last stated end before the new one. */
    private static Optional<DayBounds> endBefore(Extension extension, List<Tenure> before, List<Extension> others) {
        long newEnd = extension.lastDay().latest().toEpochDay();
        List<DayBounds> ends = new ArrayList<>();
        for (Tenure tenure : before) {
            ends.add(tenure.last());
        }
        for (Extension other : others) {
            ends.add(DayBounds.of(other.lastDay()));
        }
        return ends.stream()
                .filter(end -> end.latest() < newEnd)
                .max(Comparator.comparingLong(DayBounds::latest)
                        .thenComparingLong(DayBounds::earliest)
                        .thenComparing(end -> end.because().toString()));
    }

    private Optional<Offer> offer(Appointment appointment, Seat seat, Optional<Decision> decision) {
        if (appointment.offer().isPresent()) {
            return appointment.offer().map(offersById::get);
        }
        Offer answered = null;
        for (Offer offer : offers.getOrDefault(seat, List.of())) {
            boolean before = decision.isEmpty()
                    || !offer.on().earliest().isAfter(decision.get().on().latest());
            if (before && (answered == null || LAST.compare(offer, answered) > 0)) {
                answered = offer;
            }
        }
        return Optional.ofNullable(answered);
    }

    /**
     * The last day: the stated one, else the day before something says otherwise, in no case after a termination that the
     * tenure, or the decision to extend it, does not come after.
     */
    private DayBounds last(
            Seat seat, DayBounds first, Optional<DayBounds> decided, Optional<KnownDay> stated, DayBounds nextList) {
        DayBounds last = stated.map(DayBounds::of)
                .orElseGet(() -> unstated(seat, first, nextList))
                .min(nextList);
        for (Termination termination : terminations.getOrDefault(seat, List.of())) {
            DayBounds terminated = DayBounds.of(termination.lastDay());
            boolean decidedBefore = decided.isPresent() && decided.get().earliest() <= terminated.latest();
            if (decidedBefore || first.earliest() <= terminated.latest()) {
                last = last.min(terminated);
            }
        }
        return last;
    }

    private DayBounds unstated(Seat seat, DayBounds first, DayBounds nextList) {
        DayBounds until = nextList;
        List<CoordinatorList> naming = attested.getOrDefault(seat, List.of());
        for (CoordinatorList list : completeLists) {
            long on = list.on().toEpochDay();
            if (on > first.latest() && !naming.contains(list)) {
                until = until.min(DayBounds.of(list.on()).plusDays(-1));
                break;
            }
        }
        if (seat.office().role() == Role.COORDINATOR) {
            for (Appointment other : appointments.getOrDefault(seat.office(), List.of())) {
                DayBounds begins = begins(other);
                if (!other.state().equals(seat.state()) && begins.earliest() > first.latest()) {
                    until = until.min(begins.plusDays(-1));
                }
            }
        }
        if (goesOn) {
            return until;
        }
        long attestedTo = first.latest();
        for (CoordinatorList list : naming) {
            long on = list.on().toEpochDay();
            if (on >= first.latest() && on <= until.earliest()) {
                attestedTo = Math.max(attestedTo, on);
            }
        }
        return new DayBounds(Math.min(attestedTo, until.earliest()), until.latest(), List.of("INT-47"));
    }

    private DayBounds begins(Appointment appointment) {
        Optional<Decision> decision = appointment.decision().map(decisions::get);
        return years.stated(appointment.tenure(), decision)
                .flatMap(StatedPeriod::period)
                .map(period -> DayBounds.of(period.from()))
                .orElseGet(() -> DayBounds.of(decision.orElseThrow().on()));
    }

    /** Groups tenures by a property. */
    static <K> Map<K, List<Tenure>> by(List<Tenure> tenures, Function<Tenure, K> property) {
        Map<K, List<Tenure>> groups = new HashMap<>();
        tenures.forEach(tenure -> add(groups, property.apply(tenure), tenure));
        return groups;
    }
}
