package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.time.DayBounds;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Derives the candidacies. */
final class Candidacies {

    private Candidacies() {}

    static void derive(Facts facts, Tenures derived, Interpretations interpretations, Consumer<Object> sink) {
        List<Tenure> tenures = derived.all();
        Candidacy.Terms terms = new Candidacy.Terms(
                Readings.monthEnd(interpretations),
                interpretations.of(Readings.TENURE_NOT_STATED).chose("departure"),
                Years.of(interpretations));
        Map<FactId, Decision> decisions = new HashMap<>();
        List<CoordinatorList> lists = new ArrayList<>();
        for (Fact fact : facts.facts()) {
            if (fact instanceof Decision decision) {
                decisions.put(decision.id(), decision);
            } else if (fact instanceof CoordinatorList list) {
                lists.add(list);
            }
        }
        Map<FactId, List<Tenure>> answers = new HashMap<>();
        for (Tenure tenure : tenures) {
            if (tenure.offer().isPresent()) {
                answers.computeIfAbsent(tenure.answered(), unused -> new ArrayList<>(2))
                        .add(tenure);
            }
        }
        for (Fact fact : facts.facts()) {
            if (fact instanceof Offer offer) {
                sink.accept(Candidacy.of(
                        offer,
                        answers.getOrDefault(offer.id(), List.of()),
                        offer.decision().map(decisions::get),
                        terms));
            }
        }
        for (Tenure tenure : tenures) {
            if (tenure.appointedWithoutOffer()) {
                sink.accept(Candidacy.of(tenure, terms));
            }
        }
        TakenOffice.Context context = new TakenOffice.Context(
                facts.completeness(),
                terms.monthEnd(),
                Readings.number(interpretations, Readings.OFFER_VALIDITY),
                terms.tenureMustBeStated(),
                terms.years());
        int end;
        for (int start = 0; start < tenures.size(); start = end) {
            end = endOfSeat(tenures, start);
            List<Tenure> seat = tenures.subList(start, end);
            List<Offer> offers =
                    derived.offers(seat.get(0).office(), seat.get(0).state());
            knownFromListOnly(seat).ifPresent(listed -> {
                sink.accept(Candidacy.of(listed, terms));
                sink.accept(new TakenOffice(
                        listed, List.of(), offers, List.of(), DayBounds.never(), listedBySoc(seat), context));
            });
            taken(seat, offers, lists, context, sink);
        }
    }

    /** The first decision of the SOC by which a list names the seat. */
    private static Optional<Decision> listedBySoc(List<Tenure> seat) {
        return seat.stream()
                .filter(tenure -> tenure.basis() == Tenure.Basis.LIST)
                .flatMap(tenure -> tenure.decision().stream())
                .filter(Decision::bySoc)
                .findFirst();
    }

    private static void taken(
            List<Tenure> seat,
            List<Offer> offers,
            List<CoordinatorList> lists,
            TakenOffice.Context context,
            Consumer<Object> sink) {
        DayBounds extended = DayBounds.never();
        boolean appointed = false;
        for (Tenure tenure : seat) {
            appointed = appointed || tenure.basis() == Tenure.Basis.APPOINTMENT;
            if (tenure.basis() == Tenure.Basis.EXTENSION) {
                extended = extended.min(tenure.decidedOn().orElse(tenure.first()));
            }
        }
        if (!appointed) {
            return;
        }
        List<CoordinatorList> naming = new ArrayList<>();
        for (CoordinatorList list : lists) {
            if (prints(list, seat.get(0))) {
                naming.add(list);
            }
        }
        List<Tenure> before = new ArrayList<>();
        for (Tenure tenure : seat) {
            if (tenure.basis() == Tenure.Basis.APPOINTMENT) {
                sink.accept(new TakenOffice(
                        tenure, List.copyOf(before), offers, naming, extended, tenure.decision(), context));
                before.add(tenure);
            }
        }
    }

    private static boolean prints(CoordinatorList list, Tenure seat) {
        for (ListRow row : list.rows()) {
            if (row.area().equals(seat.area())) {
                for (ListEntry entry : row.entries(seat.role())) {
                    if (entry.state().equals(seat.state()) && entry.tenure().isPresent()) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** The tenures are sorted by office and State. */
    private static int endOfSeat(List<Tenure> tenures, int start) {
        Tenure first = tenures.get(start);
        int end = start + 1;
        while (end < tenures.size()
                && tenures.get(end).office().equals(first.office())
                && tenures.get(end).state().equals(first.state())) {
            end++;
        }
        return end;
    }

    /** Returns the first list entry, if the office was known from a list before anything else told of it. */
    private static Optional<Tenure> knownFromListOnly(List<Tenure> seat) {
        Tenure listed = null;
        long told = Long.MAX_VALUE;
        for (Tenure tenure : seat) {
            if (tenure.basis() != Tenure.Basis.LIST) {
                told = Math.min(told, tenure.decidedOn().orElse(tenure.first()).earliest());
            } else if (listed == null) {
                listed = tenure;
            }
        }
        return listed != null && told > listed.first().earliest() ? Optional.of(listed) : Optional.empty();
    }
}
