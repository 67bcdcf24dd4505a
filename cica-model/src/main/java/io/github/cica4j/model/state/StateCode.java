package io.github.cica4j.model.state;

import java.util.Objects;

/**
 * The ISO 3166-1 alpha-2 code of a state, such as {@code KZ}.
 *
 * <p>Only the form is checked: the code may be that of any state, member or not.
 * Codes are ordered alphabetically.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param code  two upper-case Latin letters
 */
public record StateCode(String code) implements Comparable<StateCode> {

    /**
     * Creates a code.
     *
     * @throws IllegalArgumentException if the text is not two upper-case Latin letters
     */
    public StateCode {
        Objects.requireNonNull(code, "code");
        if (code.length() != 2 || !isUpperCase(code.charAt(0)) || !isUpperCase(code.charAt(1))) {
            throw new IllegalArgumentException("State code '" + code
                    + "' is not two upper-case letters: give the ISO 3166-1 alpha-2 code, such as KZ");
        }
    }

    /**
     * Obtains a code.
     *
     * @param code  two upper-case Latin letters
     * @return the code
     * @throws IllegalArgumentException if the text is not two upper-case Latin letters
     */
    public static StateCode of(String code) {
        return new StateCode(code);
    }

    /**
     * Returns the name of the state to show to a reader of a language.
     *
     * @param language  the language
     * @return the name in that language when {@link States} knows it, else the English name, else the code
     */
    public String name(Language language) {
        Objects.requireNonNull(language, "language");
        return States.find(this).map(state -> state.name(language)).orElse(code);
    }

    /**
     * Compares by code.
     *
     * @param other  the other code
     * @return negative, zero or positive
     */
    @Override
    public int compareTo(StateCode other) {
        return code.compareTo(other.code);
    }

    /**
     * Returns the code.
     *
     * @return the two letters
     */
    @Override
    public String toString() {
        return code;
    }

    private static boolean isUpperCase(char letter) {
        return letter >= 'A' && letter <= 'Z';
    }
}
