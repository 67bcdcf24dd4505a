package io.github.cica4j.model.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The name of one thing in each language, as far as it is known.
 *
 * <p>A name that no source gives is absent; it is never made up by translation.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param english  the English name, not blank
 * @param russian  the Russian name, not blank, or empty if unknown
 * @param kazakh  the Kazakh name, not blank, or empty if unknown
 */
public record Names(String english, Optional<String> russian, Optional<String> kazakh) {

    /**
     * Creates the names.
     *
     * @throws IllegalArgumentException if a name is blank
     */
    public Names {
        requireText(english, "english");
        if (Objects.requireNonNull(russian, "russian").isPresent()) {
            requireText(russian.get(), "russian");
        }
        if (Objects.requireNonNull(kazakh, "kazakh").isPresent()) {
            requireText(kazakh.get(), "kazakh");
        }
    }

    /**
     * Obtains a name that is known in English only.
     *
     * @param english  the English name, not blank
     * @return the names
     * @throws IllegalArgumentException if the name is blank
     */
    public static Names of(String english) {
        return new Names(english, Optional.empty(), Optional.empty());
    }

    /**
     * Obtains a name that is known in all three languages.
     *
     * @param english  the English name, not blank
     * @param russian  the Russian name, not blank
     * @param kazakh  the Kazakh name, not blank
     * @return the names
     * @throws IllegalArgumentException if a name is blank
     */
    public static Names of(String english, String russian, String kazakh) {
        return new Names(english, Optional.of(russian), Optional.of(kazakh));
    }

    /**
     * Returns these names with another Russian one.
     *
     * @param name  the Russian name, not blank
     * @return the names
     * @throws IllegalArgumentException if the name is blank
     */
    public Names withRussian(String name) {
        return new Names(english, Optional.of(name), kazakh);
    }

    /**
     * Returns these names with another Kazakh one.
     *
     * @param name  the Kazakh name, not blank
     * @return the names
     * @throws IllegalArgumentException if the name is blank
     */
    public Names withKazakh(String name) {
        return new Names(english, russian, Optional.of(name));
    }

    /**
     * Finds the name in a language.
     *
     * @param language  the language
     * @return the name, or empty if it is not known in that language
     */
    public Optional<String> find(Language language) {
        return switch (language) {
            case EN -> Optional.of(english);
            case RU -> russian;
            case KK -> kazakh;
        };
    }

    /**
     * Returns the name to show to a reader of a language.
     *
     * @param language  the language
     * @return the name in that language when known, else the English name
     */
    public String in(Language language) {
        return find(language).orElse(english);
    }

    /**
     * Returns the known names, in the order of {@link Language}.
     *
     * @return one to three names, unmodifiable
     */
    public List<String> known() {
        List<String> known = new ArrayList<>(3);
        known.add(english);
        if (russian.isPresent()) {
            known.add(russian.get());
        }
        if (kazakh.isPresent()) {
            known.add(kazakh.get());
        }
        return List.copyOf(known);
    }

    private static void requireText(String name, String component) {
        if (Objects.requireNonNull(name, component).isBlank()) {
            throw new IllegalArgumentException(
                    "The " + component + " name '" + name + "' is blank: give the name or leave it out");
        }
    }
}
