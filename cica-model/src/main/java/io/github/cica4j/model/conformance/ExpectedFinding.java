package io.github.cica4j.model.conformance;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Timeline;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that a finding says, in no language.
 *
 * <p>Findings are ordered by subject and occurrence, as in a report. This type is immutable and thread-safe.
 *
 * @param subject  what the finding is about
 * @param occurrence  which period or fact of the subject it is about, empty where the rule does not recur
 * @param status  the status on the day of the case, absent if the finding is not in the report of that day
 * @param arises  the day on which a duty arises, a norm begins to bind, or an act was done; absent if it never comes
 * @param limit  the last day on which doing what the duty asks is on time, inclusive; absent if there is none
 * @param met  the first day on which it was done; absent if it was not, or may not have been
 * @param ends  the first day on which the duty is gone or the norm no longer binds; absent if there may be none
 * @param timeline  where the finding stands on every day: each change, earliest first
 * @param arguments  the arguments of the message that do not depend on the day: each a text, a {@code Long}, or a list of these
 * @param evidence  the facts that the finding rests on, sorted
 */
public record ExpectedFinding(
        Subject subject,
        String occurrence,
        Optional<Status> status,
        Optional<KnownDay> arises,
        Optional<KnownDay> limit,
        Optional<KnownDay> met,
        Optional<KnownDay> ends,
        List<ExpectedChange> timeline,
        SortedMap<String, Object> arguments,
        List<FactId> evidence)
        implements Comparable<ExpectedFinding> {

    private static final Comparator<ExpectedFinding> ORDER =
            Comparator.comparing(ExpectedFinding::subject).thenComparing(ExpectedFinding::occurrence);

    /**
     * Creates a finding.
     *
     * @throws IllegalArgumentException if the timeline is empty, or its days are not in order
     */
    public ExpectedFinding {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(occurrence, "occurrence");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(arises, "arises");
        Objects.requireNonNull(limit, "limit");
        Objects.requireNonNull(met, "met");
        Objects.requireNonNull(ends, "ends");
        timeline = List.copyOf(timeline);
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
        evidence = List.copyOf(evidence);
        if (timeline.isEmpty()) {
            throw new IllegalArgumentException(
                    "the timeline of " + subject + " is empty: leave the finding out instead");
        }
        for (int next = 1; next < timeline.size(); next++) {
            LocalDate before = timeline.get(next - 1).from();
            LocalDate after = timeline.get(next).from();
            if (!before.isBefore(after)) {
                throw new IllegalArgumentException("the timeline of " + subject + " goes from " + before + " to "
                        + after + ": put the earlier first");
            }
        }
    }

    /**
     * Returns what a finding says.
     *
     * @param finding  the finding
     * @param asOf  the day of the case, judged at its end
     * @return the same as data
     */
    public static ExpectedFinding of(Finding finding, LocalDate asOf) {
        SortedMap<String, Object> arguments = new TreeMap<>();
        finding.arguments().forEach((name, value) -> arguments.put(name, plain(value)));
        return new ExpectedFinding(
                finding.subject(),
                finding.key().occurrence(),
                finding.timeline().statusOn(asOf),
                finding.arises().map(ExpectedFinding::withoutWords),
                finding.limit().map(ExpectedFinding::withoutWords),
                finding.met().map(ExpectedFinding::withoutWords),
                finding.ends().map(ExpectedFinding::withoutWords),
                finding.timeline().changes().stream()
                        .map(change -> change(finding, change))
                        .toList(),
                arguments,
                finding.evidence());
    }

    private static ExpectedChange change(Finding finding, Timeline.Change change) {
        return new ExpectedChange(
                change.from(),
                change.position().status(),
                change.position().missing(),
                change.position()
                        .listed()
                        .map(names -> names.stream().map(Object::toString).toList()),
                finding.bearerOn(change.from()));
    }

    private static KnownDay withoutWords(KnownDay day) {
        return new KnownDay(day.earliest(), day.latest(), Optional.empty());
    }

    private static Object plain(Object value) {
        if (value instanceof Number number) {
            return number.longValue();
        }
        return value instanceof Collection<?> values
                ? values.stream().map(ExpectedFinding::plain).toList()
                : value.toString();
    }

    /**
     * Returns the status on a day, as the timeline has it.
     *
     * @param day  the day
     * @return the status, absent if the finding is not in the report of that day
     */
    public Optional<Status> statusOn(LocalDate day) {
        return timeline.stream()
                .filter(change -> !change.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .flatMap(ExpectedChange::status);
    }

    @Override
    public int compareTo(ExpectedFinding other) {
        return ORDER.compare(this, other);
    }
}
