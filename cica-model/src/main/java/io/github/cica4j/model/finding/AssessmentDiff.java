package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What appeared, went or changed from one assessment to another, on every day.
 *
 * <p>The two may be of two records, of one record under two sets of readings, or of one record by two editions of a text.
 * Two findings are one if they have the same rule, subject and occurrence. Two rules are the same if they have one id; a rule
 * whose id only one side has is the same as that of the other side, if there is just one, that only that side has and that has
 * the same paragraph and letter after the first dash: {@code MOD-2.5-a} and {@code TST-2.5-a}.
 *
 * <p>Compared are the status, and the level of a departure; what is missing, the arguments and the evidence are not.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class AssessmentDiff {

    private final Assessment before;
    private final Assessment after;
    private final SortedMap<RuleId, RuleId> renamed;
    private final LocalDate told;
    private final SortedMap<FindingKey, Pair> pairs;

    private AssessmentDiff(Assessment before, Assessment after, Map<RuleId, RuleId> renamed) {
        this.before = before;
        this.after = after;
        this.renamed = Collections.unmodifiableSortedMap(new TreeMap<>(renamed));
        this.told = LocalDate.of(
                Math.max(
                        before.recurringToldTo().orElse(Year.MIN_VALUE),
                        after.recurringToldTo().orElse(Year.MIN_VALUE)),
                12,
                31);
        this.pairs = pairs(told);
    }

    /** Where a finding stands on one side: nothing is compared but this. */
    private record Standing(Optional<Status> status, Optional<Level> level) {}

    private record Standings(Standing before, Standing after) {

        boolean differ() {
            return !before.equals(after);
        }
    }

    private record Pair(FindingKey key, Optional<Finding> before, Optional<Finding> after, Steps<Standings> course) {}

    /**
     * Compares two assessments, pairing the rules of two editions by paragraph and letter.
     *
     * @param before  the one
     * @param after  the other
     * @return the differences
     */
    public static AssessmentDiff between(Assessment before, Assessment after) {
        return new AssessmentDiff(before, after, samePlaces(rules(before), rules(after)));
    }

    /**
     * Compares two assessments, pairing rules as given.
     *
     * @param before  the one
     * @param after  the other
     * @param renamed  for each rule of the one that has another id in the other, that id; all other rules keep their ids
     * @return the differences
     * @throws IllegalArgumentException if a rule is not among those of its side, or is on both, or two rules become one
     */
    public static AssessmentDiff between(Assessment before, Assessment after, Map<RuleId, RuleId> renamed) {
        Set<RuleId> old = rules(before);
        Set<RuleId> current = rules(after);
        Set<RuleId> taken = new HashSet<>(old);
        taken.removeAll(renamed.keySet());
        new TreeMap<>(renamed).forEach((from, to) -> {
            if (!old.contains(from)) {
                throw new IllegalArgumentException("There is no rule " + from + " in " + before.rulebooks());
            }
            if (!current.contains(to)) {
                throw new IllegalArgumentException("There is no rule " + to + " in " + after.rulebooks());
            }
            if (current.contains(from)) {
                throw new IllegalArgumentException("The rule " + from + " has the same id on both sides: leave it out");
            }
            if (!taken.add(to)) {
                throw new IllegalArgumentException("Two rules become " + to + ": give each rule an id of its own");
            }
        });
        return new AssessmentDiff(before, after, renamed);
    }

    private static Set<RuleId> rules(Assessment assessment) {
        Set<RuleId> rules = new TreeSet<>();
        for (Rulebook rulebook : assessment.rulebooks()) {
            rulebook.rules().forEach(rule -> rules.add(rule.id()));
        }
        return rules;
    }

    private static Map<RuleId, RuleId> samePlaces(Set<RuleId> before, Set<RuleId> after) {
        Map<String, List<RuleId>> gone = byPlace(before, after);
        Map<String, List<RuleId>> come = byPlace(after, before);
        Map<RuleId, RuleId> same = new HashMap<>();
        gone.forEach((place, rules) -> {
            List<RuleId> candidates = come.getOrDefault(place, List.of());
            if (rules.size() == 1 && candidates.size() == 1) {
                same.put(rules.get(0), candidates.get(0));
            }
        });
        return same;
    }

    private static Map<String, List<RuleId>> byPlace(Collection<RuleId> rules, Collection<RuleId> others) {
        Map<String, List<RuleId>> places = new HashMap<>();
        for (RuleId rule : rules) {
            if (!others.contains(rule)) {
                String place = rule.value().substring(rule.value().indexOf('-'));
                places.computeIfAbsent(place, unused -> new ArrayList<>()).add(rule);
            }
        }
        return places;
    }

    private SortedMap<FindingKey, Pair> pairs(LocalDate to) {
        Map<FindingKey, Finding> old = new HashMap<>();
        for (Finding finding : before.findingsTo(to)) {
            FindingKey key = finding.key();
            RuleId rule = renamed.getOrDefault(key.rule(), key.rule());
            old.put(new FindingKey(rule, key.subject(), key.occurrence()), finding);
        }
        SortedSet<LocalDate> legalDays = new TreeSet<>(before.legalDays());
        legalDays.addAll(after.legalDays());
        SortedMap<FindingKey, Pair> all = new TreeMap<>();
        for (Finding finding : after.findingsTo(to)) {
            add(all, legalDays, Optional.ofNullable(old.remove(finding.key())), Optional.of(finding));
        }
        old.values().forEach(finding -> add(all, legalDays, Optional.of(finding), Optional.empty()));
        return all;
    }

    private void add(
            SortedMap<FindingKey, Pair> all,
            SortedSet<LocalDate> legalDays,
            Optional<Finding> one,
            Optional<Finding> other) {
        Set<Long> changes = new HashSet<>();
        legalDays.forEach(day -> changes.add(day.toEpochDay()));
        for (Optional<Finding> side : List.of(one, other)) {
            if (side.isPresent()) {
                for (long day : side.get().timeline().changeDays()) {
                    changes.add(day);
                }
            }
        }
        long[] days = changes.stream().mapToLong(Long::longValue).toArray();
        Steps<Standings> course =
                Steps.of(days, day -> new Standings(standing(before, one, day), standing(after, other, day)));
        boolean everDiffers = course.at(Long.MIN_VALUE).differ();
        for (long day : course.changes()) {
            everDiffers |= course.at(day).differ();
        }
        if (everDiffers) {
            FindingKey key = other.or(() -> one).orElseThrow().key();
            all.put(key, new Pair(key, one, other, course));
        }
    }

    private static Standing standing(Assessment assessment, Optional<Finding> finding, long day) {
        if (finding.isEmpty()) {
            return new Standing(Optional.empty(), Optional.empty());
        }
        Optional<Status> status = finding.get().timeline().at(day).status();
        boolean departs = status.filter(Status::departure).isPresent() && day != Long.MIN_VALUE;
        return new Standing(
                status,
                departs
                        ? assessment
                                .find(finding.get(), LocalDate.ofEpochDay(day))
                                .flatMap(ReportedFinding::level)
                        : Optional.empty());
    }

    /**
     * Returns the assessment that is compared with.
     *
     * @return the assessment before
     */
    public Assessment before() {
        return before;
    }

    /**
     * Returns the assessment that is compared.
     *
     * @return the assessment after
     */
    public Assessment after() {
        return after;
    }

    /**
     * Returns the rules that have another id after.
     *
     * @return the ids before, sorted, with those after; unmodifiable
     */
    public SortedMap<RuleId, RuleId> renamed() {
        return renamed;
    }

    /**
     * Returns the differences on a day.
     *
     * @param day  the day, judged at its end in Astana
     * @return the differences, sorted by rule, subject and occurrence
     */
    public List<FindingDiff> on(LocalDate day) {
        List<FindingDiff> differences = new ArrayList<>();
        // a duty that recurs for ever goes on after the years that the record tells of
        for (Pair pair : (day.isAfter(told) ? pairs(day) : pairs).values()) {
            if (pair.course().at(day.toEpochDay()).differ()) {
                differences.add(difference(pair, day));
            }
        }
        return List.copyOf(differences);
    }

    /**
     * Returns the differences on all days: one for each stretch of days on which a finding stands alike on either side. Of a
     * duty that recurs for ever, those of the years that one of the records tells of.
     *
     * @return the differences, sorted by rule, subject and occurrence, then by first day; each is told of its first day
     */
    public List<FindingDiff> overTime() {
        List<FindingDiff> differences = new ArrayList<>();
        for (Pair pair : pairs.values()) {
            for (long day : pair.course().changes()) {
                if (pair.course().at(day).differ()) {
                    differences.add(difference(pair, LocalDate.ofEpochDay(day)));
                }
            }
        }
        return List.copyOf(differences);
    }

    private FindingDiff difference(Pair pair, LocalDate day) {
        long since = pair.course().since(day.toEpochDay());
        long next = DayBounds.NEVER;
        for (long change : pair.course().changes()) {
            if (change > day.toEpochDay()) {
                next = Math.min(next, change);
            }
        }
        return new FindingDiff(
                pair.key(),
                since == Long.MIN_VALUE ? day : LocalDate.ofEpochDay(since),
                next == DayBounds.NEVER ? Optional.empty() : Optional.of(LocalDate.ofEpochDay(next - 1)),
                pair.before().flatMap(finding -> before.find(finding, day)),
                pair.after().flatMap(finding -> after.find(finding, day)));
    }

    /**
     * Checks if nothing differs on any day.
     *
     * @return true if {@link #overTime()} is empty
     */
    public boolean none() {
        return pairs.isEmpty();
    }

    @Override
    public String toString() {
        return pairs.size() + " findings differ between " + before + " and " + after;
    }
}
