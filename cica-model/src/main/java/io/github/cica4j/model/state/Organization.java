package io.github.cica4j.model.state;

import java.util.List;
import java.util.Objects;

/**
 * An organization, or its secretariat, by the names that documents of the process print.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param name  the name in English, not blank
 * @param aliases  other names and abbreviations, none blank
 * @param source  the document that names it
 */
public record Organization(String name, List<String> aliases, String source) {

    /**
     * Creates an organization.
     *
     * @throws IllegalArgumentException if a name or the source is blank
     */
    public Organization {
        aliases = List.copyOf(aliases);
        if (name.isBlank() || aliases.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "A name of the organization '" + name + "' is blank: give it or leave it out");
        }
        if (Objects.requireNonNull(source, "source").isBlank()) {
            throw new IllegalArgumentException("The source of the organization " + name + " is blank: name a document");
        }
    }
}
