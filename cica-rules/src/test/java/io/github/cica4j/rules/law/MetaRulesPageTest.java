package io.github.cica4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page on what holds of every rule names tests that there are, and every law. */
class MetaRulesPageTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|Properties))(?:\\.(\\w+))?`");
    private static final Pattern LAW = Pattern.compile("(?m)^\\| (META-\\d+) \\|");
    private static final int LAWS = 10;

    private static List<MatchResult> named(Pattern pattern) throws IOException {
        String page = Files.readString(ROOT.resolve("docs/meta-rules.md"));
        return pattern.matcher(page).results().toList();
    }

    /** Returns the tests of that name, one after the other: those of the modules may share one. */
    private static String source(String test) throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String module : List.of("cica-rules", "cica-cli")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/test/java"))) {
                for (Path file : files.filter(path -> path.endsWith(test + ".java"))
                        .sorted()
                        .toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        assertThat(sources).as(test).isNotEmpty();
        return sources.toString();
    }

    @Test
    void a_law_is_held_by_tests_that_there_are() throws IOException {
        List<String> missing = new ArrayList<>();
        for (MatchResult test : named(TEST)) {
            String source = source(test.group(1));
            if (test.group(2) != null && !source.contains("void " + test.group(2) + "(")) {
                missing.add(test.group());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_law_is_there_in_order() throws IOException {
        Set<String> laws = new LinkedHashSet<>();
        named(LAW).forEach(law -> laws.add(law.group(1)));
        assertThat(laws)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, LAWS)
                        .mapToObj(number -> "META-" + number)
                        .toList());
    }

    @Test
    void every_property_of_all_rules_is_on_the_page() throws IOException {
        Set<String> named = new LinkedHashSet<>();
        named(TEST).forEach(test -> named.add(test.group(1) + "." + test.group(2)));
        List<String> unnamed = new ArrayList<>();
        for (String test : List.of(
                "CitationTruthProperties",
                "IndependenceTruthProperties",
                "LegalForceTruthProperties",
                "VoluntaryTruthProperties",
                "WordingTruthProperties")) {
            Pattern.compile("@(?:Property|Example)[^\\n]*\\s+void (\\w+)\\(")
                    .matcher(source(test))
                    .results()
                    .map(property -> test + "." + property.group(1))
                    .filter(property -> !named.contains(property))
                    .forEach(unnamed::add);
        }
        assertThat(unnamed).isEmpty();
    }
}
