package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.HeldEvent;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.model.time.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * An item of an annual plan without a time.
 *
 * @param plan  the plan
 * @param item  the item
 * @param confirmedLater  whether the plan says that its time is to be confirmed; if not, nothing is known of it
 * @param held  what is on record of when it was held
 */
public record OpenItem(JudgedPlan plan, PlannedEvent item, boolean confirmedLater, List<HeldEvent> held)
        implements Judged {

    /** Creates the items of a plan that are without a time; the events are those of the plan. */
    static List<OpenItem> of(JudgedPlan judged, List<HeldEvent> events, boolean blankInherits) {
        List<OpenItem> open = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        boolean below = false;
        for (PlannedEvent item : judged.plan().items().orElse(List.of())) {
            boolean blank = item.timing().filter(String::isBlank).isPresent();
            boolean toBeConfirmed = judged.timing(item)
                    .filter(timing -> !timing.blank() && timing.days().isEmpty())
                    .isPresent();
            below = toBeConfirmed || below && blank;
            boolean timeless = item.timing().isEmpty() || blank || toBeConfirmed;
            if (seen.add(item.number()) && timeless) {
                List<HeldEvent> held = events.stream()
                        .filter(event -> event.item() == item.number())
                        .toList();
                open.add(new OpenItem(judged, item, toBeConfirmed || below && blankInherits, held));
            }
        }
        return open;
    }

    @Override
    public Subject subject() {
        return plan.subject();
    }

    /** Returns the number of the item. */
    public int number() {
        return item.number();
    }

    /** Returns the first day on which it is no longer open. */
    public DayBounds until() {
        DayBounds end = DayBounds.of(LocalDate.of(plan.year(), 12, 31)).plusDays(1);
        for (HeldEvent event : held) {
            DayBounds from = event.held()
                    .flatMap(StatedPeriod::period)
                    .map(KnownPeriod::from)
                    .map(DayBounds::of)
                    .orElseGet(DayBounds::never);
            end = end.min(from);
        }
        return end;
    }

    /** Returns what is known of its time. */
    public Steps<Position> course() {
        return Steps.constant(confirmedLater ? Position.of(Status.REVIEW) : Position.undetermined("timing"));
    }

    /** Returns what the findings rest on. */
    public List<FactId> evidence() {
        List<FactId> evidence = new ArrayList<>(plan.evidence());
        held.forEach(event -> evidence.add(event.id()));
        return evidence;
    }
}
