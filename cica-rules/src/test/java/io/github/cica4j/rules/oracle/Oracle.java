package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Form;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.rules.oracle.Candidacies.Candidacy;
import io.github.cica4j.rules.oracle.Seats.Origin;
import io.github.cica4j.rules.oracle.Seats.Seat;
import io.github.cica4j.rules.oracle.Seats.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Decides the status of one rule for one subject on one day straight from the facts.
 *
 * <p>It is written from the rulebook, {@code docs/offices.md} and {@code docs/dates.md}, not from the rules, and tries
 * combinations where the library computes. It shares with the library the types of facts, days, completeness and status.
 */
public final class Oracle {

    private static final int REPORTS_APART = 25;
    private static final Map<AreaId, Long> IN_CATALOGUE_FROM = inCatalogueFrom();

    private final Dossier dossier;
    private final Choices choices;
    private final Months months;
    private final Seats seats;
    private final Candidacies candidacies;
    private final Map<FindingKey, Judge> judges = new HashMap<>();
    private final Papers papers;
    private final SixMonths sixMonths;
    private final ChapterOneScope scope;
    private final SortedSet<Long> days;
    private final long knownTo;

    /**
     * Creates an oracle.
     *
     * @param dossier  the facts
     * @param readings  the readings
     */
    public Oracle(Dossier dossier, Interpretations readings) {
        this.dossier = dossier;
        choices = new Choices(readings);
        months = new Months(choices.of("INT-01"));
        seats = new Seats(dossier, choices);
        scope = new ChapterOneScope(dossier, choices);
        papers = new Papers(dossier, choices);
        sixMonths = new SixMonths(choices, months, seats, papers);
        days = new CriticalDays(dossier, choices).days();
        days.addAll(sixMonths.days(dossier.facts(ConceptPaper.class)));
        areas();
        candidacies = new Candidacies(dossier, seats);
        candidacies.all().forEach(this::candidacy);
        dossier.facts(ActingCoordination.class).forEach(this::acting);
        papers.approvals().forEach(this::approval);
        dossier.facts(ConceptPaper.class).forEach(this::paper);
        newCoordinators();
        ChapterOne chapterOne = new ChapterOne(dossier, choices, months, seats, candidacies, papers);
        chapterOne.enter(this::judge);
        days.addAll(chapterOne.days());
        ChapterTwo chapterTwo = new ChapterTwo(dossier, choices, months, seats, papers, sixMonths);
        chapterTwo.enter(this::judge);
        days.addAll(chapterTwo.days());
        ChaptersThreeToFive others = new ChaptersThreeToFive(dossier, choices, months, seats, papers);
        others.enter(this::judge);
        days.addAll(others.days());
        ObserversAndRelations relations = new ObserversAndRelations(dossier, seats);
        relations.enter(this::judge);
        days.addAll(relations.days());
        knownTo = Math.min(others.knownTo(), relations.knownTo());
        new PaperTrail(dossier, this::judge).enter();
        PlansAndBudgets plans = new PlansAndBudgets(dossier, choices, seats);
        plans.enter(this::judge);
        days.addAll(plans.days());
        Silences silences = new Silences(dossier, choices);
        silences.enter(this::judge);
        days.addAll(silences.days());
    }

    /**
     * Returns what may be a finding.
     *
     * @return the keys
     */
    public Set<FindingKey> keys() {
        return Set.copyOf(judges.keySet());
    }

    /**
     * Returns who decides the status of a rule for a subject.
     *
     * @param key  the rule and the subject
     * @return who decides it, on any day absent if that is no key
     */
    Judge judge(FindingKey key) {
        return judges.getOrDefault(key, day -> Optional.empty());
    }

    /**
     * Returns the days on which something can change.
     *
     * @return epoch days with the day before and the day after each, and days of the far past and future
     */
    public SortedSet<Long> days() {
        return days;
    }

    /**
     * Returns some of the days, on which whole reports are worth comparing.
     *
     * @return the last day on which every finding is known, and days spread over those before
     */
    public SortedSet<LocalDate> reportDays() {
        SortedSet<LocalDate> spread = new TreeSet<>();
        int index = 0;
        for (long day : days) {
            if (day <= knownTo && index++ % REPORTS_APART == 0 || day == knownTo) {
                spread.add(LocalDate.ofEpochDay(day));
            }
        }
        return spread;
    }

