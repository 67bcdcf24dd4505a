package io.github.cica4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How rules are written: what keeps them fast, pure and easy to find. */
class RuleFilesTest {

    private static final Path FOLDER = Path.of("src/main/resources/rules");
    private static final Pattern RULE =
            Pattern.compile("rule \"([^\"]+)\"\\s+when(.*?)\\sthen(.*?)\\send\\s", Pattern.DOTALL);
    private static final List<String> FORBIDDEN = List.of(
            "salience",
            "modify",
            "insert",
            "update",
            "retract",
            "eval",
            "dialect",
            "date-effective",
            "function",
            "timer",
            "agenda-group",
            "no-loop",
            "query",
            "declare");

    /** The folders of the rules that are about no chapter, by the first letters of their ids. */
    private static final Map<String, String> FAMILIES = Map.ofEntries(
            Map.entry("BUD", "budget"),
            Map.entry("CMT", "comments"),
            Map.entry("DEC", "decisions"),
            Map.entry("DOC", "documents"),
            Map.entry("LIST", "lists"),
            Map.entry("MIN", "minutes"),
            Map.entry("NCT", "plan-of-an-area"),
            Map.entry("NOTE", "notes"),
            Map.entry("OBS", "observers"),
            Map.entry("PLAN", "plans"),
            Map.entry("REL", "relations"),
            Map.entry("SIL", "silence"),
            Map.entry("STM", "statements"));

    /** One rule of a file. */
    record RuleText(Path file, String name, String conditions, String consequence) {

        RuleId id() {
            return RuleId.of(name.split(" ", 2)[0]);
        }

        /** The patterns, those inside accumulates included, without bindings in front. */
        List<String> patterns() {
            List<String> patterns = new ArrayList<>();
            Matcher pattern = Pattern.compile("([A-Z]\\w+)\\(([^()]*(?:\\([^()]*\\)[^()]*)*)\\)")
                    .matcher(conditions);
            while (pattern.find()) {
                patterns.add(pattern.group(2));
            }
            return patterns;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Path> files() {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<RuleText> rules() {
        return files().stream().flatMap(file -> rules(file).stream()).toList();
    }

    private static List<RuleText> rules(Path file) {
        List<RuleText> rules = new ArrayList<>();
        Matcher rule = RULE.matcher(text(file));
        while (rule.find()) {
            rules.add(new RuleText(file, rule.group(1), rule.group(2), rule.group(3)));
        }
        return rules;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file) + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_holds_the_rules_of_its_rulebook_on_the_paragraph_it_is_named_after(Path file) {
        String paragraph = file.getFileName().toString().replace(".drl", "");
        boolean numbered = Character.isDigit(paragraph.charAt(0));
        String prefix = numbered ? "MOD-" + paragraph + "-" : paragraph;
        Set<RuleId> written = new TreeSet<>();
        rules(file).forEach(rule -> written.add(rule.id()));
        Set<RuleId> described = new TreeSet<>();
        rulebook(file).rules().stream()
                .map(RuleDescriptor::id)
                .filter(rule -> numbered
                        ? rule.value().startsWith(prefix)
                        : rule.value().equals(prefix))
                .forEach(described::add);
        assertThat(written).isNotEmpty().isEqualTo(described);
        assertThat(file.getParent().getFileName())
                .hasToString(
                        numbered ? "chapter-" + paragraph.charAt(0) : FAMILIES.get(paragraph.replaceFirst("-.*", "")));
        assertThat(text(file)).startsWith("// " + paragraph + ": ");
    }

    @Test
    void every_rule_has_a_descriptor_and_every_descriptor_a_rule() {
        Set<RuleId> written = new TreeSet<>();
        rules().forEach(rule -> written.add(rule.id()));
        Set<RuleId> described = new TreeSet<>();
        Rulebooks.standard().forEach(book -> book.rules().forEach(rule -> described.add(rule.id())));
        assertThat(written).isEqualTo(described);
        assertThat(rules()).extracting(RuleText::name).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void conditions_join_by_an_equality_of_its_own(RuleText rule) {
        List<String> patterns = rule.patterns();
        if (patterns.size() == 1) {
            assertThat(descriptor(rule).singlePattern())
                    .as("why %s needs one pattern only", rule)
                    .isPresent();
        }
        assertThat(patterns.subList(1, patterns.size()))
                .allSatisfy(
                        pattern -> assertThat(Stream.of(pattern.split(",", -1)).map(String::trim))
                                .as("an equality in '%s'", pattern)
                                .anyMatch(constraint -> constraint.matches("\\w+ == \\$\\w+")));
        assertThat(rule.conditions()).doesNotContain("&&", "||", ".equals").doesNotContainPattern("\\)\\s+from\\s");
    }

    @ParameterizedTest
    @MethodSource("rules")
    void nothing_stands_in_a_rule_but_facts_and_dates(RuleText rule) {
        String text = rule.conditions() + rule.consequence();
        assertThat(FORBIDDEN).noneMatch(word -> text.matches("(?s).*\\b" + word + "\\b.*"));
        assertThat(text).doesNotContainPattern("(?<![\\w_.])\\d").doesNotContain("INT-", "interpretation");
        assertThat(Pattern.compile("\"([^\"]*)\"").matcher(text).results().map(match -> match.group(1)))
                .as("texts are names of arguments")
                .allMatch(name -> name.matches("[a-z][A-Za-z]*"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void the_consequence_is_one_statement_that_says_why(RuleText rule) {
        String statement = rule.consequence().trim();
        assertThat(statement).startsWith("findings.").endsWith(";").contains(".because( ");
        assertThat(statement.chars().filter(character -> character == ';')).hasSize(1);
        String constant = rule.id().value().replace('-', '_').replace('.', '_').toUpperCase(Locale.ROOT);
        assertThat(statement).contains("( " + constant + ", ");
    }

    private static RuleDescriptor descriptor(RuleText rule) {
        return rulebook(rule.file()).findRule(rule.id()).orElseThrow();
    }

    /** The rulebook that the folder of a file is named after: {@code rules/<rulebook>/<chapter or family>/<paragraph or rule>.drl}. */
    private static Rulebook rulebook(Path file) {
        assertThat(file.getNameCount()).isEqualTo(FOLDER.getNameCount() + 3);
        return Rulebooks.find(file.getName(FOLDER.getNameCount()).toString()).orElseThrow();
    }
}
