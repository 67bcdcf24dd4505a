package io.github.cica4j.model.state;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds a state by any of its names; a name that two states share finds neither. */
final class NameIndex {

    /** By the text of the name key. */
    private final Map<String, State> states;

    NameIndex(Collection<State> states) {
        Map<String, State> found = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (State state : states) {
            for (String name : state.allNames()) {
                String key = NameKey.of(name).text();
                State other = found.putIfAbsent(key, state);
                if (other != null && !other.code().code().equals(state.code().code())) {
                    shared.add(key);
                }
            }
        }
        found.keySet().removeAll(shared);
        this.states = Map.copyOf(found);
    }

    Optional<State> find(String name) {
        return Optional.ofNullable(states.get(NameKey.of(name).text()));
    }
}
