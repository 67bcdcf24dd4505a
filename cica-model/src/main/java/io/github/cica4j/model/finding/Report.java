package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The findings on one day, judged at its end in Astana.
 *
 * <p>A report is a view of its assessment and costs nothing until it is asked.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Report {

    private final Assessment assessment;
    private final LocalDate day;

    Report(Assessment assessment, LocalDate day) {
        this.assessment = assessment;
        this.day = day;
    }

    /**
     * Returns the day.
     *
     * @return the day
     */
    public LocalDate asOf() {
        return day;
    }

    /**
     * Returns the assessment that the report is of.
     *
     * @return the assessment
     */
    public Assessment assessment() {
        return assessment;
    }

    /**
     * Returns how many findings have which status.
     *
     * @return the summary
     */
    public Summary summary() {
        return assessment.summaryOn(day);
    }

    /**
     * Returns the findings of the day.
     *
     * @return the findings, sorted by rule, subject and occurrence
     */
    public List<ReportedFinding> findings() {
        return select(status -> true);
    }

    /**
     * Returns the findings that depart from the text.
     *
     * @return those that are overdue or not met, heaviest level first, then by rule, subject and occurrence
     */
    public List<ReportedFinding> departures() {
        return select(Status::departure).stream()
                .sorted(Comparator.comparing(finding -> finding.level().orElse(Level.NOTE)))
                .toList();
    }

    /**
     * Returns the duties that the text asks for now.
     *
     * @return those that are due, oldest first
     */
    public List<ReportedFinding> due() {
        return select(status -> status == Status.DUE).stream()
                .sorted(Comparator.comparingLong(ReportedFinding::age).reversed())
                .toList();
    }

    /**
     * Returns the duties that need not be done yet.
     *
     * @return those that are pending; by limit, those without one last
     */
    public List<ReportedFinding> pending() {
        return select(status -> status == Status.PENDING).stream()
                .sorted(Comparator.comparing(finding ->
                        finding.finding().limit().map(limit -> limit.earliest()).orElse(LocalDate.MAX)))
                .toList();
    }

    /**
     * Returns the findings with a status.
     *
     * @param wanted  the status
     * @return the findings, sorted by rule, subject and occurrence
     */
    public List<ReportedFinding> withStatus(Status wanted) {
        return select(status -> status == wanted);
    }

    private List<ReportedFinding> select(Predicate<Status> wanted) {
        List<ReportedFinding> selected = new ArrayList<>();
        for (Finding finding : assessment.findingsTo(day)) {
            Position position = finding.timeline().on(day);
            Optional<Status> status = position.status();
            if (status.isPresent() && wanted.test(status.get())) {
                selected.add(new ReportedFinding(assessment, finding, day, status.get(), position));
            }
        }
        return List.copyOf(selected);
    }

    /**
     * Returns the sentences of each rulebook.
     *
     * @param language  the language
     * @return the sentences by id of the rulebook
     * @throws IllegalArgumentException if a rulebook does not speak that language
     */
    public Map<String, Messages> messages(Language language) {
        Map<String, Messages> messages = new HashMap<>();
        for (Rulebook rulebook : assessment.rulebooks()) {
            messages.put(rulebook.id(), rulebook.messages(language));
        }
        return Map.copyOf(messages);
    }

    @Override
    public String toString() {
        return day + ": " + summary();
    }
}
