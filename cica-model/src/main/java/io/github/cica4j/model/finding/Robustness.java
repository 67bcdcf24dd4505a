package io.github.cica4j.model.finding;

import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Which findings of a day hold whatever the readings of open words, and which do not.
 *
 * <p>A finding is <i>robust</i> if its status on the day is the same under every combination of the readings that its rule
 * declares, else <i>contested</i>. The readings that were chosen are where it starts from: what is told is told beside them. A
 * finding that is not in the report of the day is an outcome like any status, so that one that appears only under other
 * readings is contested, too. INT-35 and INT-37 change how much a finding weighs, not its status, and are left out.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Robustness {

    private final LocalDate day;
    private final Interpretations interpretations;
    private final List<OfFinding> findings;
    private final int evaluations;

    /**
     * Creates a result.
     *
     * @param day  the day; it is judged at its end in Astana
     * @param interpretations  the readings that were chosen
     * @param findings  the findings that are in the report of the day under some readings, each once, in any order
     * @param evaluations  how many combinations of readings were evaluated, the chosen one included
     */
    public Robustness(LocalDate day, Interpretations interpretations, Collection<OfFinding> findings, int evaluations) {
        this.day = Objects.requireNonNull(day, "day");
        this.interpretations = Objects.requireNonNull(interpretations, "interpretations");
        List<OfFinding> sorted = new ArrayList<>(findings);
        sorted.sort(null);
        this.findings = List.copyOf(sorted);
        this.evaluations = evaluations;
    }

    /**
     * A set of choices that leads a finding to another status than the chosen readings do.
     *
     * @param choices  the choices in place of those that were chosen, sorted by interpretation; never empty
     * @param interpretations  all readings with these choices made
     * @param status  the status on the day that they lead to, absent if the finding is then not in the report
     */
    public record Way(List<Choice> choices, Interpretations interpretations, Optional<Status> status) {

        /**
         * Creates a way.
         *
         * @throws IllegalArgumentException if there are no choices
         */
        public Way {
            choices = List.copyOf(choices);
            Objects.requireNonNull(interpretations, "interpretations");
            Objects.requireNonNull(status, "status");
            if (choices.isEmpty()) {
                throw new IllegalArgumentException("A way to another status needs a choice at least");
            }
        }

        /**
         * Returns the choices and the status that they lead to.
         *
         * @return for example {@code INT-06=tenure-start, INT-07=every-appointment: pending}, or {@code …: nothing}
         */
        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            choices.forEach(choice -> text.append(text.isEmpty() ? "" : ", ").append(choice));
            return text + ": " + status.map(Status::toString).orElse("nothing");
        }
    }

    /**
     * Whether one finding is robust on the day.
     *
     * <p>These are ordered by key.
     *
     * @param key  the key of the finding
     * @param status  the status under the chosen readings, absent if the finding is then not in the report
     * @param ways  for each other status that can be reached, every set of choices that leads there and has no smaller part
     *     that leads there; by number of choices, then by choices; empty if the finding is robust
     */
    public record OfFinding(FindingKey key, Optional<Status> status, List<Way> ways) implements Comparable<OfFinding> {

        /** Creates a result. */
        public OfFinding {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(status, "status");
            ways = List.copyOf(ways);
        }

        /**
         * Checks if the status is the same under every combination of readings.
         *
         * @return true if so, false if the finding is contested
         */
        public boolean robust() {
            return ways.isEmpty();
        }

        /**
         * Returns the smallest sets of choices that change the status, whatever they change it to.
         *
         * @return the ways of which no part is one, in their order; empty if the finding is robust
         */
        public List<Way> flips() {
            return ways.stream()
                    .filter(way -> ways.stream()
                            .noneMatch(other ->
                                    other.choices().size() < way.choices().size()
                                            && way.choices().containsAll(other.choices())))
                    .toList();
        }

        @Override
        public int compareTo(OfFinding other) {
            return key.compareTo(other.key);
        }

        @Override
        public String toString() {
            return key + ": " + status.map(Status::toString).orElse("nothing")
                    + (robust() ? ", robust" : ", else " + ways);
        }
    }

    /**
     * Returns the day.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns the readings that were chosen.
     *
     * @return the readings
     */
    public Interpretations interpretations() {
        return interpretations;
    }

    /**
     * Returns the findings that are in the report of the day under some combination of readings.
     *
     * @return the findings, sorted by rule, subject and occurrence
     */
    public List<OfFinding> findings() {
        return findings;
    }

    /**
     * Returns the findings whose status on the day depends on the readings.
     *
     * @return the findings, sorted by rule, subject and occurrence
     */
    public List<OfFinding> contested() {
        return findings.stream().filter(finding -> !finding.robust()).toList();
    }

    /**
     * Finds a finding.
     *
     * @param key  its key
     * @return whether it is robust, absent if it is in the report of the day under no readings
     */
    public Optional<OfFinding> find(FindingKey key) {
        return findings.stream().filter(finding -> finding.key().equals(key)).findFirst();
    }

    /**
     * Returns how many combinations of readings were evaluated.
     *
     * @return the number, the chosen combination included
     */
    public int evaluations() {
        return evaluations;
    }

    @Override
    public String toString() {
        return day + ": " + contested().size() + " of " + findings.size() + " findings contested, by " + evaluations
                + " evaluations";
    }
}