    /**
     * Decides what is in the report of a day.
     *
     * @param day  the day, not after the last of {@link #reportDays()}
     * @return the statuses by key
     */
    public Map<FindingKey, Status> report(LocalDate day) {
        Map<FindingKey, Status> report = new HashMap<>();
        judges.forEach((key, judge) -> judge.on(day.toEpochDay()).ifPresent(status -> report.put(key, status)));
        return report;
    }

    private void judge(String rule, Subject subject, String occurrence, Judge judge) {
        boolean outside = rule.startsWith("MOD-1.") && scope.isOutside(subject);
        if (!outside) {
            judges.put(new FindingKey(RuleId.of(rule), subject, occurrence), judge);
        }
    }

    static long inCatalogueFrom(AreaId area) {
        return IN_CATALOGUE_FROM.getOrDefault(area, Span.NEVER);
    }

    private static Map<AreaId, Long> inCatalogueFrom() {
        Map<AreaId, Long> first = new HashMap<>();
        for (Catalogue edition : Catalogues.editions()) {
            edition.areas()
                    .forEach(area ->
                            first.putIfAbsent(area.id(), edition.validFrom().toEpochDay()));
        }
        return Map.copyOf(first);
    }

    // ---- 1.9-b

    private void areas() {
        for (Catalogue edition : Catalogues.editions()) {
            for (PriorityArea area : edition.areas()) {
                judge("MOD-1.9-b", Subject.of("area", area.id().id()), "", day -> coordination(area.id(), day));
            }
        }
    }

    private Optional<Status> coordination(AreaId area, long day) {
        if (day < inCatalogueFrom(area)) {
            return Optional.empty();
        }
        Set<StateCode> possibleHolders = new TreeSet<>();
        Set<StateCode> certainHolders = new HashSet<>();
        Map<StateCode, List<Tenure>> covering = new HashMap<>();
        for (Tenure tenure : seats.of(area, Role.COORDINATOR)) {
            StateCode state = tenure.seat().state();
            if (tenure.possiblyCovers(day)) {
                possibleHolders.add(state);
                covering.computeIfAbsent(state, key -> new ArrayList<>()).add(tenure);
            }
            if (tenure.certainlyCovers(day)) {
                certainHolders.add(state);
            }
        }
        List<StateCode> holders = List.copyOf(possibleHolders);
        Possible possible = new Possible();
        for (int bits = 0; bits < 1 << holders.size(); bits++) {
            Set<StateCode> now = new TreeSet<>();
            for (int index = 0; index < holders.size(); index++) {
                if ((bits & 1 << index) != 0) {
                    now.add(holders.get(index));
                }
            }
            if (now.containsAll(certainHolders)) {
                coordination(possible, area, day, now, covering);
            }
        }
        return possible.verdict();
    }

    private void coordination(
            Possible possible, AreaId area, long day, Set<StateCode> now, Map<StateCode, List<Tenure>> covering) {
        if (now.isEmpty()) {
            Seats.Acting acting = seats.acting(area, day);
            if (acting.possible()) {
                possible.add(Status.MET);
            }
            if (!acting.certain()) {
                boolean told = seats.tellsOfAbsence(area, day, Optional.empty());
                possible.add(told ? Status.NOT_MET : Status.UNDETERMINED);
            }
        } else if (now.size() == 1) {
            possible.add(Status.MET);
        } else if (choices.is("INT-17", "not-met")) {
            possible.add(Status.NOT_MET);
        } else {
            List<Optional<Boolean>> bySoc =
                    now.stream().map(state -> seats.bySoc(covering.get(state))).toList();
            boolean byOther = bySoc.contains(Optional.of(false));
            boolean unknown = bySoc.contains(Optional.<Boolean>empty());
            possible.add(byOther ? Status.NOT_MET : unknown ? Status.UNDETERMINED : Status.DEROGATED);
        }
    }

    // ---- 1.10-c, 1.10-e, 1.10-g

