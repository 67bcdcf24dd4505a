package io.github.cica4j.model.internal;

import java.util.Locale;

/** The one way in which the constants of this library are written outside Java. */
public final class KebabCase {

    private KebabCase() {}

    /**
     * Returns the name of a constant in lower case with dashes.
     *
     * @param constant  the constant
     * @return the text
     */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
