package io.github.cica4j.model.fact;

import io.github.cica4j.model.state.StateCode;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Who applies for the status of an Observer: a State, by its ISO 3166-1 alpha-2 code such as {@code SA}, or an organization, by its
 * name.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param text  the code or the name; two upper-case Latin letters are the code of a State, so a name
 *     like that is written out
 */
public record Applicant(String text) {

    private static final Pattern CODE = Pattern.compile("[A-Z]{2}");

    /**
     * Creates an applicant.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public Applicant {
        if (text.isBlank()) {
            throw new IllegalArgumentException("The applicant is blank: give the code of a State, or a name");
        }
    }

    /**
     * Obtains an applicant.
     *
     * @param text  the code or the name
     * @return the applicant
     * @throws IllegalArgumentException if the text is blank
     */
    public static Applicant of(String text) {
        return new Applicant(text);
    }

    /**
     * Returns the State.
     *
     * @return its code, absent if an organization applies
     */
    public Optional<StateCode> state() {
        return CODE.matcher(text).matches() ? Optional.of(StateCode.of(text)) : Optional.empty();
    }

    /**
     * Returns the code or the name.
     *
     * @return the text
     */
    @Override
    public String toString() {
        return text;
    }
}
