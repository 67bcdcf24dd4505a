package io.github.cica4j.model.state;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * A printed name reduced to what counts when two names are compared.
 *
 * <p>Case, diacritics, compatibility forms such as those of full width, the amount and kind of spacing, the kind of dash and
 * apostrophe, a dash instead of a space, quotation marks, invisible characters and a leading "The" do not count.
 * Everything else does, brackets and word order included, so that two equal keys are the same name and not a guess.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param text  the reduced name: lower case, single spaces, no diacritics, no quotation marks
 */
public record NameKey(String text) {

    private static final String LEADING_ARTICLE = "the ";
    /** Base letters of U+00E0 to U+00FF; a space where the letter has none. */
    private static final String LATIN_1 = "aaaaaa ceeeeiiii nooooo  uuuuy y";
    /** Letters that are themselves in every normal form. */
    private static final String KAZAKH = "әғқңөұүһі";

    /**
     * Creates a key from a reduced name.
     *
     * @throws IllegalArgumentException if the text is not a reduced name
     */
    public NameKey {
        if (!reduce(text).equals(text)) {
            throw new IllegalArgumentException("'" + text + "' is not a reduced name: use NameKey.of");
        }
    }

    /**
     * Reduces a name.
     *
     * @param name  the name as printed
     * @return the key
     */
    public static NameKey of(String name) {
        return new NameKey(reduce(name));
    }

    /**
     * Reduces each of some names.
     *
     * @param names  the names as printed
     * @return the reduced names, unmodifiable, in the same order
     */
    public static List<String> textsOf(Collection<String> names) {
        return names.stream().map(NameKey::reduce).toList();
    }

    /**
     * Returns the reduced name.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }

    private static String reduce(String name) {
        Objects.requireNonNull(name, "name");
        StringBuilder reduced = new StringBuilder(name.length());
        for (int index = 0; index < name.length(); index++) {
            char letter = baseLetter(Character.toLowerCase(name.charAt(index)));
            if (letter == 0) {
                return tidied(letters(Normalizer.normalize(name, Normalizer.Form.NFKD)));
            }
            reduced.append(letter);
        }
        return tidied(reduced);
    }

    /** Covers the letters of the built-in names, as loading the tables of {@link Normalizer} is slow; 0 for others. */
    private static char baseLetter(char letter) {
        if (letter <= '~' || letter >= 'а' && letter <= 'я' && letter != 'й' || KAZAKH.indexOf(letter) >= 0) {
            return letter;
        }
        if (letter == 'й' || letter == 'ё') {
            return letter == 'й' ? 'и' : 'е';
        }
        char base = letter >= 'à' && letter <= 'ÿ' ? LATIN_1.charAt(letter - 'à') : ' ';
        if (base != ' ') {
            return base;
        }
        return separates(letter) || isApostrophe(letter) ? letter : 0;
    }

    private static StringBuilder letters(String decomposed) {
        StringBuilder letters = new StringBuilder(decomposed.length());
        for (int index = 0; index < decomposed.length(); index++) {
            char letter = decomposed.charAt(index);
            int type = Character.getType(letter);
            if (type != Character.NON_SPACING_MARK && type != Character.FORMAT) {
                letters.append(Character.toLowerCase(letter));
            }
        }
        return letters;
    }

    private static String tidied(CharSequence letters) {
        StringBuilder tidied = new StringBuilder(letters.length());
        boolean gap = false;
        boolean apostrophe = false;
        for (int index = 0; index < letters.length(); index++) {
            char letter = letters.charAt(index);
            if (separates(letter)) {
                gap = true;
            } else if (isApostrophe(letter)) {
                // around a word it is a quotation mark
                apostrophe = !gap && !tidied.isEmpty() && !opens(tidied.charAt(tidied.length() - 1));
            } else {
                if (gap || opens(letter)) {
                    separate(tidied, letter);
                } else if (apostrophe && !closes(letter)) {
                    tidied.append('\'');
                }
                tidied.append(letter);
                gap = closes(letter);
                apostrophe = false;
            }
        }
        while (tidied.length() > LEADING_ARTICLE.length() && tidied.indexOf(LEADING_ARTICLE) == 0) {
            tidied.delete(0, LEADING_ARTICLE.length());
        }
        return tidied.toString();
    }

    /** Puts a space where print has one: before an opening bracket, after what closes, and never the other way round. */
    private static void separate(StringBuilder tidied, char next) {
        if (!tidied.isEmpty() && !opens(tidied.charAt(tidied.length() - 1)) && !closes(next)) {
            tidied.append(' ');
        }
    }

    private static boolean opens(char letter) {
        return letter == '(' || letter == '[';
    }

    private static boolean closes(char letter) {
        return letter == ')' || letter == ']' || letter == ',' || letter == ';';
    }

    private static boolean separates(char letter) {
        return isSpace(letter) || isDash(letter) || isQuotationMark(letter);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isDash(char letter) {
        return letter == '\u2212' || Character.getType(letter) == Character.DASH_PUNCTUATION;
    }

    private static boolean isQuotationMark(char letter) {
        return letter == '"'
                || letter == '\u00AB'
                || letter == '\u00BB'
                || letter == '\u201A'
                || letter >= '\u201C' && letter <= '\u201F'
                || letter == '\u2039'
                || letter == '\u203A';
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter >= '\u2018' && letter <= '\u201B' && letter != '\u201A' || letter == '\u02BC';
    }
}
