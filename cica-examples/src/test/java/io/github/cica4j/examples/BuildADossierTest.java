package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildADossierTest {

    private static final Path MODULE = Path.of(System.getProperty("basedir", ""));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/io/github/cica4j/examples/BuildADossier.java",
                "src/it/consumer/src/main/java/consumer/Consumer.java"
            })
    void readme_shows_the_lines_that_are_compiled(String source) throws IOException {
        String lines =
                between(read(source), "// README begins\n", "// README ends").stripIndent();

        assertThat(between(readme(), "<!-- BuildADossier begins -->\n", "<!-- BuildADossier ends -->"))
                .isEqualTo("```java\n" + lines + "```\n");
    }

    @Test
    void readme_shows_what_they_print() throws IOException {
        String output = Output.ofMain(() -> BuildADossier.main(new String[0]));

        assertThat(between(readme(), "<!-- its output begins -->\n", "<!-- its output ends -->"))
                .isEqualTo("```\n" + output + "```\n");
    }

    private static String readme() throws IOException {
        return read("../README.md");
    }

    private static String read(String file) throws IOException {
        return Files.readString(MODULE.resolve(file)).replace("\r\n", "\n");
    }

    private static String between(String text, String begin, String end) {
        assertThat(text).containsOnlyOnce(begin).containsOnlyOnce(end);
        return text.substring(text.indexOf(begin) + begin.length(), text.indexOf(end));
    }
}
