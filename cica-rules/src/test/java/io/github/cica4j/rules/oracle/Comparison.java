package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.OfOffice;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Puts the answers of the oracle beside those of the library. */
public final class Comparison {

    /**
     * A day on which they differ.
     *
     * @param key  the finding
     * @param day  the day
     * @param oracle  what the oracle says
     * @param library  what the library says
     */
    public record Difference(FindingKey key, LocalDate day, Optional<Status> oracle, Optional<Status> library) {
        @Override
        public String toString() {
            return key + " on " + day + ": oracle "
                    + oracle.map(Status::toString).orElse("absent") + ", library "
                    + library.map(Status::toString).orElse("absent");
        }
    }

    private static final int QUIET_STEP = 7;

    private Comparison() {}

    /**
     * Compares every finding on every day on which something can change, and the days before and after.
     *
     * @param dossier  the facts
     * @param readings  the readings
     * @param assessment  what the library found
     * @return the first difference of each finding, sorted by key
     */
    public static List<Difference> compare(Dossier dossier, Interpretations readings, Assessment assessment) {
        Oracle oracle = new Oracle(dossier, readings);
        Map<FindingKey, Finding> findings = new HashMap<>();
        assessment.findings().forEach(finding -> findings.put(finding.key(), finding));
        Set<FindingKey> keys = new HashSet<>(oracle.keys());
        keys.addAll(findings.keySet());
        long[] days = oracle.days().stream().mapToLong(Long::longValue).toArray();
        Set<String> busy = areasOnRecord(dossier);
        List<Difference> differences = new ArrayList<>();
        for (FindingKey key : keys) {
            // of what recurs for ever, the assessment finds the later years when it is asked
            Optional<Finding> finding = Optional.ofNullable(findings.get(key)).or(() -> assessment.find(key));
            boolean quiet = key.subject().kind().equals("area")
                    && !busy.contains(key.subject().id());
            compare(oracle.judge(key), days, key, finding, quiet).ifPresent(differences::add);
        }
        differences.sort(Comparator.comparing(Difference::key));
        if (differences.isEmpty()) {
            oracle.reportDays().forEach(day -> report(oracle, assessment, day).ifPresent(differences::add));
        }
        return differences;
    }

    /** The report of a day says what the findings say, and nothing else. */
    private static Optional<Difference> report(Oracle oracle, Assessment assessment, LocalDate day) {
        Map<FindingKey, Status> expected = oracle.report(day);
        Map<FindingKey, Status> actual = new HashMap<>();
        assessment
                .asOf(day)
                .findings()
                .forEach(found -> actual.put(found.finding().key(), found.status()));
        if (expected.equals(actual)) {
            return Optional.empty();
        }
        SortedSet<FindingKey> keys = new TreeSet<>(expected.keySet());
        keys.addAll(actual.keySet());
        return keys.stream()
                .map(key -> new Difference(
                        key, day, Optional.ofNullable(expected.get(key)), Optional.ofNullable(actual.get(key))))
                .filter(difference -> !difference.oracle().equals(difference.library()))
                .findFirst();
    }

    private static Set<String> areasOnRecord(Dossier dossier) {
        Set<String> areas = new HashSet<>();
        for (Fact fact : dossier.facts()) {
            if (fact instanceof OfOffice office) {
                areas.add(office.area().id());
            } else if (fact instanceof ActingCoordination acting) {
                areas.add(acting.area().id());
            } else if (fact instanceof ConceptPaper paper) {
                areas.add(paper.area().id());
            } else if (fact instanceof CoordinatorList list) {
                list.rows().forEach(row -> areas.add(row.area().id()));
            }
        }
        return areas;
    }

    private static Optional<Difference> compare(
            Judge judge, long[] days, FindingKey key, Optional<Finding> finding, boolean quiet) {
        LongStream looked = quiet
                ? IntStream.range(0, days.length)
                        .filter(index -> index % QUIET_STEP == 0)
                        .mapToLong(index -> days[index])
                : Arrays.stream(days);
        LongStream changes = finding.stream().flatMapToLong(Comparison::changes);
        boolean seen = false;
        for (long day : LongStream.concat(looked, changes).toArray()) {
            Optional<Status> expected = judge.on(day);
            Optional<Status> actual = finding.flatMap(found -> found.timeline().statusOn(LocalDate.ofEpochDay(day)));
            seen |= expected.isPresent();
            if (!expected.equals(actual)) {
                return Optional.of(new Difference(key, LocalDate.ofEpochDay(day), expected, actual));
            }
        }
        // a finding that is in no report does not exist
        return seen == finding.isPresent()
                ? Optional.empty()
                : Optional.of(new Difference(key, LocalDate.EPOCH, Optional.empty(), Optional.empty()));
    }

    /** The days on which the library sees a change, and those before and after. */
    private static LongStream changes(Finding finding) {
        return finding.timeline().changes().stream()
                .mapToLong(change -> change.from().toEpochDay())
                .flatMap(day -> LongStream.rangeClosed(day - 1, day + 1));
    }
}
