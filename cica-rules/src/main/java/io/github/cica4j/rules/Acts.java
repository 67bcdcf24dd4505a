package io.github.cica4j.rules;

import io.github.cica4j.model.fact.Act;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The acts that a rule has joined, whatever their order.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param acts  the acts, sorted
 */
public record Acts(List<Act> acts) {

    private static final Acts NONE = new Acts(List.of());

    /** Creates a collection of acts. */
    public Acts {
        if (acts.size() <= 1) {
            acts = List.copyOf(acts);
        } else {
            Act[] sorted = acts.toArray(Act[]::new);
            Arrays.sort(sorted);
            acts = List.of(sorted);
        }
    }

    /**
     * Obtains a collection of acts.
     *
     * @param acts  the acts, in any order
     * @return the collection
     */
    public static Acts of(Collection<Act> acts) {
        return acts.isEmpty() ? NONE : new Acts(new ArrayList<>(acts));
    }

    /**
     * Obtains the collection of no acts.
     *
     * @return the collection
     */
    public static Acts none() {
        return NONE;
    }

    /**
     * Returns these acts and others.
     *
     * @param others  the others
     * @return all of them
     */
    public Acts and(Collection<Act> others) {
        if (others.isEmpty()) {
            return this;
        }
        List<Act> all = new ArrayList<>(acts);
        all.addAll(others);
        return new Acts(all);
    }
}
