package io.github.cica4j.rules;

import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The combinations of readings that can change what some rules find.
 *
 * <p>A combination is told by the choices in it that differ from the chosen readings. As a reading that a rule does not declare
 * cannot change it, a combination concerns the rules that declare all that differs in it, and no others.
 *
 * <p>This type is immutable and thread-safe.
 */
final class Combinations {

    private static final Comparator<Combination> BY_SIZE =
            Comparator.comparingInt(Combination::size).thenComparing(Combination::options, Combinations::compare);

    private final List<Combination> all = new ArrayList<>();
    private final Map<RuleId, List<Combination>> ofRule = new HashMap<>();

    /** A choice beside the chosen one; they are numbered by interpretation. */
    private record Option(Interpretation interpretation, Choice choice) {}

    /**
     * A combination.
     *
     * @param options  the numbers of the choices that differ, ascending
     * @param choices  these choices
     * @param interpretations  all readings
     * @param rules  the rules that declare all that differs
     */
    record Combination(
            List<Integer> options, List<Choice> choices, Interpretations interpretations, Set<RuleId> rules) {

        /** Returns how many choices differ. */
        int size() {
            return options.size();
        }
    }

    private Combinations(Interpretations chosen, Collection<RuleDescriptor> rules) {
        SortedSet<Interpretation> open = new TreeSet<>();
        rules.forEach(rule -> open.addAll(rule.interpretations()));
        List<Option> options = new ArrayList<>();
        Map<Interpretation, BitSet> numbers = new HashMap<>();
        for (Interpretation interpretation : open) {
            BitSet own = new BitSet();
            for (Reading reading : interpretation.readings()) {
                if (!chosen.of(interpretation).chose(reading.name())) {
                    own.set(options.size());
                    options.add(new Option(interpretation, interpretation.choose(reading.name())));
                }
            }
            numbers.put(interpretation, own);
        }
        Map<List<Integer>, Set<RuleId>> concerned = new HashMap<>();
        for (RuleDescriptor rule : rules) {
            List<List<Integer>> sets = new ArrayList<>(List.of(List.of()));
            for (Interpretation interpretation : rule.interpretations()) {
                int before = sets.size();
                numbers.getOrDefault(interpretation, new BitSet()).stream().forEach(option -> {
                    for (int index = 0; index < before; index++) {
                        List<Integer> with = new ArrayList<>(sets.get(index));
                        with.add(option);
                        sets.add(List.copyOf(with));
                    }
                });
            }
            sets.forEach(set ->
                    concerned.computeIfAbsent(set, unused -> new TreeSet<>()).add(rule.id()));
        }
        concerned.forEach((set, of) -> {
            Interpretations readings = chosen;
            for (int option : set) {
                readings = readings.with(
                        options.get(option).interpretation(),
                        options.get(option).choice().reading());
            }
            List<Choice> choices =
                    set.stream().map(option -> options.get(option).choice()).toList();
            all.add(new Combination(set, choices, readings, Set.copyOf(of)));
        });
        all.sort(BY_SIZE);
        for (Combination combination : all) {
            for (RuleId rule : combination.rules()) {
                ofRule.computeIfAbsent(rule, unused -> new ArrayList<>()).add(combination);
            }
        }
    }

    /**
     * Lists the combinations.
     *
     * @param chosen  the chosen readings
     * @param rules  the rules
     */
    static Combinations of(Interpretations chosen, Collection<RuleDescriptor> rules) {
        return new Combinations(chosen, rules);
    }

    private static int compare(List<Integer> one, List<Integer> two) {
        for (int index = 0; index < Math.min(one.size(), two.size()); index++) {
            int order = Integer.compare(one.get(index), two.get(index));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), two.size());
    }

    /** Returns all combinations, each once, by number of choices; the first is that of the chosen readings. */
    List<Combination> all() {
        return all;
    }

    /** Returns the combinations that concern a rule, by number of choices. */
    List<Combination> of(RuleId rule) {
        return ofRule.getOrDefault(rule, List.of());
    }
}
