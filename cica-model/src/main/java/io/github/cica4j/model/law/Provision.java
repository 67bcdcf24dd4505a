package io.github.cica4j.model.law;

import io.github.cica4j.model.internal.KebabCase;
import java.util.Objects;

/**
 * One sentence of a text, told in our own words.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id  the paragraph and the sentence in it, such as {@code 2.5/1}
 * @param paraphrase  what it says, in our own words
 * @param force  the force of its wording
 * @param assignment  what becomes of it here
 * @param detail  the ids of the rules joined by spaces, or the reason why no rule checks it
 */
public record Provision(String id, String paraphrase, Force force, Assignment assignment, String detail) {

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

    /** Creates a provision. */
    public Provision {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(paraphrase, "paraphrase");
        Objects.requireNonNull(force, "force");
        Objects.requireNonNull(assignment, "assignment");
        Objects.requireNonNull(detail, "detail");
    }
}
