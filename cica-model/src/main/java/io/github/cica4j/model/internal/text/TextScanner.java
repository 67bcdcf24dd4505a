package io.github.cica4j.model.internal.text;

import io.github.cica4j.model.text.TextFormatException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads a short text from left to right.
 *
 * <p>What it returns as a position is an index from 0. It is not thread-safe.
 */
public final class TextScanner {

    /** The longest number that surely fits an {@code int}. */
    private static final int MAX_DIGITS = 9;

    private final String text;
    private final String kind;
    private final String advice;
    private int at;

    /**
     * Creates a scanner at the first character.
     *
     * @param text  the text
     * @param kind  what the text should be, such as {@code note number}
     * @param advice  what to do if it is not, unless there is something better to say
     */
    public TextScanner(String text, String kind, String advice) {
        this.text = Objects.requireNonNull(text, "text");
        this.kind = kind;
        this.advice = advice;
    }

    /**
     * Returns the position of the next character.
     *
     * @return the index from 0
     */
    public int position() {
        return at;
    }

    /**
     * Goes back to a position.
     *
     * @param position  what {@link #position()} returned earlier
     */
    public void backTo(int position) {
        at = position;
    }

    /**
     * Checks if the whole text is read.
     *
     * @return true if no character is left
     */
    public boolean atEnd() {
        return at == text.length();
    }

    /** Passes over white space, no-break spaces included. */
    public void spaces() {
        while (at < text.length() && space(text.charAt(at))) {
            at++;
        }
    }

    private static boolean space(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /**
     * Passes over a character if it is the next one.
     *
     * @param character  the character
     * @return true if it was
     */
    public boolean accept(char character) {
        boolean next = at < text.length() && text.charAt(at) == character;
        at += next ? 1 : 0;
        return next;
    }

    /**
     * Passes over a hyphen or an en dash if one is next.
     *
     * @return true if one was
     */
    public boolean dash() {
        return accept('-') || accept('\u2013');
    }

    /**
     * Passes over letters and dots if they are next, in any case.
     *
     * @param expected  the letters and dots
     * @return true if they were
     */
    public boolean accept(String expected) {
        boolean next = text.regionMatches(true, at, expected, 0, expected.length());
        at += next ? expected.length() : 0;
        return next;
    }

    /**
     * Passes over words if they are next, in any case and with any spaces between them and after them.
     *
     * @param words  the words, in lower case
     * @return true if they were; else the position has not changed
     */
    public boolean words(String... words) {
        int start = at;
        for (String expected : words) {
            if (!word().equals(expected)) {
                at = start;
                return false;
            }
            spaces();
        }
        return true;
    }

    /**
     * Reads letters as far as they go.
     *
     * @return the letters in lower case, empty if no letter is next
     */
    public String word() {
        return letters().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads letters as far as they go.
     *
     * @return the letters as they are, empty if no letter is next
     */
    public String letters() {
        int start = at;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    /**
     * Reads upper-case Latin letters as far as they go.
     *
     * @return the letters, empty if none is next
     */
    public String capitals() {
        int start = at;
        while (at < text.length() && text.charAt(at) >= 'A' && text.charAt(at) <= 'Z') {
            at++;
        }
        return text.substring(start, at);
    }

    /**
     * Checks if a digit is next.
     *
     * @return true if it is one of 0 to 9
     */
    public boolean digitNext() {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /**
     * Reads digits as far as they go.
     *
     * @return the digits, empty if none is next
     */
    public String digits() {
        int start = at;
        while (digitNext()) {
            at++;
        }
        return text.substring(start, at);
    }

    /**
     * Reads a number that counts from 1 and has no leading zero.
     *
     * @param expected  what it is
     * @return the number
     * @throws TextFormatException if there is no such number of at most nine digits
     */
    public int ordinal(String expected) {
        int start = at;
        String digits = digits();
        if (digits.isEmpty() || digits.charAt(0) == '0' || digits.length() > MAX_DIGITS) {
            throw expected(start, expected);
        }
        return Integer.parseInt(digits);
    }

    /**
     * Reads a year.
     *
     * @return the year, from 0 to 9999
     * @throws TextFormatException if there is no year of four digits
     */
    public int year() {
        int start = at;
        String digits = digits();
        if (digits.length() != 4) {
            throw expected(start, "a year of four digits");
        }
        return Integer.parseInt(digits);
    }

    /**
     * Obtains the day that a number and a month name.
     *
     * @param position  where the number stands
     * @param number  the number
     * @param month  the month
     * @return the day
     * @throws TextFormatException if the month has no such day
     */
    public LocalDate day(int position, int number, YearMonth month) {
        if (!month.isValidDay(number)) {
            throw expected(
                    position,
                    "a day from 1 to " + month.lengthOfMonth(),
                    month + " has no day " + number + ": check the day and the month");
        }
        return month.atDay(number);
    }

    /**
     * Requires that nothing but spaces is left.
     *
     * @param expected  what else could follow
     * @throws TextFormatException if something is
     */
    public void end(String expected) {
        spaces();
        if (!atEnd()) {
            throw expected(at, expected);
        }
    }

    /**
     * Obtains what is thrown where the text is not what it should be.
     *
     * @param position  where, as {@link #position()} returned it
     * @param expected  what was expected there
     * @return the exception
     */
    public TextFormatException expected(int position, String expected) {
        return expected(position, expected, advice);
    }

    /**
     * Obtains what is thrown where the text is not what it should be.
     *
     * @param position  where, as {@link #position()} returned it
     * @param expected  what was expected there
     * @param better  what to do
     * @return the exception
     */
    public TextFormatException expected(int position, String expected, String better) {
        return new TextFormatException(text, kind, position + 1, expected, better);
    }
}
