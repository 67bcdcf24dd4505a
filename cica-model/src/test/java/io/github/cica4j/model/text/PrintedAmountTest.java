package io.github.cica4j.model.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintedAmountTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "218,291|218291|true",
                "4,759,000|4759000|true",
                "4759000|4759000|true",
                "1 629 598|1629598|true",
                "'1\u00a0629\u00a0598 '|1629598|true",
                "0|0|true",
                "007|7|true",
                "-23,677|-23677|true",
                "\u22125|-5|true",
                "218,291.50|218291.50|false",
                "218,291.00|218291.00|true",
                "0.1|0.1|false"
            })
    void reads_the_exact_value(String text, BigDecimal value, boolean whole) {
        PrintedAmount amount = PrintedAmount.parse(text);
        assertThat(List.of(amount.value(), amount.whole(), amount.toString())).containsExactly(value, whole, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1|a digit",
                "USD 5|1|a digit",
                "5 USD|3|a digit or the end",
                "1,23|3|a group of three digits",
                "1,2345|3|a group of three digits",
                "1234,567|5|a digit or the end",
                "1,|2|a digit or the end",
                "1.|3|decimals",
                "1.2.3|4|a digit or the end",
                "1e9|2|a digit or the end",
                "--1|2|a digit",
                "1234567890123456789012345678901234|1|at most 30 digits"
            })
    void says_where_a_text_is_no_amount(String text, int position, String expected) {
        TextFormatException refused = catchThrowableOfType(TextFormatException.class, () -> PrintedAmount.parse(text));
        assertThat(List.of(refused.text(), refused.position(), refused.expected(), refused.advice()))
                .containsExactly(text, position, expected, "write it like 4,735,323 or 218291.50");
    }

    @Property(seed = "20231212", tries = 2000)
    void prints_what_it_reads_and_throws_nothing_else(@ForAll("texts") String text) {
        assertThat(TextFormat.readOrRefused(PrintedAmount::parse, text)).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return TextFormat.near("218,291", "1 629 598", "-0.50", "4759000");
    }
}
