package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Activity;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consideration;
import io.github.cica4j.model.fact.Consultation;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.PaperElement;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.rules.oracle.Seats.Holding;
import io.github.cica4j.rules.oracle.Texts.Text;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules of Chapter 2 as docs/chapters-1-and-2.md words them. */
final class ChapterTwo {

    private static final Set<PaperElement> SEVEN = EnumSet.complementOf(EnumSet.of(PaperElement.THEMATIC_AREAS));

    private final Dossier dossier;
    private final Choices choices;
    private final Months months;
    private final Seats seats;
    private final Papers papers;
    private final SixMonths sixMonths;

    ChapterTwo(Dossier dossier, Choices choices, Months months, Seats seats, Papers papers, SixMonths sixMonths) {
        this.dossier = dossier;
        this.choices = choices;
        this.months = months;
        this.seats = seats;
        this.papers = papers;
        this.sixMonths = sixMonths;
    }

    void enter(Judge.Docket docket) {
        for (Catalogue edition : Catalogues.editions()) {
            for (PriorityArea area : edition.areas()) {
                docket.judge("MOD-2.1-a", Subject.of("area", area.id().id()), day -> covered(area.id(), day));
            }
        }
        dossier.facts(ConceptPaper.class).forEach(paper -> contents(docket, paper));
        dossier.facts(Draft.class).forEach(draft -> draft(docket, draft));
        papers.approvals().forEach(approval -> approval(docket, approval));
        dossier.facts(ExpertMeeting.class).forEach(meeting -> meeting(docket, meeting));
        dossier.facts(ActionPlan.class).forEach(plan -> plan(docket, plan));
    }

    /** The days on which a status of these rules can change that do not follow from Chapter 1. */
    SortedSet<Long> days() {
        SortedSet<Long> days = new TreeSet<>();
        for (Draft draft : dossier.facts(Draft.class)) {
            period(days, draft.applicability());
        }
        for (Approval approval : papers.approvals()) {
            period(days, approval.applicability());
        }
        for (ActionPlan plan : dossier.facts(ActionPlan.class)) {
            around(days, Span.of(plan.on()));
            if (choices.is("PAR-2.9-d", "within")) {
                around(days, months.after(Span.of(plan.on()), choices.days("PAR-2.9-d")));
            }
        }
        return days;
    }

    private static void period(SortedSet<Long> days, Optional<StatedPeriod> stated) {
        stated.flatMap(StatedPeriod::period).ifPresent(period -> {
            around(days, Span.of(period.from()));
            period.to().ifPresent(to -> around(days, Span.of(to)));
        });
    }

    private static void around(SortedSet<Long> days, Span span) {
        for (long value : span.values()) {
            days.addAll(List.of(value - 1, value, value + 1));
        }
    }

    // ---- 2.1-a

    private Optional<Status> covered(AreaId area, long day) {
        long from = Oracle.inCatalogueFrom(area);
        if (day < from) {
            return Optional.empty();
        }
        Set<Verdict> inForce = new HashSet<>();
        for (ConceptPaper paper : dossier.facts(ConceptPaper.class)) {
            if (paper.area().equals(area)) {
                inForce.add(papers.texts(paper.id()).inForce(day));
            }
        }
        if (inForce.contains(Verdict.GOOD)) {
            return Optional.of(Status.MET);
        }
        boolean told = !inForce.contains(Verdict.UNKNOWN) && seats.complete(Approval.KIND, from, day);
        return Optional.of(told ? Status.REVIEW : Status.UNDETERMINED);
    }

    // ---- 2.2-a, 2.2-b

    private void contents(Judge.Docket docket, ConceptPaper paper) {
        long from = Oracle.inCatalogueFrom(paper.area());
        docket.judge(
                "MOD-2.2-a", paper.subject(), day -> papers.texts(paper.id()).on(day, from, text -> has(text, SEVEN)));
        docket.judge(
                "MOD-2.2-b",
                paper.subject(),
                day -> papers.texts(paper.id()).on(day, from, text -> has(text, Set.of(PaperElement.THEMATIC_AREAS))));
    }

    private static Status has(Text text, Collection<PaperElement> wanted) {
        return Verdict.of(text.elements().map(elements -> elements.containsAll(wanted)))
                .status();
    }

    // ---- 2.2-c, 2.3-a, 2.3-b

    private void draft(Judge.Docket docket, Draft draft) {
        ConceptPaper paper = papers.paper(draft.paper());
        Span on = Span.of(draft.on());
        String occurrence = draft.id().value();
        docket.judge(
                "MOD-2.2-c",
                paper.subject(),
                occurrence,
                Judge.act(on, measures(draft).status()));
        Status prepared = coordinates(draft.preparedBy(), paper.area(), on);
        docket.judge("MOD-2.3-a", paper.subject(), occurrence, Judge.act(on, prepared));
        Collection<StateCode> leftOut = draft.preparedBy().orElse(List.of());
        Status consulted = seats.eachCoCoordinator(paper.area(), on, leftOut, state -> consulted(draft, state));
        docket.judge("MOD-2.3-b", paper.subject(), occurrence, Judge.act(on, consulted));
    }

