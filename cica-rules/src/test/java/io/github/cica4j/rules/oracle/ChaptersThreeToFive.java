package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogue;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.ActivityProposal;
import io.github.cica4j.model.fact.Amendment;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Contribution;
import io.github.cica4j.model.fact.Disclosure;
import io.github.cica4j.model.fact.DisclosureConsent;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.InformationExchange;
import io.github.cica4j.model.fact.MeasureChange;
import io.github.cica4j.model.fact.Objection;
import io.github.cica4j.model.fact.Recipients;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.ReviewAspect;
import io.github.cica4j.model.fact.ReviewFocus;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedDay;
import io.github.cica4j.rules.oracle.Judge.Docket;
import io.github.cica4j.rules.oracle.Seats.Holding;
import io.github.cica4j.rules.oracle.Seats.Who;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** The rules of Chapters 3 to 5 as docs/chapters-3-to-5.md words them. */
final class ChaptersThreeToFive {

    /** A duty of each year recurs for ever; this many years after the last review are looked at. */
    private static final int YEARS_AFTER = 3;

    private final Dossier dossier;
    private final Choices choices;
    private final Months months;
    private final Seats seats;
    private final Papers papers;
    private final List<Review> reviews;
    private final SortedSet<Long> days = new TreeSet<>();
    private long knownTo = Span.NEVER;

    ChaptersThreeToFive(Dossier dossier, Choices choices, Months months, Seats seats, Papers papers) {
        this.dossier = dossier;
        this.choices = choices;
        this.months = months;
        this.seats = seats;
        this.papers = papers;
        reviews = dossier.facts(Review.class).stream()
                .filter(review -> review.by() == Body.SOC)
                .toList();
    }

    void enter(Docket docket) {
        dossier.facts(MeasureChange.class).forEach(change -> change(docket, change));
        if (choices.is("INT-30", "twelve-months")) {
            reviews.forEach(review -> docket.judge("MOD-3.2-a", review.subject(), withinTwelveMonths(review)::on));
        } else {
            eachYear(docket);
        }
        reviews.forEach(review -> review(docket, review));
        dossier.facts(InformationExchange.class).forEach(exchange -> exchange(docket, exchange));
        dossier.facts(Disclosure.class).forEach(disclosure -> disclosure(docket, disclosure));
        dossier.facts(Amendment.class).forEach(amendment -> {
            Verdict decided = Verdict.of(amendment.by().map(body -> body == Body.SOC || body == Body.MC));
            docket.judge("MOD-5.2-a", amendment.subject(), Judge.act(Span.of(amendment.on()), decided.status()));
        });
        dossier.facts(ActivityProposal.class).forEach(proposal -> {
            Span on = Span.of(proposal.on());
            docket.judge(
                    "MOD-5.3-a",
                    proposal.subject(),
                    Judge.act(on, ofTheCatalogue(proposal.measures(), on).status()));
        });
    }

    /** The days that follow from others, on which a status can change; call it after entering. */
    SortedSet<Long> days() {
        return days;
    }

    /** The last day of which all is known: what recurs for ever is judged for some years. */
    long knownTo() {
        return knownTo;
    }

    private Span critical(Span span) {
        for (long value : span.values()) {
            if (value != Span.NEVER && value != Span.ALWAYS) {
                days.addAll(List.of(value - 1, value, value + 1));
            }
        }
        return span;
    }

    // ---- Chapter 3

    private static void change(Docket docket, MeasureChange change) {
        Span on = Span.of(change.on());
        Verdict unopposed = change.objections()
                .map(raised -> Verdict.all(raised.stream()
                        .map(objection -> stands(objection, on).not())
                        .toList()))
                .orElse(Verdict.UNKNOWN);
        docket.judge("MOD-3.1-a", change.subject(), Judge.act(on, unopposed.status()));
    }

    private static Verdict stands(Objection objection, Span on) {
        return Verdict.all(by(objection.on(), on), notYet(objection.withdrawnOn(), on));
    }

    /** Something that happened, nobody may know when. */
    private static Verdict by(Optional<KnownDay> happened, Span day) {
        return happened.map(known -> Verdict.onOrBefore(Span.of(known), day)).orElse(Verdict.UNKNOWN);
    }

