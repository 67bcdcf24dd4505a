package io.github.cica4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.Condition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page on how to add a rule shows the files as they are, and names every file that a rule touches. */
class AddARuleTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern STEP =
            Pattern.compile("## (\\d\\. [^\\n]+)\\n.*?\\n`([^`\\n]+)`\\n\\n```\\w*\\n(.*?)\\n```", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("MOD-1\\.5-b|MOD_1_5_B|\\| 1\\.5-b \\|");

    /** Where code lies that a rule may have to be named in. */
    private static final List<String> FOLDERS = List.of(
            "cica-model/src",
            "cica-rules/src",
            "cica-testkit/src",
            "cica-report/src",
            "cica-cli/src",
            "cica-benchmarks/src",
            "docs/chapters-1-and-2.md");

    /** Files that name the rule without being a step: this test, lists of rules, which step 6 speaks of, and an edition beside it. */
    private static final Set<String> ASIDE = Set.of(
            "cica-rules/src/test/java/io/github/cica4j/rules/cases/Int18Test.java",
            "cica-rules/src/test/java/io/github/cica4j/rules/law/AddARuleTest.java",
            "cica-rules/src/test/java/io/github/cica4j/rules/law/RulebookTest.java",
            "cica-rules/src/test/java/org/example/edition/SideBySideTest.java");

    /** A step of the page. */
    record Step(String title, String file, String block) {

        @Override
        public String toString() {
            return title;
        }
    }

    static List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Matcher step = STEP.matcher(text(ROOT.resolve("docs/add-a-rule.md")));
        while (step.find()) {
            steps.add(new Step(step.group(1), step.group(2), step.group(3)));
        }
        return steps;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("steps")
    void a_step_shows_the_file_as_it_is(Step step) {
        assertThat(text(ROOT.resolve(step.file()))).contains(step.block());
        assertThat(step.file())
                .is(new Condition<>(
                        file -> RULE.matcher(text(ROOT.resolve(file))).find(), "a file that names the rule"));
    }

    @Test
    void the_steps_are_all_there_is_to_do() {
        Set<String> named = new TreeSet<>();
        for (String folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
                files.filter(Files::isRegularFile)
                        .filter(file -> file.toString().matches(".*\\.(java|drl|json|properties|md)"))
                        .filter(file -> RULE.matcher(text(file)).find())
                        .forEach(file ->
                                named.add(place(ROOT.relativize(file).toString().replace('\\', '/'))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        named.removeAll(ASIDE);
        assertThat(steps()).extracting(step -> place(step.file())).containsExactlyInAnyOrderElementsOf(named);
    }

    /** The cases of a rule are one place, whatever their number: its folder. */
    private static String place(String file) {
        return file.contains("/testkit/cases/") ? file.substring(0, file.lastIndexOf('/')) : file;
    }
}
