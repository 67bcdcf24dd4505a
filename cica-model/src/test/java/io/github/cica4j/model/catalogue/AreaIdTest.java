package io.github.cica4j.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.cica4j.model.state.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AreaIdTest {

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "nct.", ".ict", "nct.ict.more", "NCT.ict", "nct-ict", "nct.1", "nct ict", "сфера"})
    void refuses_what_has_not_the_form_of_an_id(String id) {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> AreaId.of(id))
                .withMessage("Area id '" + id + "' is not one or two lower-case words with a dot between them: "
                        + "give an id such as mil or nct.ict");
    }

    @Test
    void gives_the_title_in_the_language_if_known_else_in_english_else_the_id() {
        assertThat(AreaId.of("nct.general").name(Language.EN)).isEqualTo("New challenges and threats (general)");
        assertThat(AreaId.of("nct.general").name(Language.RU)).isEqualTo("Новые вызовы и угрозы (общие)");
        assertThat(AreaId.of("nct.general").name(Language.KK))
                .isEqualTo("Жаңа сын-тегеуріндер мен қауіп-қатерлер (жалпы)");
        assertThat(AreaId.of("eco.finance").name(Language.RU)).isEqualTo("Finance");
        assertThat(AreaId.of("eco.unheard").name(Language.RU)).isEqualTo("eco.unheard");
    }

    @Test
    void is_ordered_alphabetically_and_printed_as_it_is() {
        assertThat(AreaId.of("eco.it")).isLessThan(AreaId.of("mil")).hasToString("eco.it");
    }
}
