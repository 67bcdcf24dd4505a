package io.github.cica4j.testkit;

import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The adoption of a text, which a record holds at times.
 *
 * <p>It is drawn apart from the stories, which are told alike with it and without it.
 */
final class Adoptions {

    private static final List<String> OTHER_TEXTS =
            List.of("catalogue-2021-chapter-3", "integrity", "test-edition", "a text that no rulebook is of");
    private static final int WITHIN = 20;

    private final Draws draws;
    private final DayDraws days;
    private final int times;
    private int told;
    private int next;

    Adoptions(long seed) {
        draws = new Draws(~seed);
        days = new DayDraws(draws);
        times = draws.weighted(80, 16, 4);
        next = draws.below(WITHIN);
    }

    /** Returns how many have been told; they come on top of the facts of the stories. */
    int told() {
        return told;
    }

    /** Tells of an adoption if it is time for one. */
    Optional<Adoption> after(int facts, List<Decision> decisions) {
        if (told == times || facts < next) {
            return Optional.empty();
        }
        told++;
        next = facts + 1 + draws.below(WITHIN);
        LocalDate day = days.base(facts);
        return Optional.of(Adoption.builder()
                .id(FactId.of(Adoption.KIND.subject() + "-" + told))
                .text(draws.percent(80) ? "modalities-draft-2023" : draws.pick(OTHER_TEXTS))
                .by(draws.pick(List.of(Body.values())))
                .on(days.known(day))
                .inForceFrom(draws.maybe(50, () -> from(day)))
                .decision(
                        decisions.isEmpty()
                                ? Optional.empty()
                                : draws.maybe(40, () -> draws.pick(decisions).id()))
                .source(draws.maybe(30, () -> Source.of("DOC/" + draws.between(1, 2000), "5.1")))
                .recordedOn(draws.maybe(12, () -> days.near(day)))
                .build());
    }

    /** A day that is not before the adoption, whatever the bounds of the two. */
    private KnownDay from(LocalDate day) {
        return days.known(days.notBefore(day));
    }
}
