package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.Objects;
import java.util.Optional;

/**
 * That the Chairmanship circulated an application with a draft decision (paragraph 12.2 of the Rules of Procedure), or that it was
 * not circulated.
 *
 * <p>A fact that does not record whether it was leaves the whole value out, which means unknown.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param done  whether it was circulated
 * @param on  the day on which it was, absent if it is unknown
 * @param draftDecision  the symbol of the draft decision that came with it, such as {@code MC/2023/DRAFT/7}, or words for it; absent
 *     if it is unknown
 */
public record Circulation(boolean done, Optional<KnownDay> on, Optional<String> draftDecision) {

    private static final Circulation NONE = new Circulation(false, Optional.empty(), Optional.empty());

    /**
     * Creates a circulation.
     *
     * @throws IllegalArgumentException if there was none, but something is said about it
     */
    public Circulation {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(draftDecision, "draftDecision");
        if (!done && (on.isPresent() || draftDecision.isPresent())) {
            throw new IllegalArgumentException("An application that was not circulated has no day or draft of that");
        }
    }

    /**
     * Obtains a circulation that took place.
     *
     * @param on  the day, absent if it is unknown
     * @param draftDecision  the symbol of the draft decision, absent if it is unknown
     * @return the circulation
     */
    public static Circulation of(Optional<KnownDay> on, Optional<String> draftDecision) {
        return new Circulation(true, on, draftDecision);
    }

    /**
     * Obtains the statement that there was none.
     *
     * @return the statement
     */
    public static Circulation none() {
        return NONE;
    }
}
