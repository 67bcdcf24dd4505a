package io.github.cica4j.model.finding;

import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import java.util.Objects;

/**
 * Something that was done in some form: its position holds from the day of the act for ever.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param on  the day of the act
 * @param position  the position from that day on
 */
public record DoneAct(DayBounds on, Position position) {

    /** Creates an act. */
    public DoneAct {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(position, "position");
    }

    /**
     * Computes the status on every day.
     *
     * @return the timeline
     */
    public Timeline timeline() {
        if (on.exact()) {
            return new Timeline(
                    Steps.of(new long[] {on.earliest()}, day -> day < on.earliest() ? Position.absent() : position));
        }
        return new Timeline(Steps.of(new long[] {on.earliest(), on.latest()}, day -> {
            if (day < on.earliest()) {
                return Position.absent();
            }
            return day < on.latest() ? position.or(Position.absent(), on.because()) : position;
        }));
    }
}
