package io.github.cica4j.model.silence;

import java.util.Objects;

/** Texts that must say something. */
final class Words {

    private Words() {}

    static void require(String text, String what, String example) {
        Objects.requireNonNull(text, what);
        if (text.isBlank()) {
            throw new IllegalArgumentException(what + " is blank: give, for example, " + example);
        }
    }
}
