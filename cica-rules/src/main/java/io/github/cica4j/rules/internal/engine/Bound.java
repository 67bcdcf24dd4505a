package io.github.cica4j.rules.internal.engine;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A pattern that binds.
 *
 * <p>This type is immutable; it is thread-safe if the objects are.
 *
 * @param step  the pattern
 * @param objects  the one object, or the values that were collected, in the order of the objects they are of
 * @param values  the properties of the one object that the rule reads, sorted by name; unmodifiable
 */
public record Bound(Step step, List<Object> objects, SortedMap<String, Object> values) {

    /** Creates it. */
    public Bound {
        objects = List.copyOf(objects);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
