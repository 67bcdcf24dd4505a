package io.github.cica4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages of rules and sentences are those of the rulebooks. */
class RulePagesTest {

    private static final boolean WRITE = Boolean.getBoolean("cica.docs.write");
    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Path DOCS = ROOT.resolve("docs");
    private static final SortedMap<String, String> PAGES = RulePages.of(ROOT, Rulebooks.standard());

    @Test
    void the_committed_pages_are_those_of_the_rulebooks() throws IOException {
        if (WRITE) {
            write();
        }
        assertThat(committed())
                .as("run this test with -Dcica.docs.write=true to write the pages anew")
                .isEqualTo(PAGES.keySet());
        for (String page : PAGES.keySet()) {
            assertThat(DOCS.resolve(page))
                    .as("run this test with -Dcica.docs.write=true to write the pages anew")
                    .content()
                    .isEqualTo(PAGES.get(page));
        }
    }

    private static void write() throws IOException {
        for (String old : committed()) {
            Files.delete(DOCS.resolve(old));
        }
        for (String page : PAGES.keySet()) {
            Path file = DOCS.resolve(page);
            Files.createDirectories(file.getParent());
            Files.writeString(file, PAGES.get(page));
        }
    }

    private static Set<String> committed() throws IOException {
        Path folder = DOCS.resolve(RulePages.RULES);
        Set<String> found = new TreeSet<>();
        if (Files.exists(DOCS.resolve(RulePages.COVERAGE))) {
            found.add(RulePages.COVERAGE);
        }
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile)
                        .forEach(file ->
                                found.add(DOCS.relativize(file).toString().replace('\\', '/')));
            }
        }
        return found;
    }

    @Test
    void each_link_leads_somewhere() throws IOException {
        List<String> dead = new ArrayList<>();
        for (String page : PAGES.keySet()) {
            Matcher link = Pattern.compile("\\]\\(([^)#]*)(#[^)]*)?\\)").matcher(PAGES.get(page));
            while (link.find()) {
                Path target =
                        DOCS.resolve(page).getParent().resolve(link.group(1)).normalize();
                if (!Files.isRegularFile(target)
                        || (link.group(2) != null
                                && !anchors(Files.readString(target)).contains(link.group(2)))) {
                    dead.add(page + ": " + link.group());
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    private static Set<String> anchors(String page) {
        return page.lines()
                .filter(line -> line.startsWith("#"))
                .map(line -> "#"
                        + line.replaceFirst("#+ ", "")
                                .toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\p{N} -]", "")
                                .replace(' ', '-'))
                .collect(Collectors.toSet());
    }

    @Test
    void each_rule_and_guard_has_its_section_and_no_sentence_is_unassigned() {
        String rules = PAGES.entrySet().stream()
                .filter(page -> page.getKey().startsWith(RulePages.RULES))
                .map(page -> page.getValue())
                .collect(Collectors.joining());
        assertThat(Rulebooks.standard())
                .allSatisfy(rulebook -> assertThat(Stream.concat(
                                rulebook.rules().stream().map(rule -> rule.id()),
                                rulebook.guards().stream().map(guard -> guard.id())))
                        .allSatisfy(id -> assertThat(rules).contains("\n## " + id + "\n")));
        assertThat(PAGES.get(RulePages.COVERAGE))
                .contains("; unassigned: 0.\n")
                .doesNotContainPattern("unassigned: [1-9]");
    }

    @Test
    void a_page_tells_the_cases_of_a_rule_and_where_it_is_told_of(@TempDir Path root) throws IOException {
        Path cases = root.resolve("cica-testkit/src/main/resources/io/github/cica4j/testkit/cases/MOD-2.8-b");
        Files.createDirectories(cases);
        Files.createDirectories(root.resolve("cica-rules/src/main/resources/rules"));
        Files.createDirectories(root.resolve("docs"));
        write(cases.resolve("none-nothing.json"), "A record of nothing.", "2024-01-01", "{}", "[]");
        write(
                cases.resolve("met-two.json"),
                "Sent to all.",
                "2024-01-02",
                "{'INT-01': 'roll', 'INT-05': 'grace:30'}",
                """
                [{'subject': {'kind': 'action-plan', 'id': 'one'}, 'status': 'met',
                  'timeline': [{'from': '2024-01-01', 'status': 'met'}], 'evidence': []},
                 {'subject': {'kind': 'action-plan', 'id': 'three'},
                  'timeline': [{'from': '2024-02-01', 'status': 'met'}], 'evidence': []},
                 {'subject': {'kind': 'action-plan', 'id': 'two'}, 'status': 'met',
                  'timeline': [{'from': '2024-01-01', 'status': 'met'}], 'evidence': []}]""");
        Files.writeString(root.resolve("docs/a.md"), "# What 2.8-b is\n");
        Files.writeString(root.resolve("docs/b.md"), "| Rule |\n|---|\n| 2.8-a, -b | each plan |\n");
        Files.writeString(root.resolve("docs/c.md"), "MOD-2.8-b is told here.\n");
        Files.writeString(root.resolve("docs/e.md"), "## Plans (2.8)\n");
        Files.writeString(root.resolve("docs/d.md"), "Neither 12.8-b nor 2.8-bc.\n");
        String page = RulePages.of(root, Rulebooks.standard()).get("rules/modalities-draft-2023/2.8.md");
        assertThat(page.substring(page.indexOf("## MOD-2.8-b"))).isEqualTo("""
                ## MOD-2.8-b

                Tells this: **An action plan was not sent to all Member States**.

                - Force: should; shape: act; text: 2.8/1.
                - What it looks at: [a.md](../../a.md#what-28-b-is), [b.md](../../b.md), [e.md](../../e.md#plans-28).
                - Also told of in: [c.md](../../c.md).

                | Status | What is said |
                |---|---|
                | met | The action plan on {area} was sent to all Member States for information. |
                | not-met | The action plan on {area} was not sent to all Member States for information. |
                | undetermined | Whether the action plan on {area} was sent to all Member States cannot be told; needed: {missing}. |

                Cases: 2.

                - [met-two](../../../cica-testkit/src/main/resources/io/github/cica4j/testkit/cases/MOD-2.8-b/met-two.json): \
                Sent to all. On 2024-01-02: met, not in the report, `INT-01=roll`, `INT-05=grace:30`.
                - [none-nothing](../../../cica-testkit/src/main/resources/io/github/cica4j/testkit/cases/MOD-2.8-b/none-nothing.json): \
                A record of nothing. On 2024-01-01: no finding.
                """);
    }

    private static void write(Path file, String decides, String asOf, String interpretations, String expected)
            throws IOException {
        String text = "{'format': 'cica-case/1', 'rule': 'MOD-2.8-b', 'decides': '" + decides + "', 'interpretations': "
                + interpretations + ", 'dossier': {'format': 'cica-dossier/1'}, 'asOf': '" + asOf + "', 'expected': "
                + expected + "}";
        Files.writeString(file, text.replace('\'', '"'));
    }
}
