package io.github.cica4j.rules.internal.engine;

import java.util.List;
import java.util.Optional;

/**
 * How far the patterns of a rule bind, one after the other, from one object on.
 *
 * <p>This type is immutable; it is thread-safe if the objects are.
 */
public final class Walk {

    private final List<Bound> bound;
    private final Optional<Miss> miss;
    private final Scope scope;

    Walk(List<Bound> bound, Optional<Miss> miss, Scope scope) {
        this.bound = List.copyOf(bound);
        this.miss = miss;
        this.scope = scope;
    }

    /**
     * Returns the patterns that bind.
     *
     * @return the patterns, in the order of the rule
     */
    public List<Bound> bound() {
        return bound;
    }

    /**
     * Returns the first pattern that does not bind.
     *
     * @return the pattern, absent if all bind
     */
    public Optional<Miss> miss() {
        return miss;
    }

    /**
     * Returns the object that the walk began with.
     *
     * @return the object, absent if the rule begins with a collection
     */
    public Optional<Object> start() {
        if (bound.isEmpty()) {
            return miss.flatMap(Miss::nearest);
        }
        Bound first = bound.get(0);
        return first.step().collects()
                ? Optional.empty()
                : Optional.of(first.objects().get(0));
    }

    Scope scope() {
        return scope;
    }

    /**
     * Checks if this walk gets further than another.
     *
     * @param other  the other walk
     * @return true if more patterns bind, or as many and more constraints of the next hold
     */
    public boolean beyond(Walk other) {
        return bound.size() == other.bound.size() ? passed() > other.passed() : bound.size() > other.bound.size();
    }

    private int passed() {
        return miss.map(Miss::passed).orElse(Integer.MAX_VALUE);
    }
}
