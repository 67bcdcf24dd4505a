package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.DayBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * On which days the record tells who does not hold the offices of an area: where appointments are declared complete, and
 * from a complete list until the next decision on the area.
 */
final class OfficeRecord {

    /** A decision on the area: the appointment or the extension, and its day. */
    private record Decided(Fact fact, DayBounds day) {}

    private final long[] completeLists;
    private final List<FactId> evidence;
    private final List<Decided> decisions = new ArrayList<>();
    private final Optional<DateRange> complete;

    OfficeRecord(List<CoordinatorList> completeLists, List<Tenure> tenures, Completeness completeness) {
        this.completeLists = completeLists.stream()
                .mapToLong(list -> list.on().toEpochDay())
                .sorted()
                .toArray();
        this.evidence = completeLists.stream().map(CoordinatorList::id).toList();
        this.complete = completeness.find(Appointment.KIND);
        for (Tenure tenure : tenures) {
            if (tenure.basis() != Tenure.Basis.LIST) {
                decisions.add(new Decided(tenure.fact(), tenure.decidedOn().orElse(tenure.first())));
            }
        }
    }

    /** Returns the ids of the complete lists. */
    List<FactId> evidence() {
        return evidence;
    }

    /** Checks if the record tells on a day, leaving one decision aside. */
    boolean tells(long day, Optional<Fact> aside) {
        if (complete.isPresent()
                && complete.get().start().toEpochDay() <= day
                && day <= complete.get().endInclusive().toEpochDay()) {
            return true;
        }
        long list = latestList(day);
        if (list == Long.MIN_VALUE) {
            return false;
        }
        for (Decided decided : decisions) {
            boolean counts =
                    aside.isEmpty() || !decided.fact().id().equals(aside.get().id());
            if (counts
                    && (within(decided.day().earliest(), list, day)
                            || within(decided.day().latest(), list, day))) {
                return false;
            }
        }
        return true;
    }

    private static boolean within(long decided, long list, long day) {
        return list < decided && decided <= day;
    }

    private long latestList(long day) {
        long latest = Long.MIN_VALUE;
        for (long list : completeLists) {
            if (list <= day) {
                latest = list;
            }
        }
        return latest;
    }

    /** Adds the days on which the answer may change. */
    void addChangeDays(List<Long> days) {
        for (long list : completeLists) {
            days.add(list);
        }
        for (Decided decided : decisions) {
            days.add(decided.day().earliest());
            days.add(decided.day().latest());
        }
        complete.ifPresent(range -> {
            days.add(range.start().toEpochDay());
            days.add(range.endInclusive().toEpochDay() + 1);
        });
    }
}
