package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.MonthEnd;
import io.github.cica4j.model.time.StatedPeriod;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A State that takes an office: by an appointment, or as a list tells for the first time.
 *
 * <p>An instance belongs to one check. It is immutable and thread-safe.
 *
 * @param tenure  the tenure that begins
 * @param before  the tenures of the same seat by earlier appointments
 * @param offers  the offers of the seat
 * @param lists  the lists that print a tenure of the seat
 * @param extendedOn  the day on which the first extension of the seat was decided, "never" if none was
 * @param decision  the decision of the appointment, else one of the SOC by which a list names the seat
 * @param context  what the positions depend on besides
 */
public record TakenOffice(
        Tenure tenure,
        List<Tenure> before,
        List<Offer> offers,
        List<CoordinatorList> lists,
        DayBounds extendedOn,
        Optional<Decision> decision,
        Context context)
        implements Chapter1Scope.Member, Judged {

    private static final Verdict DECISION_UNKNOWN = Verdict.unknown("decisions");

    /**
     * What the positions of all taken offices depend on.
     *
     * @param completeness  for which days the record is complete
     * @param monthEnd  how months are added
     * @param validity  the months for which an offer stands
     * @param tenureMustBeStated  whether a tenure that is not stated departs from the text
     * @param years  how tenures are read that are stated in years
     */
    record Context(
            Completeness completeness, MonthEnd monthEnd, int validity, boolean tenureMustBeStated, Years years) {}

    /** Returns the id of the appointment or list. */
    public FactId taken() {
        return tenure.fact().id();
    }

    /** Checks if an appointment tells of it. */
    public boolean appointed() {
        return tenure.basis() == Tenure.Basis.APPOINTMENT;
    }

    @Override
    public AreaId area() {
        return tenure.area();
    }

    /** Returns the State. */
    public StateCode state() {
        return tenure.state();
    }

    /** Returns the day of the decision, else the first day. */
    public DayBounds on() {
        return appointed() ? tenure.decidedOn().orElse(tenure.first()) : tenure.first();
    }

    /** Returns whether the SOC decided (1.9). */
    public Position bySoc() {
        Verdict verdict = Verdict.of("decisions", decision, Decision::bySoc);
        return Verdict.all(verdict);
    }

    /** Returns whether no earlier appointment of the seat goes on into this one. */
    public Position overlapsNone() {
        List<Verdict> verdicts = new ArrayList<>();
        for (Tenure other : before) {
            if (other.stated()
                    .flatMap(StatedPeriod::period)
                    .flatMap(KnownPeriod::to)
                    .isPresent()) {
                verdicts.add(apart(other));
            }
        }
        return Verdict.all(verdicts);
    }

    private Verdict apart(Tenure other) {
        boolean possible = tenure.first().earliest() <= other.last().latest()
                && other.first().earliest() <= tenure.last().latest();
        boolean certain = tenure.first().latest() <= other.last().earliest()
                && other.first().latest() <= tenure.last().earliest();
        if (certain) {
            return Verdict.BAD;
        }
        return possible
                ? Verdict.unknown(Verdict.rough(tenure.first(), tenure.last(), other.first(), other.last()))
                : Verdict.GOOD;
    }

    /** Returns whether all Member States were told in time that the State offered itself (1.10). */
    public Position offeredToAll() {
        if (!appointed()) {
            return Position.undetermined("offers");
        }
        if (tenure.decidedOn().isEmpty()) {
            return Verdict.all(DECISION_UNKNOWN);
        }
        DayBounds decided = tenure.decidedOn().get();
        SortedSet<String> missing = new TreeSet<>();
        for (Offer offer : offers) {
            Verdict inTime = inTime(DayBounds.of(offer.on()), decided);
            Verdict toAll = Verdict.of("to", offer.to(), Audience.ALL_MEMBER_STATES::equals);
            if (inTime.good() && toAll.good()) {
                return Position.of(Status.MET);
            }
            if (!inTime.bad() && !toAll.bad()) {
                missing.addAll(inTime.missing());
                missing.addAll(toAll.missing());
            }
        }
        if (!missing.isEmpty()) {
            return Position.of(Status.UNDETERMINED, missing);
        }
        LocalDate from = firstInTime(LocalDate.ofEpochDay(decided.earliest()));
        Optional<DateRange> complete = context.completeness().find(Offer.KIND);
        boolean told = complete.isPresent()
                && !complete.get().start().isAfter(from)
                && complete.get().endInclusive().toEpochDay() >= decided.latest();
        return told ? Position.of(Status.NOT_MET) : Position.undetermined("offers");
    }

    /** Returns the first day on which an offer can have been made that an appointment of a day answers. */
    private LocalDate firstInTime(LocalDate decided) {
        // months end as the reading says, so counting back is no way to find what counting forward reaches
        LocalDate first = decided.minusMonths(context.validity()).minusDays(3);
        while (context.monthEnd()
                        .plusMonths(DayBounds.of(first), context.validity())
                        .latest()
                < decided.toEpochDay()) {
            first = first.plusDays(1);
        }
        return first;
    }

    private Verdict inTime(DayBounds offered, DayBounds decided) {
        return Verdict.both(
                Verdict.notAfter(offered, decided),
                Verdict.notAfter(decided, context.monthEnd().plusMonths(offered, context.validity())));
    }

    /** Returns whether the tenure starts on the day of the decision of the SOC or later (1.10). */
    public Position startsDecided() {
        if (!appointed() || tenure.decision().filter(Decision::bySoc).isEmpty()) {
            return Verdict.all(DECISION_UNKNOWN);
        }
        if (tenure.stated().isEmpty()) {
            return Position.undetermined("tenure");
        }
        if (tenure.stated().flatMap(StatedPeriod::period).isEmpty()) {
            return Position.of(Status.MET);
        }
        return Verdict.all(Verdict.notAfter(tenure.decidedOn().orElseThrow(), tenure.first()));
    }

    /** Returns whether the tenure held is the one that the SOC approved (1.10). */
    public Position heldAsApproved() {
        if (tenure.decision().filter(Decision::bySoc).isEmpty()) {
            return Verdict.all(DECISION_UNKNOWN);
        }
        if (tenure.stated().isEmpty()) {
            return Position.undetermined("tenure");
        }
        Optional<KnownPeriod> approved = tenure.stated().get().period();
        if (approved.isEmpty()) {
            return context.tenureMustBeStated() ? Position.of(Status.NOT_MET) : Position.undetermined("tenure");
        }
        List<Verdict> verdicts = new ArrayList<>();
        for (CoordinatorList list : lists) {
            for (ListRow row : list.rows()) {
                if (row.area().equals(area())) {
                    for (ListEntry entry : row.entries(tenure.role())) {
                        if (entry.state().equals(state())) {
                            entry.tenure()
                                    .ifPresent(printed ->
                                            verdicts.add(unextended(list, same(approved.get(), asDecided(printed)))));
                        }
                    }
                }
            }
        }
        return Verdict.all(verdicts);
    }

    private KnownPeriod asDecided(KnownPeriod printed) {
        return context.years().tenure(printed, tenure.decision());
    }

    /** After an extension a list tells of that. */
    private Verdict unextended(CoordinatorList list, Verdict printed) {
        Verdict before = Verdict.notAfter(DayBounds.of(list.on()).plusDays(1), extendedOn);
        if (before.bad() || printed.good()) {
            return Verdict.GOOD;
        }
        return before.good() ? printed : Verdict.unknown(before.missing());
    }

    private static Verdict same(KnownPeriod approved, KnownPeriod printed) {
        DayBounds from = DayBounds.of(approved.from());
        DayBounds to = last(approved);
        DayBounds printedFrom = DayBounds.of(printed.from());
        DayBounds printedTo = last(printed);
        if (printedFrom.earliest() > to.latest() || from.earliest() > printedTo.latest()) {
            return Verdict.GOOD;
        }
        if (from.equals(printedFrom) && to.equals(printedTo)) {
            return Verdict.GOOD;
        }
        Verdict first = Verdict.same(from, printedFrom);
        Verdict last = Verdict.same(to, printedTo);
        if (first.bad() || last.bad()) {
            return Verdict.BAD;
        }
        return first.good() && last.good()
                ? Verdict.GOOD
                : Verdict.unknown(Verdict.rough(from, to, printedFrom, printedTo));
    }

    private static DayBounds last(KnownPeriod period) {
        return period.to().map(DayBounds::of).orElse(DayBounds.never());
    }

    /** Returns the ids of the facts that it is made of. */
    public List<FactId> evidence() {
        List<FactId> ids = new ArrayList<>(2);
        ids.add(taken());
        decision.ifPresent(known -> ids.add(known.id()));
        return ids;
    }

    /** Returns the ids of the facts that tell of the offers, too. */
    public List<FactId> evidenceOfOffers() {
        List<FactId> ids = new ArrayList<>(evidence());
        offers.forEach(offer -> ids.add(offer.id()));
        return ids;
    }

    /** Returns the ids of the earlier appointments, too. */
    public List<FactId> evidenceBefore() {
        List<FactId> ids = new ArrayList<>(evidence());
        before.forEach(other -> ids.add(other.fact().id()));
        return ids;
    }

    /** Returns the ids of the lists, too. */
    public List<FactId> evidenceOfLists() {
        List<FactId> ids = new ArrayList<>(evidence());
        lists.forEach(list -> ids.add(list.id()));
        return ids;
    }

    @Override
    public Subject subject() {
        return tenure.subject();
    }
}
