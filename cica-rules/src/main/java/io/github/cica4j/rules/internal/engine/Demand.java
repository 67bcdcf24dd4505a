package io.github.cica4j.rules.internal.engine;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One constraint of a pattern, as it was written.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param text  the constraint as it stands in the rule
 * @param relation  what it asks
 * @param property  the property that it asks it of, the whole text where the relation is another
 */
public record Demand(String text, Relation relation, String property) {

    private static final Pattern PLAIN = Pattern.compile("(!?)\\s*(\\w+)");
    private static final Pattern JOIN = Pattern.compile("(\\w+)\\s*(==|!=)\\s*\\$\\w+");

    static Demand of(String text) {
        Matcher plain = PLAIN.matcher(text);
        if (plain.matches()) {
            return new Demand(text, plain.group(1).isEmpty() ? Relation.HOLDS : Relation.LACKS, plain.group(2));
        }
        Matcher join = JOIN.matcher(text);
        if (join.matches()) {
            return new Demand(text, join.group(2).equals("==") ? Relation.EQUALS : Relation.DIFFERS, join.group(1));
        }
        return new Demand(text, Relation.OTHER, text);
    }
}
