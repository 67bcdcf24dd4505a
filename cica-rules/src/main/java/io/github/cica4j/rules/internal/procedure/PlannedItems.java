package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.IndicativeTiming;
import io.github.cica4j.model.time.Precision;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an annual plan prints of its items. */
public final class PlannedItems {

    private static final Position UNKNOWN = Position.undetermined("items");

    private PlannedItems() {}

    /** Returns whether the items are numbered from 1 on, each with a title and an organizer, naming those at fault. */
    public static Position complete(JudgedPlan judged) {
        return judged.plan().items().map(PlannedItems::complete).orElse(UNKNOWN);
    }

    private static Position complete(List<PlannedEvent> items) {
        SortedSet<Integer> bad = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        Set<Integer> seen = new HashSet<>();
        int highest = 0;
        for (PlannedEvent item : items) {
            boolean fresh = seen.add(item.number());
            boolean untitled = item.title().filter(String::isBlank).isPresent();
            boolean unorganized = item.organizers().filter(List::isEmpty).isPresent();
            if (!fresh || item.number() == 0 || untitled || unorganized) {
                bad.add(item.number());
            }
            if (item.title().isEmpty()) {
                missing.add("title");
            }
            if (item.organizers().isEmpty()) {
                missing.add("organizers");
            }
            highest = Math.max(highest, item.number());
        }
        for (int number = 1; number < highest; number++) {
            if (!seen.contains(number)) {
                bad.add(number);
            }
        }
        return position(bad, missing);
    }

    private static Position position(SortedSet<Integer> bad, SortedSet<String> missing) {
        return bad.isEmpty()
                ? JudgedPlan.judged(missing)
                : Position.of(Status.NOT_MET).listing(bad);
    }

    /** Returns whether each timing can be read and lies within the year, naming those that do not. */
    public static Position timed(JudgedPlan judged) {
        return judged.plan().items().map(items -> timed(judged, items)).orElse(UNKNOWN);
    }

    private static Position timed(JudgedPlan judged, List<PlannedEvent> items) {
        SortedSet<Integer> bad = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        for (PlannedEvent item : items) {
            if (item.timing().isEmpty()) {
                missing.add("timing");
            } else if (judged.timing(item)
                    .filter(timing -> within(judged.year(), timing))
                    .isEmpty()) {
                bad.add(item.number());
            }
        }
        return position(bad, missing);
    }

    private static boolean within(int year, IndicativeTiming timing) {
        return timing.days()
                .map(days ->
                        days.start().getYear() == year && days.endInclusive().getYear() == year)
                .orElse(true);
    }

    /** Returns whether no item is a regular meeting of a body, naming those that are. */
    public static Position withoutMeetings(JudgedPlan judged) {
        return judged.plan().items().map(PlannedItems::withoutMeetings).orElse(UNKNOWN);
    }

    private static Position withoutMeetings(List<PlannedEvent> items) {
        SortedSet<Integer> meetings = new TreeSet<>();
        for (PlannedEvent item : items) {
            if (item.meetingOf().isPresent()) {
                meetings.add(item.number());
            }
        }
        return position(meetings, new TreeSet<>());
    }

    /** Returns which items that are planned by days overlap. */
    public static Position overlapping(JudgedPlan judged) {
        return judged.plan().items().map(items -> overlapping(judged, items)).orElse(UNKNOWN);
    }

    private record ByDays(int number, DateRange days) {}

    private static Position overlapping(JudgedPlan judged, List<PlannedEvent> items) {
        List<ByDays> byDays = new ArrayList<>();
        boolean unknown = false;
        for (PlannedEvent item : items) {
            unknown = unknown || item.timing().isEmpty();
            judged.timing(item)
                    .filter(timing -> timing.precision().equals(Optional.of(Precision.DAY)))
                    .flatMap(IndicativeTiming::days)
                    .ifPresent(days -> byDays.add(new ByDays(item.number(), days)));
        }
        SortedSet<Integer> overlapping = new TreeSet<>();
        for (int one = 0; one < byDays.size(); one++) {
            for (int other = one + 1; other < byDays.size(); other++) {
                if (overlap(byDays.get(one).days(), byDays.get(other).days())) {
                    overlapping.add(byDays.get(one).number());
                    overlapping.add(byDays.get(other).number());
                }
            }
        }
        if (!overlapping.isEmpty()) {
            return Position.of(Status.REVIEW).listing(overlapping);
        }
        return unknown ? Position.undetermined("timing") : Position.absent();
    }

    static boolean overlap(DateRange one, DateRange other) {
        return !one.endInclusive().isBefore(other.start())
                && !other.endInclusive().isBefore(one.start());
    }

    /** Returns which areas of the Catalogue no item serves. */
    public static Position areasWithout(JudgedPlan judged) {
        return judged.plan().items().map(PlannedItems::areasWithout).orElse(UNKNOWN);
    }

    private static Position areasWithout(List<PlannedEvent> items) {
        SortedSet<AreaId> without = new TreeSet<>();
        Catalogues.edition2021().areas().forEach(area -> without.add(area.id()));
        boolean unknown = false;
        for (PlannedEvent item : items) {
            unknown = unknown || item.area().isEmpty();
            item.area().ifPresent(without::remove);
        }
        if (without.isEmpty()) {
            return Position.absent();
        }
        return unknown
                ? Position.undetermined("area")
                : Position.of(Status.REVIEW).listing(without);
    }
}
