package io.github.cica4j.model.finding;

import io.github.cica4j.model.time.DayBounds;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.SortedSet;

/**
 * The dates that a rule derives, in one of the three shapes.
 *
 * <p>Implementations are immutable and thread-safe.
 */
public sealed interface Dated permits Duty, ContinuingNorm, DoneAct {

    /**
     * Computes the status on every day.
     *
     * @return the timeline
     */
    Timeline timeline();

    /**
     * Returns the rows from which the status on a day follows.
     *
     * @param day  the day, judged at its end
     * @return one row; where dates are rough, or it is unknown who holds an office, the row for each case there may be;
     *     unmodifiable
     */
    SortedSet<Row> rowsOn(LocalDate day);

    /**
     * Returns the dates.
     *
     * @return the dates by kind, those left out that never come; unmodifiable
     */
    SortedMap<DateKind, DayBounds> dates();
}
