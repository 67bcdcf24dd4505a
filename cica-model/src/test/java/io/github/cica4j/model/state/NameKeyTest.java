package io.github.cica4j.model.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "The Republic of Türkiye, republic of turkiye",
        "TÜRKİYE, turkiye",
        "Việt Nam, viet nam",
        "' Sri \u00a0 Lanka\n', sri lanka",
        "Шри–Ланка, шри ланка",
        "The People’s Republic of China, people's republic of china",
        "Тәжікстан, тәжікстан",
        "Әзірбайжан, әзірбаижан",
        "Iran (Islamic Republic of), iran (islamic republic of)",
        "Iran( Islamic Republic of ), iran (islamic republic of)",
        "'Security , health;and medicine', 'security, health; and medicine'",
        "“Tourism”, tourism",
        "«Туризм», туризм",
        "‘Tourism’, tourism",
        "(‘Tourism’), (tourism)",
        "‚States’ „rights“, states rights",
        "Ｔｏｕｒｉｓｍ, tourism",
        "Ｎｏｎ－ﬁｎａｎｃｉａｌ, non financial",
        "non\u2011proliferation, non proliferation",
        "tou\u00adri\u200bsm, tourism",
        "Theland, theland",
        "the, the",
        "'', ''"
    })
    void keeps_only_what_counts(String name, String text) {
        assertThat(NameKey.of(name)).hasToString(text);
    }

    @Test
    void is_the_same_for_composed_and_decomposed_letters_and_reduced_once_for_all() {
        for (char letter = 1; letter < Character.MAX_VALUE; letter++) {
            if (Character.isSurrogate(letter)) {
                continue;
            }
            String name = "a" + letter;
            NameKey key = NameKey.of(name);

            assertThat(NameKey.of(key.text())).as("U+%04X", (int) letter).isEqualTo(key);
            assertThat(NameKey.of(Normalizer.normalize(name, Normalizer.Form.NFD)))
                    .as("U+%04X", (int) letter)
                    .isEqualTo(key);
        }
    }

    @Test
    void refuses_a_text_that_is_not_reduced() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new NameKey("Iran"))
                .withMessage("'Iran' is not a reduced name: use NameKey.of");
    }
}
