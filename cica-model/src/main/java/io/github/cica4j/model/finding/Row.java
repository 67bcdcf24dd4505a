package io.github.cica4j.model.finding;

import io.github.cica4j.model.internal.KebabCase;
import io.github.cica4j.model.law.Status;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What decides the status of a finding on a day: a row of the table of its shape.
 *
 * <p>The status follows from the row, but for one thing: a departure that rests on what the record does not hold is undetermined
 * where the record is not complete.
 */
public enum Row {

    /** A duty has not arisen. */
    NOT_ARISEN,
    /** A duty never comes to be: it ends, or its last day lies, before it arises. */
    NEVER_ARISES,
    /** A duty without a last day was done. */
    DONE(Status.MET),
    /** A duty was done by its last day. */
    DONE_IN_TIME(Status.MET),
    /** A duty was done after its last day. */
    DONE_LATE(Status.MET_LATE),
    /** A duty without a last day ended undone. */
    ENDED_UNDONE(Status.LAPSED, Status.NOT_MET),
    /** A duty ended undone by its last day. */
    ENDED_IN_TIME(Status.LAPSED),
    /** A duty ended undone after its last day. */
    ENDED_LATE(Status.NOT_MET),
    /** The last day of a duty has passed, and it is not done. */
    LIMIT_PASSED(Status.OVERDUE),
    /** The last day of a duty has not passed, and it is not done. */
    LIMIT_AHEAD(Status.PENDING),
    /** A duty without a last day is not done. */
    OPEN(Status.DUE, Status.PENDING),
    /** Nobody holds the office that owes an act which is asked for now. */
    OFFICE_VACANT(Status.PENDING),

    /** A norm does not bind. */
    NOT_BINDING,
    /** What a norm asks for holds. */
    HOLDS(Status.MET),
    /** What a norm asks for does not hold. */
    DOES_NOT_HOLD(Status.NOT_MET),
    /** What a norm asks for as a rule gives way to a decision. */
    GIVES_WAY(Status.DEROGATED),
    /** Whether a norm holds, only a person can say, or should know. */
    HOLDS_FOR_REVIEW(Status.REVIEW),
    /** The record does not tell whether a norm holds. */
    HOLDING_UNKNOWN(Status.UNDETERMINED),

    /** An act is not done yet. */
    NOT_ACTED,
    /** An act was done in the form asked for. */
    ACTED(Status.MET),
    /** An act was done in another form, or was not to be done. */
    ACTED_OTHERWISE(Status.NOT_MET),
    /** What is to be said of an act, only a person can say, or should know. */
    ACTED_FOR_REVIEW(Status.REVIEW),
    /** The record does not tell in which form an act was done. */
    ACTED_SOMEHOW(Status.UNDETERMINED),

    /** The rule states for a norm or an act, by itself, a position that else another shape has. */
    STATED(Status.PENDING, Status.DUE, Status.MET_LATE, Status.OVERDUE, Status.LAPSED, Status.DEROGATED);

    private final Set<Status> statuses;

    Row(Status... statuses) {
        Set<Status> following = EnumSet.noneOf(Status.class);
        following.addAll(List.of(statuses));
        this.statuses = Collections.unmodifiableSet(following);
    }

    /**
     * Returns the statuses that can follow where the record is complete.
     *
     * @return the statuses, in their order; none if the finding is not in the report; unmodifiable
     */
    public Set<Status> statuses() {
        return statuses;
    }

    @Override
    public String toString() {
        return KebabCase.of(this);
    }
}
