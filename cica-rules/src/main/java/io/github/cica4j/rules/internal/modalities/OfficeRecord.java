package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.DayBounds;
import java.util.ArrayList;
import java.util.Arrays;
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
    private final List<CoordinatorList> lists;
    private final List<FactId> evidence;
    private final List<Decided> decisions = new ArrayList<>();
    private final long[] decidedDays;
    private final Optional<DateRange> complete;

    OfficeRecord(List<CoordinatorList> completeLists, List<Tenure> tenures, Completeness completeness) {
        this.completeLists = completeLists.stream()
                .mapToLong(list -> list.on().toEpochDay())
                .sorted()
                .toArray();
        this.lists = completeLists;
        this.evidence = completeLists.stream().map(CoordinatorList::id).toList();
        this.complete = completeness.find(Appointment.KIND);
        for (Tenure tenure : tenures) {
            if (tenure.basis() != Tenure.Basis.LIST) {
                decisions.add(new Decided(tenure.fact(), tenure.decidedOn().orElse(tenure.first())));
            }
        }
        decidedDays = new long[2 * decisions.size()];
        for (int index = 0; index < decisions.size(); index++) {
            decidedDays[2 * index] = decisions.get(index).day().earliest();
            decidedDays[2 * index + 1] = decisions.get(index).day().latest();
        }
        Arrays.sort(decidedDays);
    }

    /** Returns the ids of the complete lists. */
    List<FactId> evidence() {
        return evidence;
    }

    /** Returns the ids of the complete lists that tell on a day: the latest by each of its bounds. */
    List<FactId> evidenceOn(DayBounds on) {
        long early = latestList(on.earliest());
        long late = latestList(on.latest());
        List<FactId> ids = new ArrayList<>(2);
        for (CoordinatorList list : lists) {
            long day = list.on().toEpochDay();
            if (day == early || day == late) {
                ids.add(list.id());
            }
        }
        return ids;
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
        int count = daysUpTo(decidedDays, day) - daysUpTo(decidedDays, list);
        if (count == 0 || aside.isEmpty() || count > 2) {
            return count == 0;
        }
        for (Decided decided : decisions) {
            boolean counts = !decided.fact().id().equals(aside.get().id());
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
        int count = daysUpTo(completeLists, day);
        return count == 0 ? Long.MIN_VALUE : completeLists[count - 1];
    }

    /** Returns how many of some days, in ascending order, lie on or before a day. */
    private static int daysUpTo(long[] days, long day) {
        int from = 0;
        int to = days.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (days[middle] <= day) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Returns how many days there are on which the answer may change. */
    int changes() {
        return completeLists.length + decidedDays.length + (complete.isPresent() ? 2 : 0);
    }

    /** Writes the days on which the answer may change into an array, from an index on. */
    void addChangeDays(long[] days, int from) {
        System.arraycopy(completeLists, 0, days, from, completeLists.length);
        System.arraycopy(decidedDays, 0, days, from + completeLists.length, decidedDays.length);
        if (complete.isPresent()) {
            days[days.length - 2] = complete.get().start().toEpochDay();
            days[days.length - 1] = complete.get().endInclusive().toEpochDay() + 1;
        }
    }
}
