package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.KnownDay;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome of a silence procedure, as the record tells it.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param adopted  whether its texts were adopted, else the silence was broken
 * @param on  the day of the outcome
 * @param noticeOn  the day on which a notice told it, absent if it is unknown
 */
public record Outcome(boolean adopted, KnownDay on, Optional<KnownDay> noticeOn) {

    /**
     * Creates an outcome.
     *
     * @throws IllegalArgumentException if the notice lies before the outcome
     */
    public Outcome {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(noticeOn, "noticeOn");
        if (noticeOn.filter(day -> day.latest().isBefore(on.earliest())).isPresent()) {
            throw new IllegalArgumentException(
                    "The notice of " + noticeOn.get() + " lies before the outcome of " + on + " that it tells");
        }
    }
}
