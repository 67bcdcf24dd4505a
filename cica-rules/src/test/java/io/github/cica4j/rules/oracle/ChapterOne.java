package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.AdvisoryBody;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consent;
import io.github.cica4j.model.fact.Consultation;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.Notice;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedDay;
import io.github.cica4j.rules.oracle.Candidacies.Candidacy;
import io.github.cica4j.rules.oracle.Judge.Docket;
import io.github.cica4j.rules.oracle.Seats.Holding;
import io.github.cica4j.rules.oracle.Seats.Origin;
import io.github.cica4j.rules.oracle.Seats.Seat;
import io.github.cica4j.rules.oracle.Seats.Tenure;
import io.github.cica4j.rules.oracle.Seats.Who;
import io.github.cica4j.rules.oracle.Services.Service;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.LongFunction;

/** The rules of Chapter 1 as docs/chapters-1-and-2.md words them. */
final class ChapterOne {

    private final Dossier dossier;
    private final Choices choices;
    private final Months months;
    private final Seats seats;
    private final Candidacies candidacies;
    private final Papers papers;
    private final List<Service> services;

    ChapterOne(Dossier dossier, Choices choices, Months months, Seats seats, Candidacies candidacies, Papers papers) {
        this.dossier = dossier;
        this.choices = choices;
        this.months = months;
        this.seats = seats;
        this.candidacies = candidacies;
        this.papers = papers;
        services = new Services(choices, seats).all();
    }

    void enter(Docket docket) {
        members(docket);
        services.forEach(service -> service(docket, service));
        dossier.facts(CompletionReport.class).forEach(report -> report(docket, report));
        dossier.facts(ConceptPaper.class).forEach(paper -> support(docket, paper));
        recommendations(docket);
        dossier.facts(ActionPlan.class)
                .forEach(plan -> docket.judge(
                        "MOD-1.6-a",
                        plan.subject(),
                        Judge.act(Span.of(plan.on()), ofPaper(plan).status())));
        dossier.facts(ExpertMeeting.class).forEach(meeting -> meeting(docket, meeting));
        candidacies.all().forEach(candidacy -> candidacy(docket, candidacy));
        candidacies.listed().forEach((subject, entry) -> listed(docket, subject, entry));
        dossier.facts(Appointment.class).forEach(appointment -> appointment(docket, appointment));
        bothOffices(docket);
        dossier.facts(ActingCoordination.class).forEach(acting -> acting(docket, acting));
        areas(docket);
        dossier.facts(Extension.class).forEach(extension -> extension(docket, extension));
        dossier.facts(Termination.class)
                .forEach(termination -> docket.judge(
                        "MOD-1.12-c",
                        termination.subject(),
                        Judge.act(
                                Span.of(termination.lastDay()),
                                notice(
                                                termination.notice(),
                                                Optional.of(Span.of(termination.lastDay())
                                                        .plus(1)))
                                        .status())));
    }

    /** The days that follow from others, on which a status can change. */
    SortedSet<Long> days() {
        SortedSet<Long> days = new TreeSet<>();
        for (Service service : services) {
            for (Span day : List.of(service.first(), service.last(), completionLimit(service))) {
                for (long value : day.values()) {
                    for (long shift = -1; shift <= 2; shift++) {
                        if (value != Span.NEVER) {
                            days.add(value + shift);
                        }
                    }
                }
            }
        }
        return days;
    }

    private static Verdict toAll(Optional<Audience> audience) {
        return Verdict.of(audience.map(to -> to == Audience.ALL_MEMBER_STATES));
    }

    private static Verdict through(Optional<List<Intermediary>> through, Intermediary one) {
        return Verdict.of(through.map(all -> all.contains(one)));
    }

    private Verdict bySoc(Optional<Decision> decision) {
        return Verdict.of(decision.map(taken -> taken.body() == Body.SOC));
    }

    // ---- 1.1

