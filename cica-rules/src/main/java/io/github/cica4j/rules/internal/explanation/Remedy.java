package io.github.cica4j.rules.internal.explanation;

import io.github.cica4j.model.finding.Finding;

/**
 * An act that would meet the findings of a rule. Whether it does is proved by judging the record with it.
 *
 * <p>Remedies hold no state and are thread-safe.
 *
 * @param sentence  which sentence of the rule names the act: the part of its key after the id of the rule
 * @param act  adds the act to a record
 */
public record Remedy(String sentence, Adding act) {

    /** Adds an act to a record. */
    @FunctionalInterface
    public interface Adding {

        /**
         * Adds it.
         *
         * @param finding  the finding to meet
         * @param record  the record to add it to, with the day on which it is done
         * @return false if the act makes no sense there, so that nothing was added
         */
        boolean to(Finding finding, Supplement record);
    }

    /** Adds an act that always makes sense. */
    @FunctionalInterface
    public interface AlwaysAdding {

        /**
         * Adds it.
         *
         * @param finding  the finding to meet
         * @param record  the record to add it to, with the day on which it is done
         */
        void to(Finding finding, Supplement record);
    }

    /**
     * Obtains a remedy that always makes sense.
     *
     * @param sentence  which sentence names the act
     * @param adding  adds the act
     * @return the remedy
     */
    public static Remedy of(String sentence, AlwaysAdding adding) {
        return new Remedy(sentence, (finding, record) -> {
            adding.to(finding, record);
            return true;
        });
    }
}
