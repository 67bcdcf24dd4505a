package io.github.cica4j.rules;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.finding.Robustness;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Status;
import java.time.LocalDate;
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
 * Finds out which findings hold whatever the readings.
 *
 * <p>An instance belongs to one question and is not thread-safe.
 */
final class RobustnessCheck {

    /** Fewer combinations than this are not worth another thread. */
    private static final int LEAST_SHARE = 16;

    private final LocalDate day;
    private final Interpretations chosen;
    private final Combinations combinations;
    private final Map<Combinations.Combination, Map<FindingKey, Status>> statuses = new HashMap<>();

    RobustnessCheck(LocalDate day, Interpretations chosen, Combinations combinations) {
        this.day = day;
        this.chosen = chosen;
        this.combinations = combinations;
    }

    /**
     * Evaluates every combination once.
     *
     * @param evaluators  makes, for one thread, what assesses under a combination by the rules that it concerns
     * @return what follows for the day
     */
    Robustness run(Supplier<Function<Combinations.Combination, Assessment>> evaluators) {
        List<Combinations.Combination> all = combinations.all();
        int shares = Math.min(Runtime.getRuntime().availableProcessors(), 1 + all.size() / LEAST_SHARE);
        List<List<Map<FindingKey, Status>>> found = IntStream.range(0, shares)
                .parallel()
                .mapToObj(share -> evaluate(
                        all.subList(all.size() * share / shares, all.size() * (share + 1) / shares), evaluators.get()))
                .toList();
        int index = 0;
        for (List<Map<FindingKey, Status>> ofShare : found) {
            for (Map<FindingKey, Status> ofCombination : ofShare) {
                statuses.put(all.get(index++), ofCombination);
            }
        }
        return result();
    }

    private List<Map<FindingKey, Status>> evaluate(
            List<Combinations.Combination> share, Function<Combinations.Combination, Assessment> evaluator) {
        List<Map<FindingKey, Status>> found = new ArrayList<>();
        for (Combinations.Combination combination : share) {
            Map<FindingKey, Status> ofDay = new HashMap<>();
            for (ReportedFinding finding :
                    evaluator.apply(combination).asOf(day).findings()) {
                ofDay.put(finding.finding().key(), finding.status());
            }
            found.add(ofDay);
        }
        return found;
    }

    private Robustness result() {
        SortedSet<FindingKey> keys = new TreeSet<>();
        statuses.values().forEach(found -> keys.addAll(found.keySet()));
        List<Robustness.OfFinding> findings = new ArrayList<>();
        keys.forEach(key -> findings.add(of(key)));
        return new Robustness(day, chosen, findings, combinations.all().size());
    }

    private Robustness.OfFinding of(FindingKey key) {
        RuleId rule = key.rule();
        List<Combinations.Combination> concerning = combinations.of(rule);
        Optional<Status> before = status(concerning.get(0), key);
        Map<Optional<Status>, List<Combinations.Combination>> least = new HashMap<>();
        List<Robustness.Way> ways = new ArrayList<>();
        for (Combinations.Combination combination : concerning) {
            Optional<Status> status = status(combination, key);
            if (!status.equals(before)) {
                List<Combinations.Combination> smaller = least.computeIfAbsent(status, unused -> new ArrayList<>());
                if (smaller.stream().noneMatch(part -> combination.options().containsAll(part.options()))) {
                    smaller.add(combination);
                    ways.add(new Robustness.Way(combination.choices(), combination.interpretations(), status));
                }
            }
        }
        return new Robustness.OfFinding(key, before, ways);
    }

    private Optional<Status> status(Combinations.Combination combination, FindingKey key) {
        return Optional.ofNullable(
                Objects.requireNonNull(statuses.get(combination)).get(key));
    }
}
