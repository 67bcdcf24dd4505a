package io.github.cica4j.model.silence;

import java.time.Duration;
import java.util.Objects;

/**
 * How late a response came that was certainly late (SIL-3).
 *
 * <p>The two are equal if receipt and deadline are known exactly. This type is immutable and thread-safe.
 *
 * @param least  the least time from the deadline to the receipt; zero for one exactly at a deadline that is exclusive
 * @param most  the most
 */
public record Lateness(Duration least, Duration most) {

    /** Creates a lateness. */
    public Lateness {
        Objects.requireNonNull(least, "least");
        Objects.requireNonNull(most, "most");
    }
}
