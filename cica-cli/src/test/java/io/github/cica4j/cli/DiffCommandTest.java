package io.github.cica4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.AssessmentDiff;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.report.TextReport;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiffCommandTest {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 13);

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

    private static Assessment assess(Dossier dossier, String... readings) {
        ComplianceChecker.Builder checker = ComplianceChecker.builder().rulebooks(Rulebooks.standard());
        for (String reading : readings) {
            String[] parts = reading.split("=", 2);
            checker.interpret(parts[0], parts[1]);
        }
        return checker.build().check(dossier);
    }

    private Dossier read() {
        return CicaJson.readDossier(dossier).orElseThrow();
    }

    private Shell.Result run(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "diff";
        args[1] = demo;
        System.arraycopy(options, 0, args, 2, options.length);
        return shell.run(args);
    }

    /** The heads of the blocks. */
    private static List<String> blocks(String text) {
        return Pattern.compile("^  (MOD-\\S+ .*)", Pattern.MULTILINE)
                .matcher(text)
                .results()
                .map(match -> match.group(1).replaceAll(" +", " "))
                .toList();
    }

    @Test
    void readingsAreComparedOnADay() {
        Shell.Result result = run("--against-interpret", "INT-05=grace:30", "--as-of", "2023-12-13");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        AssessmentDiff diff = AssessmentDiff.between(assess(read()), assess(read(), "INT-05=grace:30"));
        TextReport form = TextReport.standard().from(demo);
        assertThat(result.out()).isEqualTo(form.writeDiff(diff, DAY, form, Language.EN));
        assertThat(blocks(result.out()))
                .containsExactly("MOD-2.5-a concept-paper tourism-paper, changed, since 2023-09-20 until 2024-12-31");
    }

    @Test
    void theReadingOfOneSideIsReplacedOnTheOther() {
        assertThat(run(
                                "--interpret=INT-05=grace:30",
                                "--against-interpret=INT-05=while-considered",
                                "--as-of=2023-12-13")
                        .out())
                .contains("Readings   INT-05=grace:30 (all others as by default)\n\nAfter\n");
        assertThat(run("--interpret=INT-05=grace:30", "--against-interpret=INT-17=not-met", "--as-of=2023-12-13")
                        .out())
                .contains("Readings   INT-05=grace:30, INT-17=not-met (all others as by default)\n");
    }

    @Test
    void jsonIsThatOfTheLibrary() {
        AssessmentDiff diff = AssessmentDiff.between(assess(read()), assess(read(), "INT-35=in-force:2023-09-01"));
        Shell.Result day = run("--against-in-force-from", "2023-09-01", "--as-of", "2023-12-13", "--format", "json");
        assertThat(day.code()).isZero();
        assertThat(day.out()).isEqualTo(new String(CicaJson.writeDiff(diff, DAY, Language.EN), StandardCharsets.UTF_8));
        assertThat(day.out()).startsWith("{\n  \"format\" : \"cica-diff/1\",\n  \"asOf\" : \"2023-12-13\",");
        Shell.Result all = run("--against-in-force-from", "2023-09-01", "--over-time", "--format", "json");
        assertThat(all.out())
                .isEqualTo(new String(CicaJson.writeDiffOverTime(diff, Language.EN), StandardCharsets.UTF_8));
        assertThat(all.out()).doesNotContain("asOf");
    }

    @Test
    void dossiersAreCompared() throws IOException {
        String other = Files.writeString(
                        folder.resolve("other.json"),
                        dossier.replaceFirst(
                                "\"format\"\\s*:\\s*\"cica-dossier/1\"",
                                "\"format\":\"cica-dossier/1\",\"adoptions\":[{\"id\":\"adoption\","
                                        + "\"text\":\"modalities-draft-2023\",\"by\":\"mc\",\"on\":\"2023-08-20\"}]"))
                .toString();
        Shell.Result result = run(other, "--over-time");
        assertThat(result.err()).isEmpty();
        Assessment after =
                assess(CicaJson.readDossier(Files.readString(Path.of(other))).orElseThrow());
        assertThat(result.out())
                .isEqualTo(TextReport.standard()
                        .from(demo)
                        .writeDiffOverTime(
                                AssessmentDiff.between(assess(read()), after),
                                TextReport.standard().from(other),
                                Language.EN))
                .contains(
                        "Known to be superseded since 2023-08-20.",
                        "Known to be in force since 2023-08-20.",
                        "that came after 2023-08-19 is judged by it.");
        assertThat(blocks(result.out()))
                .contains("MOD-2.7-a appointment xb-ict, changed, since 2023-11-23 until 2023-12-31");
        assertThat(run(demo, "--over-time").out()).endsWith("\nDifferences: none\n");
    }

    @Test
    void knowledgeAndRulebooksAreCompared() {
        LocalDate early = LocalDate.of(2023, 8, 31);
        LocalDate late = LocalDate.of(2023, 12, 31);
        assertThat(run("--known-on=2023-08-31", "--against-known-on=2023-12-31", "--as-of=2023-12-13")
                        .out())
                .isEqualTo(TextReport.standard()
                        .from(demo)
                        .knownOn(early)
                        .writeDiff(
                                AssessmentDiff.between(assess(read().knownOn(early)), assess(read().knownOn(late))),
                                DAY,
                                TextReport.standard().from(demo).knownOn(late),
                                Language.EN));
        Shell.Result rulebooks =
                run("--rulebook=integrity", "--against-rulebook=catalogue-2021-chapter-3", "--as-of=2023-12-13");
        assertThat(rulebooks.code()).isZero();
        assertThat(blocks(rulebooks.out())).isNotEmpty().allMatch(block -> block.contains(", went, since "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--as-of=2023-12-13|there is nothing to compare with: name a second dossier, or say with",
                "--against-interpret=INT-06=x|--interpret: ",
                "--against-interpret=INT-06|--against-interpret takes ID=READING such as INT-06=tenure-start, not 'INT-06'",
                "--against-rulebook=x|there is no rulebook 'x', known are",
                "--against-interpret=INT-35=indicative --against-in-force-from=2024-01-01"
                        + "|the reading of INT-35 is given twice",
                "--against-in-force-from=2024-01-01 --over-time --as-of=2023-12-13"
                        + "|--over-time tells of all days, --as-of of one: give one of them"
            })
    void whatCannotBeComparedIsRefused(String options, String expected) {
        Shell.Result result = run(options.split(" ", -1));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).startsWith("cica: " + expected);
    }

    @Test
    void aDossierThatCannotBeReadIsTold() {
        Shell.Result result = run(folder.resolve("none.json").toString());
        assertThat(result.code()).isEqualTo(3);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).endsWith("none.json: there is no such file\n");
    }
}
