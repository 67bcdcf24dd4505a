package io.github.cica4j.rules.internal.engine;

import java.util.List;
import java.util.Optional;

/**
 * The first pattern that binds to nothing.
 *
 * <p>Of the objects of its type, the one that gets furthest through the constraints in their order counts, the first
 * of several.
 *
 * @param step  the pattern
 * @param demand  the first constraint that does not hold, absent if there is no object of the type
 * @param passed  how many constraints before it hold
 * @param wanted  the values bound before that the constraint compares with
 * @param nearest  the object that got there, absent if none passes the first constraint
 */
public record Miss(Step step, Optional<Demand> demand, int passed, List<Object> wanted, Optional<Object> nearest) {

    /** Creates it. */
    public Miss {
        wanted = List.copyOf(wanted);
    }
}
