package io.github.cica4j.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TextReportTest {

    private static final TextReport FORM = TextReport.standard();

    private static String write(TextReport form, Library library) {
        return form.write(library.assessment().asOf(Library.DAY), Language.EN);
    }

    private static Library example() {
        return new Library()
                .lent("ann", "2023-10-01", "2023-11-30", true)
                .lent("bob", "2023-12-01", "2023-12-31", true)
                .lent("cem", "2023-12-01", "2023-12-20", true)
                .lent("dan", "2024-02-01", "2024-03-01", true)
                .lent("eve", "2023-09-01", "2023-10-01", false)
                .broughtBack("fay", "2023-09-01", "2023-10-01", "2023-09-20")
                .toAsk("gus", "2023-12-12")
                .toAsk("hal", "2023-06-01")
                .toAsk("ida", "2024-05-05")
                .waits("jan", "2023-11-11")
                .lentBySomebody("kim", "2023-05-05", Status.NOT_MET)
                .lentBySomebody("leo", "2023-05-06", Status.REVIEW);
    }

    @Test
    void aReportIsWrittenAsAWhole() {
        assertThat(write(FORM.from("library.json"), example())).isEqualTo("""
                        Dossier    Readers of the library
                                   library.json
                        As of      2023-12-13 (end of the day in Astana)
                        Rulebook   library, revision 3
                                   Rules of the library
                                   Known to be a draft since 2023-01. Its findings are indicative: they show what the text
                                   would ask for.

                        Departures (2)
                          warning  LIB-1-a overdue since 2023-12-01: reader ann
                                   ann was to bring back the book by 2023-11-30, 13 days ago.
                                   text      paragraphs 1, 2, shall, indicative
                                   bearer    Kazakhstan
                                   facts     loan-1, loan-2
                                   readings  INT-01=clip
                          note     LIB-3-a not met since 2023-05-05: reader kim / book-1
                                   The book was lent to kim by somebody who is no librarian, although lending is what
                                   librarians are there for.
                                   text      paragraph 4
                                   facts     book-1

                        Due now (2)
                          note     LIB-2-a due for 195 days: reader hal
                                   hal is to be asked for an address; this has been due for 195 days.
                                   text      paragraph 3, should, indicative
                                   bearer    Kazakhstan
                                   facts     loan-1, loan-2
                                   missing   returns
                          note     LIB-2-a due for 1 day: reader gus
                                   gus is to be asked for an address; this has been due for 1 day.
                                   text      paragraph 3, should, indicative
                                   bearer    Kazakhstan
                                   facts     loan-1, loan-2
                                   missing   returns

                        Coming (5)
                          -        LIB-1-a by 2023-12-20, 7 days left: reader cem
                                   cem is to bring back the book by 2023-12-20.
                                   text      paragraphs 1, 2, shall, indicative
                                   bearer    Kazakhstan
                                   facts     loan-1, loan-2
                                   readings  INT-01=clip
                          -        LIB-1-a by 2023-12-31, 18 days left: reader bob
                                   bob is to bring back the book by 2023-12-31.
                                   text      paragraphs 1, 2, shall, indicative
                                   bearer    Kazakhstan
                                   facts     loan-1, loan-2
                                   readings  INT-01=clip
                          -        LIB-2-a no last day, pending since 2023-11-11: reader jan
                                   jan waits for a card.
                                   text      paragraph 3, should, indicative
                                   bearer    Kazakhstan
                                   facts     loan-1, loan-2
                          To arise in the next 12 months:
                            2024-02-01  LIB-1-a reader dan, to be done by 2024-03-01
                            2024-05-05  LIB-2-a reader ida, no last day

                        For a person to judge (1)
                          note     LIB-3-a review since 2023-05-06: reader leo / book-1
                                   Whether the book was lent to leo by a librarian is for a person to say.
                                   text      paragraph 4
                                   facts     book-1

                        Undetermined, by what is missing (1)
                             1 x   LIB-1-a needs returns: reader eve

                        Counts
                          10 findings: 2 departures (error 0, warning 1, note 1), 3 pending, 2 due, 1 met, 1 undetermined, 1
                          review.
                        """);
    }

    @Test
    void anEmptyReportSaysSo() {
        assertThat(write(FORM, new Library())).endsWith("""

                        Departures: none

                        Due now: none

                        Coming: none

                        Counts
                          0 findings: 0 departures.
                        """);
    }

    @Test
    void whatADraftWouldAskForCanBeLeftOut() {
        String text = write(
                FORM,
                new Library().lent("late", "2023-10-01", "2023-11-01", true).draftText("off"));
        assertThat(text)
                .contains("What it would ask for is left out.")
                .contains("Readings   INT-35=off (all others as by default)")
                .contains("0 findings: 0 departures.");
    }

    @Test
    void theHeaviestDepartureComesFirst() {
        String text = write(
                FORM,
                new Library()
                        .lent("early", "2023-02-01", "2023-03-01", true)
                        .lent("late", "2023-10-01", "2023-11-01", true)
                        .inForceFrom("2023-09-01"));
        assertThat(text)
                .contains("Taken to be in force from 2023-09-01; what counts\n           before that is indicative.\n")
                .contains("Readings   INT-35=in-force:2023-09-01 (all others as by default)")
                .containsSubsequence(
                        "  error    LIB-1-a overdue since 2023-11-02: reader late",
                        "paragraphs 1, 2, shall\n",
                        "  warning  LIB-1-a overdue since 2023-03-02: reader early",
                        "paragraphs 1, 2, shall, indicative\n")
                .contains("2 departures (error 1, warning 1, note 0)");
    }

    @Test
    void whatIsUndeterminedForOneReasonIsOneLine() {
        Library library = new Library();
        for (int reader = 1; reader <= 40; reader++) {
            library.lent("reader-" + reader, "2023-01-01", "2023-02-01", false);
        }
        library.lent("rough", "2023-01-01", "2023-11-15/2024-01-15", true);
        assertThat(write(FORM, library))
                .contains("Undetermined, by what is missing (41)\n")
                .contains("\n    40 x   LIB-1-a needs returns\n")
                .contains("\n     1 x   LIB-1-a needs 2023-11-15/2024-01-15: reader rough\n");
    }

    @Test
    void everyFindingIsListedWhenAsked() {
        String text = write(FORM.withEveryFinding(true), example());
        assertThat(text)
                .containsSubsequence(
                        "All other findings (2)\n",
                        "  note     LIB-1-a undetermined since 2023-10-02: reader eve\n",
                        "           missing   returns\n",
                        "  -        LIB-1-a met since 2023-09-20: reader fay\n",
                        "           fay brought back the book on 2023-09-20.\n",
                        "Counts\n");
    }

    @Test
    void roughDaysAreGivenAsTheyAreKnown() {
        assertThat(write(FORM, new Library().lent("ann", "2023-12-01", "2024-02", true)))
                .contains("LIB-1-a by 2024-02, 50 to 78 days left: reader ann");
        assertThat(write(FORM, new Library().lent("ann", "2023-12-01", "2023-12-13", true)))
                .contains("LIB-1-a by 2023-12-13, the last day is today: reader ann");
        assertThat(write(FORM, new Library().lent("ann", "2023-12-01", "2023-12-14", true)))
                .contains("LIB-1-a by 2023-12-14, 1 day left: reader ann");
    }

    @Test
    void theLegalStatusIsThatOfTheDay() {
        assertThat(FORM.write(new Library().assessment().asOf(LocalDate.of(2024, 1, 1)), Language.EN))
                .contains("Known to be adopted since 2024-01-01. Its findings are indicative");
        assertThat(FORM.write(new Library().assessment().asOf(LocalDate.of(2023, 1, 30)), Language.EN))
                .contains("Its legal status on this day is not on record.");
    }

    @Test
    void nothingFromADossierReachesTheTerminalUnescaped() {
        String hostile = "\u001b[2Jx\u202ey\nDepartures: none\u0007";
        Library library = new Library()
                .titled(hostile)
                .lent(hostile, "2023-10-01", "2023-11-30", true)
                .lent(hostile + "1", "2023-10-01", "2023-11-30", false)
                .lent(hostile + "2", "2024-10-01", "2024-11-30", true)
                .waits(hostile, "2023-11-11");
        String text = write(FORM.from(hostile).withEveryFinding(true), library);
        assertThat(text)
                .contains("\\u001b[2Jx\\u202ey\\nDepartures: none\\u0007")
                .doesNotContain("\u001b", "\u202e", "\u0007")
                .doesNotContain("\nDepartures: none");
    }

    @Test
    void theKnowledgeIsNamed() {
        String text = write(FORM.from("library.json").knownOn(LocalDate.of(2023, 8, 31)), example());
        assertThat(text)
                .isEqualTo(write(FORM.from("library.json"), example())
                        .replace(
                                "\nAs of ", "\nKnown on   2023-08-31 (what came on record later is left out)\nAs of "));
        assertThat(write(FORM.knownOn(Library.DAY).from("x").withColours(false).withEveryFinding(true), example()))
                .contains("Known on   2023-12-13 ");
    }

    @Test
    void linesHaveOneHundredColumnsUnlessAWordIsLonger() {
        String word = "w".repeat(120);
        String text = write(
                FORM.withEveryFinding(true),
                example().titled("a ".repeat(80) + word).lent(word, "2023-10-01", "2023-11-30", true));
        assertThat(text.lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= 100 || line.contains(word))
                .filteredOn(line -> line.codePointCount(0, line.length()) > 90)
                .isNotEmpty();
    }

    @Test
    void coloursComeOnlyWhenAskedAndChangeNothingElse() {
        String plain = write(FORM, example());
        String coloured = write(FORM.withColours(true), example());
        assertThat(plain).doesNotContain("\u001b");
        assertThat(coloured)
                .contains("  \u001b[33mwarning\u001b[0m  LIB-1-a overdue")
                .contains("\u001b[1mDepartures (2)\u001b[0m");
        assertThat(coloured.replaceAll("\u001b\\[[0-9]+m", "")).isEqualTo(plain);
    }

    @Test
    void theSameReportGivesTheSameText() throws IOException {
        Report report = example().assessment().asOf(Library.DAY);
        StringBuilder appended = new StringBuilder();
        FORM.write(report, Language.EN, appended);
        assertThat(appended.toString())
                .isEqualTo(FORM.write(report, Language.EN))
                .isEqualTo(write(FORM, example()));
    }

    @Test
    void aLanguageThatIsNotWrittenYetIsRefused() {
        Report report = example().assessment().asOf(Library.DAY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FORM.write(report, Language.KK))
                .withMessageContaining("'kk'");
    }
}
