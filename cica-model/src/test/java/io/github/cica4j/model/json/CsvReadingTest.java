package io.github.cica4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownPeriod;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Printed tables as facts, and what cannot be read with its line and column. */
class CsvReadingTest {

    private static final FactId ID = FactId.of("it");
    private static final LocalDate DAY = LocalDate.of(2023, 8, 22);
    private static final String LIST = "No.,Dimension,No.,Priority Area,Coordinator,Co-coordinator\n";
    private static final String PLAN = "No.,Expected title of the event,Organizer (s),Indicative timing\n";

    private static DossierReading list(String text) {
        return CicaCsv.readCoordinatorList(text.getBytes(StandardCharsets.UTF_8), ID, DAY);
    }

    private static DossierReading plan(String text) {
        return CicaCsv.readAnnualPlan(text.getBytes(StandardCharsets.UTF_8), ID, 2024);
    }

    private static List<ListEntry> states(String... codes) {
        return List.of(codes).stream()
                .map(code -> ListEntry.of(StateCode.of(code)))
                .toList();
    }

    private static Dossier listOf(ListRow... rows) {
        return Dossier.of(CoordinatorList.builder().id(ID).on(DAY).addRows(rows).build());
    }

    private static ListRow row(
            String area, int number, String title, List<ListEntry> coordinators, List<ListEntry> coCoordinators) {
        return new ListRow(
                AreaId.of(area),
                Optional.of(number),
                Optional.of(title),
                coordinators,
                coCoordinators,
                Optional.empty());
    }

    private static ListRow whole(String area, List<ListEntry> coordinators, List<ListEntry> coCoordinators) {
        return new ListRow(AreaId.of(area), coordinators, coCoordinators, Optional.empty());
    }

