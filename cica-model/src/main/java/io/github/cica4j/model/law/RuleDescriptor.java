package io.github.cica4j.model.law;

import io.github.cica4j.model.fact.RecordKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * One check as data: everything about a rule but its conditions.
 *
 * <p>The title, one sentence that tells the departure, and the messages stand in the bundles of the rulebook.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class RuleDescriptor implements Comparable<RuleDescriptor> {

    private final RuleId id;
    private final List<String> provisions;
    private final Force force;
    private final Shape shape;
    private final Set<Status> statuses;
    private final List<Interpretation> interpretations;
    private final List<RecordKind> reliesOn;
    private final Optional<String> singlePattern;

    private RuleDescriptor(Builder builder) {
        id = builder.id;
        provisions = List.copyOf(builder.provisions);
        force = builder.force;
        shape = builder.shape;
        statuses = Collections.unmodifiableSet(EnumSet.copyOf(builder.statuses));
        interpretations = sorted(builder.interpretations);
        reliesOn = sorted(builder.reliesOn);
        singlePattern = builder.singlePattern;
    }

    private static <T extends Comparable<T>> List<T> sorted(List<T> values) {
        List<T> sorted = new ArrayList<>(values);
        sorted.sort(null);
        return List.copyOf(sorted);
    }

    /**
     * Returns a builder.
     *
     * @param id  the id of the rule
     * @param force  the force of the wording
     * @param shape  the shape
     * @return a new builder; it is not thread-safe
     */
    public static Builder of(String id, Force force, Shape shape) {
        return new Builder(RuleId.of(id), force, shape);
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public RuleId id() {
        return id;
    }

    /**
     * Returns the ids of the provisions that the rule checks.
     *
     * @return the ids, such as {@code 2.5/1}
     */
    public List<String> provisions() {
        return provisions;
    }

    /**
     * Returns the force of the wording.
     *
     * @return the force
     */
    public Force force() {
        return force;
    }

    /**
     * Returns how the rule comes to a status.
     *
     * @return the shape
     */
    public Shape shape() {
        return shape;
    }

    /**
     * Returns the statuses that a finding of the rule can have, each of which has a message.
     *
     * @return the statuses, in their order; unmodifiable
     */
    public Set<Status> statuses() {
        return statuses;
    }

    /**
     * Returns the interpretations that the rule rests on.
     *
     * @return the interpretations, sorted by id
     */
    public List<Interpretation> interpretations() {
        return interpretations;
    }

    /**
     * Returns the kinds of record whose absence a departure rests on.
     *
     * @return the kinds, sorted by name
     */
    public List<RecordKind> reliesOn() {
        return reliesOn;
    }

    /**
     * Returns why the rule needs one pattern only.
     *
     * @return the reason, absent for a rule that joins facts
     */
    public Optional<String> singlePattern() {
        return singlePattern;
    }

    @Override
    public int compareTo(RuleDescriptor other) {
        return id.compareTo(other.id);
    }

    @Override
    public String toString() {
        return id.toString();
    }

    /** Builds descriptors. */
    public static final class Builder {

        private final RuleId id;
        private final Force force;
        private final Shape shape;
        private final List<String> provisions = new ArrayList<>();
        private final Set<Status> statuses = EnumSet.noneOf(Status.class);
        private final List<Interpretation> interpretations = new ArrayList<>();
        private final List<RecordKind> reliesOn = new ArrayList<>();
        private Optional<String> singlePattern = Optional.empty();

        private Builder(RuleId id, Force force, Shape shape) {
            this.id = id;
            this.force = Objects.requireNonNull(force, "force");
            this.shape = Objects.requireNonNull(shape, "shape");
        }

        /**
         * Names the provisions that the rule checks.
         *
         * @param ids  the ids, such as {@code 2.5/1}
         * @return this builder
         */
        public Builder provisions(String... ids) {
            provisions.addAll(List.of(ids));
            return this;
        }

        /**
         * Names the statuses that a finding of the rule can have.
         *
         * @param possible  the statuses
         * @return this builder
         */
        public Builder statuses(Status... possible) {
            statuses.addAll(List.of(possible));
            return this;
        }

        /**
         * Names the interpretations that the rule rests on.
         *
         * @param open  the interpretations
         * @return this builder
         */
        public Builder readings(Interpretation... open) {
            interpretations.addAll(List.of(open));
            return this;
        }

        /**
         * Names the kinds of record whose absence a departure rests on.
         *
         * @param kinds  the kinds
         * @return this builder
         */
        public Builder reliesOn(RecordKind... kinds) {
            reliesOn.addAll(List.of(kinds));
            return this;
        }

        /**
         * Says why the rule needs one pattern only.
         *
         * @param reason  the reason
         * @return this builder
         */
        public Builder singlePattern(String reason) {
            singlePattern = Optional.of(reason);
            return this;
        }

        /**
         * Builds the descriptor.
         *
         * @return the descriptor
         * @throws IllegalArgumentException if it has no provision or no status
         */
        public RuleDescriptor build() {
            if (provisions.isEmpty() || statuses.isEmpty()) {
                throw new IllegalArgumentException("Rule " + id + " needs a provision and a status at least");
            }
            return new RuleDescriptor(this);
        }
    }
}
