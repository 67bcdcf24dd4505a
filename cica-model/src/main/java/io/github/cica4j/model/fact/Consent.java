package io.github.cica4j.model.fact;

import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.util.Objects;
import java.util.Optional;

/**
 * The consent of a Co-coordinator that another one acts as Coordinator (1.11).
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param state  the Co-coordinator that consented
 * @param on  the day, absent if it is unknown
 */
public record Consent(StateCode state, Optional<KnownDay> on) {

    /** Creates a consent. */
    public Consent {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(on, "on");
    }
}
