package io.github.cica4j.rules.truth;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.rules.oracle.Comparison;
import io.github.cica4j.rules.oracle.Comparison.Difference;
import io.github.cica4j.testkit.DossierGenerator;
import io.github.cica4j.testkit.DossierReduction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.LongFunction;
import java.util.regex.Pattern;
import java.util.stream.LongStream;

/** Looks for dossiers on which the library and the oracle disagree, and tells of each rule the smallest one found. */
final class Disagreements {

    private static final int LEAST_FACTS = 3;
    private static final int SIZES = 23;
    private static final long BLOCK = 10_000;

    /** {@code -Dcica.oracle.rules=REGEX} compares some rules only. */
    private static final Pattern RULES = Pattern.compile(System.getProperty("cica.oracle.rules", ".*"));

    private record Found(long seed, Interpretations readings, Dossier dossier, List<Difference> differences) {}

    private Disagreements() {}

    static int size(long seed) {
        return LEAST_FACTS + Math.floorMod(seed, SIZES);
    }

    static ComplianceChecker checker(Interpretations readings) {
        return ComplianceChecker.builder()
                .rulebooks(Rulebooks.standard())
                .interpretations(readings)
                .build();
    }

    /**
     * Compares on dossiers of 3 to 25 facts, a block after the other, and stops after the first block in which they disagree.
     *
     * @param name  what they are compared under, for the progress that is told where there is more than one block
     * @param first  the first seed
     * @param dossiers  how many seeds
     * @param readings  gives the readings for a seed
     * @return a report for each rule on which they disagree
     */
    static List<String> in(String name, long first, long dossiers, LongFunction<Interpretations> readings) {
        for (long done = 0; done < dossiers; done += BLOCK) {
            long from = first + done;
            long to = first + Math.min(done + BLOCK, dossiers);
            List<String> reports = in(LongStream.range(from, to), readings);
            if (!reports.isEmpty()) {
                return reports;
            }
            if (dossiers > BLOCK) {
                System.out.printf(Locale.ROOT, "%s: agree on %,d of %,d dossiers%n", name, to - first, dossiers);
            }
        }
        return List.of();
    }

    private static List<String> in(LongStream seeds, LongFunction<Interpretations> readings) {
        ComplianceChecker standard = checker(Interpretations.standard());
        List<Found> found = seeds.parallel()
                .mapToObj(seed -> compare(seed, readings.apply(seed), standard))
                .flatMap(Optional::stream)
                .toList();
        List<String> reports = new ArrayList<>();
        TreeSet<RuleId> told = new TreeSet<>();
        for (Found next : found) {
            for (Difference difference : next.differences()) {
                RuleId rule = difference.key().rule();
                if (told.add(rule)) {
                    long same = found.stream()
                            .filter(other -> !of(other.differences(), rule).isEmpty())
                            .count();
                    reports.add(same + " of at most " + BLOCK + " dossiers, first by seed " + next.seed() + " with "
                            + next.readings() + ":\n" + reduced(next, rule));
                }
            }
        }
        return reports;
    }

    private static Optional<Found> compare(long seed, Interpretations readings, ComplianceChecker standard) {
        ComplianceChecker checker = readings.choices().isEmpty() ? standard : checker(readings);
        Dossier dossier = DossierGenerator.generate(seed, size(seed));
        try {
            List<Difference> differences = Comparison.compare(dossier, readings, checker.check(dossier)).stream()
                    .filter(difference ->
                            RULES.matcher(difference.key().rule().value()).matches())
                    .toList();
            return differences.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Found(seed, readings, dossier, differences));
        } catch (RuntimeException cause) {
            throw new IllegalStateException("On the dossier of seed " + seed + " with " + readings, cause);
        }
    }

    private static List<Difference> of(List<Difference> differences, RuleId rule) {
        return differences.stream()
                .filter(difference -> difference.key().rule().equals(rule))
                .toList();
    }

    private static String reduced(Found found, RuleId rule) {
        ComplianceChecker checker = checker(found.readings());
        Dossier least = DossierReduction.reduce(
                found.dossier(),
                smaller -> !of(Comparison.compare(smaller, found.readings(), checker.check(smaller)), rule)
                        .isEmpty());
        return of(Comparison.compare(least, found.readings(), checker.check(least)), rule) + "\n"
                + new String(CicaJson.writeDossier(least), StandardCharsets.UTF_8);
    }
}
