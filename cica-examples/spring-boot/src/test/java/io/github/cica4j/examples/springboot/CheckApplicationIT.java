package io.github.cica4j.examples.springboot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Starts the jar as it is delivered, libraries nested, and asks it. */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class CheckApplicationIT {

    private static final Pattern STARTED = Pattern.compile("Tomcat started on port (\\d+)");

    private static Process application;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        application = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-jar",
                        System.getProperty("fat.jar"),
                        "--server.port=0",
                        "--server.address=127.0.0.1")
                .redirectErrorStream(true)
                .start();
        StringBuilder log = new StringBuilder();
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(application.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            log.append(line).append('\n');
            Matcher started = STARTED.matcher(line);
            if (started.find()) {
                port = Integer.parseInt(started.group(1));
                return;
            }
        }
        throw new IllegalStateException("The application did not start:\n" + log);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        application.destroy();
        assertThat(application.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void answers_a_dossier_with_the_report_that_is_made_in_process() throws Exception {
        byte[] dossier = Files.readAllBytes(Path.of(System.getProperty("dossier")));

        HttpResponse<byte[]> response = post("asOf=2023-12-13", dossier);

        byte[] expected = CicaJson.writeReport(
                ComplianceChecker.of(Rulebooks.modalitiesDraft2023())
                        .check(CicaJson.readDossier(dossier).orElseThrow())
                        .asOf(LocalDate.of(2023, 12, 13)),
                Language.EN);
        assertThat(text(response)).isEqualTo(new String(expected, StandardCharsets.UTF_8));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void refuses_what_is_no_dossier_and_tells_every_error() throws Exception {
        String text = """
                {
                  "format": "cica-dossier/1",
                  "title": 7,
                  "decisions": 8
                }
                """;

        HttpResponse<byte[]> response = post("asOf=2023-12-13", text.getBytes(StandardCharsets.UTF_8));

        assertThat(text(response)).isEqualTo("""
                        3:12 /title: this is a number, expected a text that is not blank
                        4:16 /decisions: this is a number, expected an array""");
        assertThat(response.statusCode()).isEqualTo(400);
    }

    private static HttpResponse<byte[]> post(String query, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/check?" + query))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }
}
