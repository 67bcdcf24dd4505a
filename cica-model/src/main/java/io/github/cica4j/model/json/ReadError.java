package io.github.cica4j.model.json;

import java.util.Objects;

/**
 * Something in a text that keeps it from being read.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param pointer  the JSON pointer of the place, empty for the whole text
 * @param line  the line, from 1
 * @param column  the column, from 1
 * @param code  what is wrong, in kebab case, such as {@code unknown-property}
 * @param message  what is wrong, which value, and what was expected
 */
public record ReadError(String pointer, int line, int column, String code, String message) {

    /** Creates an error. */
    public ReadError {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    /**
     * Returns the error as one line.
     *
     * @return for example {@code 12:7 /offers/0/state: ...}
     */
    @Override
    public String toString() {
        return line + ":" + column + " " + (pointer.isEmpty() ? "" : pointer + ": ") + message;
    }
}
