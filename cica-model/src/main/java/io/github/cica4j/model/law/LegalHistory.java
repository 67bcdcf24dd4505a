package io.github.cica4j.model.law;

import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The legal status of a text over time.
 *
 * <p>A step counts from the day on which it was certainly taken: the latest that a rough day can be. A text never goes back:
 * a step that would take it to a status that it has, or has had, does not count.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class LegalHistory {

    private static final Comparator<LegalStep> ORDER = Comparator.<LegalStep, LocalDate>comparing(
                    step -> step.since().latest())
            .thenComparing(step -> step.since().earliest())
            .thenComparing(LegalStep::status)
            .thenComparing(step -> step.source().document())
            .thenComparing(step -> step.source().paragraph().orElse(""));

    private final List<LegalStep> steps;

    private LegalHistory(List<LegalStep> steps) {
        this.steps = steps;
    }

    /**
     * Obtains the history of one text.
     *
     * @param steps  its steps, in any order
     * @return the history
     */
    public static LegalHistory of(Collection<LegalStep> steps) {
        List<LegalStep> counting = new ArrayList<>();
        for (LegalStep step : steps.stream().sorted(ORDER).toList()) {
            if (counting.isEmpty()
                    || step.status().compareTo(counting.get(counting.size() - 1).status()) > 0) {
                counting.add(step);
            }
        }
        return new LegalHistory(List.copyOf(counting));
    }

    /**
     * Obtains the histories of rulebooks on a record: their own steps, the adoptions that the record tells of, and the end
     * that the coming into force of one puts to those it supersedes.
     *
     * @param rulebooks  the rulebooks, of which each supersedes those only that are among them
     * @param facts  the facts of the record
     * @return the history of each rulebook by its id
     */
    public static Map<String, LegalHistory> of(Collection<Rulebook> rulebooks, Collection<? extends Fact> facts) {
        Map<String, List<LegalStep>> steps = new HashMap<>();
        rulebooks.forEach(rulebook -> steps.put(rulebook.id(), new ArrayList<>(rulebook.legalSteps())));
        for (Fact fact : facts) {
            if (fact instanceof Adoption adoption) {
                steps.computeIfPresent(adoption.text(), (id, all) -> with(adoption, all));
            }
        }
        supersede(rulebooks, steps);
        Map<String, LegalHistory> histories = new HashMap<>();
        steps.forEach((id, all) -> histories.put(id, of(all)));
        return Map.copyOf(histories);
    }

    private static List<LegalStep> with(Adoption adoption, List<LegalStep> steps) {
        Source source = adoption.source().orElseGet(() -> Source.of("the record", "adoption " + adoption.id()));
        if (!adoption.takesEffect().equals(adoption.on())) {
            steps.add(new LegalStep(LegalStatus.ADOPTED, adoption.on(), source));
        }
        steps.add(new LegalStep(LegalStatus.IN_FORCE, adoption.takesEffect(), source));
        return steps;
    }

    /** Goes from day to day, for a text that ended before it came into force supersedes nothing. */
    private static void supersede(Collection<Rulebook> rulebooks, Map<String, List<LegalStep>> steps) {
        Map<LocalDate, Map<Rulebook, LegalStep>> starts = new TreeMap<>();
        for (Rulebook rulebook : rulebooks) {
            of(stepsOf(rulebook, steps))
                    .find(LegalStatus.IN_FORCE)
                    .ifPresent(step -> starts.computeIfAbsent(step.since().latest(), unused -> new LinkedHashMap<>())
                            .put(rulebook, step));
        }
        starts.forEach((day, starting) -> {
            // two that start on one day both count: which of them is looked at first decides nothing
            starting.keySet().removeIf(rulebook -> endsBefore(day, stepsOf(rulebook, steps)));
            starting.forEach((rulebook, start) -> {
                for (String superseded : rulebook.supersedes()) {
                    steps.computeIfPresent(superseded, (id, all) -> {
                        all.add(new LegalStep(LegalStatus.SUPERSEDED, start.since(), start.source()));
                        return all;
                    });
                }
            });
        });
    }

    private static List<LegalStep> stepsOf(Rulebook rulebook, Map<String, List<LegalStep>> steps) {
        return Objects.requireNonNull(steps.get(rulebook.id()));
    }

    private static boolean endsBefore(LocalDate day, List<LegalStep> steps) {
        return steps.stream()
                .anyMatch(step -> step.status() == LegalStatus.SUPERSEDED
                        && step.since().latest().isBefore(day));
    }

    private Optional<LegalStep> find(LegalStatus status) {
        return steps.stream().filter(step -> step.status() == status).findFirst();
    }

    /**
     * Returns the steps that count.
     *
     * @return the steps, earliest first
     */
    public List<LegalStep> steps() {
        return steps;
    }

    /**
     * Returns the status on a day.
     *
     * @param day  the day
     * @return the status, absent if it is not on record
     */
    public Optional<LegalStatus> statusOn(LocalDate day) {
        Optional<LegalStatus> status = Optional.empty();
        for (LegalStep step : steps) {
            if (!step.since().latest().isAfter(day)) {
                status = Optional.of(step.status());
            }
        }
        return status;
    }

    /**
     * Checks if the text is in force on a day.
     *
     * @param day  the day
     * @return true if the last step that was certainly taken by then brought it into force
     */
    public boolean inForceOn(LocalDate day) {
        return statusOn(day).filter(status -> status == LegalStatus.IN_FORCE).isPresent();
    }

    /**
     * Returns the last day on which the text is used: that before the day from which it is superseded.
     *
     * @return the day, inclusive; absent if the text goes on
     */
    public Optional<LocalDate> lastDay() {
        return find(LegalStatus.SUPERSEDED).map(step -> step.since().latest().minusDays(1));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LegalHistory that && steps.equals(that.steps);
    }

    @Override
    public int hashCode() {
        return steps.hashCode();
    }

    /**
     * Returns the steps.
     *
     * @return for example {@code draft since 2023-08-22, in-force since 2024-03}
     */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (LegalStep step : steps) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(step.status())
                    .append(" since ")
                    .append(step.since());
        }
        return text.toString();
    }
}
