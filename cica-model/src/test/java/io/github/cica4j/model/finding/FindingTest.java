package io.github.cica4j.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.Steps;
import io.github.cica4j.model.time.Truth;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a finding tells of its days, of what it is about, and of whether it is another one. */
class FindingTest {

    private static final RuleDescriptor RULE = RuleDescriptor.of("XXX-1-a", Force.SHALL, Shape.DUTY)
            .provisions("1")
            .statuses(Status.DUE, Status.MET)
            .build();
    private static final Duty DUTY = duty(3, 10, 12, 20, Optional.empty());

    private static DayBounds day(int day) {
        return day == 0 ? DayBounds.never() : DayBounds.of(january(day));
    }

    private static LocalDate january(int day) {
        return LocalDate.of(2024, 1, day);
    }

    private static KnownDay known(int day) {
        return KnownDay.of(january(day));
    }

    private static Duty duty(int arises, int limit, int met, int ends, Optional<Steps<Truth>> held) {
        return new Duty(
                day(arises),
                limit == 0 ? Optional.empty() : Optional.of(day(limit)),
                day(met),
                day(ends),
                day(arises),
                Status.DUE,
                Status.NOT_MET,
                true,
                held,
                List.of(),
                List.of(),
                Completeness.none());
    }

    private static Finding.Builder about(String id) {
        return Finding.of(RULE, Subject.of("promise", id));
    }

    private static Finding built(Finding.Builder builder) {
        return builder.build(DUTY).orElseThrow();
    }

    private static Steps<List<StateCode>> bearer(String state) {
        return Steps.constant(List.of(StateCode.of(state)));
    }

    @Test
    void its_days_are_arguments_by_name_and_those_that_never_come_are_left_out() {
        assertThat(built(about("a")).days())
                .isEqualTo(Map.of("arises", known(3), "limit", known(10), "met", known(12), "ends", known(20)));
        assertThat(about("a")
                        .build(duty(3, 0, 0, 0, Optional.empty()))
                        .orElseThrow()
                        .days())
                .isEqualTo(Map.of("arises", known(3)));
    }

    @Test
    void it_is_about_its_subject_and_its_area() {
        Finding withArea = built(about("a").argument("area", "eco.tourism"));
        assertThat(Stream.of("a", "eco.tourism", "promise", "area").filter(withArea::about))
                .containsExactly("a", "eco.tourism");
        assertThat(Stream.of("a", "eco.tourism").filter(built(about("a"))::about))
                .containsExactly("a");
    }

    @Test
    void its_age_counts_from_the_day_it_arose_or_from_when_somebody_certainly_held_the_office() {
        Finding always = built(about("a"));
        assertThat(List.of(always.ageOn(january(2)), always.ageOn(january(3)), always.ageOn(january(9))))
                .containsExactly(0L, 0L, 6L);
        Steps<Truth> held = Steps.of(
                new long[] {january(5).toEpochDay(), january(7).toEpochDay()},
                day -> day < january(5).toEpochDay()
                        ? Truth.NO
                        : day < january(7).toEpochDay() ? Truth.MAYBE : Truth.YES);
        Finding vacant = about("a").build(duty(3, 0, 0, 0, Optional.of(held))).orElseThrow();
        assertThat(List.of(vacant.ageOn(january(6)), vacant.ageOn(january(9)))).containsExactly(0L, 2L);
        Finding nobody = about("a")
                .build(duty(3, 0, 0, 0, Optional.of(Steps.constant(Truth.NO))))
                .orElseThrow();
        assertThat(nobody.ageOn(january(9))).isZero();
    }

    @Test
    void it_rests_on_each_fact_once_in_order() {
        List<FactId> ids = Stream.of("c", "a", "b", "a", "c").map(FactId::of).toList();
        assertThat(built(about("a").evidence(ids)).evidence())
                .containsExactly(FactId.of("a"), FactId.of("b"), FactId.of("c"));
        assertThat(built(about("a").evidence(List.of(FactId.of("b"), FactId.of("b"))))
                        .evidence())
                .containsExactly(FactId.of("b"));
    }

    @Test
    void it_is_another_if_anything_it_tells_differs() {
        Finding one = built(about("a").bearer(bearer("KG")).argument("n", 1L).evidence(List.of(FactId.of("f"))));
        Finding same = built(about("a").bearer(bearer("KG")).argument("n", 1L).evidence(List.of(FactId.of("f"))));
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("XXX-1-a");
        assertThat(one.dated()).isEqualTo(DUTY);
        Finding.Builder whole =
                about("a").bearer(bearer("KG")).argument("n", 1L).evidence(List.of(FactId.of("f")));
        assertThat(Stream.of(
                        built(about("b").bearer(bearer("KG")).argument("n", 1L).evidence(List.of(FactId.of("f")))),
                        built(about("a").bearer(bearer("TJ")).argument("n", 1L).evidence(List.of(FactId.of("f")))),
                        built(about("a").bearer(bearer("KG")).argument("n", 2L).evidence(List.of(FactId.of("f")))),
                        built(about("a").bearer(bearer("KG")).argument("n", 1L).evidence(List.of(FactId.of("g")))),
                        with(whole, 4, 10, 12, 20),
                        with(whole, 3, 11, 12, 20),
                        with(whole, 3, 10, 13, 20),
                        with(whole, 3, 10, 12, 21),
                        with(whole, 3, 10, 0, 20)))
                .doesNotContain(one)
                .doesNotHaveDuplicates();
    }

    private static Finding with(Finding.Builder builder, int arises, int limit, int met, int ends) {
        return builder.copy()
                .build(duty(arises, limit, met, ends, Optional.empty()))
                .orElseThrow();
    }

    @Test
    void two_that_stand_alike_on_every_day_are_two_if_their_days_differ() {
        // done late either way, and the end after that changes nothing
        Finding one = with(about("a"), 3, 10, 12, 20);
        Finding other = with(about("a"), 3, 10, 12, 21);
        assertThat(one.timeline()).isEqualTo(other.timeline()).hasSameHashCodeAs(other.timeline());
        assertThat(one).isNotEqualTo(other);
        // an act on time that came before the duty arose, on one day or another
        Finding early = with(about("a"), 3, 10, 1, 0);
        Finding earlier = with(about("a"), 3, 10, 2, 0);
        assertThat(early.timeline()).isEqualTo(earlier.timeline()).isNotEqualTo(one.timeline());
        assertThat(early).isNotEqualTo(earlier);
        // met at once, whatever the limit
        Finding soon = with(about("a"), 3, 9, 3, 0);
        Finding later = with(about("a"), 3, 10, 3, 0);
        assertThat(soon.timeline()).isEqualTo(later.timeline());
        assertThat(soon).isNotEqualTo(later);
    }
}