    /** Something that may never have happened. */
    private static Verdict notYet(Optional<KnownDay> happened, Span day) {
        return happened.map(known -> Verdict.onOrBefore(Span.of(known), day).not())
                .orElse(Verdict.GOOD);
    }

    private void eachYear(Docket docket) {
        Optional<Span> first =
                reviews.stream().map(review -> Span.of(review.on())).reduce(Span::min);
        Optional<Span> last =
                reviews.stream().map(review -> Span.of(review.on())).reduce(Span::max);
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        int firstYear = LocalDate.ofEpochDay(first.get().high()).getYear() + 1;
        int lastYear = LocalDate.ofEpochDay(last.get().high()).getYear() + YEARS_AFTER;
        for (int year = firstYear; year <= lastYear; year++) {
            Dues duty = ofReviews(exactly(LocalDate.of(year, 1, 1)), exactly(LocalDate.of(year, 12, 31)), reviews);
            duty.countsFrom = duty.arises;
            docket.judge("MOD-3.2-a", Subject.of("body", "soc"), Integer.toString(year), duty::on);
        }
        knownTo = LocalDate.of(lastYear, 12, 31).toEpochDay();
    }

    private static Span exactly(LocalDate day) {
        return new Span(day.toEpochDay(), day.toEpochDay());
    }

    private Dues withinTwelveMonths(Review review) {
        Span on = Span.of(review.on());
        List<Review> others = reviews.stream()
                .filter(other -> !other.id().equals(review.id()))
                .toList();
        Dues duty = ofReviews(on, months.after(on, 12), others);
        duty.countsFrom = on.plus(1);
        return duty;
    }

    private Dues ofReviews(Span arises, Span limit, List<Review> acts) {
        Dues duty = new Dues();
        duty.arises = critical(arises);
        duty.limit = Optional.of(critical(limit));
        duty.done = acts.stream()
                .map(review -> new Dues.Done(Span.of(review.on()), true))
                .toList();
        duty.record = (from, to) -> seats.complete(Review.KIND, from, to);
        return duty;
    }

    private void review(Docket docket, Review review) {
        Span on = Span.of(review.on());
        Verdict focused = Verdict.of(review.focus().map(ReviewFocus::stated));
        docket.judge("MOD-3.2-b", review.subject(), Judge.act(on, focused.status()));
        Verdict whole =
                Verdict.of(review.covered().map(covered -> covered.containsAll(List.of(ReviewAspect.values()))));
        docket.judge("MOD-3.3-a", review.subject(), Judge.act(on, whole.status()));
        Optional<Set<AreaId>> focus = review.focus().map(ChaptersThreeToFive::inFocus);
        Status lookedAt = focus.map(areas -> lookedAt(review, areas)).orElse(Status.UNDETERMINED);
        docket.judge("MOD-3.4-a", review.subject(), Judge.act(on, lookedAt));
        focus.orElse(Set.of()).forEach(area -> contributions(docket, review, area));
        Status spoke = focus.map(areas -> spoke(review, areas)).orElse(Status.UNDETERMINED);
        docket.judge("MOD-3.5-b", review.subject(), Judge.act(on, spoke));
    }

    private static Set<AreaId> inFocus(ReviewFocus focus) {
        Set<String> named = new HashSet<>(focus.dimensions());
        focus.measures().forEach(measure -> named.add(measure.owner()));
        Set<AreaId> areas = new TreeSet<>(focus.areas());
        for (Catalogue edition : Catalogues.editions()) {
            for (PriorityArea area : edition.areas()) {
                if (named.contains(area.dimension().id())
                        || named.contains(area.id().id())) {
                    areas.add(area.id());
                }
            }
        }
        return areas;
    }

    // ---- 3.4-a

