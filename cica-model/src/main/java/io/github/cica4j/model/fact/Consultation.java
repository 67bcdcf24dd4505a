package io.github.cica4j.model.fact;

import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.util.Objects;
import java.util.Optional;

/**
 * A Co-coordinator that was consulted on a draft (2.3).
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param state  the Co-coordinator
 * @param on  the day on which it was consulted, absent if it is unknown
 * @param support  whether it took part in the drafting (1.4), absent if that is unknown
 */
public record Consultation(StateCode state, Optional<KnownDay> on, Optional<Boolean> support) {

    /** Creates a consultation. */
    public Consultation {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(support, "support");
    }
}
