package io.github.cica4j.testkit;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.fact.Contribution;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.ReviewAspect;
import io.github.cica4j.model.fact.ReviewFocus;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.StatedDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reviews of the SOC, and what is contributed to them. */
final class ReviewStories {

    private static final List<String> DIMENSIONS = List.of("mil", "nct", "eco", "env", "hum");

    private final Stories stories;
    private Optional<LocalDate> before = Optional.empty();

    ReviewStories(Stories stories) {
        this.stories = stories;
    }

    void review(LocalDate told) {
        Draws draws = stories.draws;
        AreaId area = stories.area();
        LocalDate base = day(area, told);
        before = Optional.of(base);
        Review review = Review.builder()
                .id(stories.id(Review.KIND))
                .on(stories.days.known(base))
                .announcedOn(draws.maybe(85, () -> announced(base)))
                .focus(draws.maybe(88, () -> focus(area)))
                .covered(draws.maybe(75, this::aspects))
                .papers(draws.maybe(70, () -> some(stories.papers())))
                .plans(draws.maybe(70, () -> some(stories.plans())))
                .speakers(draws.maybe(80, () -> stories.some(draws.below(4), () -> stories.mostlyHolder(area))))
                .source(stories.source())
                .remark(stories.remark())
                .recordedOn(stories.recorded(base))
                .build();
        stories.add(review);
        int count = draws.weighted(35, 40, 17, 8);
        for (int index = 0; index < count; index++) {
            contribution(review, draws.percent(85) ? area : stories.area(), base);
        }
    }

    /** Reviews lie a year apart, more or less, or where something expires within a year. */
    private LocalDate day(AreaId area, LocalDate told) {
        Draws draws = stories.draws;
        LocalDate expiry = stories.expiry(area, told);
        LocalDate last = before.orElse(told);
        return switch (draws.weighted(35, 25, 12, 18, 10)) {
            case 0 -> stories.days.near(told);
            case 1 -> stories.yearBefore(expiry);
            case 2 -> expiry.plusDays(draws.between(-1, 1));
            case 3 -> last.plusMonths(12).plusDays(draws.between(-1, 1));
            default -> LocalDate.of(told.getYear() + draws.below(2), 1, 1).minusDays(draws.below(2));
        };
    }

    private StatedDay announced(LocalDate held) {
        Draws draws = stories.draws;
        return switch (draws.weighted(20, 20, 50, 10)) {
            case 0 -> StatedDay.none();
            case 1 -> StatedDay.of(stories.days.known(held.minusDays(draws.between(-1, 2))));
            case 2 -> StatedDay.of(stories.days.known(held.minusDays(draws.between(3, 90))));
            default -> StatedDay.of(stories.days.known(stories.days.near(held)));
        };
    }

    private ReviewFocus focus(AreaId area) {
        Draws draws = stories.draws;
        List<String> dimensions = new ArrayList<>();
        List<AreaId> areas = new ArrayList<>();
        List<MeasureId> measures = new ArrayList<>();
        switch (draws.weighted(8, 60, 12, 20)) {
            case 0 -> {}
            case 1 -> {
                areas.add(area);
                if (draws.percent(25)) {
                    areas.add(stories.area());
                }
            }
            case 2 -> dimensions.add(draws.pick(DIMENSIONS));
            default -> measures.addAll(stories.values.measures(area).orElse(List.of(MeasureId.of(area.id() + ".1"))));
        }
        return new ReviewFocus(dimensions, areas, measures);
    }

    private List<ReviewAspect> aspects() {
        List<ReviewAspect> aspects = new ArrayList<>(List.of(ReviewAspect.values()));
        if (stories.draws.percent(55)) {
            aspects.remove(stories.draws.below(aspects.size()));
        }
        return stories.draws.percent(10) ? List.of() : aspects;
    }

    private List<FactId> some(List<? extends Fact> facts) {
        List<FactId> some = new ArrayList<>();
        for (Fact fact : facts.subList(Math.max(0, facts.size() - 6), facts.size())) {
            if (stories.draws.percent(55)) {
                some.add(fact.id());
            }
        }
        return some;
    }

    private void contribution(Review review, AreaId area, LocalDate held) {
        Draws draws = stories.draws;
        LocalDate day = switch (draws.weighted(60, 25, 15)) {
            case 0 -> held.plusDays(draws.between(-2, 1));
            case 1 -> held.minusDays(draws.below(60));
            default -> stories.days.near(held);
        };
        List<StateCode> states = stories.some(draws.weighted(0, 70, 30), () -> stories.mostlyHolder(area));
        stories.add(Contribution.builder()
                .id(stories.id(Contribution.KIND))
                .review(review.id())
                .area(area)
                .states(states)
                .on(stories.days.known(day))
                .source(stories.source())
                .remark(stories.remark())
                .recordedOn(stories.recorded(day))
                .build());
    }
}
