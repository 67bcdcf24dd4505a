package io.github.cica4j.mutation;

import org.drools.model.Model;
import org.drools.model.Rule;

/**
 * A rule with one change.
 *
 * @param rule  the name of the rule
 * @param operator  how it was changed
 * @param place  what was changed, as it reads in the rule file
 * @param home  the compiled model that the changed rule comes from
 * @param changed  the changed rule
 */
record Mutant(String rule, Operator operator, String place, Model home, Rule changed) {

    String id() {
        return rule.split(" ", 2)[0];
    }

    /** A name that stays the same as long as the rule does. */
    String name() {
        return rule + " | " + operator + " | " + place;
    }
}
