package io.github.cica4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What the tests of all parsers of printed texts share. */
public final class TextFormat {

    private TextFormat() {}

    /** Texts that differ from good ones in one place, good ones, and any other texts. */
    public static Arbitrary<String> near(String... good) {
        Arbitrary<String> piece = Arbitraries.oneOf(
                Arbitraries.of(
                        "", " ", "-", "/", "0", "9", ".", ":", "(", "the", "дейін", "\u0000", "\u00A0", "\uD83D"),
                Arbitraries.strings().ofMaxLength(3));
        Arbitrary<String> changed = Combinators.combine(
                        Arbitraries.of(good),
                        Arbitraries.doubles().between(0, 1),
                        Arbitraries.integers().between(0, 3),
                        piece)
                .as((text, where, length, put) -> {
                    int start = (int) (where * text.length());
                    return text.substring(0, start) + put + text.substring(Math.min(text.length(), start + length));
                });
        return Arbitraries.oneOf(changed, Arbitraries.strings().all().ofMaxLength(60));
    }

    /** Returns what a value prints that is read from a text; or the text of the one exception that may be thrown. */
    public static String readOrRefused(Function<String, ?> parse, String text) {
        try {
            return parse.apply(text).toString();
        } catch (TextFormatException e) {
            assertThat(e.position()).isBetween(1, text.length() + 1);
            assertThat(e)
                    .hasMessageContaining("at character " + e.position() + " expected " + e.expected() + ", found ");
            return e.text();
        }
    }
}
