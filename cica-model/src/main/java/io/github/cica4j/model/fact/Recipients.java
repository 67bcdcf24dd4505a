package io.github.cica4j.model.fact;

import io.github.cica4j.model.state.StateCode;
import java.util.List;

/**
 * Who learned of information that was disclosed (4.2).
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param states  the Member States among them
 * @param others  whether anyone else is: another State, an organization, the public
 */
public record Recipients(List<StateCode> states, boolean others) {

    /** Creates recipients. */
    public Recipients {
        states = List.copyOf(states);
    }
}
