package io.github.cica4j.model.internal.text;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds things by any of their keys, and all of those that share one.
 *
 * <p>This class is immutable and thread-safe if its things are.
 *
 * @param <T>  the type of the things
 */
public final class KeyIndex<T> {

    private final Map<String, List<T>> byKey = new HashMap<>();

    /**
     * Creates an index.
     *
     * @param things  the things, each the same object wherever it is given more than once
     * @param keys  the keys of one, each as it is looked for
     */
    public KeyIndex(Collection<? extends T> things, Function<? super T, ? extends Collection<String>> keys) {
        for (T thing : things) {
            for (String key : keys.apply(thing)) {
                add(thing, byKey.computeIfAbsent(key, unused -> new ArrayList<>(1)));
            }
        }
    }

    /** Compares records by identity: doing it by value for the first time costs a start-up some ten milliseconds. */
    private static <T> void add(T thing, List<T> sharing) {
        for (T other : sharing) {
            if (other == thing) {
                return;
            }
        }
        sharing.add(thing);
    }

    /**
     * Returns the things that have a key.
     *
     * @param key  the key
     * @return the things, unmodifiable, in the order in which they were given; empty if there is none
     */
    public List<T> find(String key) {
        return List.copyOf(byKey.getOrDefault(key, List.of()));
    }
}
