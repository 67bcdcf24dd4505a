package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Status;
import java.util.Arrays;

/**
 * How many findings of a report have which status.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Summary {

    static final int WIDTH = Status.values().length;

    private final int[] table;
    private final int offset;

    private Summary(int[] table, int offset) {
        this.table = table;
        this.offset = offset;
    }

    /** Obtains the row of a table that begins at an offset; the table is not changed any more. */
    static Summary of(int[] table, int offset) {
        return new Summary(table, offset);
    }

    /**
     * Returns the number of findings with a status.
     *
     * @param status  the status
     * @return the number
     */
    public int count(Status status) {
        return table[offset + status.ordinal()];
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
        return Arrays.stream(table, offset, offset + WIDTH).sum();
    }

    /** Returns the counts of these findings and others. */
    Summary and(Summary others) {
        int[] sums = new int[WIDTH];
        for (Status status : Status.values()) {
            sums[status.ordinal()] = count(status) + others.count(status);
        }
        return of(sums, 0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Summary that
                && Arrays.equals(table, offset, offset + WIDTH, that.table, that.offset, that.offset + WIDTH);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(Arrays.copyOfRange(table, offset, offset + WIDTH));
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
