package io.github.cica4j.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class NamesTest {

    @Test
    void falls_back_to_english_only_where_a_name_is_shown() {
        Names names = Names.of("Tourism").withRussian("Туризм");

        assertThat(names.in(Language.RU)).isEqualTo("Туризм");
        assertThat(names.in(Language.KK)).isEqualTo("Tourism");
        assertThat(names.find(Language.KK)).isEmpty();
        assertThat(names.known()).containsExactly("Tourism", "Туризм");
        assertThat(names.withKazakh("Туризм").find(Language.KK)).contains("Туризм");
    }

    @Test
    void refuses_a_blank_name_in_each_language() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Names.of(" "))
                .withMessage("The english name ' ' is blank: give the name or leave it out");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Names.of("Iraq", "", "Ирак"))
                .withMessage("The russian name '' is blank: give the name or leave it out");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Names.of("Iraq", "Ирак", ""))
                .withMessage("The kazakh name '' is blank: give the name or leave it out");
    }
}
