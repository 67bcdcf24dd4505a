package io.github.cica4j.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole outputs; with {@code -Dcica.expected.write=true} the committed ones are written anew, to be looked through. */
class ExplainCommandTest {

    private static final boolean WRITE = Boolean.getBoolean("cica.expected.write");
    private static final Path ROOT = Path.of("..");
    private static final Path PAGE = ROOT.resolve("docs/explain.md");
    private static final Path EXPECTED = Path.of("src/test/resources/io/github/cica4j/cli/explain-xb-ict.json");
    private static final Pattern EXAMPLE =
            Pattern.compile("```\\n\\./cica (explain [^\\n]+)\\n```\\n\\n```text\\n(.*?)```\\n", Pattern.DOTALL);

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

    private Shell.Result run(String... options) {
        String[] args = new String[options.length + 2];
        args[0] = "explain";
        args[1] = demo;
        System.arraycopy(options, 0, args, 2, options.length);
        return shell.run(args);
    }

    private String ofRoot(String line) {
        String dossiers = "cica-examples/dossiers/";
        Shell.Result result =
                shell.run(line.replace(dossiers, ROOT + "/" + dossiers).split(" "));
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        return result.out().replace(ROOT + "/" + dossiers, dossiers);
    }

    @Test
    void thePageShowsWhatTheCommandWrites() throws IOException {
        String page = Files.readString(PAGE);
        Matcher example = EXAMPLE.matcher(page);
        String written = example.replaceAll(found -> Matcher.quoteReplacement(
                "```\n./cica " + found.group(1) + "\n```\n\n```text\n" + ofRoot(found.group(1)) + "```\n"));
        if (WRITE) {
            Files.writeString(PAGE, written);
        }
        assertThat(EXAMPLE.matcher(page).results()).hasSize(2);
        assertThat(Files.readString(PAGE)).isEqualTo(written);
    }

    @Test
    void jsonIsTheWholeExplanation() throws IOException {
        Shell.Result result = run("MOD-2.7-a", "xb-ict", "--as-of", "2023-12-13", "--format", "json");
        assertThat(result.err()).isEmpty();
        assertThat(result.code()).isZero();
        String masked = Shell.masked(result.out());
        if (WRITE) {
            Files.writeString(EXPECTED, masked);
        }
        assertThat(masked).isEqualTo(Files.readString(EXPECTED));
    }

    @Test
    void tellsUnderWhichReadingsThePaperOnIctWasDueWhen() {
        String text = ofRoot("explain cica-examples/dossiers/cica-2023.json MOD-2.7-a --as-of 2023-12-13");
        String others = text.substring(text.indexOf("  appointment appointment-ict-russia-2024\n"));
        assertThat(others).isEqualTo("""
                  appointment appointment-ict-russia-2024
                    under INT-07=every-appointment, or INT-41=new-appointment:
                      undetermined; from 2023-08-22, to be done by 2023-11-22
                      Whether Russian Federation, as new Coordinator of Security of and in the use of information
                      and communication technologies (ICTs), proposed a concept paper in time cannot be told;
                      needed: draft-ict-2024, drafts.
                    under INT-06=tenure-start with INT-07=every-appointment, or INT-06=tenure-start with
                    INT-41=new-appointment:
                      not in the report of this day; from 2024-01-01, to be done by 2024-04-01
                """);
        assertThat(text).doesNotContain("Finding 2");
    }

