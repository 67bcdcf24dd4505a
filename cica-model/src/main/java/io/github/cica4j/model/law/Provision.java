package io.github.cica4j.model.law;

import io.github.cica4j.model.internal.KebabCase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One sentence of a text, told in our own words, or a part of one that fares differently from the rest.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id  the paragraph and the number of the sentence in it, such as {@code 2.5/1}; a small letter after it, as in
 *     {@code 2.5/1a}, tells the further parts of a sentence apart
 * @param paraphrase  what it says, in our own words
 * @param force  the force of its wording
 * @param assignment  what becomes of it here
 * @param rules  the ids of the rules that check it, in the order of the file; empty unless rules do
 * @param guards  the ids of the guards that follow from it, likewise; empty unless guards do
 * @param reason  why nothing here can check it; absent unless that is so
 */
public record Provision(
        String id,
        String paraphrase,
        Force force,
        Assignment assignment,
        List<RuleId> rules,
        List<RuleId> guards,
        Optional<Reason> reason) {

    private static final Pattern ID = Pattern.compile("[^\\s/]+(?:/[1-9][0-9]*[a-z]?)?");

    /** What becomes of a sentence. */
    public enum Assignment {
        /** Rules check it. */
        RULE,
        /** It keeps rules from saying something. */
        GUARD,
        /** It says what a word means. */
        DEFINITION,
        /** It allows something. */
        POWER,
        /** No program can judge it. */
        NOT_CHECKABLE;

        @Override
        public String toString() {
            return KebabCase.of(this);
        }
    }

    /**
     * Why no program can judge a sentence.
     *
     * <p>This type is immutable and thread-safe.
     *
     * @param id  the id, stable for ever: {@code NC-}, the paragraph, and a number in it, such as {@code NC-2.6-1}
     * @param text  the reason, in one sentence or two
     */
    public record Reason(String id, String text) {

        /** Creates a reason. */
        public Reason {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(text, "text");
        }
    }

    /**
     * Creates a provision.
     *
     * @throws IllegalArgumentException if the id has another form, or if rules, guards and reason do not fit the assignment
     */
    public Provision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(paraphrase, "paraphrase");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(assignment, "assignment");
        rules = List.copyOf(rules);
        guards = List.copyOf(guards);
        Objects.requireNonNull(reason, "reason");
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException(
                    "'" + id + "' is no id of a provision: write it like 2.5/1, or 2.5/1a for a part");
        }
        demand(assignment, Assignment.RULE, !rules.isEmpty(), "rules");
        demand(assignment, Assignment.GUARD, !guards.isEmpty(), "guards");
        demand(assignment, Assignment.NOT_CHECKABLE, reason.isPresent(), "a reason");
        String prefix = "NC-" + paragraph(id) + "-";
        reason.filter(given -> !given.id().matches(Pattern.quote(prefix) + "[1-9][0-9]*"))
                .ifPresent(given -> {
                    throw new IllegalArgumentException(
                            "'" + given.id() + "' is no id of a reason: write it like " + prefix + "1");
                });
    }

    private static void demand(Assignment assignment, Assignment one, boolean given, String what) {
        if (given != (assignment == one)) {
            throw new IllegalArgumentException(
                    given
                            ? "a provision with " + what + " is assigned to '" + one + "', not to '" + assignment + "'"
                            : "a provision that is assigned to '" + one + "' needs " + what);
        }
    }

    private static String paragraph(String id) {
        int slash = id.indexOf('/');
        return slash < 0 ? id : id.substring(0, slash);
    }

    /**
     * Returns the paragraph that the sentence stands in.
     *
     * @return for example {@code 2.5} of {@code 2.5/1a}
     */
    public String paragraph() {
        return paragraph(id);
    }

    /**
     * Returns the sentence that this is, or is a part of.
     *
     * @return for example {@code 2.5/1} of {@code 2.5/1a}
     */
    public String sentence() {
        int last = id.length() - 1;
        return id.indexOf('/') >= 0 && Character.isLetter(id.charAt(last)) ? id.substring(0, last) : id;
    }
}