    private void members(Docket docket) {
        for (Offer offer : dossier.facts(Offer.class)) {
            Span on = Span.of(offer.on());
            docket.judge(
                    "MOD-1.1-a",
                    offer.subject(),
                    Judge.act(on, member(offer.state(), offer.area(), on).status()));
        }
        for (Appointment appointment : dossier.facts(Appointment.class)) {
            Span on = candidacies.taken(appointment);
            docket.judge(
                    "MOD-1.1-a",
                    appointment.subject(),
                    Judge.act(
                            on,
                            member(appointment.state(), appointment.area(), on).status()));
        }
    }

    private static Verdict member(StateCode code, AreaId area, Span on) {
        Optional<KnownDay> since = States.find(code).flatMap(State::memberSince);
        return Verdict.all(
                Verdict.of(Catalogues.find(area).isPresent()),
                since.map(day -> Verdict.onOrBefore(Span.of(day), on)).orElse(Verdict.BAD));
    }

    // ---- 1.2-a, 1.3

    private void service(Docket docket, Service service) {
        Judge drafting = service.opening().origin() == Origin.LIST ? attested(service) : drafting(service)::on;
        docket.judge("MOD-1.2-a", service.subject(), service.occurrence(), drafting);
        docket.judge("MOD-1.3-a", service.subject(), service.occurrence(), reporting(service)::on);
    }

    private static Judge attested(Service service) {
        return day -> {
            Possible possible = new Possible();
            for (long first : service.arises(service.first()).values()) {
                for (long last : service.last().values()) {
                    if (first <= day && day <= last) {
                        possible.add(Status.UNDETERMINED);
                    } else {
                        possible.addAbsent();
                    }
                }
            }
            return possible.verdict();
        };
    }

    private Dues drafting(Service service) {
        Tenure opening = service.opening();
        Dues duty = new Dues();
        duty.arises = service.arises(service.first());
        duty.countsFrom = dossier.facts(Appointment.class).stream()
                .filter(appointment -> appointment.id().equals(opening.fact()))
                .findFirst()
                .flatMap(candidacies::offerOf)
                .map(offer -> Span.of(offer.on()).min(service.first()))
                .orElse(service.first());
        duty.ends = service.last().plus(1);
        duty.open = Status.PENDING;
        duty.unmetEnd = Status.NOT_MET;
        duty.record = (from, to) -> seats.complete(Draft.KIND, from, to) && seats.complete(Approval.KIND, from, to);
        List<Dues.Done> done = new ArrayList<>();
        for (ConceptPaper paper : dossier.facts(ConceptPaper.class)) {
            if (paper.area().equals(opening.seat().area())) {
                papers.drafts(paper).stream()
                        .filter(draft -> draft.preparedBy()
                                .map(states -> states.contains(opening.seat().state()))
                                .orElse(true))
                        .forEach(draft -> done.add(new Dues.Done(
                                Span.of(draft.on()), draft.preparedBy().isPresent())));
                if (!choices.is("INT-51", "own-draft")) {
                    inherited(paper, service.first()).ifPresent(done::add);
                }
            }
        }
        duty.done = done;
        return duty;
    }

    /** A paper in force on the first day counts as an act of that day. */
    private Optional<Dues.Done> inherited(ConceptPaper paper, Span first) {
        Set<Verdict> inForce = new HashSet<>();
        for (long day : first.values()) {
            inForce.add(papers.texts(paper.id()).inForce(day));
        }
        return inForce.equals(Set.of(Verdict.BAD))
                ? Optional.empty()
                : Optional.of(new Dues.Done(first, inForce.equals(Set.of(Verdict.GOOD))));
    }

    private Span completionLimit(Service service) {
        if (!choices.is("INT-16", "months")) {
            return Span.never();
        }
        int more = choices.number("INT-16", 3);
        Span last = service.last();
        return new Span(
                last.low() == Span.NEVER
                        ? Span.NEVER
                        : months.after(new Span(last.low(), last.low()), more).low(),
                last.high() == Span.NEVER
                        ? Span.NEVER
                        : months.after(new Span(last.high(), last.high()), more).high());
    }

    private Span reportsCountFrom(Service service) {
        return service.last().plus(1).plus(-choices.number("PAR-1.3-a", 90));
    }

