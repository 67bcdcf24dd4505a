package io.github.cica4j.rules;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.time.DayBounds;
import java.util.List;
import java.util.SortedMap;

/**
 * What the consequence of a rule stated, whether or not it is a finding on some day.
 *
 * @param rule  the rule
 * @param subject  what it is about
 * @param days  the days that decide whether there is a finding: "arises", "limit", "ends"; unmodifiable
 * @param evidence  the facts it rests on, sorted
 * @param findings  the finding, or those of a duty that recurs; none if it is in the report of no day
 */
record Stated(
        RuleId rule,
        Subject subject,
        SortedMap<String, DayBounds> days,
        List<FactId> evidence,
        List<Finding> findings) {}
