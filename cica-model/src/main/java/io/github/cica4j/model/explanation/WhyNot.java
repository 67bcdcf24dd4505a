package io.github.cica4j.model.explanation;

import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Why a rule says nothing: each record that it could have begun with, how far its conditions go from there, and where
 * they stop.
 *
 * <p>A record from which the rule does give a finding is no attempt. Where several rules stand for one id, a record
 * counts by the one that gets furthest.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param rulebook  the rulebook of the rule
 * @param rule  the id of the rule
 * @param subject  the id that was asked about: of a fact, an area, a State or the subject of a finding; absent for all
 * @param first  what the rule begins with, each of those that stand for the id
 * @param findings  how many findings there are, about the subject if one was asked about
 * @param attempts  the attempts that involve the subject, furthest first, then in the order of the records
 * @param more  how many attempts there are beyond these
 * @param elsewhere  how many records the rule could begin with that do not involve the subject; 0 if none was asked about
 */
public record WhyNot(
        Rulebook rulebook,
        RuleId rule,
        Optional<String> subject,
        List<Sentence> first,
        int findings,
        List<Attempt> attempts,
        int more,
        int elsewhere) {

    /** Creates it. */
    public WhyNot {
        Objects.requireNonNull(rulebook, "rulebook");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(subject, "subject");
        first = List.copyOf(first);
        attempts = List.copyOf(attempts);
    }
}
