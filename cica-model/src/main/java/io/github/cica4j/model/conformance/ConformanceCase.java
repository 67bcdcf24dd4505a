package io.github.cica4j.model.conformance;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.law.RuleId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one rule finds on one dossier, and which boundary or condition that decides.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param rule  the rule, the only one whose findings count
 * @param decides  the boundary or condition that the case decides, in one sentence
 * @param interpretations  the readings and parameters that are not read as by default: by id, the choice
 * @param dossier  the record
 * @param asOf  the day of the report, judged at its end
 * @param subjects  what the case looks at: findings about anything else do not count; empty if all findings of the rule count
 * @param expected  the findings of the rule that are in the report of any day, sorted; none if the rule finds nothing
 */
public record ConformanceCase(
        RuleId rule,
        String decides,
        SortedMap<String, String> interpretations,
        Dossier dossier,
        LocalDate asOf,
        List<Subject> subjects,
        List<ExpectedFinding> expected) {

    /**
     * Creates a case.
     *
     * @throws IllegalArgumentException if two findings are of one subject and occurrence, if one is of a subject that the case
     *     does not look at, or if the status of one is another than that of its timeline on the day
     */
    public ConformanceCase {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(decides, "decides");
        interpretations = Collections.unmodifiableSortedMap(new TreeMap<>(interpretations));
        Objects.requireNonNull(dossier, "dossier");
        Objects.requireNonNull(asOf, "asOf");
        subjects = List.copyOf(subjects);
        expected = expected.stream().sorted().toList();
        for (int index = 0; index < expected.size(); index++) {
            ExpectedFinding finding = expected.get(index);
            if (index > 0 && expected.get(index - 1).compareTo(finding) == 0) {
                throw new IllegalArgumentException("two findings are about " + finding.subject()
                        + (finding.occurrence().isEmpty() ? "" : " " + finding.occurrence()) + ": keep one");
            }
            if (!subjects.isEmpty() && !subjects.contains(finding.subject())) {
                throw new IllegalArgumentException("the case looks at " + subjects + ", and expects a finding about "
                        + finding.subject() + ": add it to the subjects, or leave it out");
            }
            if (!finding.status().equals(finding.statusOn(asOf))) {
                throw new IllegalArgumentException("the status of " + finding.subject() + " is "
                        + finding.status().map(Object::toString).orElse("absent") + ", but "
                        + finding.statusOn(asOf).map(Object::toString).orElse("absent") + " on " + asOf
                        + " by its timeline: they are the same");
            }
        }
    }

    /**
     * Returns what the case would have to expect, if an implementation is right that came to some findings.
     *
     * @param findings  all that it found on the dossier under the readings of the case, by any rules
     * @return what of that the case looks at, sorted: the same as what it expects if the implementation conforms
     */
    public List<ExpectedFinding> of(Collection<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .filter(finding -> subjects.isEmpty() || subjects.contains(finding.subject()))
                .map(finding -> ExpectedFinding.of(finding, asOf))
                .sorted()
                .toList();
    }

    /**
     * Returns this case with other findings.
     *
     * @param findings  the findings, in any order
     * @return a case that expects them
     * @throws IllegalArgumentException as by the constructor
     */
    public ConformanceCase expecting(Collection<ExpectedFinding> findings) {
        return new ConformanceCase(rule, decides, interpretations, dossier, asOf, subjects, List.copyOf(findings));
    }
}
