package io.github.cica4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.report.TextReport;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlinesCommandTest {

    private final Shell shell = new Shell();
    private String dossier = "";
    private String demo = "";

    @TempDir
    Path folder;

    @BeforeEach
    void file() throws IOException {
        dossier = shell.run("demo", "--dossier").out();
        demo = Files.writeString(folder.resolve("demo.json"), dossier).toString();
    }

    private static Assessment judge(Dossier dossier) {
        return ComplianceChecker.builder()
                .rulebooks(Rulebooks.standard())
                .build()
                .check(dossier);
    }

    private Shell.Result run(String options) {
        return shell.run(("deadlines " + demo + " " + options).trim().split(" ", -1));
    }

    private static DateRange range(String first, String last) {
        return DateRange.ofClosed(LocalDate.parse(first), LocalDate.parse(last));
    }

    @Test
    void textIsThatOfTheDeadlines() {
        Shell.Result result =
                run("--from 2023-10-03 --to 2024-02-20 --only MOD-2.7-a --rulebook modalities-draft-2023");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(result.out()).startsWith("""
                        Dossier    Teaching dossier of the invented States XA, XB, XC and XD
                                   %s
                        Days       2023-10-03 to 2024-02-20 (both included; a rough day counts by its earliest)
                        Rulebook   modalities-draft-2023""".formatted(demo)).endsWith("""

                        Deadlines (3)
                          2023-11-20  arises for XC: XC, new Coordinator of Agriculture, is to propose a concept paper by
                                      2024-02-20. (eco.agriculture, MOD-2.7-a, pending)
                          2023-11-22  last day for XB: XB, new Coordinator of Security of and in the use of information and
                                      communication technologies (ICTs), is to propose a concept paper by 2023-11-22.
                                      (nct.ict, MOD-2.7-a, pending)
                          2024-02-20  last day for XC: XC, new Coordinator of Agriculture, is to propose a concept paper by
                                      2024-02-20. (eco.agriculture, MOD-2.7-a, pending)
                        """);
    }

    @Test
    void theDaysAreAYearFromTodayInAstana() {
        String expected = TextReport.standard()
                .from(demo)
                .writeDeadlines(
                        judge(CicaJson.readDossier(dossier).orElseThrow()),
                        range("2023-12-13", "2024-12-13"),
                        Language.EN);
        assertThat(run("").out()).isEqualTo(expected);
        shell.at("2023-12-12T18:00:00Z");
        assertThat(run("").out()).isEqualTo(expected);
        assertThat(run("--to 2024-12-13").out()).isEqualTo(expected);
        shell.at("2019-12-12T18:00:00Z");
        assertThat(run("--from 2023-12-13").out()).isEqualTo(expected);
        assertThat(run("--from 2024-02-29").out()).contains("Days       2024-02-29 to 2025-02-28 (");
        assertThat(run("--from 2023-12-13 --to 2023-12-13 --only MOD-2.7-a").out())
                .endsWith("\nDeadlines: none\n");
    }

    @Test
    void whatWasKnownOnADayIsToldFromThatDayOn() {
        LocalDate day = LocalDate.parse("2023-11-19");
        String expected = TextReport.standard()
                .from(demo)
                .knownOn(day)
                .writeDeadlines(
                        judge(CicaJson.readDossier(dossier).orElseThrow().knownOn(day)),
                        range("2023-11-19", "2024-11-19"),
                        Language.EN);
        assertThat(run("--known-on 2023-11-19").out())
                .isEqualTo(expected)
                .contains("Known on   2023-11-19 (", "2023-11-22  last day for XB")
                .doesNotContain("XC,");
        assertThat(run("--known-on 2023-11-19 --from 2023-12-13 --to 2024-01-01")
                        .out())
                .contains("Known on   2023-11-19 (", "Days       2023-12-13 to 2024-01-01 (");
    }

    @Test
    void jsonIsWrittenAsAWhole() {
        Shell.Result result = run("--from 2023-11-21 --to 2024-02-19 --only MOD-2.7-a --known-on 2023-12-01"
                + " --in-force-from 2023-08-01 --rulebook modalities-draft-2023 --format json");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(Shell.masked(result.out())).isEqualTo("""
                        {
                          "format" : "cica-deadlines/1",
                          "from" : "2023-11-21",
                          "to" : "2024-02-19",
                          "knownOn" : "2023-12-01",
                          "language" : "en",
                          "rulebooks" : [ {
                            "id" : "modalities-draft-2023",
                            "title" : "Modalities of Implementation of CICA Confidence Building Measures (draft of 2023)",
                            "revision" : #,
                            "legalStatus" : [ {
                              "status" : "draft",
                              "since" : "2023-08-22"
                            } ]
                          } ],
                          "deadlines" : [ {
                            "day" : "2023-11-22",
                            "kind" : "limit",
                            "rule" : "MOD-2.7-a",
                            "provisions" : [ "2.7/1" ],
                            "title" : "A new Coordinator did not propose a concept paper in time",
                            "force" : "shall",
                            "subject" : {
                              "kind" : "appointment",
                              "id" : "xb-ict"
                            },
                            "area" : "nct.ict",
                            "arises" : "2023-08-22",
                            "limit" : "2023-11-22",
                            "ends" : "2026-01-01",
                            "evidence" : [ "soc-2023-08", "xb-ict" ],
                            "interpretations" : [ "INT-01", "INT-06", "INT-07", "INT-08", "INT-11", "INT-12", "INT-41", "INT-47" ],
                            "status" : "pending",
                            "indicative" : false,
                            "bearer" : [ "XB" ],
                            "message" : "XB, new Coordinator of Security of and in the use of information and communication technologies (ICTs), is to propose a concept paper by 2023-11-22.",
                            "missing" : [ ]
                          } ],
                          "receipt" : {
                            "library" : "#",
                            "rulebooks" : {
                              "modalities-draft-2023/#" : "#"
                            },
                            "interpretations" : [ "INT-35=in-force:2023-08-01" ],
                            "dossier" : "#",
                            "tzdata" : "#"
                          }
                        }
                        """);
    }

    @Test
    void aDossierComesFromStandardInputAndAResultGoesToAFile() {
        Path file = folder.resolve("result.txt");
        Shell.Result result = shell.in(dossier).withColours().run("deadlines", "-", "--output", file.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(file)
                .content()
                .contains("\n           <stdin>\n", "2024-02-20  last day")
                .doesNotContain("\u001b");
        assertThat(shell.in(dossier)
                        .run("deadlines", "-", "--only", "MOD-2.7-a")
                        .out())
                .contains("\u001b[1mDeadlines (1)\u001b[0m");
    }

    @Test
    void aPipeThatCloses() {
        Shell.Result gone = shell.runInto("Broken pipe", "deadlines", demo);
        assertThat(gone.code()).isZero();
        assertThat(gone.err()).isEmpty();
        assertThat(shell.runInto("No space left on device", "deadlines", demo).code())
                .isEqualTo(4);
    }

    @Test
    void whatComesFromTheDossierIsSafe() {
        String hostile = dossier.replace("Teaching dossier", "\\u001b[2J\\u202e\\nDeadlines: none");
        Shell.Result text = shell.in(hostile).run("deadlines", "-");
        assertThat(text.code()).isZero();
        assertThat(text.out())
                .startsWith("Dossier    \\u001b[2J\\u202e\\nDeadlines: none of the invented")
                .doesNotContain("\u001b", "\u202e", "\nDeadlines: none");
        assertThat(shell.in(hostile).run("deadlines", "-", "--format", "json").out())
                .doesNotContain("\u001b", "\u202e");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--from 2024-01-02 --to 2024-01-01|the days end on 2024-01-01, before they start on 2024-01-02:"
                        + " give an earlier --from DAY or a later --to DAY",
                "--to 2023-12-12|the days end on 2023-12-12, before they start on 2023-12-13:"
                        + " give an earlier --from DAY or a later --to DAY",
                "--to today|Invalid value for option '--to': 'today' is no day such as 2023-12-13",
                "--from|Missing required parameter for option '--from' (DAY)",
                "--known-on=x|Invalid value for option '--known-on': 'x' is no day such as 2023-12-13",
                "--format ics|Invalid value for option '--format': 'ics' is none of text, json",
                "--as-of 2023-12-13|Unknown option: '--as-of'",
                "--fail-on never|Unknown option: '--fail-on'",
                "--form 2024-01-01|Unknown option: '--form', did you mean --format?",
                "--interpret INT-06|--interpret takes ID=READING such as INT-06=tenure-start, not 'INT-06'",
                "--rulebook x|there is no rulebook 'x', known are ",
                "other.json|Unmatched argument at index 2: 'other.json'",
            })
    void aCommandLineIsUnderstoodOrRefused(String options, String message) {
        Shell.Result result = run(options);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("cica: " + message).endsWith("\nSee 'cica deadlines --help'.\n");
    }

    @Test
    void aDossierIsNeeded() {
        Shell.Result result = shell.run("deadlines");
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.err())
                .isEqualTo("cica: Missing required parameter: 'DOSSIER'\nSee 'cica deadlines --help'.\n");
    }

    @Test
    void anUnreadableDossierIsNamed() {
        Path file = folder.resolve("result.txt");
        Shell.Result none = shell.run("deadlines", folder + "/none.json", "--output", file.toString());
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).isEqualTo("cica: " + folder + "/none.json: there is no such file\n");
        Shell.Result bad = shell.in("{}").run("deadlines", "-");
        assertThat(bad.code()).isEqualTo(3);
        assertThat(bad.out()).isEmpty();
        assertThat(bad.err()).startsWith("<stdin>:1:1 ");
        assertThat(file).doesNotExist();
    }
}
