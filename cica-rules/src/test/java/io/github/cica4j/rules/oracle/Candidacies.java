package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Form;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.rules.oracle.Seats.Origin;
import io.github.cica4j.rules.oracle.Seats.Seat;
import io.github.cica4j.rules.oracle.Seats.Tenure;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who was a candidate for which office, and how that came on record. */
final class Candidacies {

    /**
     * A candidacy.
     *
     * @param answering  the appointments that answer the offer, or the one without an offer
     */
    record Candidacy(Subject subject, Span on, Optional<Offer> offer, List<Appointment> answering) {}

    private final Dossier dossier;
    private final Seats seats;

    Candidacies(Dossier dossier, Seats seats) {
        this.dossier = dossier;
        this.seats = seats;
    }

    /** The offer that an appointment answers; an extension is asked for, not offered. */
    Optional<Offer> offerOf(Appointment appointment) {
        List<Offer> offers = dossier.facts(Offer.class);
        if (appointment.offer().isPresent()) {
            return offers.stream()
                    .filter(offer -> offer.id().equals(appointment.offer().get()))
                    .findFirst();
        }
        Optional<Span> decided = seats.decisionDay(appointment.decision());
        return offers.stream()
                .filter(offer -> Seat.of(offer).equals(Seat.of(appointment)))
                .filter(offer -> decided.isEmpty()
                        || Span.of(offer.on()).low() <= decided.get().high())
                .max(Comparator.comparing((Offer offer) -> !spoken(offer))
                        .thenComparing(offer -> offer.on().latest())
                        .thenComparing(offer -> offer.id().value()));
    }

    private static boolean spoken(Offer offer) {
        return offer.form().equals(Optional.of(Form.ORAL));
    }

    /** The day on which an appointment takes an office. */
    Span taken(Appointment appointment) {
        return seats.decisionDay(appointment.decision())
                .orElseGet(() -> seats.of(appointment.id()).first());
    }

    private Span taken(Extension extension) {
        return seats.decisionDay(extension.decision())
                .orElseGet(() -> seats.of(extension.id()).first());
    }

    List<Candidacy> all() {
        List<Candidacy> all = new ArrayList<>();
        Map<FactId, List<Appointment>> answers = new HashMap<>();
        for (Appointment appointment : dossier.facts(Appointment.class)) {
            Optional<Offer> offer = offerOf(appointment);
            if (offer.isPresent()) {
                answers.computeIfAbsent(offer.get().id(), id -> new ArrayList<>())
                        .add(appointment);
            } else {
                all.add(new Candidacy(
                        appointment.subject(), taken(appointment), Optional.empty(), List.of(appointment)));
            }
        }
        for (Offer offer : dossier.facts(Offer.class)) {
            List<Appointment> answering = answers.getOrDefault(offer.id(), List.of());
            if (!spoken(offer) || !answering.isEmpty()) {
                all.add(new Candidacy(offer.subject(), Span.of(offer.on()), Optional.of(offer), answering));
            }
        }
        listed().forEach((subject, entry) ->
                all.add(new Candidacy(subject, entry.first(), Optional.empty(), List.of())));
        return all;
    }

    /** The first entries of the seats that are known from a list only. */
    Map<Subject, Tenure> listed() {
        Map<Seat, Tenure> entries = new HashMap<>();
        for (Tenure tenure : seats.all()) {
            if (tenure.origin() == Origin.LIST) {
                entries.merge(tenure.seat(), tenure, (one, other) -> earlier(one, other) ? one : other);
            }
        }
        Map<Subject, Tenure> listed = new TreeMap<>();
        entries.forEach((seat, entry) -> {
            Stream<Span> appointed = dossier.facts(Appointment.class).stream()
                    .filter(appointment -> Seat.of(appointment).equals(seat))
                    .map(this::taken);
            Stream<Span> extended = dossier.facts(Extension.class).stream()
                    .filter(extension -> Seat.of(extension).equals(seat))
                    .map(this::taken);
            if (Stream.concat(appointed, extended)
                    .noneMatch(day -> day.low() <= entry.first().low())) {
                listed.put(seat.subject(), entry);
            }
        });
        return listed;
    }

    private static boolean earlier(Tenure one, Tenure other) {
        return Comparator.comparingLong((Tenure tenure) -> tenure.first().low())
                        .thenComparingLong(tenure -> tenure.first().high())
                        .thenComparing(Tenure::fact)
                        .compare(one, other)
                <= 0;
    }
}
