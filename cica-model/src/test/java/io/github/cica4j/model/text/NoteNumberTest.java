package io.github.cica4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoteNumberTest {

    /** Every number in the documents of 2023, as each of them prints it. */
    @ParameterizedTest
    @CsvSource({
        "№ IO/218, IO, 218",
        "№DOC/1016, DOC, 1016",
        "№SOC/1538, SOC, 1538",
        "№DOC/1497, DOC, 1497",
        "№NCT/G/1501, NCT/G, 1501",
        "No. NCT/G/778, NCT/G, 778",
        "№NCT/G/778, NCT/G, 778",
        "№ NCT/G/778, NCT/G, 778",
        "IO/218, IO, 218"
    })
    void reads_a_number_with_or_without_its_sign(String text, String prefix, int serial) {
        assertThat(NoteNumber.parse(text))
                .isEqualTo(new NoteNumber(prefix, serial))
                .hasToString(prefix + "/" + serial);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, a prefix in upper-case Latin letters",
        "№, 2, a prefix in upper-case Latin letters",
        "218, 1, a prefix in upper-case Latin letters",
        "io/218, 1, a prefix in upper-case Latin letters",
        "N IO/218, 2, a slash and a serial",
        "IO 218, 3, a slash and a serial",
        "IO, 3, a slash and a serial",
        "IO/, 4, 'a serial, or more of the prefix in upper-case Latin letters'",
        "IO//218, 4, 'a serial, or more of the prefix in upper-case Latin letters'",
        "IO/ 218, 4, 'a serial, or more of the prefix in upper-case Latin letters'",
        "IO/0, 4, a serial without leading zeros",
        "IO/0218, 4, a serial without leading zeros",
        "IO/1234567890, 4, a serial without leading zeros",
        "IO/218/2, 7, the end",
        "IO/218 of 27 February 2023, 7, the end",
        "SOC/2023-III/DEC/1, 9, the end"
    })
    void says_where_a_text_is_no_number(String text, int position, String expected) {
        TextFormatException refused = catchThrowableOfType(TextFormatException.class, () -> NoteNumber.parse(text));
        assertThat(List.of(refused.text(), refused.position(), refused.expected(), refused.advice()))
                .containsExactly(text, position, expected, "write it like DOC/1497 or NCT/G/1501");
    }

    @Test
    void says_all_of_that_in_one_message() {
        assertThatExceptionOfType(TextFormatException.class)
                .isThrownBy(() -> NoteNumber.parse("IO"))
                .withMessage("'IO' is no note number: at character 3 expected a slash and a serial, found the end; "
                        + "write it like DOC/1497 or NCT/G/1501");
        assertThatExceptionOfType(TextFormatException.class)
                .isThrownBy(() -> NoteNumber.parse("IO 218"))
                .withMessageContaining("at character 3 expected a slash and a serial, found a space; ");
    }

    @Test
    void shortens_what_it_quotes_without_cutting_a_character_in_two() {
        String text = "IO/" + "\uD83D\uDE00".repeat(200);
        assertThatExceptionOfType(TextFormatException.class)
                .isThrownBy(() -> NoteNumber.parse(text))
                .withMessage("'IO/" + "\uD83D\uDE00".repeat(77)
                        + "...' is no note number: at character 4 expected a serial, or more of the "
                        + "prefix in upper-case Latin letters, found '" + "\uD83D\uDE00".repeat(20)
                        + "...'; write it like DOC/1497 or NCT/G/1501");
    }

    @Test
    void refuses_parts_that_no_number_has() {
        for (String prefix : List.of("", "/", "NCT/", "/NCT", "io", "IO ", "NCT/1", "IO1")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new NoteNumber(prefix, 1));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NoteNumber("IO", 0))
                .withMessage("The serial 0 of a note is out of range: give 1 to 999999999");
        assertThatIllegalArgumentException().isThrownBy(() -> new NoteNumber("IO", 1_000_000_000));
    }

    @Test
    void orders_by_serial_then_prefix() {
        assertThat(Stream.of("NCT/G/1501", "SOC/1538", "IO/218", "DOC/218")
                        .map(NoteNumber::parse)
                        .sorted()
                        .map(NoteNumber::toString))
                .containsExactly("DOC/218", "IO/218", "NCT/G/1501", "SOC/1538");
    }

    @Property
    void reads_what_it_prints(@ForAll("numbers") NoteNumber number) {
        assertThat(NoteNumber.parse(number.toString())).isEqualTo(number);
        assertThat(NoteNumber.parse("№ " + number)).isEqualTo(number);
    }

    @Property
    void prints_what_it_reads_but_the_sign_or_refuses_it_in_one_way(@ForAll("nearly") String text) {
        assertThat(text).endsWith(TextFormat.readOrRefused(NoteNumber::parse, text));
    }

    @Provide
    Arbitrary<NoteNumber> numbers() {
        Arbitrary<String> word =
                Arbitraries.strings().withCharRange('A', 'Z').ofMinLength(1).ofMaxLength(5);
        return Combinators.combine(
                        word.list().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(1, 999_999_999))
                .as((words, serial) -> new NoteNumber(String.join("/", words), serial));
    }

    @Provide
    Arbitrary<String> nearly() {
        return TextFormat.near("№ NCT/G/1501", "DOC/1497", "No. IO/218");
    }
}
