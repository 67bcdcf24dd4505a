package io.github.cica4j.model.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownDayTest {

    @ParameterizedTest
    @CsvSource({
        "2022-07-16, 2022-07-16, 2022-07-16",
        "2022-07, 2022-07-01, 2022-07-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2022, 2022-01-01, 2022-12-31",
        "2022-09-13/2022-10-12, 2022-09-13, 2022-10-12"
    })
    void reads_a_day_and_prints_it_again(String text, LocalDate earliest, LocalDate latest) {
        KnownDay day = KnownDay.parse(text);
        assertThat(day).isEqualTo(KnownDay.between(earliest, latest)).hasToString(text);
        assertThat(day.exact()).isEqualTo(earliest.equals(latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "22-07-16", "2022-13", "2023-02-29", "July 2022", "2022-07-16/", "2022-10-12/2022-09-13"})
    void refuses_what_is_no_day(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> KnownDay.parse(text));
    }

    @Test
    void says_what_is_wrong_and_what_to_do() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownDay.parse("July"))
                .withMessage("'July' is no day: write 2022-07-16, or 2022-07 or 2022 for a rough day");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KnownDay.between(LocalDate.of(2022, 7, 2), LocalDate.of(2022, 7, 1)))
                .withMessage(
                        "A day known as 2022-07-02 to 2022-07-01 ends before it starts: give the earlier day first");
    }

    @Test
    void keeps_the_words_of_its_source() {
        assertThat(KnownDay.parse("2022-07").withWords("July 2022").words()).contains("July 2022");
    }
}
