package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.Objects;
import java.util.Optional;

/**
 * That a body adopted or approved something that is no text of its own, or that none did.
 *
 * <p>A fact that does not record whether one did leaves the whole value out, which means unknown.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param given  whether a body did
 * @param by  the body, absent if it is unknown
 * @param on  the day, absent if it is unknown
 */
public record Endorsement(boolean given, Optional<Body> by, Optional<KnownDay> on) {

    private static final Endorsement NONE = new Endorsement(false, Optional.empty(), Optional.empty());

    /**
     * Creates an endorsement.
     *
     * @throws IllegalArgumentException if there was none, but something is said about it
     */
    public Endorsement {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(on, "on");
        if (!given && (by.isPresent() || on.isPresent())) {
            throw new IllegalArgumentException("What no body endorsed has no body or day of that");
        }
    }

    /**
     * Obtains an endorsement that was given.
     *
     * @param by  the body, absent if it is unknown
     * @param on  the day, absent if it is unknown
     * @return the endorsement
     */
    public static Endorsement of(Optional<Body> by, Optional<KnownDay> on) {
        return new Endorsement(true, by, on);
    }

    /**
     * Obtains the statement that none was given.
     *
     * @return the statement
     */
    public static Endorsement none() {
        return NONE;
    }
}
