package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.catalogue.PriorityArea;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Contribution;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.ReviewFocus;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.time.MonthEnd;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

/** Derives what reviews are judged by. */
final class Reviews {

    private Reviews() {}

    static void derive(
            Facts facts,
            Map<AreaId, Coordination> coordinations,
            Map<AreaId, List<PaperHistory>> papers,
            Interpretations interpretations,
            Consumer<Object> sink) {
        List<Review> reviews =
                only(facts, Review.class).stream().filter(Review::heldBySoc).toList();
        if (reviews.isEmpty()) {
            return;
        }
        MonthEnd monthEnd = Readings.monthEnd(interpretations);
        if (interpretations.of(Readings.ONCE_A_YEAR).chose("twelve-months")) {
            reviews.forEach(review -> sink.accept(ReviewTimes.InTwelveMonths.of(review, reviews, monthEnd)));
        } else {
            sink.accept(ReviewTimes.InCalendarYears.of(reviews));
        }
        List<ActionPlan> plans = only(facts, ActionPlan.class);
        List<Contribution> contributions = only(facts, Contribution.class);
        int months = Readings.number(interpretations, Readings.EXPIRING);
        boolean singly = interpretations.of(Readings.CONTRIBUTORS).chose("each-singly");
        for (Review review : reviews) {
            SortedSet<AreaId> areas = review.focus().map(Reviews::areas).orElseGet(TreeSet::new);
            List<Coordination> offices = new ArrayList<>();
            List<PaperHistory> ofAreas = new ArrayList<>();
            for (AreaId area : areas) {
                Coordination office = Objects.requireNonNull(coordinations.get(area));
                offices.add(office);
                ofAreas.addAll(papers.getOrDefault(area, List.of()));
                OwedContribution.derive(review, office, toReview(contributions, review, area), singly, sink);
            }
            ofAreas.sort(Comparator.comparing(PaperHistory::paper));
            List<ActionPlan> plansOfAreas =
                    plans.stream().filter(plan -> areas.contains(plan.area())).toList();
            sink.accept(new HeldReview(review, offices, ofAreas, plansOfAreas, monthEnd, months));
        }
    }

    private static <T extends Fact> List<T> only(Facts facts, Class<T> type) {
        return facts.facts().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(Comparator.comparing(Fact::id))
                .toList();
    }

    private static List<Contribution> toReview(List<Contribution> all, Review review, AreaId area) {
        return all.stream()
                .filter(contribution -> contribution.review().equals(review.id())
                        && contribution.area().equals(area))
                .toList();
    }

    /** Returns the areas of the Catalogue that a focus takes in. */
    private static SortedSet<AreaId> areas(ReviewFocus focus) {
        SortedSet<AreaId> areas = new TreeSet<>();
        for (PriorityArea area : Catalogues.edition2021().areas()) {
            String dimension = area.dimension().id();
            boolean taken =
                    focus.dimensions().contains(dimension) || focus.areas().contains(area.id());
            for (MeasureId measure : focus.measures()) {
                taken |= measure.owner().equals(area.id().id())
                        || measure.owner().equals(dimension);
            }
            if (taken) {
                areas.add(area.id());
            }
        }
        return areas;
    }
}
