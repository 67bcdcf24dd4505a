package io.github.cica4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DateRange;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DeadlineTextTest {

    private static final DateRange YEAR = DateRange.ofClosed(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31));

    private static String write(TextReport form, Library library) {
        return form.writeDeadlines(library.assessment(), YEAR, Language.EN);
    }

    @Test
    void deadlinesAreWrittenAsAWhole() {
        Library library = new Library()
                .lent("ann", "2023-10-01", "2023-11-30", true)
                .lent("bob", "2022-12-31", "2023-01-01", true)
                .lent("cem", "2023-12-31", "2024-01-01", true)
                .lent("dan", "2023-06-01", "2023-07", true)
                .broughtBack("eve", "2022-09-01", "2023-10-01", "2023-09-20")
                .toAsk("fay", "2023-10-01")
                .waits("gus", "2022-12-31");
        assertThat(write(TextReport.standard().from("library.json"), library)).isEqualTo("""
                        Dossier    Readers of the library
                                   library.json
                        Days       2023-01-01 to 2023-12-31 (both included; a rough day counts by its earliest)
                        Rulebook   library, revision 3
                                   Rules of the library
                                   Known to be a draft since 2023-01. Known to be adopted since 2024-01-01. Its findings are
                                   indicative: they show what the text would ask for.

                        Deadlines (8)
                          2023-01-01  last day for Kazakhstan: bob is to bring back the book by 2023-01-01. (LIB-1-a,
                                      pending)
                          2023-06-01  arises for Kazakhstan: dan is to bring back the book by 2023-07. (LIB-1-a, pending)
                          2023-07     last day for Kazakhstan: Whether dan brought back the book cannot be told; needed:
                                      2023-07. (LIB-1-a, undetermined)
                          2023-10-01  arises for Kazakhstan: ann is to bring back the book by 2023-11-30. (LIB-1-a, pending)
                          2023-10-01  arises for Kazakhstan: fay is to be asked for an address; this has been due for 0
                                      days. (LIB-2-a, due)
                          2023-10-01  last day for Kazakhstan: eve brought back the book on 2023-09-20. (LIB-1-a, met)
                          2023-11-30  last day for Kazakhstan: ann is to bring back the book by 2023-11-30. (LIB-1-a,
                                      pending)
                          2023-12-31  arises for Kazakhstan: cem is to bring back the book by 2024-01-01. (LIB-1-a, pending)
                        """);
    }

    @Test
    void noDeadlinesAreSaidToBeNone() {
        assertThat(write(TextReport.standard(), new Library().waits("gus", "2022-12-31")))
                .endsWith("\n\nDeadlines: none\n");
    }

    @Test
    void anAreaIsNamedWhereThereIsOne() {
        assertThat(write(TextReport.standard(), new Library().inRoom("nct.ict").waits("gus", "2023-02-03")))
                .endsWith("  2023-02-03  arises for Kazakhstan: gus waits for a card. (nct.ict, LIB-2-a, pending)\n");
    }

    @Test
    void whatIsInNoReportIsToldByItsTitle() {
        Library library = new Library().visited(Library.ASK, "ann", "2023-03-01/2023-05-31", "2023-04-01");
        assertThat(write(TextReport.standard(), library))
                .endsWith("  2023-03-01/2023-05-31  arises: A reader was not asked for an address (LIB-2-a)\n");
    }

    @Test
    void theKnowledgeIsNamed() {
        assertThat(write(TextReport.standard().knownOn(LocalDate.of(2023, 8, 31)), new Library()))
                .contains(
                        "Readers of the library\nKnown on   2023-08-31 (what came on record later is left out)\nDays ");
        assertThat(write(TextReport.standard(), new Library())).doesNotContain("Known on");
    }

    @Test
    void nothingFromADossierReachesTheTerminalUnescaped() {
        String hostile = "\u001b[2Jx\u202ey\nDeadlines: none\u0007";
        Library library = new Library().titled(hostile).inRoom(hostile).lent(hostile, "2023-10-01", "2023-11-30", true);
        assertThat(write(TextReport.standard().from(hostile), library))
                .contains("(\\u001b[2Jx\\u202ey\\nDeadlines: none\\u0007,")
                .doesNotContain("\u001b", "\u202e", "\u0007", "\nDeadlines: none");
    }

    @Test
    void coloursComeOnlyWhenAskedAndChangeNothingElse() {
        Library library = new Library().toAsk("fay", "2023-10-01").waits("gus", "2023-10-02");
        String plain = write(TextReport.standard(), library);
        String coloured = write(TextReport.standard().withColours(true), library);
        assertThat(coloured).contains("  \u001b[36m2023-10-01\u001b[0m  arises", "\n  2023-10-02  arises");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain);
    }

    @Test
    void aLanguageThatIsNotWrittenYetIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TextReport.standard().writeDeadlines(new Library().assessment(), YEAR, Language.RU))
                .withMessageContaining("'ru'");
    }
}
