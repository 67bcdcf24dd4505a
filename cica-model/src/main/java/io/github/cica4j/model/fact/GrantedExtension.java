package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownTime;
import java.util.Objects;

/**
 * A later deadline that was granted in a silence procedure.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param grantedOn  when it was granted, in Astana
 * @param deadline  the deadline from then on, a local time in Astana or a day, inclusive
 */
public record GrantedExtension(KnownTime grantedOn, KnownTime deadline) {

    /**
     * Creates an extension.
     *
     * @throws IllegalArgumentException if the deadline is a rough day
     */
    public GrantedExtension {
        Objects.requireNonNull(grantedOn, "grantedOn");
        Objects.requireNonNull(deadline, "deadline");
        if (!deadline.day().exact()) {
            throw new IllegalArgumentException("The deadline " + deadline + " is a rough day: give the day, or a time");
        }
    }
}
