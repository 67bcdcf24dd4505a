package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A request or a notice to the other Member States (1.12): that it was sent, or that none was.
 *
 * <p>A fact that does not record whether one was sent leaves the whole value out, which means unknown.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param sent  whether there is one
 * @param on  the day on which it was sent, absent if it is unknown
 * @param to  whom it was sent to, absent if it is unknown
 * @param through  through whom it was sent, absent if it is unknown
 */
public record Notice(boolean sent, Optional<KnownDay> on, Optional<Audience> to, Optional<List<Intermediary>> through) {

    private static final Notice NONE = new Notice(false, Optional.empty(), Optional.empty(), Optional.empty());

    /**
     * Creates a notice.
     *
     * @throws IllegalArgumentException if none was sent, but something is said about it
     */
    public Notice {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(to, "to");
        through = through.map(List::copyOf);
        if (!sent && (on.isPresent() || to.isPresent() || through.isPresent())) {
            throw new IllegalArgumentException("A notice that was not sent has no day, addressee or route");
        }
    }

    /**
     * Obtains the statement that none was sent.
     *
     * @return the statement
     */
    public static Notice none() {
        return NONE;
    }

    /**
     * Obtains a notice that went to all Member States through the Secretariat.
     *
     * @param on  the day
     * @return the notice
     */
    public static Notice toAll(KnownDay on) {
        return new Notice(
                true,
                Optional.of(on),
                Optional.of(Audience.ALL_MEMBER_STATES),
                Optional.of(List.of(Intermediary.SECRETARIAT)));
    }
}
