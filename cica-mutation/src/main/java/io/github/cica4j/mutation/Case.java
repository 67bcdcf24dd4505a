package io.github.cica4j.mutation;

import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.law.Interpretations;
import java.util.List;
import java.util.function.Function;

/**
 * What one rule must find on one record.
 *
 * @param name  its name
 * @param rule  the id of the rule
 * @param facts  the record
 * @param interpretations  the readings
 * @param told  makes of findings what is compared
 * @param expected  what that must be
 */
record Case(
        String name,
        String rule,
        Facts facts,
        Interpretations interpretations,
        Function<List<Finding>, Object> told,
        Object expected) {}
