package io.github.cica4j.model.catalogue;

import io.github.cica4j.model.state.Language;
import java.util.Objects;

/**
 * The stable id of a priority area, such as {@code nct.ict} or {@code mil}.
 *
 * <p>An id stays with its area for ever.
 * The part before the dot is a mnemonic: areas move between dimensions from one edition to the next, so the dimension
 * is asked of the {@link Catalogue} and not read from the id.
 * Ids are ordered alphabetically; the printed order is that of {@link Catalogue#areas()}.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id  lower-case Latin letters, or two such words with a dot between them
 */
public record AreaId(String id) implements Comparable<AreaId> {

    /**
     * Creates an id.
     *
     * @throws IllegalArgumentException if the text has not the form of an id
     */
    public AreaId {
        Objects.requireNonNull(id, "id");
        if (!wellFormed(id)) {
            throw new IllegalArgumentException("Area id '" + id
                    + "' is not one or two lower-case words with a dot between them: "
                    + "give an id such as mil or nct.ict");
        }
    }

    /**
     * Obtains an id.
     *
     * @param id  lower-case Latin letters, or two such words with a dot between them
     * @return the id
     * @throws IllegalArgumentException if the text has not the form of an id
     */
    public static AreaId of(String id) {
        return new AreaId(id);
    }

    /**
     * Returns the title of the area to show to a reader of a language, as its latest edition has it.
     *
     * @param language  the language
     * @return the title in that language when {@link Catalogues} knows it, else the English title, else the id
     */
    public String name(Language language) {
        Objects.requireNonNull(language, "language");
        return Catalogues.find(this).map(area -> area.title(language)).orElse(id);
    }

    /**
     * Compares by id.
     *
     * @param other  the other id
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(AreaId other) {
        return id.compareTo(other.id);
    }

    /**
     * Returns the id.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return id;
    }

    private static boolean wellFormed(String id) {
        int dot = id.indexOf('.');
        return dot < 0
                ? lowerCaseWord(id)
                : lowerCaseWord(id.substring(0, dot)) && lowerCaseWord(id.substring(dot + 1));
    }

    static boolean lowerCaseWord(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (text.charAt(index) < 'a' || text.charAt(index) > 'z') {
                return false;
            }
        }
        return !text.isEmpty();
    }
}
