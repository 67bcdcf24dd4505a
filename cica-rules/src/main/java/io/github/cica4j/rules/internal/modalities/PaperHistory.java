package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Draft;
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
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The drafts of a concept paper and its approval: which text counts on a day, and how long it has been considered.
 *
 * <p>An instance belongs to one check. It is immutable and thread-safe.
 */
public final class PaperHistory {

    private final FactId paper;
    private final List<Draft> drafts;
    private final List<Approval> approvals;
    private final DayBounds firstIssued;
    private final MonthEnd monthEnd;
    private final OptionalInt grace;

    /** There is a draft or an approval at least. */
    PaperHistory(FactId paper, List<Draft> drafts, List<Approval> approvals, MonthEnd monthEnd, OptionalInt grace) {
        this.paper = paper;
        this.drafts = drafts;
        this.approvals = approvals;
        this.monthEnd = monthEnd;
        this.grace = grace;
        this.firstIssued =
                drafts.stream().map(draft -> DayBounds.of(draft.on())).reduce(DayBounds.never(), DayBounds::min);
    }

    /** Returns the id of the paper. */
    public FactId paper() {
        return paper;
    }

    /** Returns the first day on which there is a text: that of the first draft, or of the approval if it is earlier. */
    public DayBounds begins() {
        return approvals.stream().map(approval -> DayBounds.of(approval.on())).reduce(firstIssued, DayBounds::min);
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
        return grace.isPresent() ? Optional.of(threshold().plusDays(grace.getAsInt())) : Optional.empty();
    }

    /** Returns the first draft's day, if the month in which the six months end has no such day. */
    public Optional<String> monthEnd() {
        return MonthEnd.clips(firstIssued, Chapter2.MONTHS_OF_CONSIDERATION)
                ? Optional.of(firstIssued.knownDay().orElseThrow().toString())
                : Optional.empty();
    }

    /** Returns the ids of the drafts and approvals. */
    public List<FactId> evidence() {
        return Stream.concat(drafts.stream().map(Draft::id), approvals.stream().map(Approval::id))
                .toList();
    }

    /** Returns the ids of the drafts that may be the first. */
    public List<FactId> firstDrafts() {
        return drafts.stream()
                .filter(draft -> draft.on().earliest().toEpochDay() <= firstIssued.latest())
                .map(Draft::id)
                .toList();
    }

    /** Returns whether the text that counts states an applicability period, by day (2.6). */
    public Steps<Position> statesApplicability() {
        List<Long> days = new ArrayList<>();
        for (Draft draft : drafts) {
            days.add(draft.on().earliest().toEpochDay());
            days.add(draft.on().latest().toEpochDay());
        }
        for (Approval approval : approvals) {
            days.add(approval.on().earliest().toEpochDay());
            days.add(approval.on().latest().toEpochDay());
        }
        return Steps.of(days.stream().mapToLong(Long::longValue).toArray(), this::statesApplicabilityOn);
    }

    private Position statesApplicabilityOn(long day) {
        SortedSet<String> rough = new TreeSet<>();
        List<Position> possible = new ArrayList<>();
        boolean approved = false;
        for (Approval approval : approvals) {
            if (canBeLatest(approval.on(), day, approvals, Approval::on, PaperHistory::certain)) {
                possible.addAll(approvedText(approval, day, rough));
                rough.add(approval.id().value());
            }
            approved = approved || (certain(approval) && epoch(approval.on().latest()) <= day);
        }
        if (!approved) {
            possible.addAll(latestDrafts(List.of(day), rough));
        }
        return possible.stream().reduce((one, two) -> one.or(two, rough)).orElse(Position.absent());
    }

    private static boolean certain(Approval approval) {
        return !approval.byMemberStates();
    }

    private List<Position> approvedText(Approval approval, long day, SortedSet<String> rough) {
        if (approval.applicability().isPresent()) {
            return List.of(position(approval.applicability()));
        }
        if (approval.draft().isPresent()) {
            return drafts.stream()
                    .filter(draft -> draft.id().equals(approval.draft().get()))
                    .map(draft -> position(draft.applicability()))
                    .toList();
        }
        long earliest = epoch(approval.on().earliest());
        long latest = epoch(approval.on().latest());
        List<Position> texts = latestDrafts(List.of(earliest, latest <= day ? latest : earliest), rough);
        return texts.isEmpty() ? List.of(position(Optional.empty())) : texts;
    }

    private static Position position(Optional<StatedPeriod> applicability) {
        return applicability
                .map(stated -> Position.of(stated.period().isPresent() ? Status.MET : Status.NOT_MET))
                .orElseGet(() -> Position.undetermined("applicability"));
    }

    /** What the drafts state that can be the latest issued by one of some days. */
    private List<Position> latestDrafts(List<Long> days, SortedSet<String> rough) {
        List<Position> texts = new ArrayList<>();
        for (Draft draft : drafts) {
            if (days.stream().anyMatch(day -> canBeLatest(draft.on(), day, drafts, Draft::on, other -> true))) {
                texts.add(position(draft.applicability()));
                rough.add(draft.id().value());
            }
        }
        return texts;
    }

    /** One of several can be the latest by a day if, put as late as it can be, none that must have come is later. */
    private static <T> boolean canBeLatest(
            KnownDay one, long day, List<T> all, Function<T, KnownDay> dayOf, Predicate<T> certain) {
        if (epoch(one.earliest()) > day) {
            return false;
        }
        long own = epoch(one.latest()) <= day ? epoch(one.latest()) : epoch(one.earliest());
        return all.stream()
                .filter(certain)
                .map(dayOf)
                .filter(other -> epoch(other.latest()) <= day)
                .allMatch(other -> epoch(other.earliest()) <= own);
    }

    private static long epoch(LocalDate day) {
        return day.toEpochDay();
    }
}
