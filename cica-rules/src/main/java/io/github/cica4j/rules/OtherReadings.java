package io.github.cica4j.rules;

import io.github.cica4j.model.explanation.Explanation;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Finds what a rule would find under other readings, one or two of them chosen otherwise.
 *
 * <p>It judges the record once for each choice, and is not thread-safe.
 */
final class OtherReadings {

    /** An interpretation read otherwise. */
    private record Alternative(Interpretation interpretation, Choice choice) {}

    /** What is found: none where there is no finding. */
    private record Outcome(Optional<Status> status, Optional<KnownDay> arises, Optional<KnownDay> limit) {

        private static final Outcome NONE = new Outcome(Optional.empty(), Optional.empty(), Optional.empty());
    }

    private final ComplianceChecker checker;
    private final RuleDescriptor rule;
    private final Facts facts;
    private final LocalDate day;
    private final Messages messages;
    private final Optional<String> about;
    private final Map<Set<Alternative>, Map<FindingKey, Outcome>> found = new LinkedHashMap<>();
    private final Map<FindingKey, Map<Outcome, Optional<String>>> sentences = new HashMap<>();

    OtherReadings(
            ComplianceChecker checker,
            RuleDescriptor rule,
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

    List<Explanation.OtherOutcome> outcomes(Assessment chosen) {
        judge(Set.of(), chosen);
        List<Alternative> alternatives = alternatives();
        for (Alternative one : alternatives) {
            judge(Set.of(one));
        }
        for (int first = 0; first < alternatives.size(); first++) {
            for (Alternative other : alternatives.subList(first + 1, alternatives.size())) {
                if (!other.interpretation().equals(alternatives.get(first).interpretation())) {
                    judge(Set.of(alternatives.get(first), other));
                }
            }
        }
        SortedSet<FindingKey> keys = new TreeSet<>();
        found.values().forEach(outcomes -> keys.addAll(outcomes.keySet()));
        List<Explanation.OtherOutcome> others = new ArrayList<>();
        keys.forEach(key -> outcomes(key).forEach((outcome, under) -> others.add(told(key, outcome, under))));
        return others;
    }

    /** Returns how often the record was judged, the readings chosen not counted. */
    int evaluations() {
        return found.size() - 1;
    }

    /** Returns the findings of a rule, those of a duty that recurs for ever up to the day. */
    static SortedSet<Finding> findings(Assessment assessment, RuleId rule, Optional<String> about, LocalDate day) {
        SortedSet<Finding> findings = new TreeSet<>(assessment.findings());
        assessment.asOf(day).findings().forEach(reported -> findings.add(reported.finding()));
        findings.removeIf(finding ->
                !finding.rule().equals(rule) || !about.map(finding::about).orElse(true));
        return findings;
    }

    private List<Alternative> alternatives() {
        List<Alternative> alternatives = new ArrayList<>();
        for (Interpretation open : rule.interpretations()) {
            Choice chosen = checker.interpretations().of(open);
            for (Reading reading : open.readings()) {
                Choice other = open.choose(reading.name());
                if (!other.equals(chosen)) {
                    alternatives.add(new Alternative(open, other));
                }
            }
        }
        return alternatives;
    }

    private void judge(Set<Alternative> changed) {
        Interpretations readings = checker.interpretations();
        for (Alternative alternative : changed) {
            Choice choice = alternative.choice();
            String parameter = choice.parameter().isEmpty() ? "" : ":" + choice.parameter();
            readings = readings.with(alternative.interpretation(), choice.reading() + parameter);
        }
        judge(changed, checker.check(facts, readings));
    }

    private void judge(Set<Alternative> changed, Assessment assessment) {
        Map<FindingKey, Outcome> outcomes = new HashMap<>();
        for (Finding finding : findings(assessment, rule.id(), about, day)) {
            Optional<ReportedFinding> reported = assessment.find(finding, day);
            Outcome outcome = new Outcome(reported.map(ReportedFinding::status), finding.arises(), finding.limit());
            outcomes.put(finding.key(), outcome);
            sentences
                    .computeIfAbsent(finding.key(), unused -> new HashMap<>())
                    .putIfAbsent(outcome, reported.map(position -> position.message(messages)));
        }
        found.put(changed, outcomes);
    }

    /** The outcomes of a finding that differ from that under the readings chosen, each with the smallest choices that lead to it. */
    private Map<Outcome, List<Set<Alternative>>> outcomes(FindingKey key) {
        Map<Outcome, List<Set<Alternative>>> outcomes = new LinkedHashMap<>();
        Outcome chosen = outcome(key, Set.of());
        for (Set<Alternative> changed : found.keySet()) {
            Outcome outcome = outcome(key, changed);
            if (!outcome.equals(chosen)) {
                List<Set<Alternative>> under = outcomes.computeIfAbsent(outcome, unused -> new ArrayList<>());
                if (under.stream().noneMatch(changed::containsAll)) {
                    under.add(changed);
                }
            }
        }
        return outcomes;
    }

    private Outcome outcome(FindingKey key, Set<Alternative> changed) {
        return Objects.requireNonNull(found.get(changed)).getOrDefault(key, Outcome.NONE);
    }

    private Explanation.OtherOutcome told(FindingKey key, Outcome outcome, List<Set<Alternative>> under) {
        Optional<String> sentence = Objects.requireNonNull(sentences.get(key)).getOrDefault(outcome, Optional.empty());
        return new Explanation.OtherOutcome(
                key,
                outcome.status(),
                outcome.arises(),
                outcome.limit(),
                sentence,
                under.stream().map(OtherReadings::choices).toList());
    }

    private static List<Choice> choices(Set<Alternative> changed) {
        return changed.stream()
                .sorted((one, two) -> one.interpretation().compareTo(two.interpretation()))
                .map(Alternative::choice)
                .toList();
    }
}
