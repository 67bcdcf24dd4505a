package io.github.cica4j.mutation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.drools.model.Model;

/** Makes every mutant of every rule and tries it on the cases of the rule, the rules of one id on one thread. */
final class RuleMutants {

    /** How a mutant fared: the case that tells it from the rule, absent if it survives. */
    record Outcome(Mutant mutant, Optional<String> killer) {}

    private RuleMutants() {}

    static List<Mutant> all(List<Model> standard, Path ruleFiles) {
        List<Mutant> mutants = new ArrayList<>();
        standard.forEach(model -> mutants.addAll(ConstraintMutants.of(model)));
        mutants.addAll(StatementMutants.compile(RuleText.read(ruleFiles)));
        return mutants;
    }

    static List<Outcome> tryAll(List<Model> standard, List<Mutant> mutants, List<Case> cases, int threads)
            throws InterruptedException, ExecutionException {
        Map<String, List<Mutant>> byId =
                mutants.stream().collect(Collectors.groupingBy(Mutant::id, TreeMap::new, Collectors.toList()));
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            List<Future<List<Outcome>>> tried = new ArrayList<>();
            byId.forEach((rule, own) -> tried.add(executor.submit(() -> {
                Trial trial = new Trial(standard, rule, cases);
                trial.unchanged().ifPresent(failing -> {
                    throw new IllegalStateException(rule + " as it is does not pass " + failing);
                });
                return own.stream()
                        .map(mutant -> new Outcome(mutant, trial.killer(mutant)))
                        .toList();
            })));
            List<Outcome> outcomes = new ArrayList<>();
            for (Future<List<Outcome>> one : tried) {
                outcomes.addAll(one.get());
            }
            return outcomes;
        } finally {
            executor.shutdownNow();
        }
    }
}
