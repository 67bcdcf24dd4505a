package io.github.cica4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.json.Schemas;
import io.github.cica4j.model.law.Guard;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    private final Shell shell = new Shell();

    private String help(String name) {
        return shell.run(name.equals("cica") ? new String[] {"--help"} : new String[] {name, "--help"})
                .out();
    }

    @ParameterizedTest
    @CsvSource({
        "--help, cica",
        "-h, cica",
        "help, cica",
        "help check, check",
        "check --help, check",
        "check -h x --no, check",
        "check --as-of never --format x --help, check",
        "deadlines --help, deadlines",
        "help timeline, timeline",
        "timeline -h --subject, timeline",
        "explain --help, explain",
        "rules --help, rules",
        "catalogue --help, catalogue",
        "demo --help, demo",
        "help demo, demo"
    })
    void helpIsAResult(String line, String name) {
        Shell.Result result = shell.run(line.split(" ", -1));
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .isEqualTo(help(name))
                .contains("Usage: cica " + (name.equals("cica") ? "[OPTIONS] COMMAND" : name + " [OPTIONS]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cica",
                "check",
                "deadlines",
                "timeline",
                "explain",
                "rules",
                "catalogue",
                "import",
                "schema",
                "demo"
            })
    void helpFitsAScreenAndHasExamples(String name) {
        assertThat(help(name).lines())
                .hasSizeLessThan(50)
                .allMatch(line -> line.length() <= 100 && !line.endsWith(" "))
                .anyMatch(line -> line.startsWith("  cica "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cica",
                "check",
                "deadlines",
                "timeline",
                "explain",
                "rules",
                "catalogue",
                "import",
                "schema",
                "demo"
            })
    void helpHasColoursOnlyWhereTheyAreWelcome(String name) {
        String plain = help(name);
        assertThat(plain).doesNotContain("\u001b");
        shell.withColours();
        assertThat(help(name)).contains("\u001b[").isNotEqualTo(plain);
        assertThat(help(name).replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void helpThatCannotBeWrittenIsAFault() {
        assertThat(shell.runInto("No space left on device", "check", "--help").code())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "check, --as-of --fail-on --all",
        "deadlines, --from --to",
        "timeline, --subject",
    })
    void helpNamesEveryOptionAndEachIsAccepted(String command, String own, @TempDir Path folder) {
        Map<String, String> values = Map.ofEntries(
                Map.entry("--as-of", "2023-12-13"),
                Map.entry("--from", "2023-12-01"),
                Map.entry("--to", "2023-12-31"),
                Map.entry("--subject", "nct.ict"),
                Map.entry("--fail-on", "never"),
                Map.entry("--known-on", "2023-12-13"),
                Map.entry("--rulebook", "modalities-draft-2023"),
                Map.entry("--only", "MOD-2.7-a"),
                Map.entry("--interpret", "INT-06=tenure-start"),
                Map.entry("--in-force-from", "2024-01-01"),
                Map.entry("--format", "json"),
                Map.entry("--output", folder.resolve("result.json").toString()));
        Set<String> named = Pattern.compile("^ {2}(?: {4}|-h, )(--[a-z-]+)", Pattern.MULTILINE)
                .matcher(help(command))
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
        Set<String> expected = new HashSet<>(Set.of(
                "--help",
                "--known-on",
                "--rulebook",
                "--only",
                "--interpret",
                "--in-force-from",
                "--format",
                "--output"));
        expected.addAll(List.of(own.split(" ", -1)));
        assertThat(named).isEqualTo(expected);
        String dossier = shell.run("demo", "--dossier").out();
        for (String option : named) {
            String value = values.get(option);
            String[] args =
                    value == null ? new String[] {command, "-", option} : new String[] {command, "-", option, value};
            Shell.Result result = shell.in(dossier).run(args);
            assertThat(result.err()).as(option).isEmpty();
            assertThat(result.code()).as(option).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"cica", "check"})
    void helpNamesEveryExitCode(String name) throws IllegalAccessException {
        List<String> lines = help(name).lines().toList();
        List<String> listed = lines.subList(lines.indexOf("Exit codes:") + 1, lines.size());
        int codes = 0;
        for (Field field : Exit.class.getDeclaredFields()) {
            if (field.getType() == int.class) {
                int code = field.getInt(null);
                assertThat(listed).anyMatch(line -> line.startsWith("  " + code + "   "));
                codes++;
            }
        }
        assertThat(codes).isEqualTo(5);
    }

    @Test
    void theVersionIsToldWithThatOfJava() {
        assertThat(shell.run("--version").out()).matches("cica .+, Java .+\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|say what to do: check, deadlines, timeline, diff, explain, rules, catalogue, import, schema, demo",
                "chek|there is no command 'chek', only check, deadlines, timeline, diff, explain, rules, catalogue, import, schema, demo",
                "conformance x|there is no command 'conformance', only check, deadlines, timeline, diff, explain, rules, catalogue, import, schema, demo",
                "'\u001b[2J'|there is no command '\\u001b[2J', only check, deadlines, timeline, diff, explain, rules, catalogue, import, schema, demo",
                "help chek|Unknown subcommand 'chek'.",
                "--versoin|Unknown option: '--versoin', did you mean --version?",
            })
    void anUnknownCommandIsAnsweredByTheKnownOnes(String line, String message) {
        Shell.Result result = shell.run(line.isEmpty() ? new String[0] : line.split(" ", -1));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("cica: " + message + "\nSee 'cica --help'.\n");
    }

    @Test
    void schemasArePrinted() {
        assertThat(shell.run("schema", "dossier").out()).isEqualTo(Schemas.dossier());
        assertThat(shell.run("schema", "report").out()).isEqualTo(Schemas.report());
        assertThat(shell.run("schema", "explanation").out()).isEqualTo(Schemas.explanation());
        assertThat(shell.run("schema", "why-not").out()).isEqualTo(Schemas.whyNot());
        Shell.Result result = shell.run("schema", "plan");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("cica: there is no schema 'plan', only dossier, report, explanation, why-not\n");
    }

    @Test
    void rulesAreListed() {
        Shell.Result result = shell.run("rules");
        assertThat(result.code()).isZero();
        for (Rulebook rulebook : Rulebooks.standard()) {
            assertThat(result.out()).contains(rulebook.id(), rulebook.title());
            for (RuleDescriptor rule : rulebook.rules()) {
                assertThat(result.out()).containsOnlyOnce("\n" + rule.id() + " ");
            }
            for (Guard guard : rulebook.guards()) {
                assertThat(result.out()).containsOnlyOnce("\n" + guard.id() + " ");
            }
        }
        assertThat(result.out())
                .contains(
                        "\nLegal status: in force, known since 2021-10-12 (DOC/1016, draft Modalities, 5.1)\n\nNo rules.\n",
                        "\nLegal status: draft, known since 2023-08-22 (DOC/1016, SOC decision 3)\n"
                                + "Supersedes, once in force: catalogue-2021-chapter-3\n");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 100 && !line.endsWith(" "));
    }

    @Test
    void oneRuleIsToldInFull() {
        Shell.Result result = shell.run("rules", "MOD-2.5-a");
        assertThat(result.code()).isZero();
        assertThat(result.out())
                .startsWith("MOD-2.5-a\n")
                .contains("shall", "duty", "overdue", "INT-05", "=while-considered", "=grace:30", "text 2.5/1")
                .contains("How many expert meetings are convened on a paper considered for long? (2.5/1)")
                .doesNotContain("MOD-2.7-a");
        assertThat(result.out().lines()).allMatch(line -> line.length() <= 100 && !line.endsWith(" "));
    }

    @Test
    void rulesAreWrittenAsJson() throws IOException {
        int rules = 0;
        try (JsonParser parser = new JsonFactory()
                .createParser(shell.run("rules", "--format", "json").bytes())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.FIELD_NAME && parser.currentName().equals("shape")) {
                    rules++;
                }
            }
        }
        assertThat(rules)
                .isEqualTo(Rulebooks.standard().stream()
                        .mapToInt(rulebook -> rulebook.rules().size())
                        .sum());
        assertThat(shell.run("rules", "MOD-2.5-a", "--format=json").out())
                .contains("\"MOD-2.5-a\"", "\"INT-05\"", "\"grace\"", "\"paraphrase\"")
                .contains("\"provisions\" : [ \"2.5/1\" ]")
                .doesNotContain("\"MOD-2.7-a\"");
    }

    @Test
    void anUnknownRuleIsAnsweredByTheKnownOnes() {
        Shell.Result result = shell.run("rules", "MOD-2.5");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err()).contains("there is no rule 'MOD-2.5', did you mean MOD-2.5-a");
        Shell.Result two = shell.run("rules", "MOD-2.5-a", "MOD-2.7-a");
        assertThat(two.code()).isEqualTo(2);
        assertThat(two.err()).isEqualTo("cica: Unmatched argument at index 2: 'MOD-2.7-a'\nSee 'cica rules --help'.\n");
        assertThat(shell.run("rules", "--format", "sarif").code()).isEqualTo(2);
    }

    @Test
    void theDemoShowsWhatItsCommandLineGives() {
        Shell.Result demo = shell.run("demo");
        assertThat(demo.code()).isZero();
        assertThat(demo.err()).isEmpty();
        assertThat(demo.out())
                .startsWith("$ cica demo --dossier > demo.json\n$ cica check demo.json --as-of 2023-12-13\n\n")
                .contains("Departures (1)\n", "Due now (1)\n", " days left: ", "Undetermined, by what is missing");
        String dossier = shell.run("demo", "--dossier").out();
        String checked =
                shell.in(dossier).run("check", "-", "--as-of", "2023-12-13").out();
        assertThat(demo.out()).endsWith(checked.substring(checked.indexOf("As of")));
        assertThat(CicaJson.readDossier(dossier).errors()).isEmpty();
        assertThat(shell.run("demo", "x.json").code()).isEqualTo(2);
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFault() {
        Shell.Result result = shell.runInto("Broken pipe", "demo");
        assertThat(result.code()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void aResultThatCannotBeWrittenIsAFault() {
        Shell.Result result = shell.runInto("No space left on device", "demo");
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err()).isEqualTo("cica: the result cannot be written: No space left on device\n");
    }

    @Test
    void anInternalFaultIsOneLineUnlessMoreIsAskedFor() {
        InputStream faulty = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("odd\u001b[2J");
            }
        };
        Shell.Result result = shell.in(faulty).run("check", "-");
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.err())
                .isEqualTo("cica: internal fault: java.lang.IllegalStateException: odd\\u001b[2J"
                        + " (-Dcica.stacktrace=true tells where)\n");
        System.setProperty("cica.stacktrace", "true");
        try {
            assertThat(shell.in(faulty).run("check", "-").err().lines())
                    .hasSizeGreaterThan(3)
                    .anyMatch(line -> line.contains("at io.github.cica4j.cli.Main.run"));
        } finally {
            System.clearProperty("cica.stacktrace");
        }
    }
}