    private void candidacy(Candidacy candidacy) {
        Status written = candidacy
                .offer()
                .flatMap(Offer::form)
                .map(form -> form == Form.WRITTEN ? Status.MET : Status.NOT_MET)
                .orElse(Status.UNDETERMINED);
        judge("MOD-1.10-c", candidacy.subject(), "", Judge.act(candidacy.on(), written));

        List<Appointment> inOrder = candidacy.answering().stream()
                .sorted(Comparator.comparingLong((Appointment appointment) ->
                                seats.of(appointment.id()).first().low())
                        .thenComparingLong(appointment ->
                                seats.of(appointment.id()).first().high())
                        .thenComparing(Appointment::id))
                .toList();
        List<Optional<StatedPeriod>> told = new ArrayList<>();
        candidacy.offer().ifPresent(offer -> {
            Optional<FactId> decision = offer.decision()
                    .or(() -> inOrder.stream()
                            .flatMap(appointment -> appointment.decision().stream())
                            .findFirst());
            told.add(inYears(offer.tenure(), decision));
        });
        inOrder.forEach(appointment -> told.add(inYears(appointment.tenure(), appointment.decision())));
        Status length = told.isEmpty() ? Status.UNDETERMINED : longEnough(told);
        judge("MOD-1.10-e", candidacy.subject(), "", Judge.act(candidacy.on(), length));
        candidacy.offer().ifPresent(offer -> decisionOn(offer, candidacy.answering()));
    }

    private Optional<StatedPeriod> inYears(Optional<StatedPeriod> tenure, Optional<FactId> decision) {
        return tenure.map(stated -> stated.period()
                .map(period -> StatedPeriod.of(seats.inYears(period, decision)))
                .orElse(stated));
    }

    private void decisionOn(Offer offer, List<Appointment> answering) {
        Dues duty = new Dues();
        duty.arises = Span.of(offer.on());
        duty.countsFrom = Span.of(offer.on());
        duty.ends = offer.withdrawnOn().map(Span::of).orElse(Span.never());
        duty.endsByEvent = true;
        duty.open = Status.PENDING;
        duty.unmetEnd = Status.LAPSED;
        duty.done = decisionsOn(offer, answering);
        judge("MOD-1.10-g", offer.subject(), "", duty::on);
    }

    private List<Dues.Done> decisionsOn(Offer offer, List<Appointment> answering) {
        List<Dues.Done> done = new ArrayList<>();
        Set<FactId> decisions = new HashSet<>();
        offer.decision().ifPresent(decisions::add);
        for (Appointment appointment : answering) {
            appointment.decision().ifPresent(decisions::add);
            if (appointment.decision().isEmpty()) {
                Span first = seats.of(appointment.id()).first();
                done.add(new Dues.Done(first, false));
            }
        }
        for (FactId id : decisions) {
            Decision decision = seats.decision(Optional.of(id)).orElseThrow();
            if (decision.body() == Body.SOC) {
                done.add(new Dues.Done(Span.of(decision.on()), true));
            }
        }
        return done;
    }

    /** Judges the first tenure that is stated (1.10-e, INT-13). */
    private Status longEnough(List<Optional<StatedPeriod>> told) {
        for (Optional<StatedPeriod> tenure : told) {
            Optional<KnownPeriod> period = Seats.stated(tenure);
            if (period.isPresent()) {
                return twoYears(period.get());
            }
        }
        boolean allNone = told.stream().allMatch(Optional::isPresent);
        return allNone && choices.is("INT-13", "departure") ? Status.NOT_MET : Status.UNDETERMINED;
    }

    private Status twoYears(KnownPeriod period) {
        if (period.to().isEmpty()) {
            return Status.MET;
        }
        Possible possible = new Possible();
        for (long from : Span.of(period.from()).values()) {
            for (long to : Span.of(period.to().get()).values()) {
                for (long after : months.after(from, 24)) {
                    possible.add(after <= to + 1 ? Status.MET : Status.NOT_MET);
                }
            }
        }
        return possible.verdict().orElseThrow();
    }

    // ---- 1.11-b

