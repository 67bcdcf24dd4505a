package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.PlanApproval;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.text.TextFormatException;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.IndicativeTiming;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An annual plan with the decision that approved it.
 *
 * @param plan  the plan
 * @param decision  the decision, if the plan names one
 */
public record JudgedPlan(AnnualPlan plan, Optional<Decision> decision) implements Judged {

    @Override
    public Subject subject() {
        return plan.subject();
    }

    /** Returns the year. */
    public int year() {
        return plan.year();
    }

    /** Returns the year as a text. */
    public String yearText() {
        return Integer.toString(plan.year());
    }

    /** Returns the day of the plan. */
    public DayBounds day() {
        return approvedOn().map(DayBounds::of).orElseGet(() -> DayBounds.of(LocalDate.of(year(), 1, 1)));
    }

    /** Returns the day of the approval, if it is known. */
    Optional<KnownDay> approvedOn() {
        return decision.map(Decision::on).or(() -> plan.approval().map(PlanApproval::on));
    }

    /** Returns the body that approved the plan, if it is known. */
    Optional<Body> approvedBy() {
        return decision.map(Decision::body).or(() -> plan.approval().flatMap(PlanApproval::by));
    }

    /** Returns what the findings on the plan rest on. */
    public List<FactId> evidence() {
        return Stream.concat(Stream.of(plan.id()), decision.map(Decision::id).stream())
                .toList();
    }

    /** Returns whether the SOC approved it and it has a symbol. */
    public Position approvedBySoc() {
        Optional<Body> by = approvedBy();
        if (by.filter(body -> body != Body.SOC).isPresent()) {
            return Position.of(Status.NOT_MET);
        }
        SortedSet<String> missing = new TreeSet<>();
        if (by.isEmpty()) {
            missing.add(approvedOn().isPresent() ? "by" : "approval");
        }
        if (plan.symbol().isEmpty()) {
            missing.add("symbol");
        }
        return judged(missing);
    }

    /** Returns the items by number, the first of those that share one. */
    List<PlannedEvent> itemsByNumber() {
        Map<Integer, PlannedEvent> items = new LinkedHashMap<>();
        plan.items().orElse(List.of()).forEach(item -> items.putIfAbsent(item.number(), item));
        return List.copyOf(items.values());
    }

    /** Returns the timing of an item, absent if it is unknown or cannot be read. */
    Optional<IndicativeTiming> timing(PlannedEvent item) {
        try {
            return item.timing().map(text -> IndicativeTiming.parse(text, year()));
        } catch (TextFormatException e) {
            return Optional.empty();
        }
    }

    /** Returns what the record tells where nothing is bad: all is good, or something is missing. */
    static Position judged(Collection<String> missing) {
        return missing.isEmpty() ? Position.of(Status.MET) : Position.of(Status.UNDETERMINED, missing);
    }
}
