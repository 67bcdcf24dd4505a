package io.github.cica4j.model.text;

import io.github.cica4j.model.internal.text.TextScanner;
import java.util.Comparator;
import java.util.Objects;

/**
 * The number of a note verbale, such as {@code IO/218} or {@code NCT/G/1501}.
 *
 * <p>The prefix names the matter and may hold slashes; the serial is what follows its last slash.
 * Numbers are ordered by serial and then by prefix, since one row of serials runs through all prefixes of a year.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param prefix  words of upper-case Latin letters with slashes between them
 * @param serial  the serial, from 1 to 999,999,999
 */
public record NoteNumber(String prefix, int serial) implements Comparable<NoteNumber> {

    private static final String ADVICE = "write it like DOC/1497 or NCT/G/1501";
    private static final String PREFIX = "a prefix in upper-case Latin letters";
    private static final int MAX_SERIAL = 999_999_999;

    private static final Comparator<NoteNumber> ORDER =
            Comparator.comparingInt(NoteNumber::serial).thenComparing(NoteNumber::prefix);

    /**
     * Creates a number.
     *
     * @throws IllegalArgumentException if the prefix has another form, or the serial is out of range
     */
    public NoteNumber {
        Objects.requireNonNull(prefix, "prefix");
        TextScanner scanner = new TextScanner(prefix, "prefix of a note number", "write it like DOC or NCT/G");
        do {
            word(scanner, PREFIX);
        } while (scanner.accept('/'));
        if (!scanner.atEnd()) {
            throw scanner.expected(scanner.position(), "a slash or the end");
        }
        if (serial < 1 || serial > MAX_SERIAL) {
            throw new IllegalArgumentException(
                    "The serial " + serial + " of a note is out of range: give 1 to " + MAX_SERIAL);
        }
    }

    /**
     * Parses a number, with or without {@code №} or {@code No.} before it.
     *
     * <p>This is the inverse of {@link #toString()}, except that the sign is not kept.
     *
     * @param text  the number; spaces may follow the sign, and no other spaces are allowed
     * @return the number
     * @throws TextFormatException if the text is no number
     */
    public static NoteNumber parse(String text) {
        TextScanner scanner = new TextScanner(text, "note number", ADVICE);
        if (scanner.accept('\u2116') || scanner.accept("No.")) {
            scanner.spaces();
        }
        int start = scanner.position();
        int end;
        String expected = PREFIX;
        do {
            word(scanner, expected);
            expected = "a serial, or more of the prefix in upper-case Latin letters";
            end = scanner.position();
            if (!scanner.accept('/')) {
                throw scanner.expected(end, "a slash and a serial");
            }
        } while (!scanner.digitNext());
        int serial = scanner.ordinal("a serial without leading zeros");
        if (!scanner.atEnd()) {
            throw scanner.expected(scanner.position(), "the end");
        }
        return new NoteNumber(text.substring(start, end), serial);
    }

    private static void word(TextScanner scanner, String expected) {
        int start = scanner.position();
        if (scanner.capitals().isEmpty()) {
            throw scanner.expected(start, expected);
        }
    }

    /**
     * Compares by serial and then by prefix.
     *
     * @param other  the other number
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(NoteNumber other) {
        return ORDER.compare(this, other);
    }

    /**
     * Returns the number without a sign before it.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return prefix + "/" + serial;
    }
}
