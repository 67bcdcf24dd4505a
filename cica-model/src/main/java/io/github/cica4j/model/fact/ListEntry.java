package io.github.cica4j.model.fact;

import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownPeriod;
import java.util.Objects;
import java.util.Optional;

/**
 * A State in a row of a {@link CoordinatorList}.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param state  the State
 * @param tenure  the tenure that the list prints, absent if it prints none
 */
public record ListEntry(StateCode state, Optional<KnownPeriod> tenure) {

    /** Creates an entry. */
    public ListEntry {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(tenure, "tenure");
    }

    /**
     * Obtains an entry without a tenure.
     *
     * @param state  the State
     * @return the entry
     */
    public static ListEntry of(StateCode state) {
        return new ListEntry(state, Optional.empty());
    }
}
