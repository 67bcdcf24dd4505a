package io.github.cica4j.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StateCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "K", "KAZ", "kz", "Kz", "K1", "ҚЗ", " KZ", "K\n"})
    void refuses_what_is_not_two_upper_case_letters(String code) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> StateCode.of(code))
                .withMessage("State code '" + code
                        + "' is not two upper-case letters: give the ISO 3166-1 alpha-2 code, such as KZ");
    }

    @Test
    void takes_a_state_that_is_no_member_and_names_it_by_its_code() {
        StateCode japan = StateCode.of("JP");

        assertThat(japan).hasToString("JP");
        assertThat(japan.name(Language.EN)).isEqualTo("JP");
        assertThat(japan.name(Language.KK)).isEqualTo("JP");
    }

    @Test
    void gives_the_name_in_three_languages() {
        StateCode russia = StateCode.of("RU");

        assertThat(russia.name(Language.EN)).isEqualTo("Russian Federation");
        assertThat(russia.name(Language.RU)).isEqualTo("Россия");
        assertThat(russia.name(Language.KK)).isEqualTo("Ресей");
    }

    @Test
    void is_ordered_alphabetically() {
        assertThat(StateCode.of("KG")).isLessThan(StateCode.of("KZ")).isGreaterThan(StateCode.of("IR"));
    }
}
