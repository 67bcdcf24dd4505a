package io.github.cica4j.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.finding.AssessmentDiff;
import io.github.cica4j.model.state.Language;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DiffTextTest {

    private static final AssessmentDiff DIFF = AssessmentDiff.between(
            new Library()
                    .lent("ann", "2023-10-01", "2023-11-30", true)
                    .waits("gus", "2023-02-03")
                    .assessment(),
            new Library()
                    .broughtBack("ann", "2023-10-01", "2023-11-30", "2023-10-20")
                    .waits("hal", "2023-02-04")
                    .inForceFrom("2023-09-01")
                    .assessment());

    @Test
    void differencesOfADayAreWrittenAsAWhole() {
        assertThat(TextReport.standard()
                        .from("before.json")
                        .writeDiff(DIFF, Library.DAY, TextReport.standard().from("after.json"), Language.EN))
                .isEqualTo("""
                        Before
                        Dossier    Readers of the library
                                   before.json
                        Rulebook   library, revision 3
                                   Rules of the library
                                   Known to be a draft since 2023-01. Its findings are indicative: they show what the text
                                   would ask for.

                        After
                        Dossier    Readers of the library
                                   after.json
                        Rulebook   library, revision 3
                                   Rules of the library
                                   Known to be a draft since 2023-01. Taken to be in force from 2023-09-01; what counts
                                   before that is indicative.
                        Readings   INT-35=in-force:2023-09-01 (all others as by default)
                        As of      2023-12-13 (end of the day in Astana)

                        Differences (3)
                          LIB-1-a     reader ann, changed, since 2023-12-01 until 2023-12-31
                          Before      overdue (warning): ann was to bring back the book by 2023-11-30, 13 days ago.
                          After       met: ann brought back the book on 2023-10-20.

                          LIB-2-a     reader gus, went, since 2023-02-03
                          Before      pending: gus waits for a card.
                          After       in no report

                          LIB-2-a     reader hal, appeared, since 2023-02-04
                          Before      in no report
                          After       pending: hal waits for a card.
                        """);
    }

    @Test
    void differencesOfAllDaysAreWritten() {
        assertThat(TextReport.standard().writeDiffOverTime(DIFF, TextReport.standard(), Language.EN))
                .isEqualTo("""
                        Before
                        Dossier    Readers of the library
                        Rulebook   library, revision 3
                                   Rules of the library
                                   Known to be a draft since 2023-01. Known to be adopted since 2024-01-01. Its findings are
                                   indicative: they show what the text would ask for.

                        After
                        Dossier    Readers of the library
                        Rulebook   library, revision 3
                                   Rules of the library
                                   Known to be a draft since 2023-01. Known to be adopted since 2024-01-01. Taken to be in
                                   force from 2023-09-01; what counts before that is indicative.
                        Readings   INT-35=in-force:2023-09-01 (all others as by default)

                        Differences (5)
                          LIB-1-a     reader ann, changed, since 2023-10-20 until 2023-11-30
                          Before      pending: ann is to bring back the book by 2023-11-30.
                          After       met: ann brought back the book on 2023-10-20.

                          LIB-1-a     reader ann, changed, since 2023-12-01 until 2023-12-31
                          Before      overdue (warning): ann was to bring back the book by 2023-11-30, 1 day ago.
                          After       met: ann brought back the book on 2023-10-20.

                          LIB-1-a     reader ann, changed, since 2024-01-01
                          Before      undetermined: Whether ann brought back the book cannot be told; needed: returns.
                          After       met: ann brought back the book on 2023-10-20.

                          LIB-2-a     reader gus, went, since 2023-02-03
                          Before      pending: gus waits for a card.
                          After       in no report

                          LIB-2-a     reader hal, appeared, since 2023-02-04
                          Before      in no report
                          After       pending: hal waits for a card.
                        """);
    }

    @Test
    void thatThereAreNoneIsSaid() {
        assertThat(TextReport.standard().writeDiff(DIFF, LocalDate.of(2023, 1, 1), TextReport.standard(), Language.EN))
                .endsWith("2023-01-01 (end of the day in Astana)\n\nDifferences: none\n");
    }
}