    @Test
    void whatWouldMeetItIsToldForTheDay() {
        String before = run("MOD-2.7-a", "xb-ict", "--as-of", "2023-09-01").out();
        assertThat(before.replaceAll("\\s+", " "))
                .contains(
                        "to meet it A draft of a concept paper on Security of and in the use of information and"
                                + " communication technologies (ICTs) by XB, by 2023-11-22, would meet it on time. Under other");
        String after = run("MOD-2.7-a", "xb-ict").out();
        assertThat(after).contains("As of      2023-12-13");
        assertThat(after.replaceAll("\\s+", " "))
                .contains(
                        "by XB, by 2023-11-22, would have met it on time. A draft of a concept paper on Security of and"
                                + " in the use of information and communication technologies (ICTs) by XB, on 2023-12-13, would"
                                + " meet it late. Under other")
                .contains(
                        "decided by Its last day, 2023-11-22, has passed, and nothing on record by 2023-12-13 meets it.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MOD-2.7|there is no rule 'MOD-2.7', did you mean MOD-2.7-a?",
                "mod|there is no rule 'mod', 'cica rules' lists them",
                "MOD-2.7-a nct.itc|there is no fact, office or area 'nct.itc', did you mean nct.ict?",
                "MOD-2.7-a --interpret INT-07=none|--interpret: INT-07 has no reading 'none': choose one of not-before, every-appointment",
            })
    void whatIsNotThereIsAnsweredByWhatIsNear(String line, String message) {
        Shell.Result result = run(line.split(" "));
        assertThat(result.code()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err()).isEqualTo("cica: " + message + "\nSee 'cica explain --help'.\n");
    }

    @Test
    void aRuleIsAskedForAndTheDossierMustBeReadable() {
        assertThat(run().err()).startsWith("cica: Missing required parameter: 'RULE'\n");
        assertThat(run().code()).isEqualTo(2);
        Shell.Result none = shell.run("explain", folder + "/none.json", "MOD-2.7-a");
        assertThat(none.code()).isEqualTo(3);
        assertThat(none.err()).isEqualTo("cica: " + folder + "/none.json: there is no such file\n");
    }

    @Test
    void whatFindsNothingSaysSo() {
        assertThat(run("MOD-2.5-a", "soc-2023-08").out())
                .contains("\nMOD-2.5-a finds nothing on soc-2023-08 under these readings\n");
    }

    @Test
    void whereARuleFindsNothingItIsToldWhereItStops() {
        String text = ofRoot("explain cica-examples/dossiers/cica-2023.json MOD-2.6-b eco.sme --as-of 2023-12-13");
        assertThat(text.substring(text.indexOf("MOD-2.6-b finds"))).isEqualTo("""
                MOD-2.6-b finds nothing on eco.sme under these readings
                Begins with  an approval of a paper whose history is on record

                Where it stops
                MOD-2.6-b
                  needs  an approval of a paper whose history is on record: the text that it approves states an
                         applicability period that ends; not so of approval approval-sme-2009
                  then   a concept paper; the offices of an area, over all days; an approval of a paper whose
                         history is on record; drafts of concept papers of the area

                11 have to do with other subjects.

                Under other readings
                  Every combination of the readings that the rule rests on was tried (72 evaluations).
                  What is found stays the same.
                """);
    }

    @Test
    void whereNoActCanBeShownToMeetItWhatTheRecordLacksIsTold() {
        String text = ofRoot("explain cica-examples/dossiers/cica-2023.json MOD-2.7-a --as-of 2023-12-13");
        assertThat(text)
                .contains("  to meet it  No act can be shown to meet it as long as the record lacks: decisions.\n");
    }

    @Test
    void whatIsDueFromTheDayThatIsAskedForIsNotDueForNoDays() {
        String text = ofRoot("explain cica-examples/dossiers/cica-2023.json MOD-2.5-a nct.general --as-of 2022-12-17");
        assertThat(text.replaceAll("\\s+", " ")).contains("; an expert meeting is due from this day on. bearer");
    }

    @Test
    void hostileTextIsEscapedAndAFileTakesTheResult() throws IOException {
        String hostile = dossier.replaceFirst("\"title\" *: *\"", "$0\\\\u001b[2J");
        assertThat(hostile).isNotEqualTo(dossier);
        Path file = folder.resolve("result.txt");
        Shell.Result result = shell.in(hostile)
                .withColours()
                .run("explain", "-", "MOD-2.7-a", "--known-on", "2023-11-19", "--output", file.toString());
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).isEmpty();
        assertThat(Files.readString(file)).contains("\nKnown on   2023-11-19").doesNotContain("\u001b");
    }
}
