package io.github.cica4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RomanNumeralTest {

    @ParameterizedTest
    @CsvSource({"I, 1", "III, 3", "IV, 4", "IX, 9", "XIV, 14", "XL, 40", "XC, 90", "CDXLIV, 444", "MMMCMXCIX, 3999"})
    void reads_and_prints(String numeral, int number) {
        assertThat(RomanNumeral.read(numeral)).hasValue(number);
        assertThat(RomanNumeral.print(number)).isEqualTo(numeral);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "IIII", "VV", "IC", "IXI", "VX", "MMMM", "i", "A", "IA"})
    void refuses_what_is_no_numeral_in_its_usual_form(String text) {
        assertThat(RomanNumeral.read(text)).isEmpty();
    }

    @Property
    void reads_what_it_prints(@ForAll @IntRange(min = 1, max = RomanNumeral.MAX) int number) {
        assertThat(RomanNumeral.read(RomanNumeral.print(number))).hasValue(number);
    }

    @Property
    void prints_what_it_reads(@ForAll @StringLength(max = 20) @Chars({'I', 'V', 'X', 'L', 'C', 'D', 'M'}) String text) {
        OptionalInt number = RomanNumeral.read(text);
        if (number.isPresent()) {
            assertThat(RomanNumeral.print(number.getAsInt())).isEqualTo(text);
        }
    }
}
