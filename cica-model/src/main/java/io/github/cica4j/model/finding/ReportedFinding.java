package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A finding on the day of its report.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class ReportedFinding {

    private final Assessment assessment;
    private final Finding finding;
    private final LocalDate day;
    private final Status status;
    private final Position position;

    ReportedFinding(Assessment assessment, Finding finding, LocalDate day, Status status, Position position) {
        this.assessment = assessment;
        this.finding = finding;
        this.day = day;
        this.status = status;
        this.position = position;
    }

    /**
     * Returns the finding over all time.
     *
     * @return the finding
     */
    public Finding finding() {
        return finding;
    }

    /**
     * Returns the status on the day.
     *
     * @return the status
     */
    public Status status() {
        return status;
    }

    /**
     * Returns how much the finding weighs.
     *
     * @return the level of the rule for a departure, NOTE for what is due, undetermined or to review; else absent
     */
    public Optional<Level> level() {
        return switch (status) {
            case OVERDUE, NOT_MET ->
                Optional.of(assessment
                        .interpretations()
                        .level(finding.descriptor().force(), assessment.inForce(finding, day)));
            case DUE, UNDETERMINED, REVIEW -> Optional.of(Level.NOTE);
            case PENDING, MET, MET_LATE, LAPSED, DEROGATED -> Optional.empty();
        };
    }

    /**
     * Checks if the text is not in force for the finding, so that it shows only what the text would ask for.
     *
     * @return true if so
     */
    public boolean indicative() {
        return finding.descriptor().force() != Force.NONE && !assessment.inForce(finding, day);
    }

    /**
     * Returns who bears the duty on the day, or on the last day before it ended undone.
     *
     * @return the States, sorted; empty if nobody does, or the record does not tell
     */
    public List<StateCode> bearer() {
        Optional<LocalDate> end = finding.ends().map(KnownDay::earliest);
        boolean endedUndone = status == Status.NOT_MET && end.isPresent() && !day.isBefore(end.get());
        return finding.bearerOn(endedUndone ? end.get().minusDays(1) : day);
    }

    /**
     * Returns since how many days a duty has been open.
     *
     * @return the days, at least 0
     */
    public long age() {
        return finding.ageOn(day);
    }

    /**
     * Returns what would have to be on record to tell more.
     *
     * @return kinds of record, properties of facts and rough days, sorted
     */
    public List<String> missing() {
        return position.missing();
    }

    /**
     * Returns what the position names: States, or what a text lacks.
     *
     * @return the names, sorted; empty if it names nothing
     */
    public List<Object> listed() {
        return position.listed().orElse(List.of());
    }

    /**
     * Returns the first day of the position that holds on the day.
     *
     * @return the day
     */
    public LocalDate since() {
        return finding.timeline().since(day).orElse(day);
    }

    /**
     * Returns the arguments of the message: those of the finding, its days, its age and its bearer, what is missing, and what the
     * position names.
     *
     * @return the arguments by name, sorted
     */
    public SortedMap<String, Object> arguments() {
        SortedMap<String, Object> arguments = new TreeMap<>(finding.arguments());
        arguments.putAll(finding.days());
        switch (finding.descriptor().shape()) {
            case DUTY -> {
                arguments.put("age", age());
                arguments.put("bearer", bearer());
                late().ifPresent(days -> arguments.put("late", days));
            }
            case CONTINUING, ACT -> {}
        }
        if (!missing().isEmpty()) {
            arguments.put("missing", missing());
        }
        position.listed().ifPresent(names -> {
            arguments.put("listed", names);
            arguments.put("count", (long) names.size());
        });
        return arguments;
    }

    private Optional<Long> late() {
        Optional<KnownDay> limit = finding.limit();
        if (limit.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last = limit.get().latest();
        return switch (status) {
            case MET_LATE -> finding.met().map(met -> met.earliest().toEpochDay() - last.toEpochDay());
            case OVERDUE -> Optional.of(day.toEpochDay() - last.toEpochDay());
            default -> Optional.empty();
        };
    }

    /**
     * Returns the rulebook of the rule.
     *
     * @return the rulebook
     */
    public Rulebook rulebook() {
        return assessment.rulebookOf(finding.rule());
    }

    /**
     * Tells the position in a sentence.
     *
     * @param messages  the sentences of the rulebook of the rule
     * @return the sentence
     */
    public String message(Messages messages) {
        return messages.message(finding.rule(), status, arguments());
    }

    @Override
    public String toString() {
        return finding.key() + ": " + status + " since " + since();
    }
}
