package io.github.cica4j.model.state;

import io.github.cica4j.model.internal.text.Aliases;
import io.github.cica4j.model.time.KnownDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A state and what it is called.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param code  the ISO code
 * @param names  the usual names
 * @param aliases  other names and spellings in any language, unmodifiable, in the order in which they are listed
 * @param memberSince  the day on which the state became a Member State of CICA, as far as it is known; absent if it is none
 */
public record State(StateCode code, Names names, List<String> aliases, Optional<KnownDay> memberSince) {

    /**
     * Creates a state.
     *
     * @throws IllegalArgumentException if an alias is blank
     */
    public State {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(names, "names");
        Objects.requireNonNull(memberSince, "memberSince");
        aliases = Aliases.copyOf(aliases, "state " + code);
    }

    /**
     * Checks if the state is a Member State of CICA.
     *
     * @return true if it is
     */
    public boolean member() {
        return memberSince.isPresent();
    }

    /**
     * Returns the name to show to a reader of a language.
     *
     * @param language  the language
     * @return the name in that language when known, else the English name
     */
    public String name(Language language) {
        return names.in(language);
    }

    /**
     * Returns every name by which the state is found: the usual names, then the aliases.
     *
     * @return the names, unmodifiable
     */
    public List<String> allNames() {
        List<String> all = new ArrayList<>(names.known());
        all.addAll(aliases);
        return List.copyOf(all);
    }
}
