package io.github.cica4j.benchmarks.yardstick;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.testkit.DossierGenerator;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class YardstickTest {

    private static final List<Rulebook> RULEBOOKS = Rulebooks.standard();

    private static Interpretations chosen(Interpretation interpretation, Reading reading) {
        String parameter = reading.parameter() == Reading.Parameter.DAY ? ":2023-08-22" : "";
        return Interpretations.standard().with(interpretation, reading.name() + parameter);
    }

    static List<Interpretations> readings() {
        return RULEBOOKS.stream()
                .flatMap(rulebook -> rulebook.interpretations().stream())
                .distinct()
                .flatMap(interpretation ->
                        interpretation.readings().stream().skip(1).map(reading -> chosen(interpretation, reading)))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"0, 5", "5, 40", "30, 200", "300, 40", "1000, 6", "3000, 2"})
    void givesTheAssessmentsOfTheChecker(int size, int dossiers) {
        ComplianceChecker checker =
                ComplianceChecker.builder().rulebooks(RULEBOOKS).build();
        Yardstick yardstick = new Yardstick(Interpretations.standard());
        for (int seed = 1; seed <= dossiers; seed++) {
            assertEqual(checker, yardstick, DossierGenerator.generate(seed, size));
        }
    }

    @ParameterizedTest
    @MethodSource("readings")
    void givesTheAssessmentsOfTheCheckerUnderEveryReading(Interpretations reading) {
        ComplianceChecker checker = ComplianceChecker.builder()
                .rulebooks(RULEBOOKS)
                .interpretations(reading)
                .build();
        Yardstick yardstick = new Yardstick(reading);
        for (int seed = 1; seed <= 12; seed++) {
            assertEqual(checker, yardstick, DossierGenerator.generate(seed, 25 * seed));
        }
    }

    @Test
    void judgesEveryRuleOnTheDossierGenerator() {
        Yardstick yardstick = new Yardstick(Interpretations.standard());
        Set<String> rules = new HashSet<>();
        for (int seed = 1; seed <= 10; seed++) {
            Assessment assessment = yardstick.check(DossierGenerator.generate(seed, 300));
            assessment.findings().stream().map(Finding::rule).forEach(rule -> rules.add(rule.value()));
        }
        assertThat(rules)
                .containsExactlyInAnyOrderElementsOf(RULEBOOKS.stream()
                        .flatMap(rulebook -> rulebook.rules().stream())
                        .map(rule -> rule.id().value())
                        .toList());
    }

    private static void assertEqual(ComplianceChecker checker, Yardstick yardstick, Dossier dossier) {
        Assessment expected = checker.check(dossier);
        Assessment actual = yardstick.check(dossier);
        assertThat(actual.findings()).containsExactlyElementsOf(expected.findings());
        assertThat(actual.rulebooks()).isEqualTo(expected.rulebooks());
        assertThat(actual.interpretations()).isEqualTo(expected.interpretations());
        LocalDate day = LocalDate.of(2024, 1, 1);
        assertThat(actual.asOf(day).summary()).isEqualTo(expected.asOf(day).summary());
    }
}
