package io.github.cica4j.model.internal.text;

import java.util.List;

/** Other names of a thing. */
public final class Aliases {

    private Aliases() {}

    /**
     * Copies the aliases of a thing.
     *
     * @param aliases  the aliases
     * @param of  what has them, for the message
     * @return the copy, unmodifiable
     * @throws IllegalArgumentException if one is blank
     */
    public static List<String> copyOf(List<String> aliases, String of) {
        for (String alias : aliases) {
            if (alias.isBlank()) {
                throw new IllegalArgumentException(
                        "An alias of " + of + " is blank ('" + alias + "'): give a name or leave it out");
            }
        }
        return List.copyOf(aliases);
    }
}
