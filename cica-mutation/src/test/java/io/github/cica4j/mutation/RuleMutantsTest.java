package io.github.cica4j.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.drools.model.Model;
import org.junit.jupiter.api.Test;

/** The cases tell nearly every mutant of a rule from the rule, and why not the others is on record. */
class RuleMutantsTest {

    private static final Path RULE_FILES = Path.of("../cica-rules/src/main/resources/rules");
    private static final Path REASONS = Path.of("survivors.md");
    private static final Path TABLE = Path.of("target/mutants.md");

    @Test
    void cases_kill_mutants() throws Exception {
        List<Model> standard = StandardRules.load();
        List<Mutant> mutants = RuleMutants.all(standard, RULE_FILES);
        List<RuleMutants.Outcome> outcomes = RuleMutants.tryAll(
                standard, mutants, Cases.load(), Runtime.getRuntime().availableProcessors());
        Map<String, String> reasons = reasons();
        Files.writeString(TABLE, MutantTable.of(outcomes, reasons));

        List<String> survivors = MutantTable.survivors(outcomes).stream()
                .map(one -> one.mutant().name())
                .distinct()
                .toList();
        assertThat(survivors)
                .as("survivors, which %s explains one by one; the whole table is in %s", REASONS, TABLE)
                .containsExactlyInAnyOrderElementsOf(reasons.keySet());
        assertThat(outcomes.size() - survivors.size())
                .as("killed of %s", outcomes.size())
                .isGreaterThanOrEqualTo((int) Math.ceil(0.95 * outcomes.size()));
    }

    /** Each line: the name of a mutant in backquotes, a colon, the reason. */
    private static Map<String, String> reasons() throws IOException {
        Map<String, String> reasons = new TreeMap<>();
        for (String line : Files.readAllLines(REASONS)) {
            if (line.startsWith("- `")) {
                int end = line.indexOf('`', 3);
                reasons.put(line.substring(3, end), line.substring(end + 1).replaceFirst("^: ", ""));
            }
        }
        return reasons;
    }
}
