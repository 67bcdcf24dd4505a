package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.MonthEnd;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A version of the action plan of an area (2.9).
 *
 * @param plan  the plan
 * @param monthEnd  how months are added
 * @param months  the months within which it is updated, if there is a limit
 */
public record PlanVersion(ActionPlan plan, MonthEnd monthEnd, OptionalInt months) {

    /** Returns the id of the plan. */
    public FactId version() {
        return plan.id();
    }

    /** Returns the last day on which it is updated in time, if there is one. */
    public Optional<DayBounds> updatedBy() {
        return months.isPresent()
                ? Optional.of(monthEnd.plusMonths(DayBounds.of(plan.on()), months.getAsInt()))
                : Optional.empty();
    }

    /** Returns the first day on which an update counts. */
    public DayBounds updatesCountFrom() {
        return DayBounds.of(plan.on()).plusDays(1);
    }

    /** Returns the day of the plan, if the month in which the time ends has no such day. */
    public Optional<String> clipped() {
        return months.isPresent() && MonthEnd.clips(DayBounds.of(plan.on()), months.getAsInt())
                ? Optional.of(plan.on()).map(KnownDay::toString)
                : Optional.empty();
    }
}
