package io.github.cica4j.model.catalogue;

import io.github.cica4j.model.internal.text.Aliases;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.Names;
import java.util.ArrayList;
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
public record PriorityArea(AreaId id, Dimension dimension, OptionalInt number, Names titles, List<String> aliases)
        implements CatalogueEntry {

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
        aliases = Aliases.copyOf(aliases, "area " + id);
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
     * Returns the number as lists of coordinating countries print it.
     *
     * @return the numbers of dimension and area with a dot between them, such as {@code 2.3}; that of the dimension alone
     *     if the area is the whole dimension
     */
    public String printedNumber() {
        return number.isPresent() ? dimension.number() + "." + number.getAsInt() : Integer.toString(dimension.number());
    }

    @Override
    public String entryId() {
        return id.id();
    }

    @Override
    public List<String> knownAs() {
        List<String> known = new ArrayList<>();
        known.add(id.id());
        known.add(printedNumber());
        known.addAll(names());
        return List.copyOf(known);
    }

    /** Returns titles and aliases. */
    List<String> names() {
        List<String> names = new ArrayList<>(titles.known());
        names.addAll(aliases);
        return names;
    }
}
