package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Truth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Finds the Coordinators that are new (2.7), among the tenures of one State as Coordinator of one area. */
final class NewCoordinators {

    private final Interpretations interpretations;
    private final boolean everyAppointment;
    private final boolean everyExtension;

    NewCoordinators(Interpretations interpretations) {
        this.interpretations = interpretations;
        this.everyExtension = interpretations.of(Readings.EXTENSION).chose("new-appointment");
        this.everyAppointment =
                everyExtension || interpretations.of(Readings.NEW_COORDINATOR).chose("every-appointment");
    }

    void find(List<Tenure> seat, OfficeRecord record, Consumer<Object> sink) {
        for (Tenure tenure : seat) {
            boolean appoints = tenure.basis() == Tenure.Basis.APPOINTMENT
                    || (everyExtension && tenure.basis() == Tenure.Basis.EXTENSION);
            if (tenure.role() == Role.COORDINATOR && appoints) {
                Truth isNew = everyAppointment ? Truth.YES : newness(tenure, seat);
                if (isNew != Truth.NO) {
                    boolean recorded = everyAppointment || recorded(tenure, record);
                    sink.accept(NewCoordinator.of(tenure, isNew, recorded, serviceEnd(tenure, seat), interpretations));
                }
            }
        }
    }

    private static boolean recorded(Tenure tenure, OfficeRecord record) {
        return record.tells(tenure.first().earliest() - 1, Optional.of(tenure.fact()))
                && record.tells(tenure.first().latest() - 1, Optional.of(tenure.fact()));
    }

    /** New is who did not hold the office on the day before. */
    private static Truth newness(Tenure tenure, List<Tenure> seat) {
        long[] before = {tenure.first().earliest() - 1, tenure.first().latest() - 1};
        boolean certainlyHeld = true;
        boolean possiblyHeld = false;
        for (long day : before) {
            boolean must = false;
            for (Tenure other : seat) {
                if (!other.fact().id().equals(tenure.fact().id())) {
                    must = must || other.mustCover(day);
                    possiblyHeld = possiblyHeld || other.canCover(day);
                }
            }
            certainlyHeld = certainlyHeld && must;
        }
        return Truth.of(!certainlyHeld, !possiblyHeld);
    }

    /** The day after the tenure and all that follow it without a gap. */
    private DayBounds serviceEnd(Tenure tenure, List<Tenure> seat) {
        DayBounds last = tenure.last();
        boolean longer = !everyExtension;
        while (longer) {
            longer = false;
            for (Tenure next : seat) {
                boolean follows = next.first().earliest() <= plusOne(last.latest());
                boolean mustFollow = next.first().latest() <= plusOne(last.earliest());
                boolean counts = !everyAppointment || next.basis() == Tenure.Basis.EXTENSION;
                if (counts && follows) {
                    long earliest =
                            mustFollow ? Math.max(last.earliest(), next.last().earliest()) : last.earliest();
                    long latest = Math.max(last.latest(), next.last().latest());
                    if (earliest > last.earliest() || latest > last.latest()) {
                        last = new DayBounds(earliest, latest, because(last, next, earliest == latest));
                        longer = true;
                    }
                }
            }
        }
        return last.plusDays(1);
    }

    private static List<String> because(DayBounds last, Tenure next, boolean exact) {
        if (exact) {
            return List.of();
        }
        SortedSet<String> because = new TreeSet<>(last.because());
        because.addAll(next.last().because());
        because.addAll(next.first().because());
        return because.isEmpty() ? List.of(next.fact().id().value()) : List.copyOf(because);
    }

    private static long plusOne(long day) {
        return day == DayBounds.NEVER ? day : day + 1;
    }
}
