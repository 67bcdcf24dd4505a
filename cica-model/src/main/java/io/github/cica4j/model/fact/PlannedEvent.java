package io.github.cica4j.model.fact;

import io.github.cica4j.model.catalogue.AreaId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An item of an {@link AnnualPlan}, as printed.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param number  the number, from 0 to 9999
 * @param title  the expected title, blank if the plan prints none, absent if it is unknown
 * @param organizers  the organizers, each as printed, in the order of the print; absent if they are unknown
 * @param timing  the indicative timing, blank if the plan leaves it blank, absent if it is unknown
 * @param area  the area that the event serves, absent if it is unknown
 * @param meetingOf  the body whose regular meeting the event is, absent if it is none
 */
public record PlannedEvent(
        int number,
        Optional<String> title,
        Optional<List<String>> organizers,
        Optional<String> timing,
        Optional<AreaId> area,
        Optional<Body> meetingOf) {

    /**
     * Creates an item.
     *
     * @throws IllegalArgumentException if the number is out of range
     */
    public PlannedEvent {
        PlanYears.checkItem(number);
        Objects.requireNonNull(title, "title");
        organizers = organizers.map(List::copyOf);
        Objects.requireNonNull(timing, "timing");
        Objects.requireNonNull(area, "area");
        Objects.requireNonNull(meetingOf, "meetingOf");
    }

    /**
     * Obtains an item as a plan prints it.
     *
     * @param number  the number, from 0 to 9999
     * @param title  the expected title
     * @param organizers  the organizers, each as printed
     * @param timing  the indicative timing, blank if the plan leaves it blank
     * @return the item
     * @throws IllegalArgumentException if the number is out of range
     */
    public static PlannedEvent of(int number, String title, List<String> organizers, String timing) {
        return new PlannedEvent(
                number,
                Optional.of(title),
                Optional.of(organizers),
                Optional.of(timing),
                Optional.empty(),
                Optional.empty());
    }
}
