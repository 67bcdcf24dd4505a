package io.github.cica4j.model.finding;

import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.LegalHistory;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every finding of a record, over all time.
 *
 * <p>{@link #asOf(LocalDate)} judges a day with everything the record holds, hindsight included.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Assessment {

    private final Facts facts;
    private final List<Rulebook> rulebooks;
    private final Interpretations interpretations;
    private final List<Finding> findings;
    private final List<RecurringDuty> recurring;
    private final StatusIndex index;
    private volatile @Nullable RecurringYear recurringYear;
    private final Optional<LocalDate> inForceFrom;
    private final Map<RuleId, Rulebook> rulebookOfRule = new HashMap<>();
    private final Map<String, LegalHistory> histories;
    /** The last days on which the texts of rules are used that come to an end. */
    private final Map<RuleId, LocalDate> lastDays;

    private Assessment(
            Facts facts,
            List<Rulebook> rulebooks,
            Interpretations interpretations,
            List<Finding> judged,
            List<RecurringDuty> recurring) {
        this.facts = facts;
        this.rulebooks = rulebooks;
        this.interpretations = interpretations;
        this.recurring = recurring;
        this.histories = LegalHistory.of(rulebooks, facts.facts());
        this.inForceFrom = interpretations.inForceFrom();
        for (Rulebook rulebook : rulebooks) {
            for (RuleDescriptor rule : rulebook.rules()) {
                rulebookOfRule.putIfAbsent(rule.id(), rulebook);
            }
        }
        this.lastDays = lastDays();
        this.findings = lastDays.isEmpty() && !interpretations.draftsOff()
                ? judged
                : judged.stream().flatMap(finding -> told(finding).stream()).toList();
        this.index = new StatusIndex(findings);
    }

    private Map<RuleId, LocalDate> lastDays() {
        Map<RuleId, LocalDate> days = new HashMap<>();
        rulebookOfRule.forEach(
                (rule, rulebook) -> legalHistory(rulebook).lastDay().ifPresent(lastDay -> days.put(rule, lastDay)));
        return days;
    }

    /** Leaves out what a text asks for after its end and, if the readings say so (INT-35), while it is not in force for it. */
    private Optional<Finding> told(Finding finding) {
        LocalDate lastDay = lastDays.get(finding.rule());
        Optional<Finding> used = lastDay == null ? Optional.of(finding) : finding.whileUsed(lastDay);
        return interpretations.draftsOff() ? used.flatMap(this::whileInForce) : used;
    }

    private Optional<Finding> whileInForce(Finding finding) {
        long[] legalDays = legalHistory(rulebookOf(finding.rule())).steps().stream()
                .mapToLong(step -> step.since().latest().toEpochDay())
                .toArray();
        return finding.only(legalDays, day -> inForce(finding, LocalDate.ofEpochDay(day)));
    }

    /**
     * Obtains an assessment from its findings.
     *
     * @param facts  the facts that were judged
     * @param rulebooks  the rulebooks by which they were judged
     * @param interpretations  the readings under which they were judged
     * @param findings  the findings, in any order; what they tell of days on which their text is no longer used is left out,
     *     and if the readings say so (INT-35 "off"), what it asks for while it is not in force
     * @return the assessment
     * @throws IllegalArgumentException if two findings have one key
     */
    public static Assessment of(
            Facts facts,
            Collection<Rulebook> rulebooks,
            Interpretations interpretations,
            Collection<Finding> findings) {
        return of(facts, rulebooks, interpretations, findings, List.of());
    }

    /**
     * Obtains an assessment from its findings, some of which recur.
     *
     * @param facts  the facts that were judged
     * @param rulebooks  the rulebooks by which they were judged
     * @param interpretations  the readings under which they were judged
     * @param findings  the findings, in any order
     * @param recurring  the duties that recur after the years that the findings tell of
     * @return the assessment
     * @throws IllegalArgumentException if two findings have one key
     */
    public static Assessment of(
            Facts facts,
            Collection<Rulebook> rulebooks,
            Interpretations interpretations,
            Collection<Finding> findings,
            Collection<RecurringDuty> recurring) {
        List<Finding> sorted = sorted(findings);
        for (int next = 1; next < sorted.size(); next++) {
            if (sorted.get(next).key().equals(sorted.get(next - 1).key())) {
                throw new IllegalArgumentException(
                        "Two findings have the key " + sorted.get(next).key());
            }
        }
        return new Assessment(
                Objects.requireNonNull(facts, "facts"),
                List.copyOf(rulebooks),
                interpretations,
                Collections.unmodifiableList(sorted),
                List.copyOf(recurring));
    }

    /** Sorts the findings of each rule, so that ids of rules are compared once and not for each finding. */
    private static List<Finding> sorted(Collection<Finding> findings) {
        Map<RuleId, List<Finding>> byRule = new HashMap<>();
        for (Finding finding : findings) {
            byRule.computeIfAbsent(finding.rule(), unused -> new ArrayList<>()).add(finding);
        }
        List<Finding> sorted = new ArrayList<>(findings.size());
        new TreeMap<>(byRule).values().forEach(ofRule -> {
            ofRule.sort(null);
            sorted.addAll(ofRule);
        });
        return sorted;
    }

    /**
     * Returns the facts that were judged.
     *
     * @return the facts
     */
    public Facts facts() {
        return facts;
    }

    /**
     * Returns the rulebooks by which the facts were judged.
     *
     * @return the rulebooks, in the order in which they were given
     */
    public List<Rulebook> rulebooks() {
        return rulebooks;
    }

    /**
     * Returns the legal status of a text over time, with the adoptions that the record tells of.
     *
     * @param rulebook  a rulebook of this assessment
     * @return the history
     * @throws NullPointerException if the facts were not judged by that rulebook
     */
    public LegalHistory legalHistory(Rulebook rulebook) {
        return Objects.requireNonNull(histories.get(rulebook.id()), rulebook::id);
    }

    /**
     * Returns the readings under which the facts were judged.
     *
     * @return the readings
     */
    public Interpretations interpretations() {
        return interpretations;
    }

    /**
     * Returns the findings. A duty that recurs for ever has one for each year up to the last that the record tells of; those of
     * later years are in the reports and deadlines of these years.
     *
     * @return the findings, sorted by rule, subject and occurrence
     */
    public List<Finding> findings() {
        return findings;
    }

    /**
     * Finds a finding.
     *
     * @param key  its key
     * @return the finding, absent if there is none
     */
    public Optional<Finding> find(FindingKey key) {
        return Stream.concat(
                        findings.stream().filter(finding -> finding.key().equals(key)),
                        recurring.stream().flatMap(duty -> duty.find(key).flatMap(this::told).stream()))
                .findFirst();
    }

    /** Returns the last year that the record tells of a recurring duty in, absent if no duty recurs. */
    Optional<Integer> recurringToldTo() {
        return recurring.stream().map(RecurringDuty::toldTo).max(Integer::compare);
    }

    /** Returns the findings with those of recurring duties up to the year of a day. */
    List<Finding> findingsTo(LocalDate day) {
        List<Finding> later = recurringTo(day);
        if (later.isEmpty()) {
            return findings;
        }
        later.addAll(findings);
        return sorted(later);
    }

    /** Returns the findings of recurring duties in the years that the record does not tell of, up to that of a day. */
    List<Finding> recurringTo(LocalDate day) {
        List<Finding> later = new ArrayList<>();
        for (RecurringDuty duty : recurring) {
            for (int year = duty.toldTo() + 1; year <= Math.min(day.getYear(), RecurringDuty.LAST_YEAR); year++) {
                duty.findings().apply(year).flatMap(this::told).ifPresent(later::add);
            }
        }
        return later;
    }

    /**
     * Tells where a finding stands on a day.
     *
     * @param finding  a finding of this assessment
     * @param day  the day; it is judged at its end in Astana
     * @return the finding on the day, absent if it is not in the report of that day
     */
    public Optional<ReportedFinding> find(Finding finding, LocalDate day) {
        Position position = finding.timeline().on(day);
        return position.status().map(status -> new ReportedFinding(this, finding, day, status, position));
    }

    /**
     * Returns the report of a day.
     *
     * @param day  the day; it is judged at its end in Astana
     * @return the report, which looks findings up when it is asked
     */
    public Report asOf(LocalDate day) {
        return new Report(this, day);
    }

    /**
     * Returns the days of a range on which a duty arises, or is last in time.
     *
     * @param range  the days, both ends inclusive
     * @return the deadlines, sorted by day; those of rough days stand at their earliest
     */
    public List<Deadline> deadlines(DateRange range) {
        List<Deadline> deadlines = new ArrayList<>();
        for (Finding finding : findingsTo(range.endInclusive())) {
            if (finding.descriptor().shape() == Shape.DUTY) {
                add(deadlines, range, finding, Deadline.Kind.ARISES, finding.arises());
                add(deadlines, range, finding, Deadline.Kind.LIMIT, finding.limit());
            }
        }
        deadlines.sort(null);
        return List.copyOf(deadlines);
    }

    private static void add(
            List<Deadline> deadlines, DateRange range, Finding finding, Deadline.Kind kind, Optional<KnownDay> day) {
        day.filter(known -> range.contains(known.earliest()))
                .ifPresent(known -> deadlines.add(new Deadline(known, kind, finding)));
    }

    /**
     * Checks if the text of a rule counts as in force for a finding on a day.
     *
     * @param finding  the finding
     * @param day  the day
     * @return true for a rule about the record, and where the text was in force, or is taken to be (INT-35), on the day on
     *     which a duty can first have arisen, an act been done, or on which a norm is judged
     */
    boolean inForce(Finding finding, LocalDate day) {
        RuleDescriptor rule = finding.descriptor();
        if (rule.force().integrity()) {
            return true;
        }
        LocalDate counted = switch (rule.shape()) {
            case CONTINUING -> day;
            case DUTY, ACT -> finding.countedFrom();
        };
        return legalHistory(rulebookOf(rule.id())).inForceOn(counted)
                || (inForceFrom.isPresent() && !counted.isBefore(inForceFrom.get()));
    }

    /** Returns the days on which a text may come to count in full, or no longer to do so. */
    SortedSet<LocalDate> legalDays() {
        SortedSet<LocalDate> days = new TreeSet<>();
        inForceFrom.ifPresent(days::add);
        for (LegalHistory history : histories.values()) {
            history.steps().forEach(step -> days.add(step.since().latest()));
        }
        return days;
    }

    Rulebook rulebookOf(RuleId rule) {
        return Objects.requireNonNull(rulebookOfRule.get(rule));
    }

    /** The findings of recurring duties up to a year; two threads that ask at once make the same. */
    private record RecurringYear(int year, StatusIndex index) {}

    /** Returns the index of the recurring duties that the record does not tell of; days in a row ask for the same one. */
    private StatusIndex recurringIn(LocalDate day) {
        int year = Math.min(day.getYear(), RecurringDuty.LAST_YEAR);
        RecurringYear current = recurringYear;
        if (current == null || current.year != year) {
            current = new RecurringYear(year, new StatusIndex(recurringTo(day)));
            recurringYear = current;
        }
        return current.index;
    }

    /** Counts the findings of a day by status. */
    Summary summaryOn(LocalDate day) {
        Summary told = index.on(day);
        return recurring.isEmpty() ? told : told.and(recurringIn(day).on(day));
    }

    @Override
    public String toString() {
        return findings.size() + " findings by " + rulebooks;
    }
}
