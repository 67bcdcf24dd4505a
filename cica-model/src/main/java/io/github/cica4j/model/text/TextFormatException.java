package io.github.cica4j.model.text;

import java.util.Objects;

/**
 * Thrown when a printed text has not the form that it should have: where, what was expected there, and what to do.
 *
 * <p>Characters are counted as {@link String#charAt(int)} counts them, but from 1.
 *
 * <p>This type is immutable and thread-safe, as far as exceptions are.
 */
public final class TextFormatException extends IllegalArgumentException {

    private static final int SHOWN_TEXT = 80;
    private static final int SHOWN_WORD = 20;

    private final String text;
    private final int position;
    private final String expected;
    private final String advice;

    /**
     * Creates an exception.
     *
     * @param text  the text that was read
     * @param kind  what the text should be, such as {@code note number}
     * @param position  the character from which on the text is another, from 1 to its length plus 1
     * @param expected  what was expected there
     * @param advice  what to do
     * @throws IllegalArgumentException if the position does not lie in the text or at its end
     */
    public TextFormatException(String text, String kind, int position, String expected, String advice) {
        super("'" + shortened(text, SHOWN_TEXT) + "' is no " + kind + ": at character " + position + " expected "
                + expected + ", found " + found(text, position) + "; " + advice);
        this.text = text;
        this.position = position;
        this.expected = Objects.requireNonNull(expected, "expected");
        this.advice = Objects.requireNonNull(advice, "advice");
    }

    private static String found(String text, int position) {
        if (position < 1 || position > text.length() + 1) {
            throw new IllegalArgumentException(
                    "Character " + position + " does not lie in a text of " + text.length() + ": count from 1");
        }
        String rest = text.substring(position - 1);
        if (rest.isEmpty()) {
            return "the end";
        }
        int end = 0;
        while (end < rest.length() && !Character.isWhitespace(rest.charAt(end))) {
            end++;
        }
        return end == 0 ? "a space" : "'" + shortened(rest.substring(0, end), SHOWN_WORD) + "'";
    }

    private static String shortened(String text, int characters) {
        return text.codePointCount(0, text.length()) <= characters
                ? text
                : text.substring(0, text.offsetByCodePoints(0, characters)) + "...";
    }

    /**
     * Returns the text that was read.
     *
     * @return the whole text
     */
    public String text() {
        return text;
    }

    /**
     * Returns the character from which on the text is not what it should be.
     *
     * @return its number, from 1; the length of the text plus 1 if the text ends too early
     */
    public int position() {
        return position;
    }

    /**
     * Returns what was expected at that character.
     *
     * @return for example {@code a month}
     */
    public String expected() {
        return expected;
    }

    /**
     * Returns what to do.
     *
     * @return for example {@code write it like 13-17 May}
     */
    public String advice() {
        return advice;
    }
}
