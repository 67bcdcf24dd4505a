package io.github.cica4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTextTest {

    private static String write(TextReport form, Library library) {
        Assessment assessment = library.assessment();
        return form.writeTimelines(assessment, assessment.findings(), Language.EN);
    }

    @Test
    void historiesAreWrittenAsAWhole() {
        Library library = new Library()
                .lent("ann", "2023-10-01", "2023-11-30", true)
                .lent("dan", "2023-06-01", "2023-07", true)
                .broughtBack("eve", "2023-09-01", "2023-10-01", "2023-09-20")
                .inForceFrom("2023-09-01")
                .lentBySomebody("kim", "2023-05-05", Status.NOT_MET);
        assertThat(write(TextReport.standard().from("library.json"), library)).isEqualTo("""
                        Dossier    Readers of the library
                                   library.json
                        Rulebook   library, revision 3
                                   Rules of the library
                                   Known to be a draft since 2023-01. Known to be adopted since 2024-01-01. Taken to be in
                                   force from 2023-09-01; what counts before that is indicative.
                        Readings   INT-35=in-force:2023-09-01 (all others as by default)

                        Findings, with each day on which their position changes (4)
                          LIB-1-a     reader ann
                          2023-10-01  pending: ann is to bring back the book by 2023-11-30.
                          2023-12-01  overdue (error): ann was to bring back the book by 2023-11-30, 1 day ago.
                          2024-01-01  undetermined: Whether ann brought back the book cannot be told; needed: returns.

                          LIB-1-a     reader dan
                          2023-06-01  pending: dan is to bring back the book by 2023-07.
                          2023-07-02  undetermined: Whether dan brought back the book cannot be told; needed: 2023-07.
                          2023-08-01  overdue (warning): dan was to bring back the book by 2023-07, 1 day ago.
                          2024-01-01  undetermined: Whether dan brought back the book cannot be told; needed: returns.

                          LIB-1-a     reader eve
                          2023-09-01  pending: eve is to bring back the book by 2023-10-01.
                          2023-09-20  met: eve brought back the book on 2023-09-20.

                          LIB-3-a     reader kim / book-1
                          2023-05-05  not met (note): The book was lent to kim by somebody who is no librarian, although
                                      lending is what librarians are there for.
                        """);
    }

    @Test
    void onlyTheFindingsAskedForAreWritten() {
        Assessment assessment = new Library()
                .waits("gus", "2023-02-03")
                .waits("hal", "2023-02-04")
                .assessment();
        assertThat(TextReport.standard()
                        .writeTimelines(assessment, assessment.findings().subList(1, 2), Language.EN))
                .endsWith(
                        "position changes (1)\n  LIB-2-a     reader hal\n  2023-02-04  pending: hal waits for a card.\n");
        assertThat(TextReport.standard().writeTimelines(assessment, List.of(), Language.EN))
                .endsWith("\n\nFindings, with each day on which their position changes: none\n");
    }

    @Test
    void anAreaIsNamedUnlessItIsTheSubject() {
        assertThat(write(TextReport.standard(), new Library().inRoom("nct.ict").waits("gus", "2023-02-03")))
                .contains("  LIB-2-a     reader gus, nct.ict\n");
        assertThat(write(TextReport.standard(), new Library().inRoom("gus").waits("gus", "2023-02-03")))
                .contains("  LIB-2-a     reader gus\n");
    }

    @Test
    void aFindingThatLeavesTheReportIsSaidTo() {
        assertThat(write(TextReport.standard(), new Library().visited(Library.LEND, "ann", "2023-02-03", "2023-03-01")))
                .endsWith("""
                          LIB-3-a     reader ann
                          2023-02-03  review: Whether the book was lent to ann by a librarian is for a person to say.
                          2023-03-01  in no report from here on
                        """);
    }

    @Test
    void theKnowledgeIsNamed() {
        assertThat(write(TextReport.standard().knownOn(LocalDate.of(2023, 8, 31)), new Library()))
                .contains(
                        "Readers of the library\nKnown on   2023-08-31 (what came on record later is left out)\nRulebook ");
    }

    @Test
    void nothingFromADossierReachesTheTerminalUnescaped() {
        String hostile = "\u001b[2Jx\u202ey\nFindings: none\u0007";
        Library library =
                new Library().titled(hostile).inRoom("a" + hostile).lent(hostile, "2023-10-01", "2023-11-30", true);
        assertThat(write(TextReport.standard().from(hostile), library))
                .contains("reader \\u001b[2Jx\\u202ey\\nFindings: none\\u0007, a\\u001b[2Jx")
                .doesNotContain("\u001b", "\u202e", "\u0007", "\nFindings: none");
    }

    @Test
    void coloursComeOnlyWhenAskedAndChangeNothingElse() {
        Library library = new Library().lent("ann", "2023-10-01", "2023-11-30", true);
        String plain = write(TextReport.standard(), library);
        String coloured = write(TextReport.standard().withColours(true), library);
        assertThat(coloured)
                .contains("  \u001b[1mLIB-1-a\u001b[0m     reader", "  \u001b[33m2023-12-01\u001b[0m  overdue");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain);
    }

    @Test
    void aLanguageThatIsNotWrittenYetIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> TextReport.standard().writeTimelines(new Library().assessment(), List.of(), Language.KK))
                .withMessageContaining("'kk'");
    }
}