    private Status lookedAt(Review review, Set<AreaId> focus) {
        Span on = Span.of(review.on());
        Span later = months.after(on, choices.number("PAR-3.4-a", 12));
        Set<Status> each = new HashSet<>();
        for (ConceptPaper paper : dossier.facts(ConceptPaper.class)) {
            if (focus.contains(paper.area())) {
                Verdict expires = papers.texts(paper.id()).expires(on, later.plus(1));
                each.add(lookedAt(expires, review.papers(), paper.id()));
            }
        }
        for (ActionPlan plan : dossier.facts(ActionPlan.class)) {
            if (focus.contains(plan.area())) {
                each.add(lookedAt(expires(plan, on, later), review.plans(), plan.id()));
            }
        }
        return each.contains(Status.REVIEW)
                ? Status.REVIEW
                : each.contains(Status.UNDETERMINED) ? Status.UNDETERMINED : Status.MET;
    }

    private static Status lookedAt(Verdict expires, Optional<List<FactId>> lookedAt, FactId id) {
        if (expires == Verdict.BAD || lookedAt.isPresent() && lookedAt.get().contains(id)) {
            return Status.MET;
        }
        return expires == Verdict.GOOD && lookedAt.isPresent() ? Status.REVIEW : Status.UNDETERMINED;
    }

    private static Verdict expires(ActionPlan plan, Span on, Span later) {
        Verdict known = Verdict.onOrBefore(Span.of(plan.on()), on);
        if (plan.applicability().isEmpty()) {
            return Verdict.all(known, Verdict.UNKNOWN);
        }
        return Seats.stated(plan.applicability())
                .flatMap(KnownPeriod::to)
                .map(Span::of)
                .map(last -> Verdict.all(known, Verdict.onOrBefore(on, last), Verdict.onOrBefore(last, later)))
                .orElse(Verdict.BAD);
    }

    // ---- 3.5

    private void contributions(Docket docket, Review review, AreaId area) {
        Map<StateCode, Holding> holders = new HashMap<>();
        Span on = Span.of(review.on());
        for (StateCode state : seats.holders(Who.ANY, area, on)) {
            holders.put(state, seats.holding(Who.ANY, area, state, on));
        }
        if (choices.is("INT-32", "each-singly")) {
            holders.forEach((state, holding) -> docket.judge(
                    "MOD-3.5-a",
                    review.subject(),
                    area + "/" + state,
                    contribution(review, area, Map.of(state, holding), true)));
        } else if (!holders.isEmpty()) {
            docket.judge("MOD-3.5-a", review.subject(), area.toString(), contribution(review, area, holders, false));
        }
    }

    private Judge contribution(Review review, AreaId area, Map<StateCode, Holding> holders, boolean alone) {
        Span on = Span.of(review.on());
        Verdict announced = announced(review);
        if (announced == Verdict.UNKNOWN) {
            return Judge.act(on, Status.UNDETERMINED);
        }
        Span from = announced == Verdict.GOOD
                ? Span.of(review.announcedOn().flatMap(StatedDay::day).orElseThrow())
                : on;
        boolean certain = holders.containsValue(Holding.CERTAIN);
        Dues duty = new Dues();
        duty.arises = critical(certain ? from : new Span(from.low(), Span.NEVER));
        duty.countsFrom = announced == Verdict.GOOD ? from : Span.always();
        if (announced == Verdict.GOOD) {
            duty.limit = Optional.of(critical(on.plus(-1)));
        } else {
            duty.ends = critical(on.plus(1));
        }
        List<Dues.Done> done = new ArrayList<>();
        for (Contribution made : dossier.facts(Contribution.class)) {
            boolean ofThese = alone
                    ? holders.keySet().containsAll(made.states())
                    : made.states().stream().anyMatch(holders::containsKey);
            boolean ofCertain = made.states().stream().anyMatch(state -> holders.get(state) == Holding.CERTAIN);
            if (made.review().equals(review.id()) && made.area().equals(area) && ofThese) {
                done.add(new Dues.Done(critical(Span.of(made.on())), ofCertain));
            }
        }
        duty.done = done;
        duty.record = (first, last) -> seats.complete(Contribution.KIND, first, last);
        return duty::on;
    }

