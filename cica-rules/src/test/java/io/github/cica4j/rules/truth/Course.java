package io.github.cica4j.rules.truth;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.finding.Timeline;
import java.time.LocalDate;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What findings say over time. */
final class Course {

    private Course() {}

    /** Returns the days on which something changes in one of the assessments, and the days before. */
    static SortedSet<LocalDate> days(Assessment... assessments) {
        SortedSet<LocalDate> days = new TreeSet<>();
        for (Assessment assessment : assessments) {
            for (Finding finding : assessment.findings()) {
                for (Timeline.Change change : finding.timeline().changes()) {
                    days.add(change.from().minusDays(1));
                    days.add(change.from());
                }
            }
        }
        return days;
    }

    /** Returns the keys of the findings that depart on a day. */
    static Set<FindingKey> departures(Assessment assessment, LocalDate day) {
        return assessment.findings().stream()
                .filter(finding -> finding.timeline()
                        .statusOn(day)
                        .filter(status -> status.departure())
                        .isPresent())
                .map(Finding::key)
                .collect(Collectors.toSet());
    }
}
