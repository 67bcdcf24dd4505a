package io.github.cica4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.law.Guard;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule and every guard has cases, and the cases of a rule choose every reading that it rests on. */
class CaseFilesTest {

    private static final Path FOLDER = Path.of("src/test/java/io/github/cica4j/rules/cases");

    static Stream<RuleDescriptor> rules() {
        return Rulebooks.standard().stream().flatMap(book -> book.rules().stream());
    }

    static Stream<Guard> guards() {
        return Rulebooks.standard().stream().flatMap(book -> book.guards().stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_cases_of_a_rule_choose_every_reading_that_it_rests_on(RuleDescriptor rule) {
        List<String> cases = filesWith("\"" + rule.id() + "\"");
        assertThat(cases).as("files with cases of %s", rule).isNotEmpty();
        for (Interpretation open : rule.interpretations()) {
            assertThat(cases)
                    .as("a case of %s that chooses a reading of %s", rule, open)
                    .anyMatch(text -> text.contains("\"" + open.id() + "="));
        }
    }

    @ParameterizedTest
    @MethodSource("guards")
    void a_guard_has_a_case(Guard guard) {
        assertThat(filesWith("\"" + guard.id() + "\"")).isNotEmpty();
    }

    private static List<String> filesWith(String words) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            // it tells of rules, but is no case of them
            return files.filter(file -> !file.endsWith("WhyNotTest.java"))
                    .map(CaseFilesTest::text)
                    .filter(text -> text.contains(words))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
