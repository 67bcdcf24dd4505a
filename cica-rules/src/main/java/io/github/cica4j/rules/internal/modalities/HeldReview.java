package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.ReviewAspect;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.MonthEnd;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A review with what the record tells of the areas that it focuses on (3.2 to 3.5).
 *
 * @param held  the review
 * @param offices  who coordinates the areas in focus, empty if the focus is unknown
 * @param papers  the concept papers of these areas
 * @param plans  their action plans
 * @param monthEnd  how months are added
 * @param months  within how many months a paper or a plan expires, so that the review looks at it
 */
public record HeldReview(
        Review held,
        List<Coordination> offices,
        List<PaperHistory> papers,
        List<ActionPlan> plans,
        MonthEnd monthEnd,
        int months) {

    private static final Position FOCUS_UNKNOWN = Position.undetermined("focus");

    /** Returns the id of the review. */
    public FactId review() {
        return held.id();
    }

    /** Returns whether a review states its focus. */
    public static Position statesFocus(Review review) {
        return review.focus()
                .map(focus -> Position.of(focus.stated() ? Status.MET : Status.NOT_MET))
                .orElse(FOCUS_UNKNOWN);
    }

    /** Returns whether a review covered what it should, naming what it did not. */
    public static Position covers(Review review) {
        if (review.covered().isEmpty()) {
            return Position.undetermined("covered");
        }
        Set<ReviewAspect> lacking = EnumSet.allOf(ReviewAspect.class);
        lacking.removeAll(review.covered().get());
        return lacking.isEmpty()
                ? Position.of(Status.MET)
                : Position.of(Status.NOT_MET).listing(lacking);
    }

    /** Returns whether the papers and plans that expire soon were looked at, naming those that were not. */
    public Position looksAtExpiring() {
        if (held.focus().isEmpty()) {
            return FOCUS_UNKNOWN;
        }
        SortedSet<FactId> overlooked = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        boolean unknown = false;
        for (PaperHistory paper : papers) {
            unknown |= look(
                    paper.paper(), expires(paper), looked("papers", held.papers(), paper.paper()), overlooked, missing);
        }
        for (ActionPlan plan : plans) {
            unknown |= look(plan.id(), expires(plan), looked("plans", held.plans(), plan.id()), overlooked, missing);
        }
        if (!overlooked.isEmpty()) {
            return Position.of(Status.REVIEW).listing(overlooked);
        }
        return unknown ? Position.of(Status.UNDETERMINED, missing) : Position.of(Status.MET);
    }

    private static Verdict looked(String property, Optional<List<FactId>> known, FactId id) {
        return Verdict.of(property, known, all -> all.contains(id));
    }

    /** Names what was overlooked; returns whether it is unknown. */
    private static boolean look(
            FactId id, Verdict expires, Verdict looked, SortedSet<FactId> overlooked, SortedSet<String> missing) {
        if (expires.bad() || looked.good()) {
            return false;
        }
        if (expires.good() && looked.bad()) {
            overlooked.add(id);
            return false;
        }
        missing.addAll(expires.missing());
        missing.addAll(looked.missing());
        return true;
    }

    private Verdict expires(PaperHistory paper) {
        DayBounds on = DayBounds.of(held.on());
        // not of the same value of the day of the review: between its bounds there are days of which neither alone
        // tells
        DayBounds end = monthEnd.plusMonths(on, months);
        SortedSet<String> rough = new TreeSet<>(on.because());
        rough.addAll(end.because());
        SortedSet<String> missing = new TreeSet<>();
        boolean can = false;
        boolean canNot = false;
        boolean unknown = false;
        for (long day : values(on)) {
            for (long last : values(end)) {
                PaperHistory.Outlook outlook = paper.outlook(day, last + 1);
                rough.addAll(outlook.rough());
                for (PaperHistory.Lasting lasting : outlook.answers()) {
                    Verdict now = inForce(lasting.now());
                    Verdict later = inForce(lasting.later());
                    can |= now.good() && later.bad();
                    canNot |= now.bad() || later.good();
                    if (!now.bad() && !later.good() && !(now.good() && later.bad())) {
                        unknown = true;
                        missing.addAll(now.missing());
                        missing.addAll(later.missing());
                    }
                }
            }
        }
        if (!unknown && can != canNot) {
            return Verdict.of(can);
        }
        if (can && canNot || unknown && (can || canNot)) {
            missing.addAll(rough);
        }
        return Verdict.unknown(missing);
    }

    private static Verdict inForce(Position position) {
        Status status = position.status().orElse(Status.REVIEW);
        return status == Status.UNDETERMINED ? Verdict.unknown(position.missing()) : Verdict.of(status == Status.MET);
    }

    private static long[] values(DayBounds day) {
        return day.exact() ? new long[] {day.earliest()} : new long[] {day.earliest(), day.latest()};
    }

    private Verdict expires(ActionPlan plan) {
        DayBounds on = DayBounds.of(held.on());
        Verdict known = Verdict.notAfter(DayBounds.of(plan.on()), on);
        if (known.bad()) {
            return known;
        }
        if (plan.applicability().isEmpty()) {
            return Verdict.both(known, Verdict.unknown("applicability"));
        }
        Optional<KnownDay> last =
                plan.applicability().flatMap(StatedPeriod::period).flatMap(KnownPeriod::to);
        if (last.isEmpty()) {
            return Verdict.BAD;
        }
        DayBounds end = DayBounds.of(last.get());
        Verdict soon = Verdict.both(Verdict.notAfter(on, end), Verdict.notAfter(end, monthEnd.plusMonths(on, months)));
        return Verdict.both(known, soon);
    }

    /** Returns the ids of the papers and plans of the areas in focus, and of what is on record of the papers. */
    public List<FactId> evidenceOfTexts() {
        SortedSet<FactId> ids = new TreeSet<>();
        papers.forEach(paper -> ids.addAll(paper.evidence()));
        plans.forEach(plan -> ids.add(plan.id()));
        return List.copyOf(ids);
    }

    /** Returns whether those who coordinate the areas in focus spoke, naming those who did not. */
    public Position heard() {
        if (held.focus().isEmpty()) {
            return FOCUS_UNKNOWN;
        }
        DayBounds on = DayBounds.of(held.on());
        SortedSet<StateCode> silent = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        boolean unknown = false;
        for (Coordination office : offices) {
            if (!office.tells(on)) {
                unknown = true;
                missing.add("appointments");
            }
            for (StateCode state : office.holdersOfAny(on)) {
                Verdict spoke = Verdict.of("speakers", held.speakers(), all -> all.contains(state));
                Verdict inOffice = office.inAnyOffice(state, on);
                if (spoke.bad() && inOffice.good()) {
                    silent.add(state);
                } else if (!spoke.good()) {
                    unknown = true;
                    missing.addAll(spoke.bad() ? inOffice.missing() : spoke.missing());
                }
            }
        }
        if (!silent.isEmpty()) {
            return Position.of(Status.NOT_MET).listing(silent);
        }
        return unknown ? Position.of(Status.UNDETERMINED, missing) : Position.of(Status.MET);
    }

    /** Returns the ids of the facts that tell who coordinates the areas in focus on the day of the review. */
    public List<FactId> evidenceOfOffices() {
        DayBounds on = DayBounds.of(held.on());
        SortedSet<FactId> ids = new TreeSet<>();
        offices.forEach(office -> ids.addAll(office.evidenceOn(on)));
        return List.copyOf(ids);
    }
}
