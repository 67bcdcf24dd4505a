package io.github.cica4j.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.json.CicaCsv;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.IndicativeTiming;
import io.github.cica4j.model.time.Precision;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The two printed tables of 2023 as CSV, and what the rules find of the plan and the budget for 2024. */
class Cica2023TablesTest {

    private static final LocalDate DAY = LocalDate.of(2024, 1, 15);

    private static InputStream table(String name) throws IOException {
        return Files.newInputStream(Cica2023Dossier.FILE.resolveSibling(name));
    }

    private static AnnualPlan plan() {
        return (AnnualPlan)
                Cica2023Dossier.dossier().find(FactId.of("plan-2024")).orElseThrow();
    }

    @Test
    void theListGivesTheRowsOfTheDossierButForItsRemark() throws IOException {
        try (InputStream in = table("coordinators-2023-08-22.csv")) {
            Dossier read = CicaCsv.readCoordinatorList(in, FactId.of("list-2023-08-22"), LocalDate.of(2023, 8, 22))
                    .orElseThrow();
            CoordinatorList printed = Cica2023Dossier.printedList();
            List<ListRow> rows = printed.rows().stream()
                    .map(row -> new ListRow(
                            row.area(),
                            row.number(),
                            row.title(),
                            row.coordinators(),
                            row.coCoordinators(),
                            Optional.empty()))
                    .toList();
            assertThat(read)
                    .isEqualTo(Dossier.of(CoordinatorList.builder()
                            .id(printed.id())
                            .on(printed.on())
                            .addAllRows(rows)
                            .build()));
        }
    }

    @Test
    void thePlanGivesTheItemsOfTheDossier() throws IOException {
        try (InputStream in = table("plan-2024.csv")) {
            assertThat(CicaCsv.readAnnualPlan(in, FactId.of("plan-2024"), 2024).orElseThrow())
                    .isEqualTo(Dossier.of(AnnualPlan.builder()
                            .id(FactId.of("plan-2024"))
                            .year(2024)
                            .items(plan().items())
                            .build()));
        }
    }

    @Test
    void eachOfThe27TimingsIsReadAsPrinted() {
        assertThat(plan().items().orElseThrow().stream()
                        .map(item -> item.number() + " "
                                + IndicativeTiming.parse(item.timing().orElseThrow(), 2024)
                                        .days()
                                        .map(Cica2023TablesTest::shown)
                                        .orElse("open")))
                .containsExactly(
                        "1 03-01..03-07",
                        "2 05-06..05-10",
                        "3 05-06..05-17",
                        "4 06-03..06-07",
                        "5 09-09..09-13",
                        "6 10-07..10-11",
                        "7 02-01..02-29",
                        "8 02-16..02-29",
                        "9 03-01..03-31",
                        "10 03-01..04-30",
                        "11 04-01..04-30",
                        "12 05-01..05-31",
                        "13 05-16..05-31",
                        "14 05-01..06-30",
                        "15 06-01..06-30",
                        "16 09-16..09-30",
                        "17 09-01..10-31",
                        "18 10-01..10-31",
                        "19 12-01..12-31",
                        "20 01-01..06-30",
                        "21 04-01..09-30",
                        "22 10-01..12-31",
                        "23 open",
                        "24 open",
                        "25 open",
                        "26 open",
                        "27 05-13..05-17");
    }

    @Test
    void ofTheItemsThatArePlannedByDaysOnlyItem27IsOutOfOrder() {
        List<PlannedEvent> byDays = plan().items().orElseThrow().stream()
                .filter(item -> timing(item).precision().equals(Optional.of(Precision.DAY)))
                .toList();
        assertThat(byDays).extracting(PlannedEvent::number).containsExactly(1, 2, 3, 4, 5, 6, 27);
        assertThat(byDays.subList(0, 6))
                .extracting(item -> timing(item).days().orElseThrow().start())
                .isSorted();
        assertThat(timing(byDays.get(6)).days().orElseThrow().start())
                .isBefore(timing(byDays.get(5)).days().orElseThrow().start());
    }

