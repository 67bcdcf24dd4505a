package io.github.cica4j.model.fact;

import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.util.Objects;
import java.util.Optional;

/**
 * The consent of a State that information it provided is disclosed (4.2).
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param state  the State that provided the information
 * @param on  the day on which it consented, absent if it is unknown
 * @param revokedOn  the first day on which the consent no longer stood, absent if it was not revoked
 */
public record DisclosureConsent(StateCode state, Optional<KnownDay> on, Optional<KnownDay> revokedOn) {

    /** Creates a consent. */
    public DisclosureConsent {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(revokedOn, "revokedOn");
    }
}
