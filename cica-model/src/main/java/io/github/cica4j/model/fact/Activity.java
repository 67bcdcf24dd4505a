package io.github.cica4j.model.fact;

import io.github.cica4j.model.time.StatedPeriod;
import java.util.Objects;
import java.util.Optional;

/**
 * A concrete activity that an {@link ActionPlan} proposes (2.9).
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param title  what it is
 * @param timeline  what the plan says of its time, absent if that is unknown
 */
public record Activity(String title, Optional<StatedPeriod> timeline) {

    /**
     * Creates an activity.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public Activity {
        Objects.requireNonNull(timeline, "timeline");
        if (title.isBlank()) {
            throw new IllegalArgumentException("The title of an activity is blank: say what it is");
        }
    }
}
