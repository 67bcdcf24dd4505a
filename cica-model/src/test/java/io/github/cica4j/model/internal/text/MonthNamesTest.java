package io.github.cica4j.model.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonthNamesTest {

    private static final Map<MonthNames, String> LANGUAGES =
            Map.of(MonthNames.ENGLISH, "en", MonthNames.RUSSIAN, "ru", MonthNames.KAZAKH, "kk");

    /** What the JDK calls the months in a date. */
    @ParameterizedTest
    @EnumSource
    void finds_each_month_by_its_name(Month month) {
        LANGUAGES.forEach((names, language) -> assertThat(
                        names.find(month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag(language))
                                .toLowerCase(Locale.ROOT)))
                .contains(month));
    }

    /** The endings differ with the last sound of the month; what stands before them does not. */
    @ParameterizedTest
    @EnumSource
    void the_cases_of_kazakh_are_the_name_and_an_ending(Month month) {
        String name = month.getDisplayName(TextStyle.FULL, Locale.forLanguageTag("kk"))
                .toLowerCase(Locale.ROOT);
        assertThat(found(MonthNames.KAZAKH_TO, name, "ге", "ға", "ке", "қа")).containsExactly(month);
        assertThat(found(MonthNames.KAZAKH_FROM, name, "ден", "дан", "тен", "тан", "нен", "нан"))
                .containsExactly(month);
    }

    private static Stream<Month> found(MonthNames names, String name, String... endings) {
        return Stream.of(endings).map(ending -> names.find(name + ending)).flatMap(Optional::stream);
    }
}
