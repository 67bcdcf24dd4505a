package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.oracle.Seats.Origin;
import io.github.cica4j.rules.oracle.Seats.Seat;
import io.github.cica4j.rules.oracle.Seats.Tenure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The services of regular Coordinators (1.2, 1.3). */
final class Services {

    /**
     * A service.
     *
     * @param opening  its first tenure
     * @param certain  whether the tenure certainly opens one
     * @param last  its last day
     */
    record Service(Tenure opening, boolean certain, Span last) {

        Span first() {
            return opening.first();
        }

        /** A day on which something arises, or never if there may be no such service. */
        Span arises(Span day) {
            return certain ? day : new Span(day.low(), Span.NEVER);
        }

        Subject subject() {
            return switch (opening.origin()) {
                case APPOINTMENT ->
                    Subject.of(Appointment.KIND.subject(), opening.fact().value());
                case EXTENSION ->
                    Subject.of(Extension.KIND.subject(), opening.fact().value());
                case ACTING ->
                    Subject.of(ActingCoordination.KIND.subject(), opening.fact().value());
                case LIST -> opening.seat().subject();
            };
        }

        /** A seat may be known from lists first more than once. */
        String occurrence() {
            if (opening.origin() != Origin.LIST) {
                return "";
            }
            KnownDay first =
                    KnownDay.between(LocalDate.ofEpochDay(first().low()), LocalDate.ofEpochDay(first().high()));
            return opening.fact().value() + "/" + first;
        }
    }

    private final Seats seats;
    private final boolean perAppointment;
    /** Whether who acts has all the duties of a Coordinator (INT-11). */
    private final boolean all;

    Services(Choices choices, Seats seats) {
        this.seats = seats;
        all = choices.is("INT-11", "all");
        perAppointment = choices.is("INT-41", "new-appointment");
    }

    /** An acting as the tenure of a Coordinator that it stands for (INT-11). */
    static Tenure acting(ActingCoordination acting) {
        return new Tenure(
                acting.id(),
                Origin.ACTING,
                new Seat(acting.state(), Role.COORDINATOR, acting.area()),
                Span.of(acting.firstDay()),
                acting.lastDay().map(Span::of).orElse(Span.never()),
                Optional.empty(),
                Optional.empty());
    }

    List<Service> all() {
        Set<Seat> coordinators = new LinkedHashSet<>();
        seats.all().stream()
                .map(Tenure::seat)
                .filter(seat -> seat.role() == Role.COORDINATOR)
                .forEach(coordinators::add);
        List<Service> services = new ArrayList<>();
        coordinators.forEach(seat -> of(seat, services));
        if (all) {
            seats.actings().stream().map(Services::acting).forEach(tenure -> {
                if (tenure.first().low() <= tenure.last().high()) {
                    services.add(new Service(tenure, true, tenure.last()));
                }
            });
        }
        return services;
    }

    private void of(Seat seat, List<Service> services) {
        List<Tenure> inOrder = seats.of(seat).stream()
                .filter(tenure -> tenure.first().low() <= tenure.last().high())
                .sorted(Comparator.comparingLong(
                                (Tenure tenure) -> tenure.first().low())
                        .thenComparingLong(tenure -> tenure.first().high())
                        .thenComparing(Tenure::origin)
                        .thenComparing(Tenure::fact))
                .toList();
        for (int index = 0; index < inOrder.size(); index++) {
            Tenure tenure = inOrder.get(index);
            boolean can = false;
            boolean must = false;
            for (Tenure before : inOrder.subList(0, index)) {
                can |= Span.shift(before.last().high(), 1) >= tenure.first().low();
                must |= Span.shift(before.last().low(), 1) >= tenure.first().high();
                must |= before.fact().equals(tenure.fact()) && before.first().equals(tenure.first());
            }
            if (perAppointment && tenure.origin() != Origin.LIST) {
                services.add(new Service(tenure, true, last(tenure)));
            } else if (!must) {
                services.add(new Service(tenure, !can, last(tenure)));
            }
        }
    }

    private Span last(Tenure tenure) {
        return seats.carriedOn(tenure, other -> !perAppointment || other.origin() == Origin.LIST);
    }
}
