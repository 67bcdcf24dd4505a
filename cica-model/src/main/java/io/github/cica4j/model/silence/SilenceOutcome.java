package io.github.cica4j.model.silence;

import io.github.cica4j.model.time.KnownInstant;
import java.util.Objects;

/**
 * The outcome of a silence procedure for one text, as a notice tells it.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param text  the text
 * @param adopted  whether the text is told to be adopted, else that the silence was broken
 * @param on  when the notice was given
 */
public record SilenceOutcome(String text, boolean adopted, KnownInstant on) {

    /** Creates an outcome. */
    public SilenceOutcome {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(on, "on");
    }
}
