package io.github.cica4j.model.catalogue;

import java.util.List;
import java.util.Optional;

/**
 * The result of a look-up: one thing, none, or several of which none is preferred.
 *
 * <p>This type is immutable and thread-safe if the things are.
 *
 * @param <T>  the type of the things
 * @param candidates  what goes by the text that was looked up, unmodifiable, in printed order
 */
public record Match<T>(List<T> candidates) {

    /** Creates a result. */
    public Match {
        candidates = List.copyOf(candidates);
    }

    /**
     * Returns what was found.
     *
     * @return the only candidate, or empty if there is none, or more than one
     */
    public Optional<T> found() {
        return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
    }

    /**
     * Checks if nothing goes by the text.
     *
     * @return true if there is no candidate
     */
    public boolean none() {
        return candidates.isEmpty();
    }

    /**
     * Checks if more than one thing goes by the text.
     *
     * @return true if there are two candidates or more
     */
    public boolean ambiguous() {
        return candidates.size() > 1;
    }
}
