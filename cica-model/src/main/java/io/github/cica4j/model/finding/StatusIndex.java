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

    private static final int WIDTH = Summary.WIDTH;
    private static final int[] NONE = new int[WIDTH];

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
        return row < 0 ? Summary.of(NONE, 0) : Summary.of(current.counts, row * WIDTH);
    }

    private Table build() {
        long[] all = new long[findings.size() * 4];
        int count = 0;
        for (Finding finding : findings) {
            long[] own = finding.timeline().changeDays();
            if (count + own.length > all.length) {
                all = Arrays.copyOf(all, Math.max(all.length * 2, count + own.length));
            }
            System.arraycopy(own, 0, all, count, own.length);
            count += own.length;
        }
        long[] days = distinct(all, count);
        int[] counts = new int[days.length * WIDTH];
        for (Finding finding : findings) {
            Timeline timeline = finding.timeline();
            Optional<Status> before = Optional.empty();
            for (long day : timeline.changeDays()) {
                int row = Arrays.binarySearch(days, day) * WIDTH;
                if (before.isPresent()) {
                    counts[row + before.get().ordinal()]--;
                }
                before = timeline.at(day).status();
                if (before.isPresent()) {
                    counts[row + before.get().ordinal()]++;
                }
            }
        }
        for (int cell = WIDTH; cell < counts.length; cell++) {
            counts[cell] += counts[cell - WIDTH];
        }
        return new Table(days, counts);
    }

    private static long[] distinct(long[] days, int count) {
        Arrays.sort(days, 0, count);
        int kept = 0;
        for (int next = 0; next < count; next++) {
            if (kept == 0 || days[next] != days[kept - 1]) {
                days[kept++] = days[next];
            }
        }
        return Arrays.copyOf(days, kept);
    }
}
