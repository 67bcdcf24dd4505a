package io.github.cica4j.model.law;

import io.github.cica4j.model.state.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An edition of a text as data: its legal status, its rules, its provisions, and the readings of its open words.
 *
 * <p>The conditions of the rules are compiled; a rulebook names them by a class that lies beside them.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Rulebook {

    private final String id;
    private final String title;
    private final int revision;
    private final List<LegalStep> legalSteps;
    private final List<String> supersedes;
    private final List<RuleDescriptor> rules;
    private final List<Guard> guards;
    private final List<Interpretation> interpretations;
    private final List<Derivation> derivations;
    private final Class<?> anchor;
    private final String module;

    private Rulebook(Builder builder) {
        id = builder.id;
        title = builder.title;
        revision = builder.revision;
        legalSteps = List.copyOf(builder.legalSteps);
        supersedes = List.copyOf(builder.supersedes);
        List<RuleDescriptor> sorted = new ArrayList<>(builder.rules);
        sorted.sort(null);
        rules = List.copyOf(sorted);
        guards = builder.guards.stream().sorted().toList();
        SortedSet<Interpretation> open = new TreeSet<>(Interpretation.ofEveryRulebook());
        rules.forEach(rule -> open.addAll(rule.interpretations()));
        interpretations = List.copyOf(open);
        derivations = List.copyOf(builder.derivations);
        anchor = builder.anchor;
        module = builder.module;
    }

    /**
     * Returns a builder.
     *
     * @param id  the id in kebab case, such as {@code modalities-draft-2023}
     * @param anchor  a class in the package of the compiled rules, beside which the bundle {@code messages} and
     *     {@code provisions.json} lie
     * @param module  the group and the artifact that the rules were compiled in, joined by a slash
     * @return a new builder; it is not thread-safe
     */
    public static Builder builder(String id, Class<?> anchor, String module) {
        return new Builder(id, anchor, module);
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Returns the title of the text.
     *
     * @return the title
     */
    public String title() {
        return title;
    }

    /**
     * Returns the revision, which rises whenever an answer changes.
     *
     * @return the revision, from 1
     */
    public int revision() {
        return revision;
    }

    /**
     * Returns the legal steps of the text.
     *
     * @return the steps as far as they are on record, earliest first
     */
    public List<LegalStep> legalSteps() {
        return legalSteps;
    }

    /**
     * Checks if the text is in force on a day by its own legal steps, whatever a record tells of its adoption.
     *
     * @param day  the day
     * @return true if the last legal step that was certainly taken by then brought it into force
     */
    public boolean inForceOn(LocalDate day) {
        return LegalHistory.of(legalSteps).inForceOn(day);
    }

    /**
     * Returns the texts that this one puts an end to when it comes into force.
     *
     * @return the ids of their rulebooks, sorted; they need not be rulebooks that are known here
     */
    public List<String> supersedes() {
        return supersedes;
    }

    /**
     * Returns the rules.
     *
     * @return the rules, sorted by id
     */
    public List<RuleDescriptor> rules() {
        return rules;
    }

    /**
     * Returns what no rule of this rulebook ever finds.
     *
     * @return the guards, sorted by id
     */
    public List<Guard> guards() {
        return guards;
    }

    /**
     * Finds a rule.
     *
     * @param rule  the id
     * @return the rule, absent if this rulebook does not have it
     */
    public Optional<RuleDescriptor> findRule(RuleId rule) {
        return rules.stream().filter(candidate -> candidate.id().equals(rule)).findFirst();
    }

    /**
     * Returns the interpretations that some rule rests on, and those that every rulebook knows.
     *
     * @return the interpretations, sorted by id
     */
    public List<Interpretation> interpretations() {
        return interpretations;
    }

    /**
     * Returns the provisions that an interpretation concerns: those that the rules check which rest on it.
     *
     * @param interpretation  the interpretation
     * @return the ids, in the order of the rules; empty if no rule rests on it, as on that of draft texts, which concerns
     *     all of the text
     */
    public List<String> provisionsOf(Interpretation interpretation) {
        return rules.stream()
                .filter(rule -> rule.interpretations().contains(interpretation))
                .flatMap(rule -> rule.provisions().stream())
                .distinct()
                .toList();
    }

    /**
     * Returns what derives the facts that the rules join.
     *
     * @return the derivations; rulebooks that name the same one share what it derives
     */
    public List<Derivation> derivations() {
        return derivations;
    }

    /**
     * Returns the class that lies beside the compiled rules.
     *
     * @return the class
     */
    public Class<?> anchor() {
        return anchor;
    }

    /**
     * Returns where the classes of the compiled rules are listed, under names that change with their content.
     *
     * @return the name of the resource
     */
    public String listing() {
        return "META-INF/kie/" + module + "/drools-model";
    }

    /**
     * Loads the sentences of the rules.
     *
     * @param language  the language
     * @return the sentences
     * @throws IllegalArgumentException if the rulebook does not speak that language
     */
    public Messages messages(Language language) {
        return Messages.load(anchor, "messages", language);
    }

    /**
     * Loads the sentences of the patterns of the rules, which tell why a rule says nothing.
     *
     * @param language  the language
     * @return the sentences, else those in English, else none: a rulebook need not bring them
     */
    public Messages patterns(Language language) {
        return Messages.loadIfPresent(anchor, "patterns", language);
    }

    /**
     * Loads the provisions.
     *
     * @return the provisions, in the order of the text; empty if the rulebook brings none
     * @throws IllegalArgumentException if they are malformed
     */
    public List<Provision> provisions() {
        return Provisions.load(anchor);
    }

    /**
     * Returns the id.
     *
     * @return the id
     */
    @Override
    public String toString() {
        return id;
    }

    /** Builds rulebooks. */
    public static final class Builder {

        private final String id;
        private final Class<?> anchor;
        private final String module;
        private String title;
        private int revision = 1;
        private final List<LegalStep> legalSteps = new ArrayList<>();
        private final SortedSet<String> supersedes = new TreeSet<>();
        private final List<RuleDescriptor> rules = new ArrayList<>();
        private final List<Guard> guards = new ArrayList<>();
        private final List<Derivation> derivations = new ArrayList<>();

        private Builder(String id, Class<?> anchor, String module) {
            this.id = Objects.requireNonNull(id, "id");
            this.anchor = Objects.requireNonNull(anchor, "anchor");
            this.module = Objects.requireNonNull(module, "module");
            this.title = id;
        }

        /**
         * Sets the title, which is the id where none is set.
         *
         * @param text  the title
         * @return this builder
         */
        public Builder title(String text) {
            title = text;
            return this;
        }

        /**
         * Sets the revision, which is 1 where none is set.
         *
         * @param number  the revision, from 1
         * @return this builder
         */
        public Builder revision(int number) {
            revision = number;
            return this;
        }

        /**
         * Adds a legal step.
         *
         * @param step  the step, not earlier than those before
         * @return this builder
         */
        public Builder legalStep(LegalStep step) {
            legalSteps.add(step);
            return this;
        }

        /**
         * Says that the text puts an end to another one when it comes into force.
         *
         * @param rulebook  the id of the rulebook of the other text
         * @return this builder
         * @throws IllegalArgumentException if it is this text
         */
        public Builder supersedes(String rulebook) {
            if (rulebook.equals(id)) {
                throw new IllegalArgumentException("The text " + id + " cannot supersede itself");
            }
            supersedes.add(rulebook);
            return this;
        }

        /**
         * Adds rules.
         *
         * @param descriptors  the rules
         * @return this builder
         */
        public Builder rules(RuleDescriptor... descriptors) {
            rules.addAll(List.of(descriptors));
            return this;
        }

        /**
         * Adds a guard.
         *
         * @param guard  the id, such as {@code MOD-1.9-c}
         * @param provision  the id of the provision that it follows from
         * @return this builder
         */
        public Builder guard(String guard, String provision) {
            guards.add(new Guard(RuleId.of(guard), provision));
            return this;
        }

        /**
         * Adds what derives facts that the rules join.
         *
         * @param derives  the derivation
         * @return this builder
         */
        public Builder derivation(Derivation derives) {
            derivations.add(Objects.requireNonNull(derives, "derives"));
            return this;
        }

        /**
         * Builds the rulebook.
         *
         * @return the rulebook
         */
        public Rulebook build() {
            return new Rulebook(this);
        }
    }
}
