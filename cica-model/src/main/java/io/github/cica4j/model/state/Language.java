package io.github.cica4j.model.state;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A language in which names and messages are given.
 *
 * <p>The order is the order in which texts are listed: English first.
 *
 * <p>This enum is immutable and thread-safe.
 */
public enum Language {

    /** English, the language that every name is known in. */
    EN("en", Locale.ENGLISH),

    /** Russian. */
    RU("ru", Locale.forLanguageTag("ru")),

    /** Kazakh. */
    KK("kk", Locale.forLanguageTag("kk"));

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /**
     * Finds the language of an ISO 639-1 code.
     *
     * @param code  the code in lower case, such as {@code kk}
     * @return the language, or empty if it is none of the three
     */
    public static Optional<Language> find(String code) {
        Objects.requireNonNull(code, "code");
        for (Language language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }

    /**
     * Returns the ISO 639-1 code.
     *
     * @return two lower-case letters
     */
    public String code() {
        return code;
    }

    /**
     * Returns the locale of this language, without a country.
     *
     * @return the locale
     */
    public Locale locale() {
        return locale;
    }
}
