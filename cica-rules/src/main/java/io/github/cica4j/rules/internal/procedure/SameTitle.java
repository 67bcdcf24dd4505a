package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.NameKey;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.HalfMonthBorder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Items of an annual plan that have one title.
 *
 * @param plan  the plan
 * @param items  the items, two at least, by number
 * @param border  where the halves of a month meet
 */
public record SameTitle(JudgedPlan plan, List<PlannedEvent> items, HalfMonthBorder border) implements Judged {

    /** Creates the groups of items of a plan that have one title. */
    static List<SameTitle> of(JudgedPlan judged, HalfMonthBorder border) {
        Map<NameKey, List<PlannedEvent>> titles = new LinkedHashMap<>();
        for (PlannedEvent item : judged.itemsByNumber()) {
            item.title()
                    .filter(title -> !title.isBlank())
                    .ifPresent(title -> titles.computeIfAbsent(NameKey.of(title), unused -> new ArrayList<>())
                            .add(item));
        }
        return titles.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> new SameTitle(judged, same, border))
                .toList();
    }

    @Override
    public Subject subject() {
        return plan.subject();
    }

    /** Returns the numbers, in rising order. */
    public List<Integer> numbers() {
        return items.stream().map(PlannedEvent::number).sorted().toList();
    }

    /** Returns the lowest of the numbers. */
    public int first() {
        return numbers().get(0);
    }

    /** Returns the title as the first of them in print has it. */
    public String title() {
        return items.get(0).title().orElseThrow();
    }

    /** Returns whether they are a series, or two of them may be one event. */
    public Position apart() {
        List<DateRange> windows = new ArrayList<>();
        boolean unknown = false;
        boolean overlapping = false;
        for (PlannedEvent item : items) {
            Optional<DateRange> window = plan.timing(item).flatMap(timing -> timing.days(border));
            unknown = unknown || window.isEmpty();
            if (window.isPresent()) {
                DateRange days = window.get();
                overlapping = overlapping || windows.stream().anyMatch(other -> PlannedItems.overlap(days, other));
                windows.add(days);
            }
        }
        if (overlapping) {
            return Position.of(Status.REVIEW);
        }
        return unknown ? Position.undetermined("timing") : Position.of(Status.MET);
    }

    /** Returns what the findings rest on. */
    public List<FactId> evidence() {
        return plan.evidence();
    }
}