    @Test
    void a_blank_dimension_is_that_of_the_row_above() {
        assertThat(list(LIST + """
                        3,Economic,4,Tourism,Tajikistan,Sri Lanka
                        ,,6.,agriculture,China,

                        ,,,,,
                        4.,environment,1,Sustainable  Development,The Kingdom of Thailand,
                        """).orElseThrow())
                .isEqualTo(listOf(
                        row("eco.tourism", 4, "Tourism", states("TJ"), states("LK")),
                        row("eco.agriculture", 6, "agriculture", states("CN"), List.of()),
                        row("env.sustainable", 1, "Sustainable  Development", states("TH"), List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,Military-political,,,Kazakhstan,Türkiye\n",
                "1,Military-political,,Kazakhstan,Türkiye,\n",
                "1,Military-political,,Kazakhstan,Türkiye\n",
                "1.,military-political,,,Kazakhstan,Türkiye,,\n"
            })
    void a_dimension_that_is_not_divided_has_a_row_with_or_without_merged_cells(String row) {
        assertThat(list(LIST + row).orElseThrow()).isEqualTo(listOf(whole("mil", states("KZ"), states("TR"))));
    }

    @Test
    void a_whole_dimension_may_be_vacant() {
        assertThat(list(LIST + "5,Human,,,,China\n").orElseThrow())
                .isEqualTo(listOf(whole("hum", List.of(), states("CN"))));
        assertThat(list(LIST + "5,Human\n").orElseThrow()).isEqualTo(listOf(whole("hum", List.of(), List.of())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Republic of Korea Russian Federation Sri Lanka",
                "Republic of Korea, Russian Federation; Sri Lanka",
                "\"Republic of Korea\nRussian Federation\n\nSri Lanka\"",
                "\"Korea, Republic of, The Russian Federation, the Democratic Socialist Republic of Sri Lanka\"",
                "\"Республика Корея, Россия, Шри-Ланка\""
            })
    void a_cell_names_any_number_of_states_the_longest_name_first(String cell) {
        String quoted = cell.startsWith("\"") ? cell : "\"" + cell + "\"";
        assertThat(list(LIST + "5,Human,,," + quoted + ",\n").orElseThrow())
                .isEqualTo(listOf(whole("hum", states("KR", "RU", "LK"), List.of())));
    }

    @Test
    void a_tenure_stands_in_brackets_behind_its_state() {
        ListEntry russia = new ListEntry(StateCode.of("RU"), Optional.of(KnownPeriod.parse("2024-2025")));
        ListEntry china = new ListEntry(StateCode.of("CN"), Optional.of(KnownPeriod.parse("2024")));
        assertThat(list(LIST + "5,Human,,,Russian Federation (2024-2025) India China( 2024 ) Iran,\n")
                        .orElseThrow())
                .isEqualTo(listOf(whole(
                        "hum",
                        List.of(russia, ListEntry.of(StateCode.of("IN")), china, ListEntry.of(StateCode.of("IR"))),
                        List.of())));
    }

    @Test
    void headers_differ_in_spaces_stops_and_merged_cells_only() {
        assertThat(list("\uFEFFno,DIMENSION,No,Priority  area,Coordinator:,Co coordinator,\n")
                        .orElseThrow())
                .isEqualTo(listOf());
        assertThat(list("No.,Dimension,Priority Area,Coordinator,Co-coordinator,\n")
                        .orElseThrow())
                .isEqualTo(listOf());
        assertThat(plan("No,Expected title of the event,Organizers,Indicative timing\n")
                        .errors())
                .as("Organizer(s) is printed with or without a space")
                .isEmpty();
    }

    @Test
    void an_annual_plan_keeps_titles_and_timings_as_printed() {
        assertThat(plan(PLAN + """
                        1.," Forum ""Roads"", routes ","The Republic of Kazakhstan, Ministry of Roads, Rails and Rivers, CICA Secretariat",1 – 7 March
                        27,Training,,
                        27,,"Bureau A; Bureau B, Branch C
                        Bureau D, the Russian Federation,,",some day
                        """).orElseThrow())
                .isEqualTo(Dossier.of(AnnualPlan.builder()
                        .id(ID)
                        .year(2024)
                        .items(List.of(
                                PlannedEvent.of(
                                        1,
                                        "Forum \"Roads\", routes",
                                        List.of(
                                                "The Republic of Kazakhstan",
                                                "Ministry of Roads, Rails and Rivers",
                                                "CICA Secretariat"),
                                        "1 – 7 March"),
                                PlannedEvent.of(27, "Training", List.of(), ""),
                                PlannedEvent.of(
                                        27,
                                        "",
                                        List.of("Bureau A", "Bureau B, Branch C", "Bureau D", "the Russian Federation"),
                                        "some day")))
                        .build()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                ",,4,Tourism,,|2:2 column 'Dimension': the cell is blank, expected a dimension such as Economic in the first row",
                "3,Ekonomic,4,Tourism,,|2:2 column 'Dimension': 'Ekonomic' is no dimension of the Catalogue of 2021, expected"
                        + " one of Military-political, New challenges and threats, Economic, Environment, Human",
                "2,Economic,4,Tourism,,|2:1 column 'No.': '2' is not the number of the dimension, expected 3",
                "3,Economic,four,Tourism,,|2:3 column 'No.': 'four' is no number of an area, expected one such as 3",
                "4,Environment,1,Tourism,,|2:4 column 'Priority Area': 'Tourism' is no priority area of the dimension"
                        + " Environment, expected Sustainable Development; Natural disaster management; Environment protection",
                "5,Human,,Volunteers,China,|2:4 column 'Priority Area': 'Volunteers' stands in a dimension that has no"
                        + " priority areas, expected a blank",
                "5,Human,,,Japan,|2:5 column 'Coordinator': 'Japan' is no list of States: at character 1 expected the name of a"
                        + " Member State, found 'Japan'; write it like Kazakhstan, China",
                "5,Human,,,,China and India|2:6 column 'Co-coordinator': 'China and India' is no list of States: at character"
                        + " 7 expected the name of a Member State, found 'and'; write it like Kazakhstan, China",
                "5,Human,,,China (2025-2024),|2:5 column 'Coordinator': '2025-2024' is no period: at character 6 expected a year"
                        + " not before 2025, found '2024'; the period ends before it starts: give the earlier year first",
                "5,Human,,,China (2025,|2:5 column 'Coordinator': 'China (2025' is no list of States: at character 12 expected a"
                        + " closing bracket, found the end; write a tenure like (2024-2025)",
                "5,Human,,,a,b,c|2:7 the row has 7 cells, expected 6: put a cell that holds a comma in quotation marks",
                "5,Human,,,\"China\" India,|1:1 the row after this one is no CSV: check that each quotation mark is doubled inside"
                        + " quotation marks, and that nothing stands behind the last one"
            })
    void what_cannot_be_read_of_a_list_is_told_with_its_line_and_column(String row, String expected) {
        assertThat(list(LIST + row + "\n").errors())
                .extracting(ReadError::toString)
                .containsExactly(expected);
    }

    @Test
    void a_quotation_mark_that_is_not_closed_does_not_swallow_the_rest() {
        assertThat(plan(PLAN + "1,A,,\n2,\"B,,\n3,C,,\n").errors())
                .extracting(ReadError::toString)
                .containsExactly("3:1 a quotation mark in this row, or above, is not closed: close it");
    }

    @Test
    void an_area_has_one_row() {
        assertThat(list(LIST + "3,Economic,4,Tourism,,\n\"\",,4,\"Tourism\",,\n")
                        .errors())
                .extracting(ReadError::toString)
                .containsExactly(
                        "3:4 column 'Priority Area': the area eco.tourism has a row already, expected one row for each area");
    }

    @Test
    void every_error_is_told_in_the_order_of_the_table() {
        assertThat(plan(PLAN + "one,A,,\n2,\"B\nC\",,\n3.5,D,,\n-4,E,,\n").errors())
                .extracting(ReadError::toString)
                .containsExactly(
                        "2:1 column 'No.': 'one' is no number of an item, expected one such as 27",
                        "5:1 column 'No.': '3.5' is no number of an item, expected one such as 27",
                        "6:1 column 'No.': '-4' is no number of an item, expected one such as 27");
    }

    @Test
    void another_table_is_refused_by_its_header() {
        assertThat(plan(LIST + "1,Military-political,,,Kazakhstan,\n").errors())
                .extracting(ReadError::toString)
                .containsExactly(
                        "1:2 the header is 'Dimension', expected 'Expected title of the event': the columns are No.,"
                                + " Expected title of the event, Organizer(s), Indicative timing");
        assertThat(plan("No.,Expected title of the event,Organizer(s),Indicative timing,Place\n")
                        .errors())
                .extracting(ReadError::toString)
                .containsExactly("1:5 the header is 'Place', expected no more columns: the columns are No.,"
                        + " Expected title of the event, Organizer(s), Indicative timing");
        assertThat(plan(" \n,,\n").errors())
                .extracting(ReadError::toString)
                .containsExactly(
                        "1:1 the table is empty, expected the columns No., Expected title of the event, Organizer(s),"
                                + " Indicative timing");
        assertThat(CicaCsv.readAnnualPlan(new byte[] {'N', (byte) 0xC3}, ID, 2024)
                        .errors())
                .extracting(ReadError::toString)
                .containsExactly("1:1 the text is no UTF-8: save it in UTF-8");
    }

    @Test
    void a_stream_is_read_like_its_bytes_and_the_year_must_be_one() throws IOException {
        byte[] text = (LIST + "5,Human,,,China,\n").getBytes(StandardCharsets.UTF_8);
        assertThat(CicaCsv.readCoordinatorList(new ByteArrayInputStream(text), ID, DAY)
                        .orElseThrow())
                .isEqualTo(listOf(whole("hum", states("CN"), List.of())));
        byte[] items = PLAN.getBytes(StandardCharsets.UTF_8);
        assertThat(CicaCsv.readAnnualPlan(new ByteArrayInputStream(items), ID, 9999)
                        .errors())
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CicaCsv.readAnnualPlan(items, ID, 10_000))
                .withMessage("The year 10000 is out of range: give 0 to 9999");
    }

    @Property(seed = "20231212", tries = 1000)
    void nothing_but_errors_comes_of_bad_content(@ForAll("tables") String text) {
        for (DossierReading reading : List.of(list(text), plan(text))) {
            assertThat(reading.dossier().isPresent()).isEqualTo(reading.errors().isEmpty());
            reading.dossier()
                    .ifPresent(dossier -> assertThat(CicaJson.readDossier(CicaJson.writeDossier(dossier))
                                    .orElseThrow())
                            .isEqualTo(dossier));
        }
    }

    @Provide
    Arbitrary<String> tables() {
        Arbitrary<String> pieces = Arbitraries.oneOf(
                Arbitraries.of(
                        ",",
                        "\n",
                        "\"",
                        "\r\n",
                        "3,Economic,",
                        "4,Tourism,",
                        "China",
                        " (2024-2025)",
                        "5,Human,,,",
                        "1.,",
                        "T.B.C.",
                        "\u0000",
                        "\uD83D"),
                Arbitraries.strings().ofMaxLength(4));
        return Arbitraries.of(LIST, PLAN, "")
                .flatMap(header -> pieces.list().ofMaxSize(30).map(all -> header + String.join("", all)));
    }
}
