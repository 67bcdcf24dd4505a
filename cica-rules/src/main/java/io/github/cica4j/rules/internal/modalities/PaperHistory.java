package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.MonthEnd;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.model.time.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The drafts of a concept paper and its approval: which text counts on a day, and how long it has been considered.
 *
 * <p>An instance belongs to one check. It is immutable and thread-safe.
 */
public final class PaperHistory {

    private static final Position NOT_RECORDED = Position.undetermined("applicability");

    private final FactId paper;
    private final List<Draft> drafts;
    private final List<Approval> approvals;
    private final DayBounds firstIssued;
    private final MonthEnd monthEnd;
    private final OptionalInt grace;

    /** There is a draft or an approval at least. */
    PaperHistory(FactId paper, List<Draft> drafts, List<Approval> approvals, MonthEnd monthEnd, OptionalInt grace) {
        this.paper = paper;
        this.drafts = sorted(drafts);
        this.approvals = sorted(approvals);
        this.monthEnd = monthEnd;
        this.grace = grace;
        this.firstIssued =
                this.drafts.stream().map(draft -> DayBounds.of(draft.on())).reduce(DayBounds.never(), DayBounds::min);
    }

    /** Returns the id of the paper. */
    public FactId paper() {
        return paper;
    }

    private static <T extends Fact> List<T> sorted(List<T> facts) {
        if (facts.size() <= 1) {
            return List.copyOf(facts);
        }
        List<T> sorted = new ArrayList<>(facts);
        sorted.sort(Comparator.comparing(Fact::id));
        return sorted;
    }

    /** Returns the first day on which there is a text: that of the first draft, or of the approval if it is earlier. */
    public DayBounds begins() {
        DayBounds begins = firstIssued;
        for (Approval approval : approvals) {
            DayBounds on = DayBounds.of(approval.on());
            begins = begins.min(
                    certain(approval)
                            ? on
                            : new DayBounds(
                                    on.earliest(),
                                    DayBounds.NEVER,
                                    List.of(approval.id().value())));
        }
        return begins;
    }

    /** Returns the last day of the six months from the first draft (2.5). */
    private DayBounds threshold() {
        return monthEnd.plusMonths(firstIssued, Chapter2.MONTHS_OF_CONSIDERATION);
    }

    /** Returns the first day on which consideration has gone on beyond six months (2.5). */
    public DayBounds beyondSixMonths() {
        return threshold().plusDays(1);
    }

    /** Returns the last day on which expert meetings are convened in time, if the reading of 2.5 sets one. */
    public Optional<DayBounds> convenedBy() {
        return grace.isPresent() ? Optional.of(threshold().plusDays(Math.max(1, grace.getAsInt()))) : Optional.empty();
    }

    /** Returns the first draft's day, if the month in which the six months end has no such day. */
    public Optional<String> monthEnd() {
        return MonthEnd.clips(firstIssued, Chapter2.MONTHS_OF_CONSIDERATION)
                ? Optional.of(firstIssued.knownDay().orElseThrow().toString())
                : Optional.empty();
    }

    /** Returns the ids of the drafts and approvals. */
    public List<FactId> evidence() {
        List<FactId> ids = new ArrayList<>(drafts.size() + approvals.size());
        drafts.forEach(draft -> ids.add(draft.id()));
        approvals.forEach(approval -> ids.add(approval.id()));
        return ids;
    }

    /** Returns the ids of the drafts that may be the first. */
    public List<FactId> firstDrafts() {
        List<FactId> ids = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            if (epoch(draft.on().earliest()) <= firstIssued.latest()) {
                ids.add(draft.id());
            }
        }
        return ids;
    }

    /** Returns whether the text that counts states an applicability period, by day (2.6). */
    public Steps<Position> statesApplicability() {
        long[] days = new long[2 * (drafts.size() + approvals.size())];
        int count = 0;
        for (Draft draft : drafts) {
            days[count++] = epoch(draft.on().earliest());
            days[count++] = epoch(draft.on().latest());
        }
        for (Approval approval : approvals) {
            days[count++] = epoch(approval.on().earliest());
            days[count++] = epoch(approval.on().latest());
        }
        return Steps.of(days, this::statesApplicabilityOn);
    }

    private Position statesApplicabilityOn(long day) {
        if (day == Long.MIN_VALUE) {
            return Position.absent();
        }
        SortedSet<String> rough = new TreeSet<>();
        List<Position> possible = new ArrayList<>();
        boolean approved = false;
        for (Approval approval : approvals) {
            for (long on : values(approval.on())) {
                if (on <= day && noneMustBeLater(on, day, approvals, Approval::on, PaperHistory::certain)) {
                    addApprovedText(approval, on, possible, rough);
                    rough.add(approval.id().value());
                }
            }
            approved = approved || (certain(approval) && epoch(approval.on().latest()) <= day);
        }
        if (!approved) {
            addLatestDrafts(day, possible, rough);
        }
        return possible.stream().reduce((one, two) -> one.or(two, rough)).orElse(Position.absent());
    }

    private static long[] values(KnownDay day) {
        long earliest = epoch(day.earliest());
        return day.exact() ? new long[] {earliest} : new long[] {earliest, epoch(day.latest())};
    }

    private static boolean certain(Approval approval) {
        return !approval.byMemberStates();
    }

    private void addApprovedText(Approval approval, long on, List<Position> texts, SortedSet<String> rough) {
        if (approval.applicability().isPresent()) {
            texts.add(position(approval.applicability()));
        } else if (approval.draft().isPresent()) {
            drafts.stream()
                    .filter(draft -> draft.id().equals(approval.draft().get()))
                    .forEach(draft -> texts.add(position(draft.applicability())));
        } else {
            addLatestDrafts(on, texts, rough);
            if (drafts.stream().noneMatch(draft -> epoch(draft.on().latest()) <= on)) {
                texts.add(NOT_RECORDED);
            }
        }
    }

    private static Position position(Optional<StatedPeriod> applicability) {
        return applicability
                .map(stated -> Position.of(stated.period().isPresent() ? Status.MET : Status.NOT_MET))
                .orElse(NOT_RECORDED);
    }

    /** Adds what the drafts state that can be the latest issued by a day. */
    private void addLatestDrafts(long day, List<Position> texts, SortedSet<String> rough) {
        for (Draft draft : drafts) {
            long earliest = epoch(draft.on().earliest());
            long latest = epoch(draft.on().latest());
            long own = latest <= day ? latest : earliest;
            if (earliest <= day && noneMustBeLater(own, day, drafts, Draft::on, other -> true)) {
                texts.add(position(draft.applicability()));
                rough.add(draft.id().value());
            }
        }
    }

    /** Checks that none that must have come by a day comes after one that came on a given day. */
    private static <T> boolean noneMustBeLater(
            long own, long day, List<T> all, Function<T, KnownDay> dayOf, Predicate<T> certain) {
        for (T fact : all) {
            KnownDay other = dayOf.apply(fact);
            if (epoch(other.earliest()) > own && epoch(other.latest()) <= day && certain.test(fact)) {
                return false;
            }
        }
        return true;
    }

    private static long epoch(LocalDate day) {
        return day.toEpochDay();
    }
}
