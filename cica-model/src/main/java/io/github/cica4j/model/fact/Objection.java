package io.github.cica4j.model.fact;

import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.util.Objects;
import java.util.Optional;

/**
 * The objection of a State to a decision.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param state  the State
 * @param on  the day on which it was raised, absent if it is unknown
 * @param withdrawnOn  the day on which it was withdrawn, absent if it was not
 */
public record Objection(StateCode state, Optional<KnownDay> on, Optional<KnownDay> withdrawnOn) {

    /** Creates an objection. */
    public Objection {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(withdrawnOn, "withdrawnOn");
    }
}
