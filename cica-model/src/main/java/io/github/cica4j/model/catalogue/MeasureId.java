package io.github.cica4j.model.catalogue;

import java.util.Objects;

/**
 * The id of a measure, such as {@code hum.2}, or a name for one that a concept paper proposes, such as {@code hum.volunteers}.
 *
 * <p>The part before the last dot is the id of the area or dimension that the measure belongs to.
 * Only the form is checked: the measure need not be one of the Catalogue.
 * Ids are ordered alphabetically.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id  words of lower-case Latin letters, digits and dashes, with dots between them
 */
public record MeasureId(String id) implements Comparable<MeasureId> {

    /**
     * Creates an id.
     *
     * @throws IllegalArgumentException if the text has not the form of an id
     */
    public MeasureId {
        Objects.requireNonNull(id, "id");
        if (!wellFormed(id)) {
            throw new IllegalArgumentException("Measure id '" + id
                    + "' is not words of lower-case letters, digits and dashes with dots between them: "
                    + "give an id such as hum.2 or hum.volunteers");
        }
    }

    private static boolean wellFormed(String id) {
        int dots = 0;
        char before = '.';
        for (int index = 0; index < id.length(); index++) {
            char letter = id.charAt(index);
            boolean word = letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9' || letter == '-';
            if (!word && (letter != '.' || before == '.')) {
                return false;
            }
            dots += letter == '.' ? 1 : 0;
            before = letter;
        }
        return dots > 0 && before != '.';
    }

    /**
     * Obtains an id.
     *
     * @param id  words of lower-case Latin letters, digits and dashes, with dots between them
     * @return the id
     * @throws IllegalArgumentException if the text has not the form of an id
     */
    public static MeasureId of(String id) {
        return new MeasureId(id);
    }

    /**
     * Returns the id of the area or dimension that the measure belongs to.
     *
     * @return the part before the last dot
     */
    public String owner() {
        return id.substring(0, id.lastIndexOf('.'));
    }

    /**
     * Compares by id.
     *
     * @param other  the other id
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(MeasureId other) {
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
}
