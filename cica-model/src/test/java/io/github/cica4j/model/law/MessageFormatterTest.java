package io.github.cica4j.model.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.StateCode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageFormatterTest {

    private final MessageFormatter english = new MessageFormatter(Language.EN);

    @Test
    void states_and_areas_have_names_and_lists_have_commas() {
        assertThat(english.format(
                        "{who} in {area}",
                        Map.of(
                                "who",
                                List.of(StateCode.of("TR"), StateCode.of("IN")),
                                "area",
                                AreaId.of("eco.tourism"))))
                .isEqualTo("Türkiye, India in Tourism");
    }

    @ParameterizedTest
    @CsvSource({"0, 0 days", "1, 1 day", "2, 2 days", "21, 21 days"})
    void english_has_two_forms(long number, String expected) {
        assertThat(english.format("{n, plural, one {# day} other {# days}}", Map.of("n", number)))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, день", "2, дня", "4, дня", "5, дней", "11, дней", "12, дней", "21, день", "22, дня", "111, дней"})
    void russian_has_three(long number, String expected) {
        assertThat(new MessageFormatter(Language.RU)
                        .format("{n, plural, one {день} few {дня} many {дней} other {дня}}", Map.of("n", number)))
                .isEqualTo(expected);
    }

    /** As messages need where a position names nobody. */
    @ParameterizedTest
    @CsvSource({"EN, 0, nobody", "RU, 0, nobody", "KK, 0, nobody", "EN, 1, # = 1", "EN, 5, # = 5", "RU, 20, # = 20"})
    void a_form_may_be_for_one_number(Language language, long number, String expected) {
        assertThat(new MessageFormatter(language)
                        .format(
                                "{count, plural, =0 {nobody} other {{sign} = #}}",
                                Map.of("count", number, "sign", "#")))
                .isEqualTo(expected);
    }

    @Test
    void a_number_of_its_own_goes_before_the_form_of_its_kind() {
        assertThat(english.format("{n, plural, =1 {only} one {one} other {more}}", Map.of("n", 1L)))
                .isEqualTo("only");
        assertThat(english.format("{n, plural, =10 {ten} other {more}}", Map.of("n", 1L)))
                .isEqualTo("more");
    }

    @Test
    void a_form_may_name_arguments_of_its_own() {
        assertThat(english.format("{n, plural, one {{a}} other {{b}}}", Map.of("n", 2L, "a", "one", "b", "many")))
                .isEqualTo("many");
    }

    @Test
    void values_are_not_taken_for_sentences() {
        assertThat(english.format("{text}", Map.of("text", "{area}"))).isEqualTo("{area}");
    }

    @Test
    void an_argument_that_is_not_given_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> english.format("{area}", Map.of("state", "x")))
                .withMessage("The message needs the argument 'area', given are [state]");
    }
}
