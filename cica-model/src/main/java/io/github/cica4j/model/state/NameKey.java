package io.github.cica4j.model.state;

import java.text.Normalizer;
import java.util.Objects;

/**
 * A printed name reduced to what counts when two names are compared.
 *
 * <p>Case, diacritics, the amount and kind of spacing, the kind of dash and apostrophe, a dash instead of a space,
 * and a leading "The" do not count.
 * Everything else does, brackets and word order included, so that two equal keys are the same name and not a guess.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param text  the reduced name: lower case, single spaces, no diacritics
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
                return tidied(letters(Normalizer.normalize(name, Normalizer.Form.NFD)));
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
        return isSpace(letter) || isDash(letter) || isApostrophe(letter) ? letter : 0;
    }

    private static StringBuilder letters(String decomposed) {
        StringBuilder letters = new StringBuilder(decomposed.length());
        for (int index = 0; index < decomposed.length(); index++) {
            char letter = decomposed.charAt(index);
            if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                letters.append(Character.toLowerCase(letter));
            }
        }
        return letters;
    }

    private static String tidied(CharSequence letters) {
        StringBuilder tidied = new StringBuilder(letters.length());
        boolean gap = false;
        for (int index = 0; index < letters.length(); index++) {
            char letter = letters.charAt(index);
            if (isSpace(letter) || isDash(letter)) {
                gap = tidied.length() > 0;
                continue;
            }
            if (gap) {
                tidied.append(' ');
                gap = false;
            }
            tidied.append(isApostrophe(letter) ? '\'' : letter);
        }
        while (tidied.length() > LEADING_ARTICLE.length() && tidied.indexOf(LEADING_ARTICLE) == 0) {
            tidied.delete(0, LEADING_ARTICLE.length());
        }
        return tidied.toString();
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }

    private static boolean isDash(char letter) {
        return letter == '-' || letter >= '\u2010' && letter <= '\u2015' || letter == '\u2212';
    }

    private static boolean isApostrophe(char letter) {
        return letter == '\'' || letter == '\u2018' || letter == '\u2019' || letter == '\u02BC';
    }
}
