package io.github.cica4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatedPeriodTest {

    @Test
    void tells_the_period_or_that_the_text_names_none() {
        KnownPeriod period = KnownPeriod.parse("2024-2025");
        assertThat(StatedPeriod.of(period).period()).contains(period);
        assertThat(StatedPeriod.of(period)).hasToString(period.toString());
        assertThat(StatedPeriod.none().period()).isEmpty();
        assertThat(StatedPeriod.none()).hasToString("none");
    }
}
