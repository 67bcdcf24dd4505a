package io.github.cica4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** The earlier and the later of two rough days: value by value, and because of what makes it rough. */
class DayBoundsTest {

    private static DayBounds bounds(long earliest, long latest, String because) {
        return new DayBounds(earliest, latest, earliest == latest ? List.of() : List.of(because));
    }

    @Test
    void of_two_that_touch_the_earlier_is_rough_because_of_itself_alone() {
        DayBounds one = bounds(3, 5, "one");
        DayBounds two = bounds(5, 8, "two");
        assertThat(one.min(two)).isEqualTo(two.min(one)).isEqualTo(one);
        assertThat(one.max(two)).isEqualTo(two.max(one)).isEqualTo(two);
    }

    @Test
    void of_two_that_overlap_both_are_the_reason() {
        DayBounds one = bounds(3, 6, "one");
        DayBounds two = bounds(5, 8, "two");
        assertThat(one.min(two)).isEqualTo(two.min(one)).isEqualTo(new DayBounds(3, 6, List.of("one", "two")));
        assertThat(one.max(two)).isEqualTo(two.max(one)).isEqualTo(new DayBounds(5, 8, List.of("one", "two")));
    }

    @Test
    void of_a_day_inside_a_rough_one_the_values_meet() {
        DayBounds rough = bounds(3, 8, "rough");
        DayBounds exact = bounds(5, 5, "");
        assertThat(rough.min(exact)).isEqualTo(exact.min(rough)).isEqualTo(new DayBounds(3, 5, List.of("rough")));
        assertThat(rough.max(exact)).isEqualTo(exact.max(rough)).isEqualTo(new DayBounds(5, 8, List.of("rough")));
    }

    @Test
    void never_is_later_and_always_is_earlier_than_any_day_and_neither_moves() {
        DayBounds day = bounds(3, 8, "day");
        assertThat(day.min(DayBounds.never())).isEqualTo(day);
        assertThat(day.max(DayBounds.never())).isEqualTo(DayBounds.never());
        assertThat(day.max(DayBounds.always())).isEqualTo(day);
        assertThat(day.min(DayBounds.always())).isEqualTo(DayBounds.always());
        assertThat(DayBounds.never().plusDays(1)).isEqualTo(DayBounds.never());
        assertThat(DayBounds.always().plusDays(1)).isEqualTo(DayBounds.always());
        assertThat(day.plusDays(2)).isEqualTo(bounds(5, 10, "day"));
        assertThat(new DayBounds(3, DayBounds.NEVER, List.of("day")).plusDays(2))
                .isEqualTo(new DayBounds(5, DayBounds.NEVER, List.of("day")));
    }

    @Test
    void a_day_that_may_never_come_is_no_known_day() {
        assertThat(new DayBounds(3, DayBounds.NEVER, List.of("day")).knownDay()).isEmpty();
        assertThat(new DayBounds(DayBounds.ALWAYS, 3, List.of("day")).knownDay())
                .isEmpty();
        assertThat(bounds(0, 1, "day").knownDay()).contains(KnownDay.parse("1970-01-01/1970-01-02"));
    }

    @Test
    void bounds_are_not_inverted() {
        assertThatThrownBy(() -> new DayBounds(4, 3, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Bounds from epoch day 4 to 3 are inverted");
    }

    @Property
    void the_values_are_those_of_the_values(
            @ForAll @LongRange(max = 6) long earliest,
            @ForAll @LongRange(max = 6) long length,
            @ForAll @LongRange(max = 6) long otherEarliest,
            @ForAll @LongRange(max = 6) long otherLength) {
        DayBounds one = bounds(earliest, earliest + length, "one");
        DayBounds two = bounds(otherEarliest, otherEarliest + otherLength, "two");
        DayBounds min = one.min(two);
        DayBounds max = one.max(two);
        assertThat(List.of(min.earliest(), min.latest(), max.earliest(), max.latest()))
                .containsExactly(
                        Math.min(one.earliest(), two.earliest()),
                        Math.min(one.latest(), two.latest()),
                        Math.max(one.earliest(), two.earliest()),
                        Math.max(one.latest(), two.latest()));
        assertThat(min.because().isEmpty()).isEqualTo(min.exact());
        assertThat(max.because().isEmpty()).isEqualTo(max.exact());
    }
}
