package io.github.cica4j.model.time;

import java.util.Objects;
import java.util.Optional;

/**
 * What a text says of a period: either the period, or that it names none.
 *
 * <p>A fact that does not record what the text says leaves the whole value out, which means unknown.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param period  the period, absent if the text names none
 */
public record StatedPeriod(Optional<KnownPeriod> period) {

    private static final StatedPeriod NONE = new StatedPeriod(Optional.empty());

    /** Creates a statement. */
    public StatedPeriod {
        Objects.requireNonNull(period, "period");
    }

    /**
     * Obtains the statement of a period.
     *
     * @param period  the period
     * @return the statement
     */
    public static StatedPeriod of(KnownPeriod period) {
        return new StatedPeriod(Optional.of(period));
    }

    /**
     * Obtains the statement that the text names no period.
     *
     * @return the statement
     */
    public static StatedPeriod none() {
        return NONE;
    }

    /**
     * Returns the period as text, or {@code none}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return period.map(KnownPeriod::toString).orElse("none");
    }
}
