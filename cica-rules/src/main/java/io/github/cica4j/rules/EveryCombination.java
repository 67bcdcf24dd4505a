package io.github.cica4j.rules;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.FindingKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What becomes of findings under every combination of readings.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param <O>  what becomes of a finding, compared by {@code equals}
 */
final class EveryCombination<O> {

    /** Fewer combinations than this are not worth another thread. */
    private static final int LEAST_SHARE = 16;

    private final Combinations combinations;
    private final Map<Combinations.Combination, Map<FindingKey, O>> outcomes = new HashMap<>();

    /**
     * A combination that leads a finding to another outcome than the chosen readings do.
     *
     * @param combination  the combination; no part of what differs in it leads there
     * @param outcome  the outcome, absent where there is none
     */
    record Way<O>(Combinations.Combination combination, Optional<O> outcome) {}

    private EveryCombination(Combinations combinations) {
        this.combinations = combinations;
    }

    /**
     * Evaluates every combination once, on the threads of the common pool and the caller's.
     *
     * @param combinations  the combinations
     * @param assessing  makes, for one thread, what assesses under a combination by the rules that it concerns
     * @param outcomes  what becomes of each finding of an assessment
     */
    static <O> EveryCombination<O> of(
            Combinations combinations,
            Supplier<Function<Combinations.Combination, Assessment>> assessing,
            Function<Assessment, Map<FindingKey, O>> outcomes) {
        EveryCombination<O> result = new EveryCombination<>(combinations);
        List<Combinations.Combination> all = combinations.all();
        int shares = Math.min(Runtime.getRuntime().availableProcessors(), 1 + all.size() / LEAST_SHARE);
        List<List<Map<FindingKey, O>>> found = IntStream.range(0, shares)
                .parallel()
                .mapToObj(share -> all.subList(all.size() * share / shares, all.size() * (share + 1) / shares).stream()
                        .map(assessing.get().andThen(outcomes))
                        .toList())
                .toList();
        int index = 0;
        for (List<Map<FindingKey, O>> ofShare : found) {
            for (Map<FindingKey, O> ofCombination : ofShare) {
                result.outcomes.put(all.get(index++), ofCombination);
            }
        }
        return result;
    }

    /** Returns how many combinations were evaluated, that of the chosen readings included. */
    int evaluations() {
        return combinations.all().size();
    }

    /** Returns the findings that have an outcome under some combination. */
    SortedSet<FindingKey> keys() {
        SortedSet<FindingKey> keys = new TreeSet<>();
        outcomes.values().forEach(found -> keys.addAll(found.keySet()));
        return keys;
    }

    /** Returns what becomes of a finding under the chosen readings. */
    Optional<O> chosen(FindingKey key) {
        return outcome(combinations.of(key.rule()).get(0), key);
    }

    /** Returns, for each other outcome, every combination that leads there and of which no part does; fewest choices first. */
    List<Way<O>> ways(FindingKey key) {
        Optional<O> chosen = chosen(key);
        Map<Optional<O>, List<Combinations.Combination>> least = new HashMap<>();
        List<Way<O>> ways = new ArrayList<>();
        for (Combinations.Combination combination : combinations.of(key.rule())) {
            Optional<O> outcome = outcome(combination, key);
            if (!outcome.equals(chosen)) {
                List<Combinations.Combination> smaller = least.computeIfAbsent(outcome, unused -> new ArrayList<>());
                if (smaller.stream().noneMatch(part -> combination.options().containsAll(part.options()))) {
                    smaller.add(combination);
                    ways.add(new Way<>(combination, outcome));
                }
            }
        }
        return ways;
    }

    private Optional<O> outcome(Combinations.Combination combination, FindingKey key) {
        return Optional.ofNullable(
                Objects.requireNonNull(outcomes.get(combination)).get(key));
    }
}
