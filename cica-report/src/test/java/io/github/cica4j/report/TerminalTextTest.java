package io.github.cica4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerminalTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Concept paper, \"draft\" (2023) \\n",
                "Т\u04b1жырымдама",
                "Türkiye",
                "עברית",
                "می\u200cخواهم",
                "\ud83d\udc69\u200d\ud83d\ude80",
                "100 % {x} $(y) `z`"
            })
    void harmlessTextStays(String text) {
        assertThat(TerminalText.escape(text)).isSameAs(text);
    }

    @ParameterizedTest
    @CsvSource({
        "1b, \\u001b",
        "7, \\u0007",
        "8, \\u0008",
        "0, \\u0000",
        "a, \\n",
        "d, \\r",
        "9, \\t",
        "7f, \\u007f",
        "85, \\u0085",
        "9b, \\u009b",
        "ad, \\u00ad",
        "61c, \\u061c",
        "200b, \\u200b",
        "200e, \\u200e",
        "200f, \\u200f",
        "2028, \\u2028",
        "2029, \\u2029",
        "202a, \\u202a",
        "202e, \\u202e",
        "2066, \\u2066",
        "2069, \\u2069",
        "feff, \\ufeff",
        "d800, \\ud800",
        "dc00, \\udc00",
        "e0041, \\udb40\\udc41"
    })
    void whatATerminalOrAReaderMightActOnIsEscaped(String codePoint, String escaped) {
        String hostile = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";
        assertThat(TerminalText.escape(hostile)).isEqualTo("a" + escaped + "b");
    }

    @Test
    void wholeSequencesAreEscaped() {
        assertThat(TerminalText.escape("\u001b]0;title\u0007\u001b[2J\u009b31mred\r\nnext"))
                .isEqualTo("\\u001b]0;title\\u0007\\u001b[2J\\u009b31mred\\r\\nnext");
    }

    @Test
    void noControlCharacterAndNoBidiControlOfTheFirstPlaneIsLeft() {
        String all = IntStream.rangeClosed(0, Character.MAX_VALUE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        assertThat(TerminalText.escape(all).codePoints().filter(character -> switch (Character.getType(character)) {
                    case Character.CONTROL,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR,
                            Character.SURROGATE -> true;
                    default ->
                        switch (Character.getDirectionality(character)) {
                            case Character.DIRECTIONALITY_LEFT_TO_RIGHT_EMBEDDING,
                                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_OVERRIDE,
                                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
                                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
                                    Character.DIRECTIONALITY_POP_DIRECTIONAL_FORMAT,
                                    Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE,
                                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                                    Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE,
                                    Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> true;
                            default -> false;
                        };
                }))
                .filteredOn(character -> character < 0xd800 || character > 0xdfff)
                .isEmpty();
    }
}
