package io.github.cica4j.model.dossier;

import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.fact.Reference;
import io.github.cica4j.model.internal.json.DossierWriter;
import io.github.cica4j.model.time.Astana;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Everything that is known of a record: the root aggregate.
 *
 * <p>A dossier cannot be built of what is impossible: two facts with one id, or a reference to a fact that is not there.
 * What merely departs from the procedure can always be built.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Dossier implements Facts {

    private final Optional<String> title;
    private final Completeness completeness;
    private final List<Fact> facts;

    private Dossier(Optional<String> title, Completeness completeness, List<Fact> facts) {
        this.title = title;
        this.completeness = completeness;
        this.facts = facts;
    }

    /**
     * Returns a builder.
     *
     * @return a new builder; it is not thread-safe
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Obtains a dossier of some facts, of which nothing is declared complete.
     *
     * @param facts  the facts
     * @return the dossier
     * @throws IllegalArgumentException if two facts have one id, or a reference names no fact of the right kind
     */
    public static Dossier of(Fact... facts) {
        return builder().addAll(List.of(facts)).build();
    }

    /**
     * Returns what the dossier is about.
     *
     * @return the title, if it has one
     */
    public Optional<String> title() {
        return title;
    }

    @Override
    public Completeness completeness() {
        return completeness;
    }

    @Override
    public List<Fact> facts() {
        return facts;
    }

    /**
     * Returns the facts of one type.
     *
     * @param <F>  the type
     * @param type  the type
     * @return the facts, in the order in which they were added
     */
    public <F extends Fact> List<F> facts(Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * Finds a fact.
     *
     * @param id  its id
     * @return the fact, absent if there is none
     */
    public Optional<Fact> find(FactId id) {
        return facts.stream().filter(fact -> fact.id().equals(id)).findFirst();
    }

    /**
     * Returns what was on record at the end of a day.
     *
     * <p>A fact came on record on its {@link Fact#recordedOn()}, else on the latest day on which what it tells of can have
     * happened; an appointment or an extension then came on record with its decision.
     * What a fact tells of a later day, such as a withdrawal, is taken out, and so are declarations of completeness made
     * later.
     *
     * @param day  the day
     * @return the dossier of that day
     */
    public Dossier knownOn(LocalDate day) {
        return KnownOn.of(this, day);
    }

    /**
     * Returns the zone of Astana.
     *
     * @return the zone
     */
    @Override
    public ZoneId zone() {
        return Astana.ZONE;
    }

    @Override
    public byte[] canonicalForm() {
        return DossierWriter.canonical(title, completeness, facts);
    }

    /**
     * Compares dossiers as records: the order of facts has no meaning.
     *
     * @param other  the other object
     * @return true if it is a dossier of the same facts, title and completeness
     */
    @Override
    public boolean equals(Object other) {
        return other instanceof Dossier that
                && title.equals(that.title)
                && completeness.equals(that.completeness)
                && byId(facts).equals(byId(that.facts));
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, completeness, byId(facts));
    }

    private static Map<FactId, Fact> byId(List<Fact> facts) {
        Map<FactId, Fact> byId = new HashMap<>();
        facts.forEach(fact -> byId.put(fact.id(), fact));
        return byId;
    }

    @Override
    public String toString() {
        return title.orElse("Dossier") + " (" + facts.size() + " facts)";
    }

    /** Builds dossiers. */
    public static final class Builder {

        private Optional<String> title = Optional.empty();
        private Completeness completeness = Completeness.none();
        private final List<Fact> facts = new ArrayList<>();

        private Builder() {}

        /**
         * Sets the title.
         *
         * @param text  what the dossier is about
         * @return this builder
         */
        public Builder title(String text) {
            title = Optional.of(text);
            return this;
        }

        /**
         * Sets for which days each kind of record is complete; for none where it is not set.
         *
         * @param complete  the completeness
         * @return this builder
         */
        public Builder completeness(Completeness complete) {
            completeness = Objects.requireNonNull(complete, "complete");
            return this;
        }

        /**
         * Adds a fact.
         *
         * @param fact  the fact
         * @return this builder
         */
        public Builder add(Fact fact) {
            facts.add(Objects.requireNonNull(fact, "fact"));
            return this;
        }

        /**
         * Adds facts.
         *
         * @param more  the facts
         * @return this builder
         */
        public Builder addAll(Collection<? extends Fact> more) {
            more.forEach(this::add);
            return this;
        }

        /**
         * Builds the dossier.
         *
         * @return the dossier
         * @throws IllegalArgumentException if two facts have one id, or a reference names no fact of the right kind
         */
        public Dossier build() {
            Map<FactId, Fact> byId = new HashMap<>();
            for (Fact fact : facts) {
                if (byId.putIfAbsent(fact.id(), fact) != null) {
                    throw new IllegalArgumentException("Two facts have the id '" + fact.id() + "': ids are unique");
                }
            }
            for (Fact fact : facts) {
                for (Reference reference : fact.references()) {
                    Fact target = byId.get(reference.target());
                    if (target == null || !target.kind().equals(reference.kind())) {
                        throw new IllegalArgumentException("The " + reference.property() + " of " + fact.subject()
                                + " is '" + reference.target() + "', which is no "
                                + reference.kind().subject() + " of the dossier");
                    }
                }
            }
            return new Dossier(title, completeness, Collections.unmodifiableList(new ArrayList<>(facts)));
        }
    }
}
