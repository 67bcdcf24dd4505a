package io.github.cica4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2023-12-26T12:00, 2023-12-26T12:00, 2023-12-26T12:00, 2023-12-26T06:00:00Z",
        "2024-02-29T23:30, 2024-02-29T23:30, 2024-02-29T23:30, 2024-02-29T18:30:00Z",
        "2024-01-11, 2024-01-11T00:00, 2024-01-11T23:59:59.999999999, 2024-01-10T18:00:00Z/2024-01-11T17:59:59.999999999Z",
        "2024-02, 2024-02-01T00:00, 2024-02-29T23:59:59.999999999, 2024-01-31T18:00:00Z/2024-02-29T18:59:59.999999999Z"
    })
    void lies_between_two_local_times_and_two_instants(
            String text, LocalDateTime earliest, LocalDateTime latest, String instant) {
        KnownTime time = KnownTime.parse(text);
        assertThat(time).hasToString(text);
        assertThat(time.earliest()).isEqualTo(earliest);
        assertThat(time.latest()).isEqualTo(latest);
        assertThat(time.instant(Astana.ZONE)).hasToString(instant);
    }

    @Test
    void is_exact_with_a_clock_time() {
        KnownTime noon = KnownTime.of(LocalDateTime.parse("2023-12-26T12:00"));
        assertThat(noon).isEqualTo(KnownTime.parse("2023-12-26T12:00"));
        assertThat(noon.instant(Astana.ZONE)).isEqualTo(KnownInstant.of(Instant.parse("2023-12-26T06:00:00Z")));
    }

    @Test
    void has_no_clock_time_on_a_rough_day() {
        assertThatThrownBy(() -> new KnownTime(KnownDay.parse("2023-12"), Optional.of(LocalTime.NOON)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A clock time, 12:00, needs a day that is known exactly, not 2023-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-12-26T24:00", "2023-12-26T12", "T12:00", "2023-12-26T12:00Z", "2023-02-30T12:00", "noon"})
    void refuses_what_is_no_time(String text) {
        assertThatThrownBy(() -> KnownTime.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'" + text + "' is no ");
    }
}
