package io.github.cica4j.rules;

import io.github.cica4j.model.explanation.WhyNot;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.finding.Robustness;
import io.github.cica4j.model.law.Derivation;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.law.Workings;
import io.github.cica4j.rules.internal.engine.CompiledConditions;
import io.github.cica4j.rules.internal.engine.CompiledRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Judges facts by rulebooks: one evaluation, every date.
 *
 * <p>Building a checker is cheap; the compiled rules are loaded when it first checks.
 * A checker is meant to be built once and shared.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class ComplianceChecker {

    static final String GLOBAL = "findings";

    private static final int MOST_ATTEMPTS = 10;

    private final List<Rulebook> rulebooks;
    private final Interpretations interpretations;
    private final Predicate<RuleId> wanted;
    /** Some of the rules, as far as they were needed alone. */
    private final Map<Set<RuleId>, CompiledRules> some = new ConcurrentHashMap<>();

    private volatile @Nullable CompiledRules compiled;

    private ComplianceChecker(Builder builder) {
        rulebooks = List.copyOf(builder.rulebooks);
        interpretations = builder.interpretations;
        Set<RuleId> only = Set.copyOf(builder.only);
        Set<RuleId> without = Set.copyOf(builder.without);
        wanted = rule -> (only.isEmpty() || only.contains(rule)) && !without.contains(rule);
    }

    /**
     * Obtains a checker of all rules of some rulebooks, under the default readings.
     *
     * @param rulebooks  the rulebooks
     * @return the checker
     */
    public static ComplianceChecker of(Rulebook... rulebooks) {
        return builder().rulebooks(Arrays.asList(rulebooks)).build();
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
     * Returns the rulebooks.
     *
     * @return the rulebooks, in the order in which they were given
     */
    public List<Rulebook> rulebooks() {
        return rulebooks;
    }

    /**
     * Returns the readings of open words.
     *
     * @return the readings
     */
    public Interpretations interpretations() {
        return interpretations;
    }

    /**
     * Judges facts.
     *
     * @param facts  the facts
     * @return every finding, over all time
     */
    public Assessment check(Facts facts) {
        return check(Workings.of(facts, interpretations), this::compiled);
    }

    /** Judges facts under other readings, by the rules that are compiled already. */
    Assessment check(Facts facts, Interpretations readings) {
        return check(Workings.of(facts, readings), this::compiled);
    }

    private Assessment check(Workings workings, Supplier<CompiledRules> rules) {
        Findings findings = new Findings(workings.facts().completeness());
        if (rulebooks.stream().anyMatch(ComplianceChecker::compiled)) {
            CompiledRules some = rules.get();
            some.run(objects(workings, some::reads), GLOBAL, findings);
        }
        return Assessment.of(
                workings.facts(), rulebooks, workings.interpretations(), findings.recorded(), findings.recurring());
    }

    /** Returns the facts and what the rulebooks derive from them under the readings of this checker. */
    List<Object> objects(Facts facts) {
        return objects(Workings.of(facts, interpretations), kind -> true);
    }

    private List<Object> objects(Workings workings, Predicate<Class<?>> read) {
        List<Object> objects = new ArrayList<>(workings.facts().facts());
        // rulebooks may share what they derive
        Set<Derivation> derivations = Collections.newSetFromMap(new IdentityHashMap<>());
        for (Rulebook rulebook : rulebooks) {
            for (Derivation derivation : rulebook.derivations()) {
                if (derivations.add(derivation)) {
                    derivation.derive(workings, read, objects::add);
                }
            }
        }
        return objects;
    }

    /**
     * Finds out which findings of a day hold whatever the readings of open words, and which readings change the others.
     *
     * <p>The chosen readings are those of this checker; the alternatives of a choice are all other readings of that word, with
     * their default number. Every combination that can change a finding is evaluated once, by the rules that declare what differs
     * in it, on the threads of {@link java.util.concurrent.ForkJoinPool#commonPool()} and the caller's. The result does not depend
     * on them.
     *
     * @param facts  the facts; they are read by several threads
     * @param day  the day; it is judged at its end in Astana
     * @return for each finding that is in the report of the day under some readings, whether it is robust
     */
    public Robustness robustness(Facts facts, LocalDate day) {
        EveryCombination<Status> statuses = underEveryCombination(facts, assessment -> statuses(assessment, day));
        List<Robustness.OfFinding> findings = new ArrayList<>();
        for (FindingKey key : statuses.keys()) {
            List<Robustness.Way> ways = statuses.ways(key).stream()
                    .map(way -> new Robustness.Way(
                            way.combination().choices(), way.combination().interpretations(), way.outcome()))
                    .toList();
            findings.add(new Robustness.OfFinding(key, statuses.chosen(key), ways));
        }
        return new Robustness(day, interpretations, findings, statuses.evaluations());
    }

    private static Map<FindingKey, Status> statuses(Assessment assessment, LocalDate day) {
        Map<FindingKey, Status> statuses = new HashMap<>();
        for (ReportedFinding finding : assessment.asOf(day).findings()) {
            statuses.put(finding.finding().key(), finding.status());
        }
        return statuses;
    }

    /**
     * Judges facts under every combination of readings that can change a finding, each once.
     *
     * @param facts  the facts; they are read by several threads
     * @param outcomes  what becomes of each finding of an assessment; called by several threads
     */
    <O> EveryCombination<O> underEveryCombination(Facts facts, Function<Assessment, Map<FindingKey, O>> outcomes) {
        Map<RuleId, RuleDescriptor> rules = new TreeMap<>();
        for (Rulebook rulebook : rulebooks) {
            for (RuleDescriptor rule : rulebook.rules()) {
                if (wanted.test(rule.id())) {
                    rules.putIfAbsent(rule.id(), rule);
                }
            }
        }
        Combinations combinations = Combinations.of(interpretations, rules.values());
        return EveryCombination.of(
                combinations,
                () -> {
                    Workings workings = Workings.of(facts, interpretations);
                    return combination ->
                            check(workings.under(combination.interpretations()), () -> some(combination.rules()));
                },
                outcomes);
    }

    private CompiledRules some(Set<RuleId> rules) {
        return some.computeIfAbsent(rules, chosen -> load(chosen::contains));
    }

    /**
     * Looks for why a rule says nothing.
     *
     * <p>The conditions of the compiled rule are tried on the facts one after the other, without the engine.
     *
     * @param facts  the facts
     * @param rule  the id of the rule
     * @return the records that the rule could have begun with, how far it goes from each, and where it stops; ten
     *     attempts at most, and how many more there are
     * @throws IllegalArgumentException if this checker does not judge by such a rule
     */
    public WhyNot whyNot(Facts facts, RuleId rule) {
        return whyNot(facts, rule, Optional.empty());
    }

    /**
     * Looks for why a rule says nothing of a subject.
     *
     * @param facts  the facts
     * @param rule  the id of the rule
     * @param subject  the id of a fact, an area or the subject of a finding
     * @return the records that the rule could have begun with and that have to do with the subject, how far it goes
     *     from each, and where it stops; ten attempts at most, and how many more there are
     * @throws IllegalArgumentException if this checker does not judge by such a rule
     */
    public WhyNot whyNot(Facts facts, RuleId rule, String subject) {
        return whyNot(facts, rule, Optional.of(subject));
    }

    WhyNot whyNot(Facts facts, RuleId rule, Optional<String> subject) {
        Rulebook rulebook = rulebooks.stream()
                .filter(candidate ->
                        wanted.test(rule) && candidate.findRule(rule).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The checker does not judge by a rule " + rule
                        + ": it judges by those of " + rulebooks + " that it was not told to leave out"));
        List<CompiledConditions> conditions = CompiledConditions.load(
                List.of(place(rulebook)), name -> idOf(name).equals(rule));
        return new WhyNotSearch(objects(facts), facts.completeness(), GLOBAL, subject)
                .of(rulebook, rule, conditions, MOST_ATTEMPTS);
    }

    /** A text that is registered without rules has nothing that was compiled. */
    private static boolean compiled(Rulebook rulebook) {
        return !rulebook.rules().isEmpty();
    }

    private CompiledRules compiled() {
        CompiledRules rules = compiled;
        if (rules == null) {
            synchronized (this) {
                rules = compiled;
                if (rules == null) {
                    rules = load(wanted);
                    compiled = rules;
                }
            }
        }
        return rules;
    }

    private CompiledRules load(Predicate<RuleId> chosen) {
        List<CompiledRules.Place> places = rulebooks.stream()
                .filter(ComplianceChecker::compiled)
                .map(ComplianceChecker::place)
                .toList();
        return CompiledRules.load(places, name -> chosen.test(idOf(name)));
    }

    static CompiledRules.Place place(Rulebook rulebook) {
        return new CompiledRules.Place(rulebook.anchor(), rulebook.listing());
    }

    /** A rule file may hold several rules for one id; what follows the id in their names tells them apart. */
    private static RuleId idOf(String name) {
        return RuleId.of(name.split(" ", 2)[0]);
    }

    @Override
    public String toString() {
        return "ComplianceChecker " + rulebooks + " " + interpretations;
    }

    /** Builds checkers. */
    public static final class Builder {

        private final List<Rulebook> rulebooks = new ArrayList<>();
        private final Set<RuleId> only = new TreeSet<>();
        private final Set<RuleId> without = new TreeSet<>();
        private Interpretations interpretations = Interpretations.standard();

        private Builder() {}

        /**
         * Adds rulebooks.
         *
         * @param more  the rulebooks
         * @return this builder
         */
        public Builder rulebooks(Collection<Rulebook> more) {
            rulebooks.addAll(more);
            return this;
        }

        /**
         * Adds a rulebook.
         *
         * @param rulebook  the rulebook
         * @return this builder
         */
        public Builder rulebook(Rulebook rulebook) {
            rulebooks.add(rulebook);
            return this;
        }

        /**
         * Leaves out all rules but those named; may be called more than once.
         *
         * @param rules  the ids of the rules
         * @return this builder
         */
        public Builder only(RuleId... rules) {
            only.addAll(List.of(rules));
            return this;
        }

        /**
         * Leaves rules out.
         *
         * @param rules  the ids of the rules
         * @return this builder
         */
        public Builder without(RuleId... rules) {
            without.addAll(List.of(rules));
            return this;
        }

        /**
         * Sets the readings of open words, in place of all chosen before.
         *
         * @param readings  the readings
         * @return this builder
         */
        public Builder interpretations(Interpretations readings) {
            interpretations = readings;
            return this;
        }

        /**
         * Chooses the reading of an open word of the rulebooks added so far.
         *
         * @param interpretation  the id of the interpretation, such as {@code INT-06}
         * @param reading  the name of the reading, with its parameter after a colon, such as {@code grace:30}
         * @return this builder
         * @throws IllegalArgumentException if the rulebooks have no such interpretation or reading
         */
        public Builder interpret(String interpretation, String reading) {
            List<Interpretation> known = rulebooks.stream()
                    .flatMap(rulebook -> rulebook.interpretations().stream())
                    .distinct()
                    .sorted()
                    .toList();
            Interpretation open = known.stream()
                    .filter(candidate -> candidate.id().equals(interpretation))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(
                            "There is no interpretation '" + interpretation + "', known are " + known));
            interpretations = interpretations.with(open, reading);
            return this;
        }

        /**
         * Builds the checker.
         *
         * @return the checker
         * @throws IllegalArgumentException if there is no rulebook, or no rulebook has a rule that is named
         */
        public ComplianceChecker build() {
            if (rulebooks.isEmpty()) {
                throw new IllegalArgumentException("A checker needs a rulebook: add Rulebooks.standard() for all");
            }
            for (Set<RuleId> named : List.of(only, without)) {
                for (RuleId rule : named) {
                    if (rulebooks.stream().noneMatch(book -> book.findRule(rule).isPresent())) {
                        throw new IllegalArgumentException("There is no rule " + rule + " in " + rulebooks);
                    }
                }
            }
            return new ComplianceChecker(this);
        }
    }
}
