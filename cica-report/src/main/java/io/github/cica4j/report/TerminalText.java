package io.github.cica4j.report;

/**
 * Makes text of unknown origin safe to print on a terminal.
 *
 * <p>The same text gives the same result on every Java version.
 */
public final class TerminalText {

    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private TerminalText() {}

    /**
     * Escapes what a terminal would act on, or what would change the order or the look of other text.
     *
     * <p>That is: control characters, line and paragraph separators, characters that control the direction of text,
     * invisible format characters, tags, and halves of surrogate pairs.
     * Joiners of letters stay, since Persian is not written without them.
     * An escape is written as in Java source; a backslash stays as it is.
     *
     * @param text  the text
     * @return the text in one line; the same object if nothing was escaped
     */
    public static String escape(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (unsafe(character)) {
                return escapeFrom(text, at);
            }
            at += Character.charCount(character);
        }
        return text;
    }

    private static String escapeFrom(String text, int start) {
        StringBuilder safe = new StringBuilder(text.length() + 16).append(text, 0, start);
        int at = start;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            int next = at + Character.charCount(character);
            if (unsafe(character)) {
                for (int unit = at; unit < next; unit++) {
                    escape(text.charAt(unit), safe);
                }
            } else {
                safe.appendCodePoint(character);
            }
            at = next;
        }
        return safe.toString();
    }

    private static void escape(char unit, StringBuilder safe) {
        switch (unit) {
            case '\n' -> safe.append("\\n");
            case '\r' -> safe.append("\\r");
            case '\t' -> safe.append("\\t");
            default ->
                safe.append("\\u")
                        .append(HEX[unit >> 12])
                        .append(HEX[unit >> 8 & 15])
                        .append(HEX[unit >> 4 & 15])
                        .append(HEX[unit & 15]);
        }
    }

    /** Ranges instead of categories: those of Unicode differ from one Java version to the next. */
    private static boolean unsafe(int character) {
        if (character < 0xad) {
            return character < ' ' || character >= 0x7f && character <= 0x9f;
        }
        return character == 0xad // soft hyphen
                || character == 0x61c // Arabic letter mark
                || character == 0x180e // Mongolian vowel separator
                || character == 0x200b // zero-width space
                || character == 0x200e // left-to-right mark
                || character == 0x200f // right-to-left mark
                || character >= 0x2028 && character <= 0x202e // separators, embeddings, overrides
                || character >= 0x2060 && character <= 0x206f // invisible operators, isolates
                || character >= 0xd800 && character <= 0xdfff // half of a pair
                || character == 0xfeff // byte order mark
                || character >= 0xfff9 && character <= 0xfffb // annotations between lines
                || character >= 0xe0000 && character <= 0xe007f; // tags
    }
}
