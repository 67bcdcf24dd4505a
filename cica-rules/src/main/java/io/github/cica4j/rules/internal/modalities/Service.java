package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.MonthEnd;
import io.github.cica4j.model.time.Steps;
import io.github.cica4j.model.time.Truth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A State as Coordinator of an area, from the tenure that opens its service to the last that carries it on.
 *
 * @param tenure  the tenure that opens it
 * @param opens  whether it does; never NO
 * @param last  the last day, "never" if no end is in sight
 * @param terms  what the days of its duties depend on
 */
public record Service(Tenure tenure, Truth opens, DayBounds last, Terms terms) implements Chapter1Scope.Member, Judged {

    private static final Position BEFORE_THE_LIST = Position.undetermined("appointments");

    /**
     * What the days of the duties of a service depend on.
     *
     * @param monthEnd  how months are added
     * @param inheritedCounts  whether a paper in force at the start is enough (1.2)
     * @param monthsToReport  the months after the end in which a completion report is in time, if there is a limit (1.3)
     * @param reportWindow  the days before a completion report is owed in which it counts
     * @param tolerance  the months by which its period may miss an end of the service
     */
    record Terms(
            MonthEnd monthEnd, boolean inheritedCounts, OptionalInt monthsToReport, int reportWindow, int tolerance) {}

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

    /** Checks if its first day is on record: a list tells only that it had begun by then. */
    public boolean dated() {
        return tenure.basis() != Tenure.Basis.LIST;
    }

    /** Returns what tells it from other services that lists tell of: the list and the first day. */
    public String occurrence() {
        return dated()
                ? ""
                : tenure.fact().id() + "/" + tenure.first().knownDay().orElseThrow();
    }

    /** Returns the first day; it may never come where the tenure may carry another service on. */
    public DayBounds begins() {
        return possibly(tenure.first());
    }

    /** Returns the first day on which a draft counts: that of the offer, if it is earlier. */
    public DayBounds draftsCountFrom() {
        return tenure.offer()
                .map(offer -> DayBounds.of(offer.on()).min(tenure.first()))
                .orElse(tenure.first());
    }

    /** Returns the first day after it. */
    public DayBounds ends() {
        return last.plusDays(1);
    }

    /** Returns the first day on which a completion report is owed. */
    public DayBounds reportsFrom() {
        return possibly(ends());
    }

    private DayBounds possibly(DayBounds day) {
        return opens == Truth.YES
                ? day
                : new DayBounds(
                        day.earliest(),
                        DayBounds.NEVER,
                        List.of(tenure.fact().id().value()));
    }

    /** Returns the last day on which a completion report is in time, if there is one. */
    public Optional<DayBounds> reportsBy() {
        return terms.monthsToReport().isPresent()
                ? Optional.of(
                        terms.monthEnd().plusMonths(last, terms.monthsToReport().getAsInt()))
                : Optional.empty();
    }

    /** Returns the last day, if the month in which the time to report ends has no such day. */
    public Optional<String> monthEnd() {
        return terms.monthsToReport().isPresent()
                        && MonthEnd.clips(last, terms.monthsToReport().getAsInt())
                ? last.knownDay().map(KnownDay::toString)
                : Optional.empty();
    }

    /** Returns the first day on which a completion report counts. */
    public DayBounds reportsCountFrom() {
        return ends().plusDays(-terms.reportWindow());
    }

    /** Returns whether the period of a report covers the service (1.3). */
    public Position coveredBy(KnownPeriod period) {
        DayBounds from = DayBounds.of(period.from());
        DayBounds latestStart = terms.monthEnd().plusMonths(tenure.first(), terms.tolerance());
        List<Verdict> verdicts = new ArrayList<>(2);
        Verdict start = Verdict.notAfter(from, latestStart);
        verdicts.add(!dated() && !start.bad() ? Verdict.unknown("appointments") : start);
        if (period.to().isPresent()) {
            DayBounds to = DayBounds.of(period.to().get());
            verdicts.add(Verdict.notAfter(last, terms.monthEnd().plusMonths(to, terms.tolerance())));
        }
        return Verdict.all(verdicts);
    }

    /** Checks if a report can be on this service. */
    boolean canBeReportedBy(CompletionReport report) {
        return reportsCountFrom().earliest() <= report.on().latest().toEpochDay();
    }

    /** Returns the position of a duty whose beginning is not on record. */
    public Steps<Position> undated() {
        return Steps.constant(BEFORE_THE_LIST);
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
