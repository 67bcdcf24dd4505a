package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.RelationStep;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.rules.internal.modalities.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A step of a plan of action that was taken, with those that come before it in the plan.
 *
 * @param relation  the id of the relations that the plan is about
 * @param number  the number of the step
 * @param on  the day on which it was taken
 * @param before  the steps with smaller numbers whose day is on record, in the order of their numbers
 */
public record TakenStep(FactId relation, long number, DayBounds on, List<RelationStep> before) {

    /** Returns whether those before it were taken before it. */
    public Position inOrder() {
        SortedSet<String> missing = new TreeSet<>();
        boolean unknown = false;
        for (RelationStep step : before) {
            Verdict earlier = earlier(step);
            if (earlier.bad()) {
                return Position.of(Status.REVIEW);
            }
            unknown = unknown || !earlier.good();
            missing.addAll(earlier.missing());
        }
        return unknown ? Position.of(Status.UNDETERMINED, missing) : Position.of(Status.MET);
    }

    /** Returns the numbers of the steps that were certainly taken after it. */
    public List<Long> later() {
        List<Long> later = new ArrayList<>();
        for (RelationStep step : before) {
            if (earlier(step).bad()) {
                later.add((long) step.number());
            }
        }
        return later;
    }

    private Verdict earlier(RelationStep step) {
        return Verdict.notAfter(step.on().map(DayBounds::of).orElseGet(DayBounds::always), on);
    }
}
