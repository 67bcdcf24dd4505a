package io.github.cica4j.model.text;

import io.github.cica4j.model.internal.text.TextScanner;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * An amount of money as a budget prints it, such as {@code 4,735,323}, and its exact value.
 *
 * <p>The text is kept as printed: two amounts are equal if their texts are. {@link #value()} is what adds up.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class PrintedAmount {

    private static final String ADVICE = "write it like 4,735,323 or 218291.50";
    private static final int GROUP = 3;

    /** Far more than any budget needs; it bounds the work that a text can ask for. */
    private static final int MAX_DIGITS = 30;

    private final String text;
    private final BigDecimal value;

    private PrintedAmount(String text, BigDecimal value) {
        this.text = text;
        this.value = value;
    }

    /**
     * Parses an amount: digits, with or without groups of three that commas or single spaces part, and with or without a point and
     * decimals; before it a minus sign or a hyphen if it is negative.
     *
     * <p>This is the inverse of {@link #toString()}.
     *
     * @param text  the text as printed; spaces around it do not count
     * @return the amount
     * @throws TextFormatException if the text has another form, or more than 30 digits
     */
    public static PrintedAmount parse(String text) {
        Objects.requireNonNull(text, "text");
        TextScanner scanner = new TextScanner(text, "amount", ADVICE);
        scanner.spaces();
        StringBuilder digits = new StringBuilder(scanner.accept('-') || scanner.accept('\u2212') ? "-" : "");
        whole(scanner, digits);
        if (scanner.accept('.')) {
            digits.append('.').append(digits(scanner, "decimals"));
        }
        scanner.end("a digit or the end");
        if (digits.length() > MAX_DIGITS + 2) {
            throw scanner.expected(0, "at most " + MAX_DIGITS + " digits");
        }
        return new PrintedAmount(text, new BigDecimal(digits.toString()));
    }

    private static void whole(TextScanner scanner, StringBuilder digits) {
        String first = digits(scanner, "a digit");
        digits.append(first);
        boolean grouped = first.length() <= GROUP;
        while (grouped) {
            int before = scanner.position();
            grouped = scanner.accept(',') || space(scanner);
            if (grouped) {
                int start = scanner.position();
                String group = scanner.digits();
                if (group.isEmpty()) {
                    // a space at the end parts nothing
                    scanner.backTo(before);
                    return;
                }
                if (group.length() != GROUP) {
                    throw scanner.expected(start, "a group of three digits");
                }
                digits.append(group);
            }
        }
    }

    private static boolean space(TextScanner scanner) {
        return scanner.accept(' ') || scanner.accept('\u00a0') || scanner.accept('\u202f');
    }

    private static String digits(TextScanner scanner, String expected) {
        int start = scanner.position();
        String digits = scanner.digits();
        if (digits.isEmpty()) {
            throw scanner.expected(start, expected);
        }
        return digits;
    }

    /**
     * Returns the amount.
     *
     * @return the exact value, with as many decimals as are printed
     */
    public BigDecimal value() {
        return value;
    }

    /**
     * Checks if the amount is whole: decimals that are all zero make no fraction.
     *
     * @return true if nothing follows the point, or only zeros do
     */
    public boolean whole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintedAmount that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * Returns the text as printed.
     *
     * @return the text that was parsed, unchanged
     */
    @Override
    public String toString() {
        return text;
    }
}