    private void acting(ActingCoordination acting) {
        Span binds = Span.of(acting.firstDay());
        Span until = acting.lastDay().map(Span::of).orElse(Span.never()).plus(1);
        judge("MOD-1.11-b", acting.subject(), "", day -> {
            Possible possible = new Possible();
            for (long from : binds.values()) {
                for (long end : until.values()) {
                    if (day < from || day >= end || day < inCatalogueFrom(acting.area())) {
                        possible.addAbsent();
                    } else {
                        coCoordinates(possible, acting, day);
                    }
                }
            }
            return possible.verdict();
        });
    }

    private void coCoordinates(Possible possible, ActingCoordination acting, long day) {
        List<Tenure> tenures = seats.of(new Seat(acting.state(), Role.CO_COORDINATOR, acting.area()));
        if (tenures.stream().anyMatch(tenure -> tenure.certainlyCovers(day))) {
            possible.add(Status.MET);
        } else if (tenures.stream().anyMatch(tenure -> tenure.possiblyCovers(day))) {
            possible.add(Status.UNDETERMINED);
        } else {
            boolean told = seats.tellsOfAbsence(acting.area(), day, Optional.empty());
            possible.add(told ? Status.NOT_MET : Status.UNDETERMINED);
        }
    }

    // ---- 2.4-a

    private void approval(Approval approval) {
        Status status = approval.by()
                .map(body -> switch (body) {
                    case SOC -> Status.MET;
                    case MEMBER_STATES -> Status.REVIEW;
                    case SUMMIT, MC, SWG -> Status.NOT_MET;
                })
                .orElse(Status.UNDETERMINED);
        judge(
                "MOD-2.4-a",
                Subject.of(ConceptPaper.KIND.subject(), approval.paper().value()),
                approval.id().value(),
                Judge.act(Span.of(approval.on()), status));
    }

    // ---- 2.5-a, 2.6-a

    private void paper(ConceptPaper paper) {
        List<Draft> ofPaper = papers.drafts(paper);
        List<Approval> approvals = papers.approvals(paper);
        Span gone = Papers.gone(paper);
        if (!ofPaper.isEmpty() || !approvals.isEmpty()) {
            Texts texts = papers.texts(paper.id());
            long catalogueFrom = inCatalogueFrom(paper.area());
            judge("MOD-2.6-a", paper.subject(), "", day -> texts.on(day, catalogueFrom));
        }
        if (!ofPaper.isEmpty()) {
            escalation(paper, approvals, gone);
        }
    }

    private void escalation(ConceptPaper paper, List<Approval> approvals, Span gone) {
        Span threshold = sixMonths.end(paper).orElseThrow();
        Dues duty = new Dues();
        duty.arises = threshold.plus(1);
        duty.countsFrom = threshold.plus(1);
        if (choices.is("INT-05", "grace")) {
            duty.limit = Optional.of(threshold.plus(Math.max(1, choices.days("INT-05"))));
        }
        List<Dues.Done> done = new ArrayList<>();
        for (ExpertMeeting meeting : dossier.facts(ExpertMeeting.class)) {
            if (meeting.paper().equals(Optional.of(paper.id()))) {
                String deed = meeting.id().value();
                done.add(new Dues.Done(Span.of(meeting.on()), true, deed));
                meeting.convenedOn().ifPresent(day -> done.add(new Dues.Done(Span.of(day), true, deed)));
            }
        }
        duty.done = done;
        duty.secondDeed = choices.is("INT-50", "two");
        Span ends = gone;
        for (Approval approval : approvals) {
            Span on = Span.of(approval.on());
            ends = ends.min(approval.byMemberStates() ? new Span(on.low(), Span.NEVER) : on);
        }
        duty.ends = ends;
        duty.endsByEvent = true;
        duty.open = Status.DUE;
        duty.unmetEnd = Status.NOT_MET;
        duty.record = (from, to) -> seats.complete(ExpertMeeting.KIND, from, to);
        duty.held = day -> seats.held(seats.standingIn(), paper.area(), day);
        judge("MOD-2.5-a", paper.subject(), "", duty::on);
    }

    // ---- 2.7-a