    private static Verdict measures(Draft draft) {
        return draft.measures()
                .map(proposed -> Verdict.all(proposed.stream()
                        .map(measure -> listed(measure, Span.of(draft.on())))
                        .toList()))
                .orElse(Verdict.UNKNOWN);
    }

    static Verdict listed(MeasureId measure, Span on) {
        Set<Verdict> verdicts = new HashSet<>();
        for (long day : on.values()) {
            Optional<Catalogue> edition = Catalogues.editions().stream()
                    .filter(known -> known.validFrom().toEpochDay() <= day)
                    .findFirst();
            verdicts.add(Verdict.of(edition.flatMap(known -> known.lists(measure))));
        }
        return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNKNOWN;
    }

    /** Whether one of the States is Coordinator on a day. */
    private Status coordinates(Optional<List<StateCode>> states, AreaId area, Span on) {
        if (states.isEmpty()) {
            return Status.UNDETERMINED;
        }
        List<Holding> holdings = states.get().stream()
                .map(state -> seats.holding(seats.standingIn(), area, state, on))
                .toList();
        if (holdings.contains(Holding.CERTAIN)) {
            return Status.MET;
        }
        return holdings.stream().allMatch(Holding.NONE::equals) ? Status.NOT_MET : Status.UNDETERMINED;
    }

