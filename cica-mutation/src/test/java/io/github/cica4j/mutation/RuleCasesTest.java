package io.github.cica4j.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.drools.model.Model;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule as it is passes its cases; what kills a mutant of the classes that the rules rest on. */
class RuleCasesTest {

    private static final List<Model> STANDARD = StandardRules.load();
    private static final List<Case> CASES = Cases.load();

    static Stream<String> rules() {
        return CASES.stream().map(Case::rule).distinct().sorted();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_passes_its_cases(String rule) {
        assertThat(new Trial(STANDARD, rule, CASES).unchanged()).isEmpty();
    }
}