    private static IndicativeTiming timing(PlannedEvent item) {
        return IndicativeTiming.parse(item.timing().orElseThrow(), 2024);
    }

    private static String shown(DateRange days) {
        assertThat(List.of(days.start().getYear(), days.endInclusive().getYear()))
                .containsOnly(2024);
        return days.start().toString().substring(5) + ".."
                + days.endInclusive().toString().substring(5);
    }

    private static List<String> told(String... rules) {
        ComplianceChecker.Builder checker = ComplianceChecker.builder().rulebooks(Rulebooks.standard());
        for (String rule : rules) {
            checker.only(RuleId.of(rule));
        }
        return checker.build().check(Cica2023Dossier.dossier()).asOf(DAY).findings().stream()
                .map(Cica2023TablesTest::told)
                .toList();
    }

    private static String told(ReportedFinding reported) {
        Finding finding = reported.finding();
        return finding.rule() + " " + reported.status() + ": "
                + reported.message(reported.rulebook().messages(Language.EN));
    }

    @Test
    void whatIsFoundOfThePlanAsAWhole() {
        assertThat(told("PLAN-3", "PLAN-4", "PLAN-5", "PLAN-6", "PLAN-8", "PLAN-9", "PLAN-10", "PLAN-11", "PLAN-13"))
                .containsExactlyInAnyOrder(
                        "PLAN-3 met: The SOC approved the annual plan for 2024 on 2023-12-12.",
                        "PLAN-4 met: The SOC approved the annual plan for 2024, and it has a symbol.",
                        "PLAN-5 met: The items of the annual plan for 2024 are numbered one after the other, each with a title"
                                + " and an organizer.",
                        "PLAN-6 met: Each timing in the annual plan for 2024 can be read and lies within the year.",
                        "PLAN-8 met: No item of the annual plan for 2024 is a regular meeting of a body.",
                        "PLAN-9 met: Items 8, 13 are a series: Online experts meeting on development of the transit and"
                                + " transport potential of the CICA countries.",
                        "PLAN-10 review: Items of the annual plan for 2024 that are planned by days and overlap: 2, 3, 27.",
                        "PLAN-11 met: An organizer of each item of the annual plan for 2024 is a Member State, the Secretariat"
                                + " or a known organization.",
                        "PLAN-13 undetermined: Which areas have no event in the annual plan for 2024 cannot be told; needed:"
                                + " area.");
    }

    @Test
    void item27IsLateAndOfTheOthersItIsNotOnRecordWhenTheyWereSubmitted() {
        List<String> told = told("PLAN-1");
        assertThat(told)
                .hasSize(27)
                .contains("PLAN-1 met-late: Item 27 was submitted 68 days late; it is valid all the same.");
        assertThat(told.stream().filter(one -> !one.contains("met-late")))
                .hasSize(26)
                .allMatch(one ->
                        one.matches("PLAN-1 undetermined: Whether item [0-9]+ was submitted by the day that the call"
                                + " names cannot be told; needed: eventSubmissions\\."));
    }

    @Test
    void items23To26WaitForTheirTime() {
        assertThat(told("PLAN-7"))
                .containsExactlyInAnyOrder(
                        "PLAN-7 review: The time of item 23 of the annual plan for 2024 is to be confirmed.",
                        "PLAN-7 review: The time of item 24 of the annual plan for 2024 is to be confirmed.",
                        "PLAN-7 review: The time of item 25 of the annual plan for 2024 is to be confirmed.",
                        "PLAN-7 review: The time of item 26 of the annual plan for 2024 is to be confirmed.");
    }

    @Test
    void theBudgetAddsUpExactlyAndWasApprovedBeforeTheYear() {
        assertThat(told("BUD-1", "BUD-2", "BUD-3", "BUD-4"))
                .containsExactlyInAnyOrder(
                        "BUD-1 met: The lines of the budget for 2024 add up to its total.",
                        "BUD-2 met: The total of the budget for 2024 and miscellaneous expenses add up to its grand total.",
                        "BUD-3 met: The amounts of the budget for 2024 are whole and not negative, in one currency.",
                        "BUD-4 met: The SOC approved the budget for 2024 before the year began.");
    }
}
