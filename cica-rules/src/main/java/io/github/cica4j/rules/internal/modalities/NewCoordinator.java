package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.OfArea;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.MonthEnd;
import io.github.cica4j.model.time.Truth;
import io.github.cica4j.rules.Acts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A Coordinator that is, or may be, new (2.7), with the days that follow from its appointment.
 *
 * @param tenure  the tenure that begins
 * @param newness  whether it is new; never NO
 * @param newnessRecorded  whether the record tells who held the office before
 * @param serviceEnds  the first day after the service
 * @param appointedOn  the day of appointment, absent if it is unknown
 * @param proposesBy  the last day on which a concept paper is proposed in time
 * @param countsFrom  the first day on which proposing it would have counted
 */
public record NewCoordinator(
        Tenure tenure,
        Truth newness,
        boolean newnessRecorded,
        DayBounds serviceEnds,
        Optional<DayBounds> appointedOn,
        DayBounds proposesBy,
        DayBounds countsFrom)
        implements Judged, OfArea {

    /** Derives what follows from a tenure that may be that of a new Coordinator. */
    static NewCoordinator of(
            Tenure tenure,
            Truth newness,
            boolean newnessRecorded,
            DayBounds serviceEnds,
            Interpretations interpretations) {
        Optional<DayBounds> appointedOn =
                interpretations.of(Readings.APPOINTMENT_DAY).chose("tenure-start")
                                || tenure.basis() == Tenure.Basis.ACTING
                        ? Optional.of(tenure.first())
                        : tenure.decidedOn();
        MonthEnd monthEnd = Readings.monthEnd(interpretations);
        boolean beforeOfferCounts = interpretations.of(Readings.PAPER_AT_OFFER).chose("before-offer");
        DayBounds countsFrom = beforeOfferCounts
                ? DayBounds.always()
                : tenure.offer()
                        .map(offer -> DayBounds.of(offer.on()))
                        .orElseGet(() -> tenure.decidedOn().orElse(tenure.first()));
        return new NewCoordinator(
                tenure,
                newness,
                newnessRecorded,
                serviceEnds,
                appointedOn,
                monthEnd.plusMonths(appointedOn.orElse(tenure.first()), Chapter2.MONTHS_TO_PROPOSE),
                countsFrom);
    }

    /** Returns the area. */
    @Override
    public AreaId area() {
        return tenure.area();
    }

    /** Returns the State. */
    public StateCode state() {
        return tenure.state();
    }

    /** Returns the State, as drafts name it that say who prepared them. */
    public Optional<StateCode> preparer() {
        return Optional.of(tenure.state());
    }

    /** Returns what a draft names as its preparer that does not say who that was. */
    public Optional<StateCode> unknownPreparer() {
        return Optional.empty();
    }

    /** Checks if the day of appointment is known. */
    public boolean dated() {
        return appointedOn.isPresent();
    }

    /** Returns the day on which the duty arises; it may never do where the Coordinator may not be new. */
    public DayBounds proposesFrom() {
        DayBounds day = appointedOn.orElse(tenure.first());
        return newness == Truth.YES
                ? day
                : new DayBounds(
                        day.earliest(),
                        DayBounds.NEVER,
                        List.of(tenure.fact().id().value()));
    }

    /** Returns the kinds of record that newness rests on and that are not known to be complete. */
    public List<RecordKind> unrecorded() {
        return newnessRecorded ? List.of() : List.of(Appointment.KIND);
    }

    /** Returns the appointment as a day on which months run out that the last month does not have. */
    public Optional<String> monthEnd() {
        return appointedOn
                .filter(day -> MonthEnd.clips(day, Chapter2.MONTHS_TO_PROPOSE))
                .flatMap(DayBounds::knownDay)
                .map(KnownDay::toString);
    }

    /**
     * Returns the drafts that count. Where no offer is on record, one issued before the decision may have been proposed
     * with it.
     */
    public Acts proposed(Acts byState, Acts byUnknown) {
        Acts all = byState.and(byUnknown.acts());
        if (tenure.offer().isPresent() || countsFrom.equals(DayBounds.always())) {
            return all;
        }
        List<Act> counting = new ArrayList<>(all.acts().size());
        for (Act draft : all.acts()) {
            counting.add(sinceDecision(draft));
        }
        return Acts.of(counting);
    }

    private Act sinceDecision(Act draft) {
        LocalDate from = LocalDate.ofEpochDay(countsFrom.earliest());
        if (draft.on().earliest().toEpochDay() >= countsFrom.latest()) {
            return draft;
        }
        LocalDate latest =
                draft.on().latest().isBefore(from) ? from : draft.on().latest();
        return new Act(KnownDay.between(from, latest), draft.fact(), false);
    }

    /** Returns the ids of the facts that it follows from. */
    public List<FactId> evidence() {
        List<FactId> ids = new ArrayList<>(3);
        ids.add(tenure.fact().id());
        tenure.decision().ifPresent(decision -> ids.add(decision.id()));
        tenure.offer().ifPresent(offer -> ids.add(offer.id()));
        return ids;
    }

    @Override
    public Subject subject() {
        return tenure.subject();
    }
}
