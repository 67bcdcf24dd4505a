package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Office;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.MonthEnd;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Derives the candidacies. */
final class Candidacies {

    private record Seat(Office office, StateCode state) {}

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
        Map<FactId, List<Tenure>> answers = Tenures.by(
                tenures.stream().filter(tenure -> tenure.offer().isPresent()).toList(), Tenure::answered);
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
        tenures.stream()
                .filter(Tenure::appointedWithoutOffer)
                .forEach(tenure -> sink.accept(Candidacy.of(tenure, monthEnd, mustBeStated)));
        Tenures.by(tenures, tenure -> new Seat(tenure.office(), tenure.state())).values().stream()
                .filter(Candidacies::knownFromListOnly)
                .forEach(seat -> sink.accept(Candidacy.of(firstListed(seat), monthEnd, mustBeStated)));
    }

    /** The office was known from a list before anything else told of it. */
    private static boolean knownFromListOnly(List<Tenure> seat) {
        boolean listed = seat.stream().anyMatch(tenure -> tenure.basis() == Tenure.Basis.LIST);
        return listed
                && seat.stream()
                        .filter(tenure -> tenure.basis() != Tenure.Basis.LIST)
                        .map(tenure -> tenure.decidedOn().orElse(tenure.first()))
                        .allMatch(told ->
                                told.earliest() > firstListed(seat).first().earliest());
    }

    private static Tenure firstListed(List<Tenure> seat) {
        return seat.stream()
                .filter(tenure -> tenure.basis() == Tenure.Basis.LIST)
                .findFirst()
                .orElseThrow();
    }
}