    private static Verdict consulted(Draft draft, StateCode state) {
        if (draft.consulted().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        List<Verdict> consultations = new ArrayList<>();
        for (Consultation consultation : draft.consulted().get()) {
            if (consultation.state().equals(state)) {
                consultations.add(consultation
                        .on()
                        .map(day -> Verdict.onOrBefore(Span.of(day), Span.of(draft.on())))
                        .orElse(Verdict.UNKNOWN));
            }
        }
        if (consultations.contains(Verdict.GOOD)) {
            return Verdict.GOOD;
        }
        // one that prepared the draft need not be consulted
        boolean unknown =
                consultations.contains(Verdict.UNKNOWN) || draft.preparedBy().isEmpty();
        return unknown ? Verdict.UNKNOWN : Verdict.BAD;
    }

    // ---- 2.4-b, 2.6-b, 2.6-c

    private void approval(Judge.Docket docket, Approval approval) {
        ConceptPaper paper = papers.paper(approval.paper());
        Span on = Span.of(approval.on());
        String occurrence = approval.id().value();
        docket.judge("MOD-2.4-b", paper.subject(), occurrence, Judge.act(on, considered(approval, paper)));
        List<Text> approved = papers.texts(paper.id()).approvedBy(approval);
        Set<Optional<StatedPeriod>> stated =
                approved.stream().map(Text::applicability).collect(Collectors.toSet());
        if (stated.size() == 1) {
            stated.iterator().next().flatMap(StatedPeriod::period).ifPresent(period -> {
                Verdict inTime = Verdict.onOrBefore(on, Span.of(period.from()));
                Status starts = inTime == Verdict.BAD ? Status.REVIEW : inTime.status();
                docket.judge("MOD-2.6-c", paper.subject(), occurrence, Judge.act(on, starts));
                period.to().ifPresent(to -> {
                    Dues duty = extension(approval, paper, approved, Span.of(to));
                    docket.judge("MOD-2.6-b", paper.subject(), occurrence, duty::on);
                });
            });
        }
    }

    private Status considered(Approval approval, ConceptPaper paper) {
        Span on = Span.of(approval.on());
        List<Verdict> before = new ArrayList<>();
        for (Consideration consideration : dossier.facts(Consideration.class)) {
            if (consideration.paper().equals(paper.id())) {
                before.add(Verdict.onOrBefore(Span.of(consideration.on()), on));
            }
        }
        if (before.contains(Verdict.GOOD)) {
            return Status.MET;
        }
        boolean told = papers.firstDraft(paper)
                .filter(first -> seats.complete(Consideration.KIND, Math.min(first.low(), on.low()), on.high()))
                .isPresent();
        return told && !before.contains(Verdict.UNKNOWN) ? Status.NOT_MET : Status.UNDETERMINED;
    }

    private Dues extension(Approval approval, ConceptPaper paper, List<Text> approved, Span last) {
        Span on = Span.of(approval.on());
        Dues duty = new Dues();
        duty.arises = approval.byMemberStates() ? new Span(on.low(), Span.NEVER) : on;
        duty.countsFrom = on;
        duty.limit = Optional.of(last);
        List<Dues.Done> done = new ArrayList<>();
        for (Approval other : papers.approvals()) {
            if (!other.id().equals(approval.id())
                    && papers.paper(other.paper()).area().equals(paper.area())) {
                done.add(new Dues.Done(Span.of(other.on()), !other.byMemberStates()));
            }
        }
        if (choices.is("INT-49", "proposed")) {
            for (Draft draft : dossier.facts(Draft.class)) {
                boolean theApproved = approved.stream()
                        .flatMap(text -> text.draft().stream())
                        .anyMatch(known -> known.id().equals(draft.id()));
                if (!theApproved && papers.paper(draft.paper()).area().equals(paper.area())) {
                    done.add(new Dues.Done(Span.of(draft.on()), true));
                }
            }
        }
        duty.done = done;
        duty.ends = Papers.gone(paper).min(vacant(paper.area(), last));
        duty.endsByEvent = true;
        duty.record = (from, to) -> seats.complete(Approval.KIND, from, to);
        duty.held = day -> seats.held(seats.standingIn(), paper.area(), day);
        return duty;
    }

    /** The last day of the period if nobody holds the office then. */
    private Span vacant(AreaId area, Span last) {
        long low = Span.NEVER;
        boolean certain = true;
        for (long value : last.values()) {
            Optional<Boolean> held = seats.held(seats.standingIn(), area, value);
            if (!held.orElse(false)) {
                low = Math.min(low, value);
            }
            certain &= held.equals(Optional.of(false));
        }
        return new Span(low, certain ? last.high() : Span.NEVER);
    }

    // ---- 2.5-b

    private void meeting(Judge.Docket docket, ExpertMeeting meeting) {
        Optional<ConceptPaper> about = meeting.paper().map(papers::paper);
        Optional<Span> beyond = about.flatMap(sixMonths::end);
        if (beyond.isEmpty()) {
            return;
        }
        ConceptPaper paper = about.orElseThrow();
        Span arises = beyond.get().plus(1);
        Span ends = Papers.gone(paper);
        for (Approval approval : papers.approvals(paper)) {
            Span on = Span.of(approval.on());
            ends = ends.min(approval.byMemberStates() ? new Span(on.low(), Span.NEVER) : on);
        }
        Span held = Span.of(meeting.on());
        Span convened = meeting.convenedOn().map(Span::of).orElse(held);
        Set<Boolean> judged = new HashSet<>();
        for (long from : arises.values()) {
            for (long end : ends.values()) {
                for (long one : held.values()) {
                    for (long other : convened.values()) {
                        boolean inTime = from <= one && one <= end || from <= other && other <= end;
                        judged.add(end > from && inTime);
                    }
                }
            }
        }
        Status status = coordinates(meeting.convenedBy(), paper.area(), convened);
        if (judged.contains(true)) {
            docket.judge("MOD-2.5-b", meeting.subject(), day -> {
                Possible possible = new Possible();
                for (long done : convened.values()) {
                    if (day < done || judged.contains(false)) {
                        possible.addAbsent();
                    }
                    if (day >= done) {
                        possible.add(status);
                    }
                }
                return possible.verdict();
            });
        }
    }

    // ---- 2.8, 2.9

    private void plan(Judge.Docket docket, ActionPlan plan) {
        Span on = Span.of(plan.on());
        Subject subject = plan.subject();
        docket.judge("MOD-2.8-a", subject, Judge.act(on, toAll(plan.consulted())));
        docket.judge("MOD-2.8-b", subject, Judge.act(on, toAll(plan.to())));
        Verdict active = Verdict.of(plan.activities().map(activities -> !activities.isEmpty()));
        docket.judge("MOD-2.9-a", subject, Judge.act(on, active.status()));
        Verdict timed = plan.activities()
                .map(activities ->
                        Verdict.all(activities.stream().map(ChapterTwo::timed).toList()))
                .orElse(Verdict.UNKNOWN);
        docket.judge("MOD-2.9-b", subject, Judge.act(on, timed.status()));
        Verdict organised = Verdict.of(plan.organisationalModalities());
        docket.judge("MOD-2.9-c", subject, Judge.act(on, organised.status()));

        Dues duty = new Dues();
        duty.arises = on;
        duty.countsFrom = on.plus(1);
        if (choices.is("PAR-2.9-d", "within")) {
            duty.limit = Optional.of(months.after(on, choices.days("PAR-2.9-d")));
        }
        duty.done = dossier.facts(ActionPlan.class).stream()
                .filter(other -> other.area().equals(plan.area()) && !other.id().equals(plan.id()))
                .map(other -> new Dues.Done(Span.of(other.on()), true))
                .toList();
        duty.open = Status.PENDING;
        duty.record = (from, to) -> seats.complete(ActionPlan.KIND, from, to);
        docket.judge("MOD-2.9-d", subject, duty::on);
    }

    private static Status toAll(Optional<Audience> audience) {
        return Verdict.of(audience.map(Audience.ALL_MEMBER_STATES::equals)).status();
    }

    private static Verdict timed(Activity activity) {
        return Verdict.of(activity.timeline().map(timeline -> timeline.period().isPresent()));
    }
}
