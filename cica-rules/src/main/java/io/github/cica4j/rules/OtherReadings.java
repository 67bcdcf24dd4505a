package io.github.cica4j.rules;

import io.github.cica4j.model.explanation.Explanation;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tells what a rule would find under other readings: which status, and on which days.
 *
 * <p>An instance belongs to one question and is not thread-safe.
 */
final class OtherReadings {

    /** What becomes of a finding that is there. */
    private record Outcome(Optional<Status> status, Optional<KnownDay> arises, Optional<KnownDay> limit) {}

    private final ComplianceChecker checker;
    private final RuleId rule;
    private final Facts facts;
    private final LocalDate day;
    private final Messages messages;
    private final Optional<String> about;
    /** The assessments that sentences were asked of. */
    private final Map<Interpretations, Assessment> asked = new HashMap<>();

    OtherReadings(
            ComplianceChecker checker,
            RuleId rule,
            Facts facts,
            LocalDate day,
            Messages messages,
            Optional<String> about) {
        this.checker = checker;
        this.rule = rule;
        this.facts = facts;
        this.day = day;
        this.messages = messages;
        this.about = about;
    }

    /**
     * Evaluates every combination of the readings that the rule declares.
     *
     * @param others  where each other outcome is added, sorted by finding
     * @return how many combinations there were
     */
    int tell(List<Explanation.OtherOutcome> others) {
        EveryCombination<Outcome> combinations = checker.underEveryCombination(facts, this::outcomes);
        for (FindingKey key : combinations.keys()) {
            Map<Optional<Outcome>, List<Combinations.Combination>> byOutcome = new LinkedHashMap<>();
            for (EveryCombination.Way<Outcome> way : combinations.ways(key)) {
                byOutcome
                        .computeIfAbsent(way.outcome(), unused -> new ArrayList<>())
                        .add(way.combination());
            }
            byOutcome.forEach((outcome, under) -> others.add(told(key, outcome, under)));
        }
        return combinations.evaluations();
    }

    /** Returns the findings of a rule, those of a duty that recurs for ever up to the day. */
    static SortedSet<Finding> findings(Assessment assessment, RuleId rule, Optional<String> about, LocalDate day) {
        SortedSet<Finding> findings = new TreeSet<>(assessment.findings());
        assessment.asOf(day).findings().forEach(reported -> findings.add(reported.finding()));
        findings.removeIf(finding ->
                !finding.rule().equals(rule) || !about.map(finding::about).orElse(true));
        return findings;
    }

    private Map<FindingKey, Outcome> outcomes(Assessment assessment) {
        Map<FindingKey, Outcome> outcomes = new HashMap<>();
        for (Finding finding : findings(assessment, rule, about, day)) {
            Optional<Status> status = assessment.find(finding, day).map(ReportedFinding::status);
            outcomes.put(finding.key(), new Outcome(status, finding.arises(), finding.limit()));
        }
        return outcomes;
    }

    private Explanation.OtherOutcome told(
            FindingKey key, Optional<Outcome> outcome, List<Combinations.Combination> under) {
        return new Explanation.OtherOutcome(
                key,
                outcome.flatMap(Outcome::status),
                outcome.flatMap(Outcome::arises),
                outcome.flatMap(Outcome::limit),
                outcome.flatMap(Outcome::status)
                        .flatMap(unused -> sentence(key, under.get(0).interpretations())),
                under.stream().map(Combinations.Combination::choices).toList());
    }

    private Optional<String> sentence(FindingKey key, Interpretations readings) {
        Assessment assessment = asked.computeIfAbsent(readings, other -> checker.check(facts, other));
        return assessment
                .find(key)
                .flatMap(finding -> assessment.find(finding, day))
                .map(position -> position.message(messages));
    }
}
