package io.github.cica4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.report.TextReport;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {

    private static final String DAY = "2023-12-13";

    @TempDir
    Path folder;

    private final Shell shell = new Shell();
    private String demo = "";
    private String empty = "";

    @BeforeEach
    void files() throws IOException {
        try (InputStream in = Main.class.getResourceAsStream("demo.json")) {
            assertThat(in).isNotNull();
            demo = file("demo.json", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
        empty = file("empty.json", "{\"format\": \"cica-dossier/1\"}");
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static Dossier dossier(String file) throws IOException {
        return CicaJson.readDossier(Files.readAllBytes(Path.of(file))).orElseThrow();
    }

    private static Report report(String file) throws IOException {
        return ComplianceChecker.builder()
                .rulebooks(Rulebooks.standard())
                .build()
                .check(dossier(file))
                .asOf(LocalDate.parse(DAY));
    }

    @Nested
    class Output {

        @Test
        void textIsThatOfTheReport() throws IOException {
            Shell.Result result = shell.run("check", demo, "--as-of", DAY);
            assertThat(result.err()).isEmpty();
            assertThat(result.code()).isZero();
            assertThat(result.out())
                    .isEqualTo(TextReport.standard().from(demo).write(report(demo), Language.EN))
                    .contains("MOD-2.7-a overdue since 2023-11-23: appointment xb-ict");
        }

        @Test
        void allAddsTheOtherFindings() {
            assertThat(shell.run("check", demo, "--as-of", DAY).out()).doesNotContain("All other findings");
            assertThat(shell.run("check", "--all", demo, "--as-of=" + DAY).out())
                    .contains("All other findings");
        }

        @Test
        void coloursAreForTheTerminalOnly() {
            Path file = folder.resolve("report.txt");
            assertThat(shell.run("check", demo, "--as-of", DAY).out()).doesNotContain("\u001b");
            shell.withColours();
            assertThat(shell.run("check", demo, "--as-of", DAY).out()).contains("\u001b[33mwarning\u001b[0m");
            assertThat(shell.run("check", demo, "--as-of", DAY, "--output", file.toString())
                            .out())
                    .isEmpty();
            assertThat(file).content().contains("warning").doesNotContain("\u001b");
        }

        @Test
        void jsonIsThatOfTheModel() throws IOException {
            Shell.Result result = shell.run("check", demo, "--as-of", DAY, "--format", "json");
            assertThat(result.bytes()).isEqualTo(CicaJson.writeReport(report(demo), Language.EN));
            assertThat(tokens(result.bytes()))
                    .startsWith(JsonToken.START_OBJECT)
                    .endsWith(JsonToken.END_OBJECT);
        }

        @Test
        void severalDossiersGiveAnArrayOrOneTextEach() throws IOException {
            Shell.Result json = shell.run("check", demo, empty, "--as-of", DAY, "--format=json");
            assertThat(json.bytes())
                    .isEqualTo(CicaJson.writeReports(List.of(report(demo), report(empty)), Language.EN));
            assertThat(tokens(json.bytes())).startsWith(JsonToken.START_ARRAY).endsWith(JsonToken.END_ARRAY);
            assertThat(shell.run("check", demo, empty, "--as-of", DAY).out())
                    .isEqualTo(TextReport.standard().from(demo).write(report(demo), Language.EN)
                            + "\n\n"
                            + TextReport.standard().from(empty).write(report(empty), Language.EN));
        }

        @Test
        void aDossierComesFromStandardInput() throws IOException {
            Shell.Result result = shell.in(Files.readString(Path.of(demo))).run("check", "-", "--as-of", DAY);
            assertThat(result.err()).isEmpty();
            assertThat(result.out())
                    .isEqualTo(TextReport.standard().from("<stdin>").write(report(demo), Language.EN));
        }

        @Test
        void rulesAndReadingsAreChosen() {
            String only = shell.run("check", demo, "--as-of", DAY, "--only", "MOD-2.5-a", "--all")
                    .out();
            assertThat(only).contains("MOD-2.5-a").doesNotContain("MOD-2.7-a", "MOD-1.9-b");
            assertThat(shell.run(
                                    "check",
                                    demo,
                                    "--as-of",
                                    DAY,
                                    "--interpret",
                                    "INT-06=tenure-start",
                                    "--rulebook",
                                    "modalities-draft-2023",
                                    "--rulebook=modalities-draft-2023")
                            .out())
                    .contains("Readings   INT-06=tenure-start")
                    .containsOnlyOnce("Rulebook");
        }

        private List<JsonToken> tokens(byte[] json) throws IOException {
            try (JsonParser parser = new JsonFactory().createParser(json)) {
                Stream.Builder<JsonToken> tokens = Stream.builder();
                for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                    tokens.add(token);
                }
                return tokens.build().toList();
            }
        }
    }

    @Nested
    class AsOf {

        /** Clocks in Astana went from UTC+6 to UTC+5 at the end of 29 February 2024. */
        @ParameterizedTest
        @CsvSource({
            "2023-12-12T17:59:59Z, 2023-12-12",
            "2023-12-12T18:00:00Z, 2023-12-13",
            "2024-02-28T17:59:59Z, 2024-02-28",
            "2024-02-28T18:00:00Z, 2024-02-29",
            "2024-02-29T17:59:59Z, 2024-02-29",
            "2024-02-29T18:00:00Z, 2024-02-29",
            "2024-02-29T18:59:59Z, 2024-02-29",
            "2024-02-29T19:00:00Z, 2024-03-01",
            "2024-03-01T18:59:59Z, 2024-03-01",
            "2024-03-01T19:00:00Z, 2024-03-02",
        })
        void isTodayInAstanaUnlessGiven(String now, String day) {
            assertThat(shell.at(now).run("check", empty).out()).contains("As of      " + day + " ");
            assertThat(shell.run("check", empty, "--as-of", "2022-02-02").out()).contains("As of      2022-02-02 ");
        }
    }

    @Nested
    class Yaml {

        @Test
        void isReadWhereTheNameSaysSo() throws IOException {
            for (String name : List.of("empty.yaml", "empty.yml")) {
                String yaml = file(name, "# nothing yet\nformat: cica-dossier/1\n");
                Shell.Result result = shell.run("check", yaml, "--as-of", DAY, "--format", "json");
                assertThat(result.err()).isEmpty();
                assertThat(result.bytes()).isEqualTo(CicaJson.writeReport(report(empty), Language.EN));
            }
        }

        @Test
        void isReadNowhereElse() throws IOException {
            String json = file("yaml.json", "format: cica-dossier/1\n");
            assertThat(shell.run("check", json).code()).isEqualTo(3);
            assertThat(shell.in("format: cica-dossier/1\n").run("check", "-").code())
                    .isEqualTo(3);
        }

        @Test
        void hasItsErrorsLocated() throws IOException {
            String yaml = file("bad.yaml", "format: cica-dossier/1\noffres: []\n");
            Shell.Result result = shell.run("check", yaml);
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err())
                    .startsWith(yaml + ":2:")
                    .contains("/offres")
                    .hasLineCount(1);
        }
    }

    @Nested
    class KnownOn {

        @Test
        void judgesWhatWasOnRecordThen() throws IOException {
            LocalDate day = LocalDate.parse("2023-11-19");
            Report then = ComplianceChecker.builder()
                    .rulebooks(Rulebooks.standard())
                    .build()
                    .check(dossier(demo).knownOn(day))
                    .asOf(day);
            Shell.Result text = shell.run("check", demo, "--known-on", "2023-11-19");
            assertThat(text.err()).isEmpty();
            assertThat(text.out())
                    .isEqualTo(TextReport.standard().from(demo).knownOn(day).write(then, Language.EN))
                    .contains("\nKnown on   2023-11-19 (what came on record later is left out)\n"
                            + "As of      2023-11-19 (end of the day in Astana)\n")
                    .contains("MOD-2.7-a by 2023-11-22, 3 days left: appointment xb-ict")
                    .doesNotContain("xc-agriculture");
            assertThat(shell.run("check", demo, "--known-on", "2023-11-19", "--format", "json")
                            .bytes())
                    .isEqualTo(CicaJson.writeReport(then, Language.EN));
        }

        @Test
        void mayBeAnotherDayThanTheOneJudged() {
            assertThat(shell.run("check", demo, "--known-on", "2023-11-19", "--as-of", DAY)
                            .out())
                    .contains("Known on   2023-11-19 ", "As of      2023-12-13 ")
                    .contains("MOD-2.7-a overdue since 2023-11-23: appointment xb-ict")
                    .doesNotContain("xc-agriculture");
            assertThat(shell.run("check", demo, "--as-of", DAY).out())
                    .contains("xc-agriculture")
                    .doesNotContain("Known on");
        }

        @Test
        void isForEveryDossier() {
            assertThat(shell.run("check", empty, demo, "--known-on", "2021-01-01")
                            .out())
                    .containsSubsequence("Known on   2021-01-01 ", "Known on   2021-01-01 ")
                    .doesNotContain("xb-ict");
        }
    }

    @Nested
    class ExitCodes {

        @ParameterizedTest
        @CsvSource({
            "'', 0",
            "--fail-on error, 0",
            "--fail-on warning, 1",
            "--fail-on note, 1",
            "--fail-on never, 0",
            "--in-force-from 2023-08-01, 1",
            "--in-force-from 2023-08-22, 1",
            "--in-force-from 2023-08-23, 0",
            "--interpret INT-35=in-force:2023-08-01, 1",
            "--in-force-from 2023-08-01 --fail-on never, 0",
        })
        void tellADepartureOfTheLevelAskedFor(String options, int code) {
            String[] args =
                    ("check " + demo + " --as-of " + DAY + " " + options).trim().split(" ", -1);
            Shell.Result result = shell.run(args);
            assertThat(result.err()).isEmpty();
            assertThat(result.code()).isEqualTo(code);
            assertThat(result.out()).contains("Departures (1)");
        }

        @Test
        void areSetByDeparturesOnly() {
            Shell.Result result = shell.run(
                    ("check " + demo + " --as-of " + DAY + " --fail-on note --only MOD-2.5-a --only MOD-1.10-c")
                            .split(" ", -1));
            assertThat(result.out()).contains("Departures: none", "Due now (1)").contains("undetermined");
            assertThat(result.code()).isZero();
        }

        @Test
        void countEveryDossier() {
            assertThat(shell.run("check", empty, demo, "--as-of", DAY, "--fail-on", "warning")
                            .code())
                    .isEqualTo(1);
        }

        @Test
        void areTheSameForJsonAndFiles() {
            String file = folder.resolve("r.json").toString();
            assertThat(shell.run(
                                    "check",
                                    demo,
                                    "--as-of",
                                    DAY,
                                    "--fail-on",
                                    "warning",
                                    "--format",
                                    "json",
                                    "--output",
                                    file)
                            .code())
                    .isEqualTo(1);
        }
    }

    @Nested
    class Usage {

        private void refused(String message, String... args) {
            Shell.Result result = shell.run(args);
            assertThat(result.code()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).isEqualTo("cica: " + message + "\nSee 'cica check --help'.\n");
        }

        @ParameterizedTest
        @ValueSource(strings = {"--lang", "--waivers", "--baseline", "-x", "--"})
        void optionsThatAreNotBuiltAreUnknown(String option) {
            if (option.equals("--")) {
                refused("Missing required parameter: 'DOSSIER'", "check", option);
            } else {
                refused("Unknown option: '" + option + "'", "check", demo, option, "x");
                refused("Unknown option: '" + option + "'", "check", demo, option);
                refused("Unknown option: '" + option + "'", "check", option);
            }
        }

        @Test
        void aSlipIsRecognised() {
            refused("Unknown option: '--asof', did you mean --as-of?", "check", demo, "--asof", DAY);
            refused("Unknown option: '--form=json', did you mean --format?", "check", demo, "--form=json");
            refused("Unknown option: '--in', did you mean --interpret or --in-force-from?", "check", demo, "--in", DAY);
        }

        @Test
        void valuesAreChecked() {
            String invalid = "Invalid value for option ";
            refused(invalid + "'--as-of': 'today' is no day such as 2023-12-13", "check", demo, "--as-of", "today");
            refused(
                    invalid + "'--as-of': '2023-02-29' is no day such as 2023-12-13",
                    "check",
                    demo,
                    "--as-of=2023-02-29");
            refused(
                    invalid + "'--known-on': '+12023-12-13' is no day such as 2023-12-13",
                    "check",
                    demo,
                    "--known-on=+12023-12-13");
            refused(invalid + "'--in-force-from': '' is no day such as 2023-12-13", "check", demo, "--in-force-from=");
            refused(invalid + "'--format': 'sarif' is none of text, json", "check", demo, "--format", "sarif");
            refused(
                    invalid + "'--fail-on': 'ERROR' is none of error, warning, note, never",
                    "check",
                    demo,
                    "--fail-on",
                    "ERROR");
            refused("Missing required parameter for option '--as-of' (DAY)", "check", demo, "--as-of");
            refused("Expected parameter for option '--as-of' but found '--all'", "check", "--as-of", "--all", demo);
            refused(
                    "Unknown option: '--no'; Expected parameter for option '--output' but found '--no'",
                    "check",
                    demo,
                    "--output",
                    "--no");
            refused("option '--all' should be specified without 'yes' parameter", "check", demo, "--all=yes");
            refused("option '--all' should be specified without 'false' parameter", "check", demo, "--all=false");
            refused("option '--all' should be specified only once", "check", demo, "--all", "--all");
            refused(
                    "option '--as-of' (DAY) should be specified only once",
                    "check",
                    demo,
                    "--as-of",
                    DAY,
                    "--as-of",
                    DAY);
            refused("standard input can be read only once, - is given twice", "check", "-", "-");
            refused("Missing required parameter: 'DOSSIER'", "check");
        }

        @Test
        void unknownIdsAreAnsweredByTheKnownOnes() {
            refused(
                    "there is no rulebook 'mod', known are "
                            + Rulebooks.standard().stream()
                                    .map(Rulebook::toString)
                                    .collect(Collectors.joining(", ")),
                    "check",
                    demo,
                    "--rulebook",
                    "mod");
            refused("there is no rule 'MOD-29-zz', 'cica rules' lists them", "check", demo, "--only", "MOD-29-zz");
            refused("there is no rule '2.7-a', did you mean MOD-2.7-a?", "check", demo, "--only", "2.7-a");
            Shell.Result id = shell.run("check", demo, "--interpret", "INT-99=x");
            assertThat(id.code()).isEqualTo(2);
            assertThat(id.err())
                    .startsWith("cica: --interpret: There is no interpretation 'INT-99', known are ")
                    .contains("INT-05", "INT-06", "INT-35");
            Shell.Result reading = shell.run("check", demo, "--interpret", "INT-06=x");
            assertThat(reading.code()).isEqualTo(2);
            assertThat(reading.err()).contains("INT-06 has no reading 'x'", "soc-decision", "tenure-start");
        }

        @Test
        void aFileOfArgumentsIsADossierLikeAnyOther() throws IOException {
            String file = file("words", "--all");
            Shell.Result result = shell.run("check", "@" + file);
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.err()).isEqualTo("cica: @" + file + ": there is no such file\n");
        }

        @Test
        void aReadingIsChosenOnceAndInFull() {
            refused(
                    "the reading of INT-06 is given twice",
                    "check",
                    demo,
                    "--interpret",
                    "INT-06=tenure-start",
                    "--interpret",
                    "INT-06=tenure-start");
            refused(
                    "--interpret takes ID=READING such as INT-06=tenure-start, not 'INT-06'",
                    "check",
                    demo,
                    "--interpret",
                    "INT-06");
            refused(
                    "the reading of INT-35 is given twice",
                    "check",
                    demo,
                    "--in-force-from",
                    DAY,
                    "--interpret",
                    "INT-35=indicative");
        }

        @Test
        void whatIsShownIsSafe() {
            refused("Unknown option: '--\\u001b[2J'", "check", demo, "--\u001b[2J");
            refused("Unknown option: '--%s%n${user.name}'", "check", demo, "--%s%n${user.name}");
            refused(
                    "Invalid value for option '--as-of': '\\u001b[2J\\n%s@|red x|@' is no day such as 2023-12-13",
                    "check", demo, "--as-of=\u001b[2J\n%s@|red x|@");
            refused("there is no rule '\\u202e', 'cica rules' lists them", "check", demo, "--only=\u202e");
        }

        @Test
        void aResultNeedsAPlace() {
            refused(
                    "Invalid value for option '--output': '" + folder + "' is no file",
                    "check",
                    demo,
                    "--output",
                    folder.toString());
            refused(
                    "Invalid value for option '--output': there is no folder '" + folder.resolve("no") + "'",
                    "check",
                    demo,
                    "--output",
                    folder.resolve("no/r.json").toString());
        }
    }

    @Nested
    class Unreadable {

        private void refused(String lines, String... args) {
            Shell.Result result = shell.run(args);
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.out()).isEmpty();
            assertThat(result.err()).isEqualTo(lines);
        }

        @Test
        void everyErrorIsALine() throws IOException {
            String file = file("bad.json", """
                    {
                      "format": "cica-dossier/1",
                      "decisions": [
                        { "id": "d-1", "body": "nobody", "on": "2023-08-22" },
                        { "id": "d-2", "body": "soc", "on": "2023-02-30" }
                      ],
                      "offres": [],
                      "title": "x"
                    }
                    """);
            Shell.Result result = shell.run("check", file, "--as-of", DAY);
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.out()).isEmpty();
            assertThat(result.err().lines()).hasSize(3).allMatch(line -> line.startsWith(file + ":"));
            assertThat(result.err().lines().map(line -> line.substring(file.length())))
                    .satisfiesExactly(
                            line -> assertThat(line).matches(":4:\\d+ /decisions/0/body: .+"),
                            line -> assertThat(line).matches(":5:\\d+ /decisions/1/on: .+"),
                            line -> assertThat(line).matches(":7:\\d+ /offres: .+"));
        }

        @Test
        void noneIsReportedIfOneIsUnreadable() throws IOException {
            String bad = file("bad.json", "{}");
            Shell.Result result =
                    shell.run("check", demo, bad, folder.resolve("none").toString(), "--output", folder + "/r");
            assertThat(result.code()).isEqualTo(3);
            assertThat(result.out()).isEmpty();
            assertThat(result.err().lines()).hasSize(2);
            assertThat(folder.resolve("r")).doesNotExist();
        }

        @Test
        void whatIsNoFileIsNamed() {
            refused(
                    "cica: " + folder + "/none.json: there is no such file\n",
                    "check",
                    folder + "/none.json",
                    "--as-of",
                    DAY);
            refused("cica: " + folder + ": this is a directory, a dossier is a file\n", "check", folder.toString());
            refused("cica: a\\u0000b: there is no such file\n", "check", "a\0b");
        }

        @Test
        void aFileWithoutPermissionIsNamed() throws IOException {
            Path file = Path.of(demo);
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("-w-------"));
            // the superuser reads it all the same
            if (!Files.isReadable(file)) {
                refused("cica: " + demo + ": cannot be read: Permission denied\n", "check", demo);
            }
        }

        @Test
        void standardInputMayFailToo() {
            shell.in(new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("gone");
                }
            });
            refused("cica: <stdin>: gone\n", "check", "-");
            shell.in("[]");
            assertThat(shell.run("check", "-").err()).startsWith("<stdin>:1:1 ");
        }

        @Test
        void noContentIsAnExceptionOrUnsafe() {
            for (String content : List.of(
                    "",
                    "null",
                    "{",
                    "\u0000",
                    "{\"format\": \"cica-dossier/9\"}",
                    "{\"\u202e\u001b[2J\": 1, \"format\": \"cica-dossier/1\", \"a\\nb\": 2}",
                    "[".repeat(100_000))) {
                Shell.Result result = shell.in(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)))
                        .run("check", "-");
                assertThat(result.code()).isEqualTo(3);
                assertThat(result.out()).isEmpty();
                assertThat(result.err()).doesNotContain("\u202e", "\u001b", "Exception");
                assertThat(result.err().lines()).isNotEmpty().allMatch(line -> line.startsWith("<stdin>:"));
            }
        }
    }

    @Nested
    class ResultFiles {

        @Test
        void areReplacedAsAWhole() throws IOException {
            Path file = folder.resolve("report.json");
            Files.writeString(file, "old".repeat(100_000));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
            Shell.Result result =
                    shell.run("check", demo, "--as-of", DAY, "--format", "json", "--output", file.toString());
            assertThat(result.err()).isEmpty();
            assertThat(result.out()).isEmpty();
            assertThat(result.code()).isZero();
            assertThat(file).hasBinaryContent(CicaJson.writeReport(report(demo), Language.EN));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-r-----");
            assertNothingIsLeft("report.json");
        }

        @Test
        void keepLinks() throws IOException {
            Path file = Files.createFile(folder.resolve("real.txt"));
            Path link = Files.createSymbolicLink(folder.resolve("link.txt"), file);
            assertThat(shell.run("check", demo, "--as-of", DAY, "--output", link.toString())
                            .code())
                    .isZero();
            assertThat(link).isSymbolicLink();
            assertThat(file).content().contains("MOD-2.7-a");
            assertNothingIsLeft("real.txt", "link.txt");
        }

        @Test
        void areNotPutInPlaceOfDevices() {
            Path device = Path.of("/dev/null");
            if (Files.exists(device)) {
                assertThat(shell.run("check", demo, "--as-of", DAY, "--output", device.toString())
                                .code())
                        .isZero();
                assertThat(Files.isRegularFile(device)).isFalse();
            }
        }

        @Test
        void thatFailAreAFault() {
            if (Files.exists(Path.of("/dev/full"))) {
                Shell.Result result = shell.run("check", demo, "--as-of", DAY, "--output", "/dev/full");
                assertThat(result.code()).isEqualTo(4);
                assertThat(result.err())
                        .startsWith("cica: cannot write /dev/full: ")
                        .hasLineCount(1);
            }
        }

        private void assertNothingIsLeft(String... written) throws IOException {
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.map(file -> file.getFileName().toString()))
                        .containsExactlyInAnyOrder(
                                Stream.concat(Stream.of("demo.json", "empty.json"), Stream.of(written))
                                        .toArray(String[]::new));
            }
        }
    }
}
