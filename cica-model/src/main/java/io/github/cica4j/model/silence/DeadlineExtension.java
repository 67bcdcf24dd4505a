package io.github.cica4j.model.silence;

import io.github.cica4j.model.time.KnownInstant;
import java.util.Objects;

/**
 * A decision that moves the deadline of a silence procedure to a later one. A mere request does not.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param deadline  the deadline from then on
 * @param granted  when it was made known; it counts only if the deadline in force had not passed
 */
public record DeadlineExtension(SilenceDeadline deadline, KnownInstant granted) {

    /** Creates an extension. */
    public DeadlineExtension {
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(granted, "granted");
    }
}
