package io.github.cica4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSymbolTest {

    /** Every symbol in the documents of 2023. */
    @ParameterizedTest
    @CsvSource({
        "SOC/2023-III/Agenda/1, SOC, 3, AGENDA, 1, 0",
        "SOC/2023-III/Agenda/2, SOC, 3, AGENDA, 2, 0",
        "SOC/2023-III/DEC/1, SOC, 3, DEC, 1, 0",
        "SOC/2023-III/DEC/2, SOC, 3, DEC, 2, 0",
        "SOC/2023-III/DEC/3, SOC, 3, DEC, 3, 0",
        "SOC/2023-III/DRAFT/1/Rev.2, SOC, 3, DRAFT, 1, 2",
        "SOC/2023-III/DRAFT/2, SOC, 3, DRAFT, 2, 0",
        "SOC/2023-III/DRAFT/3, SOC, 3, DRAFT, 3, 0",
        "SOC/2023-III/INF/2, SOC, 3, INF, 2, 0",
        "SOC/2023-III/SEC/1, SOC, 3, SEC, 1, 0",
        "MC/2023/DRAFT/7, MC, 0, DRAFT, 7, 0"
    })
    void reads_a_symbol_and_prints_it_again(
            String text, String body, int session, DocumentType type, int number, int revision) {
        assertThat(DocumentSymbol.parse(text))
                .isEqualTo(new DocumentSymbol(body, 2023, present(session), type, number, present(revision)))
                .hasToString(text);
    }

    private static OptionalInt present(int number) {
        return number == 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1, 'a body in upper-case Latin letters, such as SOC'",
        "A/RES/73/140, 1, 'a body in upper-case Latin letters, such as SOC'",
        "soc/2023/DEC/1, 1, 'a body in upper-case Latin letters, such as SOC'",
        "' SOC/2023/DEC/1', 1, 'a body in upper-case Latin letters, such as SOC'",
        "СОС/2023/DEC/1, 1, 'a body in upper-case Latin letters, such as SOC'",
        "SOC, 4, a slash and a year",
        "SOC-2023/DEC/1, 4, a slash and a year",
        "DOC/1497, 9, 'a session such as -III, or a slash and a type'",
        "IO/218, 4, a year of four digits",
        "SOC/20234/DEC/1, 5, a year of four digits",
        "SOC/2023 -III/DEC/1, 9, 'a session such as -III, or a slash and a type'",
        "SOC/2023-3/DEC/1, 10, 'a session in Roman numerals, such as III'",
        "SOC/2023-IIII/DEC/1, 10, 'a session in Roman numerals, such as III'",
        "SOC/2023-iii/DEC/1, 10, 'a session in Roman numerals, such as III'",
        "SOC/2023-MMMM/DEC/1, 10, 'a session in Roman numerals, such as III'",
        "SOC/2023-III, 13, a slash and a type",
        "SOC/2023-III/AGENDA/1, 14, 'Agenda, DEC, DRAFT, INF or SEC'",
        "SOC/2023-III/DECISION/1, 14, 'Agenda, DEC, DRAFT, INF or SEC'",
        "SOC/2023-III/1, 14, 'Agenda, DEC, DRAFT, INF or SEC'",
        "SOC/2023-III/DEC, 17, a slash and a number",
        "SOC/2023-III/DEC/, 18, a number",
        "SOC/2023-III/DEC/0, 18, a number",
        "SOC/2023-III/DEC/01, 18, a number",
        "SOC/2023-III/DEC/1234567890, 18, a number",
        "SOC/2023-III/DEC/1 of 12 December 2023, 19, 'the end, or a revision such as /Rev.2'",
        "SOC/2023-III/DRAFT/1/, 22, a revision such as Rev.2",
        "SOC/2023-III/DRAFT/1/Rev2, 22, a revision such as Rev.2",
        "SOC/2023-III/DRAFT/1/Rev.0, 26, the number of the revision",
        "SOC/2023-III/DRAFT/1/Rev.2/, 27, the end"
    })
    void says_where_a_text_is_no_symbol(String text, int position, String expected) {
        TextFormatException refused = catchThrowableOfType(TextFormatException.class, () -> DocumentSymbol.parse(text));
        assertThat(List.of(refused.text(), refused.position(), refused.expected(), refused.advice()))
                .containsExactly(
                        text, position, expected, "write it like SOC/2023-III/DRAFT/1/Rev.2 or MC/2023/DRAFT/7");
    }

    @Test
    void says_all_of_that_in_one_message() {
        assertThatExceptionOfType(TextFormatException.class)
                .isThrownBy(() -> DocumentSymbol.parse("SOC/2023-III/AGENDA/1"))
                .withMessage(
                        "'SOC/2023-III/AGENDA/1' is no document symbol: at character 14 expected Agenda, DEC, DRAFT, "
                                + "INF or SEC, found 'AGENDA/1'; write it like SOC/2023-III/DRAFT/1/Rev.2 or MC/2023/DRAFT/7");
        assertThatExceptionOfType(TextFormatException.class)
                .isThrownBy(() -> DocumentSymbol.parse("MC/2023-I/DRAFT/7"))
                .withMessage(
                        "'MC/2023-I/DRAFT/7' is no document symbol: at character 8 expected a slash and a type, found "
                                + "'-I/DRAFT/7'; symbols of the Ministerial Council have no session: leave it out");
    }

    @Test
    void refuses_parts_that_no_symbol_has() {
        OptionalInt none = OptionalInt.empty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentSymbol("MC", 2023, OptionalInt.of(1), DocumentType.DEC, 1, none))
                .withMessage("A symbol of the Ministerial Council has no session: leave out 1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentSymbol("S", 2023, none, DocumentType.DEC, 1, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentSymbol("SOC/", 2023, none, DocumentType.DEC, 1, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentSymbol("SOC", 10_000, none, DocumentType.DEC, 1, none))
                .withMessage("The year 10000 of a document symbol is out of range: give 0 to 9999");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentSymbol("SOC", 2023, OptionalInt.of(4000), DocumentType.DEC, 1, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentSymbol("SOC", 2023, none, DocumentType.DEC, 0, none));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentSymbol("SOC", 2023, none, DocumentType.DEC, 1, OptionalInt.of(0)));
    }

    @Test
    void orders_sessions_numbers_and_revisions_by_value() {
        List<DocumentSymbol> ordered = List.of(
                DocumentSymbol.parse("MC/2023/DRAFT/7"),
                DocumentSymbol.parse("SOC/2022-III/DEC/1"),
                DocumentSymbol.parse("SOC/2023/DEC/1"),
                DocumentSymbol.parse("SOC/2023-V/DEC/1"),
                DocumentSymbol.parse("SOC/2023-IX/Agenda/2"),
                DocumentSymbol.parse("SOC/2023-IX/DRAFT/2"),
                DocumentSymbol.parse("SOC/2023-IX/DRAFT/2/Rev.2"),
                DocumentSymbol.parse("SOC/2023-IX/DRAFT/2/Rev.10"),
                DocumentSymbol.parse("SOC/2023-IX/DRAFT/10"));
        assertThat(ordered.stream().sorted(Comparator.reverseOrder()).sorted()).isEqualTo(ordered);
    }

    @Property
    void reads_what_it_prints(@ForAll("symbols") DocumentSymbol symbol) {
        assertThat(DocumentSymbol.parse(symbol.toString())).isEqualTo(symbol);
    }

    @Property
    void prints_what_it_reads(
            @ForAll @IntRange(max = 9999) int year, @ForAll @IntRange(min = 1, max = 999_999_999) int number) {
        String text = "SWG/" + String.format(Locale.ROOT, "%04d", year) + "-XIV/INF/" + number;
        assertThat(DocumentSymbol.parse(text)).hasToString(text);
    }

    @Property
    void refuses_any_other_text_in_one_way(@ForAll("nearly") String text) {
        assertThat(TextFormat.readOrRefused(DocumentSymbol::parse, text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<DocumentSymbol> symbols() {
        Arbitrary<OptionalInt> session = Arbitraries.integers().between(0, 3999).map(DocumentSymbolTest::present);
        Arbitrary<OptionalInt> revision =
                Arbitraries.integers().between(0, 999_999_999).map(DocumentSymbolTest::present);
        return Combinators.combine(
                        Arbitraries.strings()
                                .withCharRange('A', 'Z')
                                .ofMinLength(2)
                                .ofMaxLength(6),
                        Arbitraries.integers().between(0, 9999),
                        session,
                        Arbitraries.of(DocumentType.class),
                        Arbitraries.integers().between(1, 999_999_999),
                        revision)
                .as((body, year, meeting, type, number, revised) -> new DocumentSymbol(
                        body, year, body.equals("MC") ? OptionalInt.empty() : meeting, type, number, revised));
    }

    @Provide
    Arbitrary<String> nearly() {
        return TextFormat.near("SOC/2023-III/DRAFT/1/Rev.2", "MC/2023/DRAFT/7", "SOC/2023-III/Agenda/1");
    }
}
