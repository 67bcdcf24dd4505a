package io.github.cica4j.model.state;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @ParameterizedTest
    @EnumSource
    void is_found_by_the_code_of_its_locale(Language language) {
        assertThat(language.locale().toLanguageTag()).isEqualTo(language.code());
        assertThat(Language.find(language.code())).contains(language);
    }

    @Test
    void is_not_found_by_anything_else() {
        assertThat(Language.find("KK")).isEmpty();
        assertThat(Language.find("kz")).isEmpty();
        assertThat(Language.find("")).isEmpty();
    }
}
