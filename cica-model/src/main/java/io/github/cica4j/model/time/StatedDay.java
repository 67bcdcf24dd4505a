package io.github.cica4j.model.time;

import java.util.Objects;
import java.util.Optional;

/**
 * What the record says of the day of something: either the day, or that it was not done.
 *
 * <p>A fact that does not record whether it was done leaves the whole value out, which means unknown.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param day  the day, absent if it was not done
 */
public record StatedDay(Optional<KnownDay> day) {

    private static final StatedDay NONE = new StatedDay(Optional.empty());

    /** Creates a statement. */
    public StatedDay {
        Objects.requireNonNull(day, "day");
    }

    /**
     * Obtains the statement of a day.
     *
     * @param day  the day
     * @return the statement
     */
    public static StatedDay of(KnownDay day) {
        return new StatedDay(Optional.of(day));
    }

    /**
     * Obtains the statement that it was not done.
     *
     * @return the statement
     */
    public static StatedDay none() {
        return NONE;
    }

    /**
     * Returns the day as text, or {@code none}.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return day.map(KnownDay::toString).orElse("none");
    }
}
