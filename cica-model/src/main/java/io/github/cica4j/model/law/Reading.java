package io.github.cica4j.model.law;

import java.util.Objects;

/**
 * One way to read an open word.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param name  the short name in kebab case, such as {@code tenure-start}
 * @param description  what it means, in one sentence
 * @param parameter  what follows the name after a colon
 * @param defaultParameter  the parameter where none is given, empty if there is none
 */
public record Reading(String name, String description, Parameter parameter, String defaultParameter) {

    /** What follows the name of a reading. */
    public enum Parameter {
        /** Nothing. */
        NONE,
        /** A number of days, not negative. */
        DAYS,
        /** A number of months, not negative. */
        MONTHS,
        /** A day, in ISO form. */
        DAY
    }

    /** Creates a reading. */
    public Reading {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(defaultParameter, "defaultParameter");
    }

    /**
     * Obtains a reading without a parameter.
     *
     * @param name  the short name
     * @param description  what it means
     * @return the reading
     */
    public static Reading of(String name, String description) {
        return new Reading(name, description, Parameter.NONE, "");
    }
}
