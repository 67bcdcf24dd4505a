package io.github.cica4j.model.catalogue;

import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.NameKey;
import io.github.cica4j.model.state.Names;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * A priority area in an edition of the Catalogue: the unit that has a Coordinator.
 *
 * <p>A dimension that is not divided is one area without a number, under the title of the dimension.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id  the stable id
 * @param dimension  the dimension to which this edition assigns the area
 * @param number  the number within the dimension, from 1, or empty if the area is the whole dimension
 * @param titles  the title as printed
 * @param aliases  other names and spellings, unmodifiable, in the order in which they are listed
 */
public record PriorityArea(AreaId id, Dimension dimension, OptionalInt number, Names titles, List<String> aliases) {

    /**
     * Creates an area.
     *
     * @throws IllegalArgumentException if the number is less than 1 or an alias is blank
     */
    public PriorityArea {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(dimension, "dimension");
        Objects.requireNonNull(titles, "titles");
        Objects.requireNonNull(number, "number");
        if (number.isPresent() && number.getAsInt() < 1) {
            throw new IllegalArgumentException("Number " + number.getAsInt() + " of area " + id + " is less than 1");
        }
        aliases = List.copyOf(aliases);
        for (String alias : aliases) {
            if (alias.isBlank()) {
                throw new IllegalArgumentException(
                        "An alias of area " + id + " is blank ('" + alias + "'): give a name or leave it out");
            }
        }
    }

    /**
     * Returns the title to show to a reader of a language.
     *
     * @param language  the language
     * @return the title in that language when known, else the English title
     */
    public String title(Language language) {
        return titles.in(language);
    }

    /**
     * Checks if the area goes by a name.
     *
     * @param name  the name, reduced
     * @return true if it is the title in any language or an alias
     */
    boolean named(NameKey name) {
        return anyNamed(titles.known(), name) || anyNamed(aliases, name);
    }

    private static boolean anyNamed(List<String> candidates, NameKey name) {
        for (String candidate : candidates) {
            if (NameKey.of(candidate).text().equals(name.text())) {
                return true;
            }
        }
        return false;
    }
}
