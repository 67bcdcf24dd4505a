package io.github.cica4j.rules.truth;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.testkit.CicaArbitraries;
import io.github.cica4j.testkit.DossierGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.domains.DomainContextBase;

/** Dossiers that are not small; checkers under the default readings, and under others: in each, half of the open words are read anyhow. */
final class ReadingsDomain extends DomainContextBase {

    private static final int LEAST_FACTS = 10;
    private static final int MOST_FACTS = 60;
    private static final long COMBINATIONS = 9;
    private static final int[] NUMBERS = {1, 3, 12, 30};

    /** The open words that change statuses: INT-35 and INT-37 change levels only. */
    static final List<Interpretation> OPEN = Rulebooks.standard().stream()
            .flatMap(rulebook -> rulebook.interpretations().stream())
            .filter(open -> !Interpretation.ofEveryRulebook().contains(open))
            .distinct()
            .sorted()
            .toList();

    /** A few, since each compiles its rules: the default readings, and others of which no two are alike. */
    private static final List<ComplianceChecker> CHECKERS = Stream.concat(
                    Stream.of(Disagreements.checker(Interpretations.standard())),
                    LongStream.range(0, COMBINATIONS).mapToObj(ReadingsDomain::checker))
            .toList();

    ReadingsDomain() {}

    /** Dossiers of several stories, so that what is rare is there, too. */
    static Arbitrary<Dossier> manyFacts() {
        return Combinators.combine(
                        Arbitraries.longs().withoutEdgeCases(),
                        Arbitraries.integers()
                                .between(LEAST_FACTS, MOST_FACTS)
                                .withDistribution(RandomDistribution.uniform())
                                .withoutEdgeCases())
                .as(DossierGenerator::generate);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return manyFacts();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CicaArbitraries.days();
    }

    @Provide
    Arbitrary<ComplianceChecker> checkers() {
        return Arbitraries.of(CHECKERS);
    }

    private static ComplianceChecker checker(long seed) {
        Random random = new Random(seed);
        Interpretations readings = Interpretations.standard();
        for (Interpretation open : OPEN) {
            if (random.nextBoolean()) {
                readings = readings.with(open, any(open, random));
            }
        }
        return Disagreements.checker(readings);
    }

    /** Returns a reading that is not chosen, with a number where it takes one. */
    static String other(Interpretation open, Interpretations chosen, Random random) {
        String other = any(open, random);
        while (open.choose(other).equals(chosen.of(open))) {
            other = any(open, random);
        }
        return other;
    }

    /** Returns some reading, with a number where it takes one. */
    static String any(Interpretation open, Random random) {
        Reading chosen = open.readings().get(random.nextInt(open.readings().size()));
        return switch (chosen.parameter()) {
            case DAYS, MONTHS -> chosen.name() + ":" + NUMBERS[random.nextInt(NUMBERS.length)];
            case NONE, DAY -> chosen.name();
        };
    }
}