    private static Verdict announced(Review review) {
        if (review.announcedOn().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        Span on = Span.of(review.on());
        return review.announcedOn()
                .get()
                .day()
                .map(day -> Verdict.onOrBefore(Span.of(day).plus(1), on))
                .orElse(Verdict.BAD);
    }

    private Status spoke(Review review, Set<AreaId> focus) {
        Span on = Span.of(review.on());
        boolean unknown = false;
        for (AreaId area : focus) {
            unknown |= !seats.tellsOfAbsence(area, on);
            for (StateCode state : seats.holders(Who.ANY, area, on)) {
                boolean silent = review.speakers()
                        .filter(speakers -> !speakers.contains(state))
                        .isPresent();
                if (silent && seats.holding(Who.ANY, area, state, on) == Holding.CERTAIN) {
                    return Status.NOT_MET;
                }
                unknown |= silent || review.speakers().isEmpty();
            }
        }
        return unknown ? Status.UNDETERMINED : Status.MET;
    }

    // ---- Chapters 4 and 5

    /** Measures are named, and all of them are of the Catalogue. */
    private static Verdict ofTheCatalogue(Optional<List<MeasureId>> measures, Span on) {
        return measures.map(named -> named.isEmpty()
                        ? Verdict.BAD
                        : Verdict.all(named.stream()
                                .map(measure -> ChapterTwo.listed(measure, on))
                                .toList()))
                .orElse(Verdict.UNKNOWN);
    }

    private static Set<StateCode> parties(InformationExchange exchange) {
        Set<StateCode> parties = new HashSet<>(exchange.providers());
        parties.addAll(exchange.recipients());
        return parties;
    }

    private static void exchange(Docket docket, InformationExchange exchange) {
        Span on = Span.of(exchange.on());
        Verdict agreed = Verdict.of(exchange.agreed().map(states -> states.containsAll(parties(exchange))));
        docket.judge(
                "MOD-4.1-a",
                exchange.subject(),
                Judge.act(
                        on,
                        Verdict.all(ofTheCatalogue(exchange.measures(), on), agreed)
                                .status()));
    }

    private void disclosure(Docket docket, Disclosure disclosure) {
        InformationExchange exchange = dossier.facts(InformationExchange.class).stream()
                .filter(named -> named.id().equals(disclosure.exchange()))
                .findFirst()
                .orElseThrow();
        boolean underNone = exchange.measures().filter(List::isEmpty).isPresent();
        boolean forOthers = exchange.ownUse().equals(Optional.of(false));
        boolean received = exchange.recipients().contains(disclosure.state())
                && !exchange.providers().contains(disclosure.state());
        if (underNone || forOthers || !received) {
            return;
        }
        Span on = Span.of(disclosure.on());
        boolean bound = exchange.measures().isPresent() && exchange.ownUse().isPresent();
        // the position or none is undetermined whatever the position
        Status status = bound ? disclosed(disclosure, exchange, on) : Status.UNDETERMINED;
        docket.judge("MOD-4.2-a", disclosure.subject(), Judge.act(on, status));
    }

    private Status disclosed(Disclosure disclosure, InformationExchange exchange, Span on) {
        Status told = Verdict.all(exchange.providers().stream()
                        .map(provider -> consented(disclosure, provider, on))
                        .toList())
                .status();
        if (disclosure.to().isEmpty()) {
            return told == Status.MET ? Status.MET : Status.UNDETERMINED;
        }
        return toNoThirdParty(disclosure.to().get(), exchange) ? Status.MET : told;
    }

    private boolean toNoThirdParty(Recipients to, InformationExchange exchange) {
        boolean all = choices.is("INT-33", "non-members")
                ? to.states().stream().allMatch(ChaptersThreeToFive::isMember)
                : parties(exchange).containsAll(to.states());
        return all && !to.others();
    }

    private static boolean isMember(StateCode code) {
        return States.find(code).flatMap(State::memberSince).isPresent();
    }

    private static Verdict consented(Disclosure disclosure, StateCode provider, Span on) {
        if (disclosure.consents().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        Verdict best = Verdict.BAD;
        for (DisclosureConsent consent : disclosure.consents().get()) {
            if (consent.state().equals(provider)) {
                best = best.or(Verdict.all(by(consent.on(), on), notYet(consent.revokedOn(), on)));
            }
        }
        return best;
    }
}
