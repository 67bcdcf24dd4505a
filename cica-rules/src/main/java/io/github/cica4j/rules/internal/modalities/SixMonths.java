package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.MonthEnd;
import io.github.cica4j.model.time.StatedDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The six months for which a paper is considered before expert meetings are convened (2.5), as {@code docs/dates.md} defines them.
 *
 * @param end  the last day, "never" without a draft
 * @param drafts  the ids of the drafts that they may be counted from
 * @param clipped  the day that they are counted from, if the month in which they end has no such day
 */
record SixMonths(DayBounds end, List<FactId> drafts, Optional<String> clipped) {

    /** Finds the six months of papers under given readings. */
    static final class Finder {

        private final MonthEnd monthEnd;
        private final boolean byDateOnDraft;
        private final boolean everyDraft;
        private final boolean newCoordinators;

        Finder(Interpretations interpretations) {
            monthEnd = Readings.monthEnd(interpretations);
            byDateOnDraft = interpretations.of(Readings.FIRST_DRAFT).chose("draft");
            everyDraft = interpretations.of(Readings.REVISED_DRAFT).chose("always");
            newCoordinators = interpretations.of(Readings.REVISED_DRAFT).chose("new-coordinator");
        }

        /** Checks if it matters who coordinates the area of a paper. */
        boolean dependsOnCoordination() {
            return newCoordinators;
        }

        /**
         * Finds the six months of a paper.
         *
         * @param drafts  its drafts, in any order
         * @param coordination  who coordinates its area, if that is one of the Catalogue; absent too where it does not matter
         */
        SixMonths of(List<Draft> drafts, Optional<Coordination> coordination) {
            List<Issue> issues = new ArrayList<>(drafts.size());
            DayBounds first = DayBounds.never();
            List<Draft> inOrder = new ArrayList<>(drafts);
            inOrder.sort(Comparator.comparing(Draft::id));
            for (Draft draft : inOrder) {
                DayBounds on = issued(draft);
                issues.add(new Issue(draft.id(), on, again(draft, drafts, coordination)));
                first = first.min(on);
            }
            return first.neverComes()
                    ? new SixMonths(first, List.of(), Optional.empty())
                    : new Run(issues, first, monthEnd).prolonged();
        }

        private DayBounds issued(Draft draft) {
            DayBounds circulated = DayBounds.of(draft.on());
            if (!byDateOnDraft) {
                return circulated;
            }
            if (draft.datedOn().isPresent()) {
                return draft.datedOn()
                        .flatMap(StatedDay::day)
                        .map(DayBounds::of)
                        .orElse(circulated);
            }
            long earliest = draft.on()
                    .earliest()
                    .minusMonths(Chapter2.MONTHS_OF_CONSIDERATION)
                    .toEpochDay();
            return new DayBounds(earliest, circulated.latest(), List.of("datedOn"));
        }

        /** Judges whether a draft begins the six months again while they run. */
        private Verdict again(Draft draft, List<Draft> drafts, Optional<Coordination> coordination) {
            if (!newCoordinators) {
                return Verdict.of(everyDraft);
            }
            if (draft.preparedBy().isEmpty()) {
                return Verdict.unknown("preparedBy");
            }
            Verdict again = Verdict.BAD;
            for (StateCode state : draft.preparedBy().get()) {
                Verdict own = Verdict.both(
                        coordination
                                .map(known -> known.regularCoordinator(state, DayBounds.of(draft.on())))
                                .orElse(Verdict.BAD),
                        preparedNoneBefore(state, draft, drafts));
                again = Verdict.better(again, own);
            }
            return again;
        }

        private static Verdict preparedNoneBefore(StateCode state, Draft draft, List<Draft> drafts) {
            SortedSet<String> missing = new TreeSet<>();
            boolean none = true;
            for (Draft other : drafts) {
                Verdict later = Verdict.notAfter(DayBounds.of(draft.on()), DayBounds.of(other.on()));
                boolean own =
                        other.preparedBy().map(states -> states.contains(state)).orElse(false);
                if (later.bad() && own) {
                    return Verdict.BAD;
                }
                if (!other.id().equals(draft.id())
                        && !later.good()
                        && (own || other.preparedBy().isEmpty())) {
                    none = false;
                    missing.addAll(later.missing());
                    if (!own) {
                        missing.add("preparedBy");
                    }
                }
            }
            return none ? Verdict.GOOD : Verdict.unknown(missing);
        }
    }

    /** A draft with its day of issue, and whether it begins the six months again while they run. */
    private record Issue(FactId draft, DayBounds on, Verdict again) {}

    /** The six months as they run from the first draft, and from drafts that begin them again. */
    private static final class Run {

        private final List<Issue> issues;
        private final DayBounds first;
        private final MonthEnd monthEnd;
        private long earliestStart;
        private long latestStart;
        private DayBounds end;

        private Run(List<Issue> issues, DayBounds first, MonthEnd monthEnd) {
            this.issues = issues;
            this.first = first;
            this.monthEnd = monthEnd;
            earliestStart = first.earliest();
            latestStart = first.latest();
            end = monthEnd.plusMonths(first, Chapter2.MONTHS_OF_CONSIDERATION);
        }

        private DayBounds sixMonthsFrom(long start) {
            return monthEnd.plusMonths(new DayBounds(start, start, List.of()), Chapter2.MONTHS_OF_CONSIDERATION);
        }

        SixMonths prolonged() {
            List<FactId> drafts = new ArrayList<>(1);
            SortedSet<String> because = new TreeSet<>(end.because());
            boolean later = true;
            while (later) {
                later = prolong();
            }
            for (Issue issue : issues) {
                boolean beginsAgain = !issue.again().bad() && issue.on().earliest() <= end.latest();
                if (beginsAgain) {
                    because.addAll(issue.on().because());
                    because.addAll(issue.again().missing());
                }
                if (beginsAgain || issue.on().earliest() <= first.latest()) {
                    drafts.add(issue.draft());
                }
            }
            if (because.isEmpty()) {
                because.add(Readings.MONTH_END.id());
            }
            return new SixMonths(
                    new DayBounds(end.earliest(), end.latest(), end.exact() ? List.of() : List.copyOf(because)),
                    drafts,
                    clipped());
        }

        /** Lets drafts issued by the end, each of its values looked at, begin them again; returns whether that makes it later. */
        private boolean prolong() {
            boolean later = false;
            for (Issue issue : issues) {
                if (issue.again().bad()) {
                    continue;
                }
                DayBounds on = issue.on();
                if (issue.again().good() && on.latest() <= end.earliest()) {
                    long own = sixMonthsFrom(on.earliest()).earliest();
                    if (own > end.earliest()) {
                        earliestStart = on.earliest();
                        end = new DayBounds(own, Math.max(own, end.latest()), end.because());
                        later = true;
                    }
                }
                for (long start : new long[] {on.earliest(), on.latest()}) {
                    long own = sixMonthsFrom(start).latest();
                    if (start <= end.latest() && own > end.latest()) {
                        latestStart = start;
                        end = new DayBounds(end.earliest(), own, end.because());
                        later = true;
                    }
                }
            }
            return later;
        }

        /** Months that begin on several days may end on the same one. */
        private Optional<String> clipped() {
            DayBounds start = new DayBounds(
                    Math.min(earliestStart, latestStart), Math.max(earliestStart, latestStart), first.because());
            return MonthEnd.clips(start, Chapter2.MONTHS_OF_CONSIDERATION)
                    ? start.knownDay().map(KnownDay::toString)
                    : Optional.empty();
        }
    }
}
