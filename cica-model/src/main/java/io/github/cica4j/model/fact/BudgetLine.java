package io.github.cica4j.model.fact;

import java.util.Objects;
import java.util.Optional;

/**
 * A line of a {@link Budget} above its total, as printed.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param numeral  the number of the line, such as {@code IV}, absent if it is unknown
 * @param title  what it is for, absent if it is unknown
 * @param amount  the amount as printed, absent if it is unknown
 */
public record BudgetLine(Optional<String> numeral, Optional<String> title, Optional<String> amount) {

    /** Creates a line. */
    public BudgetLine {
        Objects.requireNonNull(numeral, "numeral");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(amount, "amount");
    }

    /**
     * Obtains a line.
     *
     * @param numeral  the number of the line
     * @param title  what it is for
     * @param amount  the amount as printed
     * @return the line
     */
    public static BudgetLine of(String numeral, String title, String amount) {
        return new BudgetLine(Optional.of(numeral), Optional.of(title), Optional.of(amount));
    }
}
