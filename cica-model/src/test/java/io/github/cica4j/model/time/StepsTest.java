package io.github.cica4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StepsTest {

    private static final Steps<String> STEPS = Steps.of(
            new long[] {20, 10, 30, 20, DayBounds.NEVER}, day -> day < 10 ? "low" : day < 30 ? "middle" : "high");

    @Test
    void knows_its_value_before_on_and_after_each_change() {
        assertThat(List.of(STEPS.at(9), STEPS.at(10), STEPS.at(29), STEPS.at(30), STEPS.at(31)))
                .containsExactly("low", "middle", "middle", "high", "high");
        assertThat(STEPS.changes()).containsExactly(10, 30);
    }

    @Test
    void knows_since_when_and_from_when_a_value_holds() {
        assertThat(STEPS.since(9)).isEqualTo(Long.MIN_VALUE);
        assertThat(STEPS.since(29)).isEqualTo(10);
        assertThat(STEPS.firstOnOrAfter(15, "middle")).isEqualTo(15);
        assertThat(STEPS.firstOnOrAfter(5, "high")).isEqualTo(30);
        assertThat(STEPS.firstOnOrAfter(31, "low")).isEqualTo(DayBounds.NEVER);
    }

    @Test
    void neighbouring_steps_differ_after_a_map_too() {
        assertThat(STEPS.map(value -> value.equals("low")).changes()).containsExactly(10);
    }

    @Test
    void equal_are_those_that_change_on_the_same_days_to_the_same_values() {
        Steps<String> same = Steps.of(new long[] {10, 30}, day -> day < 10 ? "low" : day < 30 ? "middle" : "high");
        assertThat(STEPS).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo("low");
        assertThat(STEPS)
                .isNotEqualTo(Steps.of(new long[] {10, 31}, day -> day < 10 ? "low" : day < 31 ? "middle" : "high"))
                .isNotEqualTo(Steps.of(new long[] {10, 30}, day -> day < 10 ? "low" : day < 30 ? "middle" : "top"))
                .isNotEqualTo(STEPS.map(value -> value.equals("low")));
    }

    @Property
    void is_the_function_it_was_made_from(
            @ForAll @Size(max = 8) List<@LongRange(min = -50, max = 50) Long> days,
            @ForAll @LongRange(min = -60, max = 60) long asked) {
        long[] changes = days.stream().mapToLong(Long::longValue).toArray();
        Steps<Long> counting = Steps.of(
                changes.clone(),
                day -> days.stream().filter(change -> change <= day).count());
        assertThat(counting.at(asked))
                .isEqualTo(days.stream().filter(change -> change <= asked).count());
    }
}
