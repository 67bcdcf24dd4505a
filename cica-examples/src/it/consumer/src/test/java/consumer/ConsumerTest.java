package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ConsumerTest {

    @Test
    void runs_on_what_the_installed_artifacts_bring() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream standard = System.out;
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            System.setOut(out);
            Consumer.main(new String[0]);
        } finally {
            System.setOut(standard);
        }
        String readme = Files.readString(Path.of(System.getProperty("basedir", ""), "../../../../README.md"))
                .replace("\r\n", "\n");
        String begin = "<!-- its output begins -->\n```\n";
        assertEquals(
                readme.substring(
                        readme.indexOf(begin) + begin.length(), readme.indexOf("```\n<!-- its output ends -->")),
                bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n"));
    }
}
