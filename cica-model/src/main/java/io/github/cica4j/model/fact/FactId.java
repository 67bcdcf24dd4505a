package io.github.cica4j.model.fact;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The id of a fact, unique within its dossier.
 *
 * <p>An id is 1 to 100 letters, digits, dots, dashes, underscores or slashes, and starts with a letter or a digit.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param value  the text of the id
 */
public record FactId(String value) implements Comparable<FactId> {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]{0,99}");

    /**
     * Creates an id.
     *
     * @throws IllegalArgumentException if the text has another form
     */
    public FactId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value
                    + "' is no id: use 1 to 100 letters, digits, '.', '-', '_' or '/', a letter or digit first");
        }
    }

    /**
     * Obtains an id.
     *
     * @param value  the text
     * @return the id
     * @throws IllegalArgumentException if the text has another form
     */
    public static FactId of(String value) {
        return new FactId(value);
    }

    @Override
    public int compareTo(FactId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
