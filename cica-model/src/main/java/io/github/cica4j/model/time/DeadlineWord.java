package io.github.cica4j.model.time;

import io.github.cica4j.model.internal.KebabCase;

/**
 * The word that makes a deadline of a day.
 *
 * <p>This type is immutable and thread-safe.
 */
public enum DeadlineWord {
    /** English "by": the day counts. */
    BY(Truth.YES),
    /** English "until": the day counts. */
    UNTIL(Truth.YES),
    /** English "no later than": the day counts. */
    NO_LATER_THAN(Truth.YES),
    /** English "not later than": the day counts. */
    NOT_LATER_THAN(Truth.YES),
    /** English "with the deadline of": the day counts. */
    WITH_THE_DEADLINE_OF(Truth.YES),
    /** English "before": the day does not count. */
    BEFORE(Truth.NO),
    /** Russian "до", with or without words for "within a term": it can mean "by" and "before". */
    DO(Truth.MAYBE),
    /** Russian "не позднее", no later than: the day counts. */
    NE_POZDNEE(Truth.YES),
    /** Kazakh "дейін": it can mean "by" and "before". */
    DEYIN(Truth.MAYBE),
    /** Kazakh "кешіктірмей", no later than: the day counts. */
    KESHIKTIRMEY(Truth.YES);

    private final Truth inclusive;

    DeadlineWord(Truth inclusive) {
        this.inclusive = inclusive;
    }

    /**
     * Tells whether the day that is named counts.
     *
     * @return {@link Truth#MAYBE} if the word can be read both ways
     */
    public Truth inclusive() {
        return inclusive;
    }

    /**
     * Returns the name as dossiers and reports write it, in lower case with dashes.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return KebabCase.of(this);
    }
}
