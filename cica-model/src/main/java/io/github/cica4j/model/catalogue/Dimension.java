package io.github.cica4j.model.catalogue;

import io.github.cica4j.model.internal.text.Aliases;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A dimension of cooperation in an edition of the Catalogue, such as the economic one.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id  the stable id, lower-case Latin letters such as {@code eco}
 * @param number  the number in the printed list, from 1
 * @param titles  the title as printed, without the word "dimension"
 * @param aliases  other names and spellings, unmodifiable, in the order in which they are listed
 */
public record Dimension(String id, int number, Names titles, List<String> aliases) implements CatalogueEntry {

    /**
     * Creates a dimension.
     *
     * @throws IllegalArgumentException if the id is empty or has other characters than lower-case Latin letters, if the
     *     number is less than 1, or if an alias is blank
     */
    public Dimension {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(titles, "titles");
        if (!AreaId.lowerCaseWord(id)) {
            throw new IllegalArgumentException(
                    "Dimension id '" + id + "' is not a word of lower-case letters: give an id such as eco");
        }
        if (number < 1) {
            throw new IllegalArgumentException("Number " + number + " of dimension " + id + " is less than 1");
        }
        aliases = Aliases.copyOf(aliases, "dimension " + id);
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

    @Override
    public String entryId() {
        return id;
    }

    @Override
    public List<String> knownAs() {
        List<String> known = new ArrayList<>();
        known.add(id);
        known.add(Integer.toString(number));
        known.addAll(titles.known());
        known.addAll(aliases);
        return List.copyOf(known);
    }
}