    private void newCoordinators() {
        for (Appointment appointment : dossier.facts(Appointment.class)) {
            if (appointment.role() == Role.COORDINATOR) {
                Tenure tenure = seats.of(appointment.id());
                Optional<Offer> offer = candidacies.offerOf(appointment);
                newCoordinator(appointment.subject(), tenure, service(tenure), appointed(tenure), offer);
            }
        }
        if (choices.is("INT-41", "new-appointment")) {
            for (Extension extension : dossier.facts(Extension.class)) {
                if (extension.role() == Role.COORDINATOR) {
                    Tenure tenure = seats.of(extension.id());
                    newCoordinator(extension.subject(), tenure, service(tenure), appointed(tenure), Optional.empty());
                }
            }
        }
        if (choices.is("INT-11", "all")) {
            for (ActingCoordination acting : dossier.facts(ActingCoordination.class)) {
                Tenure tenure = Services.acting(acting);
                newCoordinator(acting.subject(), tenure, tenure.last(), Optional.of(tenure.first()), Optional.empty());
            }
        }
    }

    /** The day of an appointment (INT-06), absent if it is not on record. */
    private Optional<Span> appointed(Tenure tenure) {
        return choices.is("INT-06", "tenure-start")
                ? Optional.of(tenure.first())
                : seats.decisionDay(tenure.decision());
    }

    private void newCoordinator(
            Subject subject, Tenure tenure, Span last, Optional<Span> appointment, Optional<Offer> offer) {
        boolean always = choices.is("INT-07", "every-appointment") || choices.is("INT-41", "new-appointment");
        boolean mayBeNew = true;
        boolean mayBeOld = false;
        boolean recorded = true;
        if (!always) {
            List<Tenure> others = seats.of(tenure.seat()).stream()
                    .filter(other -> !other.fact().equals(tenure.fact()))
                    .toList();
            mayBeNew = false;
            for (long first : tenure.first().values()) {
                mayBeNew |= others.stream().noneMatch(other -> other.certainlyCovers(first - 1));
                mayBeOld |= others.stream().anyMatch(other -> other.possiblyCovers(first - 1));
                recorded &= seats.tellsOfAbsence(tenure.seat().area(), first - 1, Optional.of(tenure.fact()));
            }
        }
        if (!mayBeNew) {
            return;
        }
        if (appointment.isEmpty()) {
            judge("MOD-2.7-a", subject, "", Judge.act(tenure.first(), Status.UNDETERMINED));
            return;
        }
        Span appointed = appointment.get();
        Dues duty = new Dues();
        duty.arises = mayBeOld ? new Span(appointed.low(), Span.NEVER) : appointed;
        duty.limit = Optional.of(months.after(appointed, 3));
        duty.ends = last.plus(1);
        boolean certainlyRecorded = recorded;
        duty.record = (from, to) -> certainlyRecorded && seats.complete(Draft.KIND, from, to);
        Span decided = seats.decisionDay(tenure.decision()).orElse(tenure.first());
        boolean beforeOffer = choices.is("INT-08", "before-offer");
        duty.countsFrom = beforeOffer
                ? Span.always()
                : offer.map(made -> Span.of(made.on())).orElse(decided);
        duty.done = proposals(tenure.seat(), !beforeOffer && offer.isEmpty(), decided);
        judge("MOD-2.7-a", subject, "", duty::on);
    }

    private List<Dues.Done> proposals(Seat seat, boolean offerUnknown, Span decided) {
        List<Dues.Done> done = new ArrayList<>();
        for (ConceptPaper paper : dossier.facts(ConceptPaper.class)) {
            for (Draft draft : dossier.facts(Draft.class)) {
                boolean ofArea =
                        paper.area().equals(seat.area()) && draft.paper().equals(paper.id());
                boolean known = draft.preparedBy().isPresent();
                if (ofArea && (!known || draft.preparedBy().get().contains(seat.state()))) {
                    Span on = Span.of(draft.on());
                    if (offerUnknown && on.low() < decided.high()) {
                        on = new Span(decided.low(), Math.max(decided.low(), on.high()));
                        done.add(new Dues.Done(on, false));
                    } else {
                        done.add(new Dues.Done(on, known));
                    }
                }
            }
        }
        return done;
    }

    private Span service(Tenure tenure) {
        return seats.carriedOn(
                tenure,
                other -> !choices.is("INT-41", "new-appointment")
                        && (other.origin() == Origin.EXTENSION || !choices.is("INT-07", "every-appointment")));
    }
}
