package io.github.cica4j.model.catalogue;

import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.Names;
import java.util.Objects;

/**
 * A dimension of cooperation in an edition of the Catalogue, such as the economic one.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id  the stable id, lower-case Latin letters such as {@code eco}
 * @param number  the number in the printed list, from 1
 * @param titles  the title as printed, without the word "dimension"
 */
public record Dimension(String id, int number, Names titles) {

    /**
     * Creates a dimension.
     *
     * @throws IllegalArgumentException if the id is empty or has other characters than lower-case Latin letters, or if
     *     the number is less than 1
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
}
