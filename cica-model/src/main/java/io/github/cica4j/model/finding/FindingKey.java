package io.github.cica4j.model.finding;

import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.RuleId;
import java.util.Objects;

/**
 * What makes a finding unique within an assessment.
 *
 * <p>Keys are ordered by rule, subject and occurrence.
 * This type is immutable and thread-safe.
 *
 * @param rule  the rule
 * @param subject  the subject
 * @param occurrence  the period or the fact, where the rule meets the subject more than once; else empty
 */
public record FindingKey(RuleId rule, Subject subject, String occurrence) implements Comparable<FindingKey> {

    /** Creates a key. */
    public FindingKey {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(occurrence, "occurrence");
    }

    @Override
    public int compareTo(FindingKey other) {
        int order = rule.compareTo(other.rule);
        if (order == 0) {
            order = subject.compareTo(other.subject);
        }
        return order == 0 ? occurrence.compareTo(other.occurrence) : order;
    }

    @Override
    public String toString() {
        return rule + " " + subject + (occurrence.isEmpty() ? "" : " " + occurrence);
    }
}