    private Dues reporting(Service service) {
        Seat seat = service.opening().seat();
        Dues duty = new Dues();
        duty.arises = service.arises(service.last().plus(1));
        if (choices.is("INT-16", "months")) {
            duty.limit = Optional.of(completionLimit(service));
        }
        duty.countsFrom = reportsCountFrom(service);
        duty.record = (from, to) -> seats.complete(CompletionReport.KIND, from, to);
        duty.done = dossier.facts(CompletionReport.class).stream()
                .filter(report ->
                        report.state().equals(seat.state()) && report.area().equals(seat.area()))
                .map(report -> new Dues.Done(Span.of(report.on()), true))
                .toList();
        return duty;
    }

    private void report(Docket docket, CompletionReport report) {
        Span on = Span.of(report.on());
        docket.judge(
                "MOD-1.3-b", report.subject(), Judge.act(on, toAll(report.to()).status()));
        Optional<Service> last = services.stream()
                .filter(service -> service.opening().seat().state().equals(report.state())
                        && service.opening().seat().area().equals(report.area())
                        && reportsCountFrom(service).low() <= on.high())
                .max(Comparator.comparingLong(
                                (Service service) -> service.last().low())
                        .thenComparingLong(service -> service.first().low())
                        .thenComparing(service -> service.opening().fact()));
        Verdict covers = last.flatMap(service -> report.period().map(period -> covers(period, service)))
                .orElse(Verdict.UNKNOWN);
        docket.judge("MOD-1.3-c", report.subject(), Judge.act(on, covers.status()));
    }

    private Verdict covers(KnownPeriod period, Service service) {
        int tolerance = choices.number("PAR-1.3-c", 1);
        List<Boolean> starts = new ArrayList<>();
        for (long first : service.first().values()) {
            for (long latest : months.after(first, tolerance)) {
                for (long from : Span.of(period.from()).values()) {
                    starts.add(from <= latest);
                }
            }
        }
        Verdict start = Verdict.of(starts);
        if (service.opening().origin() == Origin.LIST && start == Verdict.GOOD) {
            start = Verdict.UNKNOWN;
        }
        if (period.to().isEmpty()) {
            return start;
        }
        List<Boolean> ends = new ArrayList<>();
        for (long last : service.last().values()) {
            for (long to : Span.of(period.to().get()).values()) {
                for (long latest : months.after(to, tolerance)) {
                    ends.add(latest >= last);
                }
            }
        }
        return Verdict.all(start, Verdict.of(ends));
    }

    // ---- 1.4

    private void support(Docket docket, ConceptPaper paper) {
        List<Draft> drafts = papers.drafts(paper);
        if (drafts.isEmpty()) {
            return;
        }
        Span first = drafts.stream()
                .map(draft -> Span.of(draft.on()))
                .reduce(Span::min)
                .orElseThrow();
        Possible possible = new Possible();
        for (Draft draft : drafts) {
            if (Span.of(draft.on()).low() <= first.high()) {
                possible.add(support(paper.area(), draft).status());
            }
        }
        docket.judge(
                "MOD-1.4-a",
                paper.subject(),
                Judge.act(first, possible.verdict().orElseThrow()));
    }

    private Verdict support(AreaId area, Draft draft) {
        Span day = Span.of(draft.on());
        List<StateCode> prepared = draft.preparedBy().orElse(List.of());
        if (draft.consulted().isEmpty()) {
            Set<StateCode> others = new HashSet<>(seats.holders(Who.CO_COORDINATOR, area, day));
            others.removeAll(prepared);
            return others.isEmpty() && seats.tellsOfAbsence(area, day) ? Verdict.GOOD : Verdict.UNKNOWN;
        }
        List<Verdict> each = new ArrayList<>();
        for (Consultation consultation : draft.consulted().get()) {
            Holding holding = seats.holding(Who.CO_COORDINATOR, area, consultation.state(), day);
            if (!prepared.contains(consultation.state()) && holding != Holding.NONE) {
                Verdict verdict = Verdict.of(consultation.support());
                boolean counts =
                        holding == Holding.CERTAIN && draft.preparedBy().isPresent();
                each.add(verdict == Verdict.GOOD || counts ? verdict : Verdict.UNKNOWN);
            }
        }
        return Verdict.all(each);
    }

