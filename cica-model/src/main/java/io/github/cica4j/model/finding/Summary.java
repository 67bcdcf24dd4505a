package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Status;
import java.util.Arrays;

/**
 * How many findings of a report have which status.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Summary {

    private final int[] counts;

    private Summary(int[] counts) {
        this.counts = counts;
    }

    static Summary of(int[] counts) {
        return new Summary(counts);
    }

    /**
     * Returns the number of findings with a status.
     *
     * @param status  the status
     * @return the number
     */
    public int count(Status status) {
        return counts[status.ordinal()];
    }

    /**
     * Returns the number of findings that depart from the text.
     *
     * @return the number of those that are overdue or not met
     */
    public int departures() {
        return count(Status.OVERDUE) + count(Status.NOT_MET);
    }

    /**
     * Returns the number of findings in the report.
     *
     * @return the number
     */
    public int total() {
        return Arrays.stream(counts).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Summary that && Arrays.equals(counts, that.counts);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Status status : Status.values()) {
            if (count(status) > 0) {
                text.append(text.isEmpty() ? "" : ", ")
                        .append(count(status))
                        .append(' ')
                        .append(status);
            }
        }
        return text.toString();
    }
}
