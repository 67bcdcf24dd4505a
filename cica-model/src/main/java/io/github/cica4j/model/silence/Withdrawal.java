package io.github.cica4j.model.silence;

import io.github.cica4j.model.time.KnownInstant;
import java.util.Objects;

/**
 * The withdrawal of a response by the one that made it.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param response  the id of the response
 * @param received  when the withdrawal was received
 */
public record Withdrawal(String response, KnownInstant received) {

    /** Creates a withdrawal. */
    public Withdrawal {
        Objects.requireNonNull(response, "response");
        Objects.requireNonNull(received, "received");
    }
}