    // ---- 1.5, 1.8

    private void recommendations(Docket docket) {
        for (Recommendation recommendation : dossier.facts(Recommendation.class)) {
            Span on = Span.of(recommendation.on());
            Verdict senders = Verdict.all(recommendation.states().stream()
                    .map(state -> seats.holding(Who.ANY, recommendation.area(), state, on)
                            .verdict())
                    .toList());
            docket.judge("MOD-1.5-a", recommendation.subject(), Judge.act(on, senders.status()));
            Verdict route = through(recommendation.through(), Intermediary.CHAIRMANSHIP);
            docket.judge("MOD-1.5-b", recommendation.subject(), Judge.act(on, route.status()));
        }
        for (ContributionRequest request : dossier.facts(ContributionRequest.class)) {
            if (request.to().contains(AdvisoryBody.COUNCIL_OF_EMINENT_PERSONS)) {
                Verdict route = through(request.through(), Intermediary.CHAIRMANSHIP);
                docket.judge("MOD-1.8-a", request.subject(), Judge.act(Span.of(request.on()), route.status()));
            }
        }
    }

    // ---- 1.6

    private Verdict ofPaper(ActionPlan plan) {
        if (plan.withoutPaper()) {
            return Verdict.BAD;
        }
        if (plan.paper().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        ConceptPaper paper = papers.paper(plan.paper().get());
        return Verdict.all(
                Verdict.of(paper.area().equals(plan.area())),
                papers.texts(paper).stream()
                        .reduce(Span::min)
                        .map(first -> Verdict.onOrBefore(first, Span.of(plan.on())))
                        .orElse(Verdict.UNKNOWN));
    }

    // ---- 1.7

    private void meeting(Docket docket, ExpertMeeting meeting) {
        Span on = Span.of(meeting.convenedOn().orElse(meeting.on()));
        Status invited = meeting.invited()
                .map(all -> all == Audience.ALL_MEMBER_STATES ? Status.MET : Status.REVIEW)
                .orElse(Status.UNDETERMINED);
        docket.judge("MOD-1.7-b", meeting.subject(), Judge.act(on, invited));
        if (meeting.convenedBy().isEmpty()) {
            docket.judge("MOD-1.7-a", meeting.subject(), Judge.act(on, Status.UNDETERMINED));
            return;
        }
        Set<Holding> holdings = new HashSet<>();
        meeting.convenedBy().get().forEach(state -> holdings.add(seats.holding(Who.ANY, meeting.area(), state, on)));
        holdings.remove(Holding.NONE);
        if (!holdings.isEmpty()) {
            Verdict verdict = Verdict.all(
                    meeting.chairmanshipConsulted()
                            .map(stated -> consulted(stated, on))
                            .orElse(Verdict.UNKNOWN),
                    Verdict.of(meeting.secretariatAssisted()));
            // the position or none is undetermined whatever the position
            Status status = holdings.contains(Holding.CERTAIN) ? verdict.status() : Status.UNDETERMINED;
            docket.judge("MOD-1.7-a", meeting.subject(), Judge.act(on, status));
        }
    }

    private static Verdict consulted(StatedDay stated, Span by) {
        return stated.day().map(day -> Verdict.onOrBefore(Span.of(day), by)).orElse(Verdict.BAD);
    }

    // ---- 1.9, 1.10

    private void candidacy(Docket docket, Candidacy candidacy) {
        Verdict route = candidacy
                .offer()
                .map(offer -> Verdict.all(
                        through(offer.through(), Intermediary.CHAIRMANSHIP),
                        through(offer.through(), Intermediary.SECRETARIAT)))
                .orElse(Verdict.UNKNOWN);
        docket.judge("MOD-1.10-b", candidacy.subject(), Judge.act(candidacy.on(), route.status()));
        Verdict tenure = Verdict.of(candidacy
                .offer()
                .flatMap(Offer::tenure)
                .map(stated -> stated.period().isPresent()));
        docket.judge("MOD-1.10-d", candidacy.subject(), Judge.act(candidacy.on(), tenure.status()));
    }

    private void listed(Docket docket, Subject subject, Tenure entry) {
        boolean met = seats.of(entry.seat()).stream()
                .filter(tenure -> tenure.origin() == Origin.LIST)
                .anyMatch(tenure -> bySoc(seats.decision(tenure.decision())) == Verdict.GOOD);
        docket.judge("MOD-1.9-a", subject, Judge.act(entry.first(), met ? Status.MET : Status.UNDETERMINED));
        docket.judge("MOD-1.10-a", subject, Judge.act(entry.first(), Status.UNDETERMINED));
        docket.judge("MOD-1.10-f", subject, Judge.act(entry.first(), Status.UNDETERMINED));
    }

    private void appointment(Docket docket, Appointment appointment) {
        Subject subject = appointment.subject();
        Span on = candidacies.taken(appointment);
        Verdict soc = bySoc(seats.decision(appointment.decision()));
        docket.judge("MOD-1.9-a", subject, Judge.act(on, soc.status()));
        docket.judge("MOD-1.9-e", subject, Judge.act(on, apart(appointment).status()));
        Verdict offered = seats.decisionDay(appointment.decision())
                .map(decided -> offered(Seat.of(appointment), decided))
                .orElse(Verdict.UNKNOWN);
        docket.judge("MOD-1.10-a", subject, Judge.act(on, offered.status()));
        Verdict notBefore = soc == Verdict.GOOD ? notBefore(appointment, on) : Verdict.UNKNOWN;
        docket.judge("MOD-1.10-f", subject, Judge.act(on, notBefore.status()));
        Verdict held = soc == Verdict.GOOD ? heldAsApproved(appointment) : Verdict.UNKNOWN;
        docket.judge("MOD-1.10-h", subject, Judge.act(on, held.status()));
    }

    private Verdict apart(Appointment appointment) {
        Tenure own = seats.of(appointment.id());
        List<Verdict> each = new ArrayList<>();
        for (Appointment other : dossier.facts(Appointment.class)) {
            Tenure before = seats.of(other.id());
            boolean sameFirst = before.first().equals(own.first());
            boolean earlier = before.first().low() < own.first().low()
                    || before.first().low() == own.first().low()
                            && before.first().high() < own.first().high()
                    || sameFirst && other.id().compareTo(appointment.id()) < 0;
            boolean statesEnd =
                    Seats.stated(other.tenure()).flatMap(KnownPeriod::to).isPresent();
            if (before.seat().equals(own.seat()) && earlier && statesEnd) {
                each.add(apart(before, own));
            }
        }
        return Verdict.all(each);
    }

    private static Verdict apart(Tenure one, Tenure other) {
        List<Boolean> combinations = new ArrayList<>();
        for (long first : one.first().values()) {
            for (long last : one.last().values()) {
                for (long otherFirst : other.first().values()) {
                    for (long otherLast : other.last().values()) {
                        combinations.add(last < otherFirst || otherLast < first);
                    }
                }
            }
        }
        return Verdict.of(combinations);
    }

    private Verdict offered(Seat seat, Span decided) {
        int stands = choices.number("PAR-1.10-a", 12);
        boolean unknown = false;
        for (Offer offer : dossier.facts(Offer.class)) {
            boolean toOthers = offer.to().isPresent() && toAll(offer.to()) != Verdict.GOOD;
            if (Seat.of(offer).equals(seat) && !toOthers) {
                Span made = Span.of(offer.on());
                if (offer.to().isPresent()
                        && made.high() <= decided.low()
                        && decided.high() <= months.after(made, stands).low()) {
                    return Verdict.GOOD;
                }
                // a day between the two is enough
                long latest = Math.min(made.high(), decided.high());
                unknown |= made.low() <= latest
                        && decided.low()
                                <= months.after(new Span(latest, latest), stands)
                                        .high();
            }
        }
        long from = decided.low();
        while (months.after(new Span(from - 1, from - 1), stands).high() >= decided.low()) {
            from--;
        }
        return unknown || !seats.complete(Offer.KIND, from, decided.high()) ? Verdict.UNKNOWN : Verdict.BAD;
    }

    private Verdict notBefore(Appointment appointment, Span decided) {
        if (appointment.tenure().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        return seats.stated(appointment)
                .map(period -> Verdict.onOrBefore(decided, Span.of(period.from())))
                .orElse(Verdict.GOOD);
    }

    private Verdict heldAsApproved(Appointment appointment) {
        if (appointment.tenure().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        Optional<KnownPeriod> approved = seats.stated(appointment);
        if (approved.isEmpty()) {
            return choices.is("INT-13", "departure") ? Verdict.BAD : Verdict.UNKNOWN;
        }
        Seat seat = Seat.of(appointment);
        List<Verdict> each = new ArrayList<>();
        for (CoordinatorList list : dossier.facts(CoordinatorList.class)) {
            Verdict counts = beforeExtensions(list.on().toEpochDay(), seat);
            for (ListRow row : list.rows()) {
                for (ListEntry entry :
                        row.area().equals(seat.area()) ? row.entries(seat.role()) : List.<ListEntry>of()) {
                    if (entry.state().equals(seat.state()) && entry.tenure().isPresent()) {
                        each.add(same(
                                approved.get(), seats.inYears(entry.tenure().get(), appointment.decision()), counts));
                    }
                }
            }
        }
        return Verdict.all(each);
    }

    private Verdict beforeExtensions(long printed, Seat seat) {
        List<Verdict> each = new ArrayList<>();
        for (Extension extension : dossier.facts(Extension.class)) {
            if (Seat.of(extension).equals(seat)) {
                each.add(Verdict.onOrBefore(new Span(printed, printed).plus(1), decided(extension)));
            }
        }
        return Verdict.all(each);
    }

    private static Span end(KnownPeriod period) {
        return period.to().map(Span::of).orElse(Span.never());
    }

    private static Verdict same(KnownPeriod approved, KnownPeriod printed, Verdict counts) {
        boolean overlap =
                Math.max(Span.of(approved.from()).low(), Span.of(printed.from()).low())
                        <= Math.min(end(approved).high(), end(printed).high());
        if (!overlap || counts == Verdict.BAD) {
            return Verdict.GOOD;
        }
        Verdict same = Verdict.all(
                printed(Span.of(approved.from()), Span.of(printed.from())), printed(end(approved), end(printed)));
        return same == Verdict.BAD && counts == Verdict.UNKNOWN ? Verdict.UNKNOWN : same;
    }

    /** Whether two days are the same: rough ones may be if they can be. */
    private static Verdict equal(Span one, Span other) {
        if (one.high() < other.low() || other.high() < one.low()) {
            return Verdict.BAD;
        }
        return one.low() == other.high() && other.low() == one.high() ? Verdict.GOOD : Verdict.UNKNOWN;
    }

    /** Whether a list prints the day that was approved: rough days are compared as they are told. */
    private static Verdict printed(Span approved, Span printed) {
        return approved.equals(printed) ? Verdict.GOOD : equal(approved, printed);
    }

    private void bothOffices(Docket docket) {
        Set<List<Object>> pairs = new LinkedHashSet<>();
        for (Tenure tenure : seats.all()) {
            Seat seat = tenure.seat();
            List<Tenure> coordinator = seats.of(new Seat(seat.state(), Role.COORDINATOR, seat.area()));
            List<Tenure> coCoordinator = seats.of(new Seat(seat.state(), Role.CO_COORDINATOR, seat.area()));
            if (!coordinator.isEmpty() && !coCoordinator.isEmpty() && pairs.add(List.of(seat.area(), seat.state()))) {
                List<Tenure> either = new ArrayList<>(coordinator);
                either.addAll(coCoordinator);
                Span from = either.stream().map(Tenure::first).reduce(Span::min).orElseThrow();
                docket.judge(
                        "MOD-1.9-d",
                        Subject.of("state-in-area", seat.area() + "/" + seat.state()),
                        from(from, seat.area(), day -> Optional.of(bothOffices(coordinator, coCoordinator, day))));
            }
        }
    }

    private static Status bothOffices(List<Tenure> coordinator, List<Tenure> coCoordinator, long day) {
        if (coordinator.stream().anyMatch(tenure -> tenure.certainlyCovers(day))
                && coCoordinator.stream().anyMatch(tenure -> tenure.certainlyCovers(day))) {
            return Status.NOT_MET;
        }
        return coordinator.stream().anyMatch(tenure -> tenure.possiblyCovers(day))
                        && coCoordinator.stream().anyMatch(tenure -> tenure.possiblyCovers(day))
                ? Status.UNDETERMINED
                : Status.MET;
    }

    /** What binds from a day on, not before the Catalogue lists the area. */
    private static Judge from(Span first, AreaId area, LongFunction<Optional<Status>> status) {
        return day -> {
            Possible possible = new Possible();
            for (long from : first.values()) {
                if (day < from || day < Oracle.inCatalogueFrom(area)) {
                    possible.addAbsent();
                } else {
                    status.apply(day).ifPresentOrElse(possible::add, possible::addAbsent);
                }
            }
            return possible.verdict();
        };
    }

    // ---- 1.11

    private void acting(Docket docket, ActingCoordination acting) {
        AreaId area = acting.area();
        Span first = Span.of(acting.firstDay());
        Set<Verdict> vacant = new HashSet<>();
        for (long day : first.values()) {
            vacant.add(vacant(area, day));
        }
        Verdict noCoordinator = vacant.size() == 1 ? vacant.iterator().next() : Verdict.UNKNOWN;
        docket.judge("MOD-1.11-a", acting.subject(), Judge.act(first, noCoordinator.status()));
        Status consent =
                seats.eachCoCoordinator(area, first, List.of(acting.state()), state -> consent(acting, state, first));
        docket.judge("MOD-1.11-c", acting.subject(), Judge.act(first, consent));
        Span last = acting.lastDay().map(Span::of).orElse(Span.never());
        docket.judge("MOD-1.11-d", acting.subject(), day -> {
            Possible possible = new Possible();
            for (long end : last.values()) {
                if (day > end) {
                    possible.addAbsent();
                } else {
                    from(first, area, now -> Optional.of(ended(area, first, now)))
                            .on(day)
                            .ifPresentOrElse(possible::add, possible::addAbsent);
                }
            }
            return possible.verdict();
        });
    }

    private Verdict vacant(AreaId area, long day) {
        List<Tenure> coordinators = seats.of(area, Role.COORDINATOR);
        if (coordinators.stream().anyMatch(tenure -> tenure.certainlyCovers(day))) {
            return Verdict.BAD;
        }
        boolean told = coordinators.stream().noneMatch(tenure -> tenure.possiblyCovers(day))
                && seats.tellsOfAbsence(area, new Span(day, day));
        return told ? Verdict.GOOD : Verdict.UNKNOWN;
    }

    private Verdict consent(ActingCoordination acting, StateCode state, Span first) {
        Verdict explicit = acting.consents().isPresent() ? Verdict.BAD : Verdict.UNKNOWN;
        for (Consent consent : acting.consents().orElse(List.of())) {
            if (consent.state().equals(state)) {
                Verdict inTime = consent.on()
                        .map(day -> Verdict.onOrBefore(Span.of(day), first))
                        .orElse(Verdict.UNKNOWN);
                explicit = explicit.or(inTime);
            }
        }
        if (!choices.is("INT-19", "silence")) {
            return explicit;
        }
        int days = choices.number("INT-19", 14);
        return explicit.or(acting.askedOn()
                .map(asked -> Verdict.onOrBefore(Span.of(asked).plus(days), first))
                .orElse(Verdict.UNKNOWN));
    }

    private Status ended(AreaId area, Span actingFrom, long day) {
        boolean possible = false;
        for (Tenure tenure : seats.of(area, Role.COORDINATOR)) {
            Span start = tenure.first();
            boolean bySoc = bySoc(seats.decision(tenure.decision())) == Verdict.GOOD;
            if (choices.is("INT-48", "soc-decision") && bySoc) {
                start = seats.decisionDay(tenure.decision()).orElse(start);
            }
            Span last = tenure.last();
            long latest = Math.min(start.high(), day);
            if (actingFrom.high() < start.low() && start.high() <= day && day <= last.low()) {
                return Status.NOT_MET;
            }
            // a day between the two is enough
            possible |= latest >= start.low() && latest > actingFrom.low() && day <= last.high();
        }
        return possible ? Status.UNDETERMINED : Status.MET;
    }

    private void areas(Docket docket) {
        for (Catalogue edition : Catalogues.editions()) {
            for (PriorityArea listed : edition.areas()) {
                AreaId area = listed.id();
                Subject subject = Subject.of("area", area.id());
                docket.judge("MOD-1.11-f", subject, from(Span.always(), area, day -> vacancy(area, day)));
                List<ActingCoordination> actings = dossier.facts(ActingCoordination.class).stream()
                        .filter(acting -> acting.area().equals(area))
                        .toList();
                actings.stream()
                        .map(acting -> Span.of(acting.firstDay()))
                        .reduce(Span::min)
                        .ifPresent(first ->
                                docket.judge("MOD-1.11-e", subject, from(first, area, day -> oneActs(actings, day))));
            }
        }
    }

    private Optional<Status> vacancy(AreaId area, long day) {
        Optional<Boolean> held = seats.held(Who.COORDINATOR, area, day);
        if (held.equals(Optional.of(true))) {
            return Optional.empty();
        }
        return Optional.of(held.isPresent() ? Status.REVIEW : Status.UNDETERMINED);
    }

    private static Optional<Status> oneActs(List<ActingCoordination> actings, long day) {
        Set<StateCode> possible = new HashSet<>();
        Set<StateCode> certain = new HashSet<>();
        for (ActingCoordination acting : actings) {
            Span first = Span.of(acting.firstDay());
            Span last = acting.lastDay().map(Span::of).orElse(Span.never());
            if (first.low() <= day && day <= last.high()) {
                possible.add(acting.state());
            }
            if (first.high() <= day && day <= last.low()) {
                certain.add(acting.state());
            }
        }
        if (possible.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                certain.size() > 1 ? Status.NOT_MET : possible.size() > 1 ? Status.UNDETERMINED : Status.MET);
    }

    // ---- 1.12

    private Span decided(Extension extension) {
        return seats.decisionDay(extension.decision())
                .orElseGet(() -> seats.of(extension.id()).first());
    }

    private void extension(Docket docket, Extension extension) {
        Span on = decided(extension);
        Optional<Span> before = seats.endBefore(extension);
        docket.judge(
                "MOD-1.12-a",
                extension.subject(),
                Judge.act(on, bySoc(seats.decision(extension.decision())).status()));
        docket.judge(
                "MOD-1.12-b",
                extension.subject(),
                Judge.act(on, notice(extension.request(), before).status()));
        Verdict follows = extension.firstDay().isEmpty()
                ? Verdict.GOOD
                : before.map(end ->
                                equal(end.plus(1), Span.of(extension.firstDay().get())))
                        .orElse(Verdict.UNKNOWN);
        Verdict inTime = before.flatMap(end ->
                        seats.decisionDay(extension.decision()).map(decision -> Verdict.onOrBefore(decision, end)))
                .orElse(Verdict.UNKNOWN);
        docket.judge(
                "MOD-1.12-e",
                extension.subject(),
                Judge.act(on, Verdict.all(follows, inTime).status()));
    }

    private Verdict notice(Optional<Notice> notice, Optional<Span> before) {
        if (notice.isEmpty()) {
            return Verdict.UNKNOWN;
        }
        Notice sent = notice.get();
        if (!sent.sent()) {
            return Verdict.BAD;
        }
        int days = choices.is("INT-14", "days") ? choices.number("INT-14", 30) : 1;
        return Verdict.all(
                toAll(sent.to()),
                through(sent.through(), Intermediary.SECRETARIAT),
                sent.on()
                        .flatMap(day -> before.map(
                                end -> Verdict.onOrBefore(Span.of(day).plus(days), end)))
                        .orElse(Verdict.UNKNOWN));
    }
}
