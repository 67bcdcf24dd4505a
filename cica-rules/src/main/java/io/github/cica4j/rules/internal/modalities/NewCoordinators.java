package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Truth;
import java.util.List;
import java.util.Optional;
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
                find(tenure, seat, serviceEnd(tenure, seat), record, sink);
            }
        }
    }

    /** Finds whether one that acts is new, with all that this brings; nothing follows on its acting. */
    void findActing(Tenure acting, List<Tenure> seat, OfficeRecord record, Consumer<Object> sink) {
        find(acting, seat, acting.last().plusDays(1), record, sink);
    }

    private void find(
            Tenure tenure, List<Tenure> seat, DayBounds serviceEnds, OfficeRecord record, Consumer<Object> sink) {
        Truth isNew = everyAppointment ? Truth.YES : newness(tenure, seat);
        if (isNew != Truth.NO) {
            boolean recorded = everyAppointment || recorded(tenure, record);
            sink.accept(NewCoordinator.of(tenure, isNew, recorded, serviceEnds, interpretations));
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
        return Services.last(
                        tenure,
                        seat,
                        next -> !everyExtension && (!everyAppointment || next.basis() == Tenure.Basis.EXTENSION))
                .plusDays(1);
    }
}
