package io.github.cica4j.rules.internal.engine;

import java.util.List;

/**
 * One pattern of a rule.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param type  the type of what it binds, or collects
 * @param collects  whether it collects all that it matches, so that it binds even if there is nothing
 * @param demands  its constraints, in the order in which they are written
 */
public record Step(Class<?> type, boolean collects, List<Demand> demands) {

    /** Creates a step. */
    public Step {
        demands = List.copyOf(demands);
    }
}
