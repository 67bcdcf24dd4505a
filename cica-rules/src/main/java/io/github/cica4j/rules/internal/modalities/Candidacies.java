package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.time.MonthEnd;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Derives the candidacies. */
final class Candidacies {

    private Candidacies() {}

    static void derive(Facts facts, List<Tenure> tenures, Interpretations interpretations, Consumer<Object> sink) {
        MonthEnd monthEnd = Readings.monthEnd(interpretations);
        boolean mustBeStated = interpretations.of(Readings.TENURE_NOT_STATED).chose("departure");
        Map<FactId, Decision> decisions = new HashMap<>();
        for (Fact fact : facts.facts()) {
            if (fact instanceof Decision decision) {
                decisions.put(decision.id(), decision);
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
                        monthEnd,
                        mustBeStated));
            }
        }
        for (Tenure tenure : tenures) {
            if (tenure.appointedWithoutOffer()) {
                sink.accept(Candidacy.of(tenure, monthEnd, mustBeStated));
            }
        }
        int end;
        for (int start = 0; start < tenures.size(); start = end) {
            end = endOfSeat(tenures, start);
            knownFromListOnly(tenures.subList(start, end))
                    .ifPresent(listed -> sink.accept(Candidacy.of(listed, monthEnd, mustBeStated)));
        }
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
