package io.github.cica4j.model.finding;

import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.RuleId;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A duty that recurs every year for ever, in the years after those that the record tells of.
 *
 * <p>This type is immutable and thread-safe if its function is.
 *
 * @param rule  the rule
 * @param subject  what the duty is about
 * @param toldTo  the last year whose finding stands among the findings of the record
 * @param findings  gives the finding of a later year, whose occurrence is the year
 */
public record RecurringDuty(RuleId rule, Subject subject, int toldTo, IntFunction<Optional<Finding>> findings) {

    /** The last year for which a duty is looked at. */
    public static final int LAST_YEAR = 9999;

    /** Creates a recurring duty. */
    public RecurringDuty {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(findings, "findings");
    }

    /** Returns the finding of a later year with a given occurrence. */
    Optional<Finding> find(FindingKey key) {
        if (!key.rule().equals(rule)
                || !key.subject().equals(subject)
                || !key.occurrence().matches("[0-9]{1,4}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(key.occurrence());
        return year > toldTo ? findings.apply(year) : Optional.empty();
    }
}
