package io.github.cica4j.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.conformance.ConformanceCase;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.testkit.CaseFile;
import io.github.cica4j.testkit.ConformanceCases;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Each case comes out as it expects: first by its rule alone, then by all rules together. */
class ConformanceTest {

    @TestFactory
    Stream<DynamicTest> cases() {
        return ConformanceCases.published().stream().map(file -> DynamicTest.dynamicTest(file.path(), () -> run(file)));
    }

    private static void run(CaseFile file) {
        ConformanceCase expected = file.orElseThrow();
        Rulebook own = Rulebooks.standard().stream()
                .filter(rulebook -> rulebook.findRule(expected.rule()).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no rulebook has a rule " + expected.rule()));
        assertConforms("alone", expected, checker(expected, List.of(own)).only(expected.rule()));
        assertConforms("with all rules", expected, checker(expected, Rulebooks.standard()));
    }

    private static ComplianceChecker.Builder checker(ConformanceCase read, List<Rulebook> rulebooks) {
        ComplianceChecker.Builder builder = ComplianceChecker.builder().rulebooks(rulebooks);
        read.interpretations().forEach(builder::interpret);
        return builder;
    }

    private static void assertConforms(String how, ConformanceCase expected, ComplianceChecker.Builder builder) {
        ConformanceCase found = expected.expecting(
                expected.of(builder.build().check(expected.dossier()).findings()));
        if (!found.expected().equals(expected.expected())) {
            assertThat(text(found)).as("%s: %s", how, expected.decides()).isEqualTo(text(expected));
        }
        assertThat(found).isEqualTo(expected);
    }

    private static String text(ConformanceCase content) {
        return new String(CicaJson.writeCase(content), StandardCharsets.UTF_8);
    }
}
