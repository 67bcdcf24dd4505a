package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Office;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.Optional;

/**
 * A State holding an office without a break, as one fact tells it.
 *
 * @param state  the State
 * @param office  the office
 * @param basis  what kind of fact tells it
 * @param fact  the appointment, the extension, the list or the acting
 * @param first  the first day
 * @param last  the last day, inclusive; "never" if no end is in sight
 * @param decision  the decision that it rests on, if that is on record
 * @param offer  the offer that an appointment answers, if one is on record
 * @param stated  what the appointment says of the tenure
 */
public record Tenure(
        StateCode state,
        Office office,
        Basis basis,
        Fact fact,
        DayBounds first,
        DayBounds last,
        Optional<Decision> decision,
        Optional<Offer> offer,
        Optional<StatedPeriod> stated)
        implements Judged, Comparable<Tenure> {

    /** What kind of fact tells of a tenure. */
    public enum Basis {
        /** An appointment. */
        APPOINTMENT,
        /** The extension of an appointment. */
        EXTENSION,
        /** A printed list. */
        LIST,
        /** Acting as Coordinator, where that brings all duties of one (INT-11). */
        ACTING
    }

    /** Obtains the tenure that acting amounts to where it brings all duties of a Coordinator (INT-11). */
    static Tenure of(ActingCoordination acting) {
        return new Tenure(
                acting.state(),
                new Office(acting.area(), Role.COORDINATOR),
                Basis.ACTING,
                acting,
                DayBounds.of(acting.firstDay()),
                acting.lastDay().map(DayBounds::of).orElse(DayBounds.never()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** Returns the area. */
    public AreaId area() {
        return office.area();
    }

    /** Returns the role. */
    public Role role() {
        return office.role();
    }

    /** Checks if an appointment tells of it for which no offer is on record. */
    public boolean appointedWithoutOffer() {
        return basis == Basis.APPOINTMENT && offer.isEmpty();
    }

    /** Returns the id of the offer that it answers, else that of the fact itself, which is no offer. */
    public FactId answered() {
        return offer.map(Offer::id).orElse(fact.id());
    }

    /** Returns the day of the decision, absent if it is unknown. */
    public Optional<DayBounds> decidedOn() {
        return decision.map(known -> DayBounds.of(known.on()));
    }

    /** Returns whether the SOC decided it, absent if the decision is unknown. */
    public Optional<Boolean> bySoc() {
        return decision.map(Decision::bySoc);
    }

    /** Checks if it can cover a day. */
    boolean canCover(long day) {
        return first.earliest() <= day && day <= last.latest();
    }

    /** Checks if it must cover a day. */
    boolean mustCover(long day) {
        return first.latest() <= day && day <= last.earliest();
    }

    @Override
    public Subject subject() {
        return basis == Basis.LIST ? Subject.of("office", office + "/" + state) : fact.subject();
    }

    @Override
    public int compareTo(Tenure other) {
        int order = office.compareTo(other.office);
        if (order == 0) {
            order = state.compareTo(other.state);
        }
        if (order == 0) {
            order = Long.compare(first.earliest(), other.first.earliest());
        }
        if (order == 0) {
            order = Long.compare(first.latest(), other.first.latest());
        }
        return order == 0 ? fact.id().compareTo(other.fact.id()) : order;
    }
}
