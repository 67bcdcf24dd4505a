package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Status;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many findings have which status, by day.
 *
 * <p>It is built when it is first asked for a day; two threads that ask at once build the same.
 */
final class StatusIndex {

    private static final int WIDTH = Status.values().length;

    private final List<Finding> findings;
    private volatile @Nullable Table table;

    StatusIndex(List<Finding> findings) {
        this.findings = findings;
    }

    private record Table(long[] days, int[] counts) {}

    Summary on(LocalDate day) {
        Table current = table;
        if (current == null) {
            current = build();
            table = current;
        }
        int found = Arrays.binarySearch(current.days, day.toEpochDay());
        int row = found >= 0 ? found : -found - 2;
        return row < 0
                ? Summary.of(new int[WIDTH])
                : Summary.of(Arrays.copyOfRange(current.counts, row * WIDTH, (row + 1) * WIDTH));
    }

    private Table build() {
        long[] days = findings.stream()
                .flatMap(finding -> finding.timeline().changes().stream())
                .mapToLong(change -> change.from().toEpochDay())
                .sorted()
                .distinct()
                .toArray();
        int[] counts = new int[days.length * WIDTH];
        for (Finding finding : findings) {
            Optional<Status> before = Optional.empty();
            for (Timeline.Change change : finding.timeline().changes()) {
                int row = Arrays.binarySearch(days, change.from().toEpochDay()) * WIDTH;
                before.ifPresent(status -> counts[row + status.ordinal()]--);
                before = change.position().status();
                before.ifPresent(status -> counts[row + status.ordinal()]++);
            }
        }
        for (int cell = WIDTH; cell < counts.length; cell++) {
            counts[cell] += counts[cell - WIDTH];
        }
        return new Table(days, counts);
    }
}
