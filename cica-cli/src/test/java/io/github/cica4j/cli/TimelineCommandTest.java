package io.github.cica4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.report.TextReport;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineCommandTest {

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

    private Assessment assessment() {
        return ComplianceChecker.builder()
                .rulebooks(Rulebooks.standard())
                .build()
                .check(CicaJson.readDossier(dossier).orElseThrow());
    }

    private Shell.Result run(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "timeline";
        args[1] = demo;
        System.arraycopy(options, 0, args, 2, options.length);
        return shell.run(args);
    }

    /** The heads of the blocks. */
    private static List<String> blocks(String text) {
        return Pattern.compile("^  ([A-Z]+-\\S+ .*)", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(match -> match.group(1).replaceAll(" +", " "))
                .toList();
    }

    @Test
    void textIsThatOfEveryFinding() {
        Shell.Result result = run();
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        Assessment assessment = assessment();
        assertThat(result.out())
                .isEqualTo(TextReport.standard()
                        .from(demo)
                        .writeTimelines(assessment, assessment.findings(), Language.EN));
        assertThat(blocks(result.out())).hasSameSizeAs(assessment.findings());
        shell.at("2030-01-01T00:00:00Z");
        assertThat(run().out()).isEqualTo(result.out());
    }

    @Test
    void aFactHasItsFindings() {
        Shell.Result result = run("--subject", "xb-ict", "--only", "MOD-2.7-a");
        assertThat(result.code()).isZero();
        assertThat(result.out()).endsWith("""

                        Findings, with each day on which their position changes (1)
                          MOD-2.7-a   appointment xb-ict, nct.ict
                          2023-08-22  pending: XB, new Coordinator of Security of and in the use of information and
                                      communication technologies (ICTs), is to propose a concept paper by 2023-11-22.
                          2023-11-23  overdue (warning): XB, new Coordinator of Security of and in the use of information
                                      and communication technologies (ICTs), was to propose a concept paper by 2023-11-22, 1
                                      day ago.
                          2024-01-01  undetermined: Whether XB, as new Coordinator of Security of and in the use of
                                      information and communication technologies (ICTs), proposed a concept paper in time
                                      cannot be told; needed: drafts.
                        """);
    }

    @Test
    void anAreaHasTheFindingsOnItselfAndOnWhatLiesInIt() {
        assertThat(blocks(run("--subject", "nct.ict", "--only=MOD-1.9-b", "--only=MOD-2.7-a", "--only=MOD-1.10-e")
                        .out()))
                .containsExactly(
                        "MOD-1.9-b area nct.ict",
                        "MOD-1.10-e appointment xb-ict, nct.ict",
                        "MOD-2.7-a appointment xb-ict, nct.ict");
    }

    @Test
    void whatIsThereButHasNoFindingIsNoFault() {
        for (String id : List.of("soc-2023-08", "tourism-draft-1", "nct.ict")) {
            Shell.Result result = run("--subject", id, "--only", "MOD-2.5-a");
            assertThat(result.err()).isEmpty();
            assertThat(result.code()).isZero();
            assertThat(result.out()).endsWith("\nFindings, with each day on which their position changes: none\n");
        }
        Shell.Result early = run("--subject", "xc-agriculture", "--known-on", "2023-11-19");
        assertThat(early.err()).isEmpty();
        assertThat(early.out()).endsWith("changes: none\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nct.itc|did you mean nct.ict?",
                "XB-ICT|give the id of a fact of the dossier, or of an area such as nct.ict",
                "tourism|did you mean eco.tourism or tourism-draft-1 or tourism-paper or xa-tourism?",
                "tourism-paper-1|did you mean tourism-paper?",
                "soc-2023-1|did you mean soc-2023-11 or soc-2022-12 or soc-2023-08?",
                "nothing|give the id of a fact of the dossier, or of an area such as nct.ict",
                "''|give the id of a fact of the dossier, or of an area such as nct.ict",
                "'\u001b[2J'|give the id of a fact of the dossier, or of an area such as nct.ict",
            })
    void anUnknownSubjectIsAnsweredByNearOnes(String id, String answer) {
        Shell.Result result = run("--subject=" + id);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo("cica: there is no fact, office or area '" + id.replace("\u001b", "\\u001b") + "', " + answer
                        + "\nSee 'cica timeline --help'.\n");
    }

    @Test
    void whatWasKnownOnADayIsTold() {
        String then = run("--known-on", "2023-11-19", "--only", "MOD-2.7-a").out();
        assertThat(then).contains("\nKnown on   2023-11-19 (what came on record later is left out)\nRulebook ");
        assertThat(blocks(then))
                .containsExactly(
                        "MOD-2.7-a appointment xa-tourism, eco.tourism", "MOD-2.7-a appointment xb-ict, nct.ict");
        assertThat(blocks(run("--only", "MOD-2.7-a").out()))
                .containsExactly(
                        "MOD-2.7-a appointment xa-tourism, eco.tourism",
                        "MOD-2.7-a appointment xb-ict, nct.ict",
                        "MOD-2.7-a appointment xc-agriculture, eco.agriculture");
    }

    @Test
    void jsonIsWrittenAsAWhole() {
        Shell.Result result = run(
                "--subject",
                "nct.ict",
                "--only",
                "MOD-2.7-a",
                "--known-on",
                "2023-12-01",
                "--rulebook",
                "modalities-draft-2023",
                "--format",
                "json");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(Shell.masked(result.out())).isEqualTo("""
                        {
                          "format" : "cica-timeline/1",
                          "subject" : "nct.ict",
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
                          "findings" : [ {
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
                            "changes" : [ {
                              "from" : "2023-08-22",
                              "status" : "pending",
                              "indicative" : true,
                              "bearer" : [ "XB" ],
                              "message" : "XB, new Coordinator of Security of and in the use of information and communication technologies (ICTs), is to propose a concept paper by 2023-11-22.",
                              "missing" : [ ]
                            }, {
                              "from" : "2023-11-23",
                              "status" : "overdue",
                              "level" : "warning",
                              "indicative" : true,
                              "bearer" : [ "XB" ],
                              "message" : "XB, new Coordinator of Security of and in the use of information and communication technologies (ICTs), was to propose a concept paper by 2023-11-22, 1 day ago.",
                              "missing" : [ ]
                            }, {
                              "from" : "2024-01-01",
                              "status" : "undetermined",
                              "level" : "note",
                              "indicative" : true,
                              "bearer" : [ "XB" ],
                              "message" : "Whether XB, as new Coordinator of Security of and in the use of information and communication technologies (ICTs), proposed a concept paper in time cannot be told; needed: drafts.",
                              "missing" : [ "drafts" ]
                            } ]
                          } ],
                          "receipt" : {
                            "library" : "#",
                            "rulebooks" : {
                              "modalities-draft-2023/#" : "#"
                            },
                            "interpretations" : [ ],
                            "dossier" : "#",
                            "tzdata" : "#"
                          }
                        }
                        """);
    }

    @Test
    void aDossierComesFromStandardInputAndAResultGoesToAFile() {
        Path file = folder.resolve("result.txt");
        Shell.Result result = shell.in(dossier).withColours().run("timeline", "-", "--output", file.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEmpty();
        assertThat(result.code()).isZero();
        assertThat(file)
                .content()
                .contains("\n           <stdin>\n", "  MOD-2.7-a   ")
                .doesNotContain("\u001b");
        assertThat(shell.in(dossier).run("timeline", "-").out()).contains("  \u001b[33m2023-11-23\u001b[0m  overdue");
    }

    @Test
    void aPipeThatCloses() {
        Shell.Result gone = shell.runInto("Broken pipe", "timeline", demo);
        assertThat(gone.code()).isZero();
        assertThat(gone.err()).isEmpty();
        assertThat(shell.runInto("No space left on device", "timeline", demo).code())
                .isEqualTo(4);
    }

    @Test
    void whatComesFromTheDossierIsSafe() {
        String hostile = dossier.replace("Teaching dossier", "\\u001b[2J\\u202e\\nFindings: none");
        Shell.Result text = shell.in(hostile).run("timeline", "-");
        assertThat(text.code()).isZero();
        assertThat(text.out())
                .startsWith("Dossier    \\u001b[2J\\u202e\\nFindings: none of the invented")
                .doesNotContain("\u001b", "\u202e", "\nFindings: none");
        assertThat(shell.in(hostile).run("timeline", "-", "--format", "json").out())
                .doesNotContain("\u001b", "\u202e");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--subject|Missing required parameter for option '--subject' (ID)",
                "--as-of=2023-12-13|Unknown option: '--as-of=2023-12-13'",
                "--known-on=2023-13-01|Invalid value for option '--known-on': '2023-13-01' is no day such as 2023-12-13",
                "--format=html|Invalid value for option '--format': 'html' is none of text, json",
                "--only=MOD-0-z|there is no rule 'MOD-0-z', ",
                "--interpret=INT-35|--interpret takes ID=READING such as INT-06=tenure-start, not 'INT-35'",
            })
    void aCommandLineIsUnderstoodOrRefused(String option, String message) {
        Shell.Result result = run(option);
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("cica: " + message).endsWith("\nSee 'cica timeline --help'.\n");
    }

    @Test
    void anUnreadableDossierComesBeforeAnUnknownSubject() {
        Shell.Result none = shell.run("timeline", folder + "/none.json", "--subject", "x");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).isEqualTo("cica: " + folder + "/none.json: there is no such file\n");
        assertThat(shell.in("[]").run("timeline", "-").code()).isEqualTo(3);
    }
}
