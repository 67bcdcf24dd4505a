package io.github.cica4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedDayTest {

    @Test
    void says_the_day_or_none() {
        KnownDay month = KnownDay.parse("2023-08").withWords("in summer");
        assertThat(StatedDay.of(month)).hasToString("2023-08");
        assertThat(StatedDay.of(month).day()).contains(month);
        assertThat(StatedDay.none()).hasToString("none");
        assertThat(StatedDay.none().day()).isEmpty();
        assertThat(StatedDay.of(month)).isNotEqualTo(StatedDay.none());
    }
}
