package io.github.cica4j.rules.internal.nct;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.fact.NewMeasure;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.ReviewFocus;
import io.github.cica4j.model.law.Derivation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.rules.Acts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Derives what the rules on the plan join with the facts: its new measures, and the reviews of it. */
public final class NctFacts implements Derivation {

    /** The derivation. */
    public static final Derivation DERIVATION = new NctFacts();

    private static final String TEXT = "nct-2023";
    /** The day of the note that circulated the draft. */
    static final LocalDate DRAFTED = LocalDate.of(2023, 12, 13);

    private static final AreaId AREA = AreaId.of("nct.general");
    private static final List<Body> REVIEWERS = List.of(Body.SOC, Body.SWG);

    private NctFacts() {}

    @Override
    public void derive(Facts facts, Interpretations interpretations, Consumer<Object> sink) {
        only(facts, ActionPlan.class)
                .filter(plan -> plan.area().equals(AREA) && !plan.on().latest().isBefore(DRAFTED))
                .forEach(plan -> introduced(plan, sink));
        inForce(facts)
                .ifPresent(adoption -> REVIEWERS.forEach(body -> sink.accept(new YearlyReviews(
                        body, adoption.id(), adoption.takesEffect().latest(), reviews(facts, body)))));
    }

    private static <T extends Fact> Stream<T> only(Facts facts, Class<T> type) {
        return facts.facts().stream().filter(type::isInstance).map(type::cast);
    }

    private static void introduced(ActionPlan plan, Consumer<Object> sink) {
        if (plan.newMeasures().isEmpty()) {
            sink.accept(new IntroducedMeasure(plan, "", Optional.empty()));
        }
        int number = 0;
        for (NewMeasure measure : plan.newMeasures().orElse(List.of())) {
            sink.accept(new IntroducedMeasure(plan, String.valueOf(++number), Optional.of(measure)));
        }
    }

    /** Finds the adoption that was certainly the first. */
    private static Optional<Adoption> inForce(Facts facts) {
        return only(facts, Adoption.class)
                .filter(adoption -> adoption.text().equals(TEXT))
                .min(Comparator.comparing(
                                (Adoption adoption) -> adoption.takesEffect().latest())
                        .thenComparing(Adoption::id));
    }

    private static Acts reviews(Facts facts, Body body) {
        List<Act> acts = new ArrayList<>();
        only(facts, Review.class)
                .filter(review -> review.by() == body)
                .filter(review -> !review.focus().filter(ReviewFocus::stated).isPresent()
                        || review.focus().filter(NctFacts::takesIn).isPresent())
                .forEach(review -> acts.add(new Act(
                        review.on(),
                        review.id(),
                        review.focus().filter(NctFacts::takesIn).isPresent())));
        return Acts.of(acts);
    }

    /** Whether a focus takes in the area: by itself, by its dimension, or by a measure of either. */
    private static boolean takesIn(ReviewFocus focus) {
        String dimension = Catalogues.edition2021().get(AREA).dimension().id();
        return focus.areas().contains(AREA)
                || focus.dimensions().contains(dimension)
                || focus.measures().stream()
                        .anyMatch(measure -> measure.owner().equals(AREA.id())
                                || measure.owner().equals(dimension));
    }
}
