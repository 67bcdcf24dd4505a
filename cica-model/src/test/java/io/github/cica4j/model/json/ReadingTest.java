package io.github.cica4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.FactId;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A dossier is read whole, or every error of its text is told with its place. */
class ReadingTest {

    private static final String GOOD = """
            {
              "format": "cica-dossier/1",
              "title": "A record",
              "completeness": {
                "all": {"from": "2022-01-01", "to": "2023-12-31"},
                "offers": {"from": "2022-01-01", "to": "2022-12-31", "recordedOn": "2023-01-15"}
              },
              "decisions": [
                {"id": "soc-1", "body": "soc", "on": "2023-08-22", "title": "On the list"}
              ],
              "coordinatorLists": [
                {"id": "list", "on": "2023-08-22", "decision": "soc-1", "rows": [
                  {"area": "nct.ict", "coordinators": [{"state": "RU", "tenure": "2024-2025"}], "coCoordinators": []}
                ]}
              ],
              "offers": [
                {"id": "offer", "state": "IQ", "role": "co-coordinator", "area": "nct.terrorism",
                  "on": {"from": "2023-08-22", "to": "2023-12-12", "words": "pending"}, "form": "written"}
              ],
              "appointments": [
                {"id": "term", "state": "RU", "role": "coordinator", "area": "nct.ict", "decision": "soc-1",
                  "tenure": {"from": "2024-01-01"}}
              ],
              "conceptPapers": [
                {"id": "paper", "area": "nct.ict"}
              ],
              "drafts": [
                {"id": "first", "paper": "paper", "on": "2022-07", "preparedBy": ["RU", "CN"], "applicability": "none",
                  "source": {"document": "DOC/1016"}},
                {"id": "second", "paper": "paper", "on": "2023-12-13"}
              ],
              "approvals": [
                {"id": "approval", "paper": "paper", "on": "2024-06-27", "draft": "second"}
              ]
            }
            """;

    /** A change that puts one fault into the text, and the error that it makes. */
    private record Fault(String from, String to, String expected) {}

    private static final List<Fault> FAULTS = List.of(
            new Fault("\"title\": \"A record\"", "\"titel\": \"A record\"", "3:3 /titel unknown-property"),
            new Fault("\"to\": \"2023-12-31\"", "\"to\": \"2021-12-31\"", "5:12 /completeness/all impossible"),
            new Fault(
                    "\"offers\": {\"from\"",
                    "\"offerings\": {\"from\"",
                    "6:5 /completeness/offerings unknown-property"),
            new Fault("\"body\": \"soc\"", "\"body\": \"sog\"", "9:29 /decisions/0/body bad-value"),
            new Fault(
                    "\"title\": \"On the list\"", "\"on\": \"2023-08-23\"", "9:56 /decisions/0/on duplicate-property"),
            new Fault(
                    "\"decision\": \"soc-1\", \"rows\"",
                    "\"decision\": \"first\", \"rows\"",
                    "12:52 /coordinatorLists/0/decision wrong-reference"),
            new Fault(
                    "\"coCoordinators\": []",
                    "\"coCoordinators\": {}",
                    "13:103 /coordinatorLists/0/rows/0/coCoordinators wrong-type"),
            new Fault("nct.terrorism", "nct.piracy", "17:70 /offers/0/area bad-value"),
            new Fault("\"words\": \"pending\"", "\"words\": 7", "18:65 /offers/0/on/words wrong-type"),
            new Fault("\"role\": \"coordinator\", ", "", "21:5 /appointments/0 missing-property"),
            new Fault(
                    "\"from\": \"2024-01-01\"",
                    "\"from\": \"2024-02-30\"",
                    "22:26 /appointments/0/tenure/from bad-value"),
            new Fault(
                    "\"first\", \"paper\": \"paper\"",
                    "\"first\", \"paper\": \"papers\"",
                    "28:30 /drafts/0/paper unknown-reference"),
            new Fault("\"CN\"", "null", "28:77 /drafts/0/preparedBy/1 wrong-type"),
            new Fault("\"on\": \"2023-12-13\"", "\"on\": 2023", "30:46 /drafts/1/on wrong-type"),
            new Fault("\"id\": \"approval\"", "\"id\": \"offer\"", "33:12 /approvals/0/id duplicate-id"));

    private static List<String> places(DossierReading reading) {
        return reading.errors().stream()
                .map(error -> error.line() + ":" + error.column() + " " + error.pointer() + " " + error.code())
                .toList();
    }

    @Test
    void reads_a_good_text_and_knows_where_each_fact_stands() {
        DossierReading reading = CicaJson.readDossier(GOOD);
        assertThat(reading.errors()).isEmpty();
        Dossier dossier = reading.orElseThrow();
        assertThat(dossier.facts()).hasSize(8);
        assertThat(reading.locationOf(FactId.of("second"))).contains(new DossierReading.Location(30, 5));
        assertThat(CicaJson.readDossier(CicaJson.writeDossier(dossier)).orElseThrow())
                .isEqualTo(dossier);
    }

    @Test
    void tells_each_fault_alone() {
        for (Fault fault : FAULTS) {
            assertThat(GOOD).containsOnlyOnce(fault.from());
            DossierReading reading = CicaJson.readDossier(GOOD.replace(fault.from(), fault.to()));
            assertThat(places(reading)).as(fault.to()).containsExactly(fault.expected());
            assertThat(reading.dossier()).isEmpty();
        }
    }

    /** Places move along a line when a fault before them is put in, so pointers and codes are compared. */
    @Test
    void tells_k_independent_faults_and_no_others() {
        Random random = new Random(20231212);
        for (int round = 0; round < 300; round++) {
            List<Fault> chosen = new ArrayList<>(FAULTS);
            Collections.shuffle(chosen, random);
            chosen = chosen.subList(0, 1 + random.nextInt(FAULTS.size()));
            String text = GOOD;
            for (Fault fault : chosen) {
                text = text.replace(fault.from(), fault.to());
            }
            assertThat(places(CicaJson.readDossier(text)))
                    .extracting(place -> place.replaceFirst(":\\d+", ""))
                    .containsExactlyInAnyOrderElementsOf(chosen.stream()
                            .map(fault -> fault.expected().replaceFirst(":\\d+", ""))
                            .toList());
        }
    }

    @Test
    void tells_errors_in_file_order() {
        String text = GOOD;
        for (Fault fault : FAULTS) {
            text = text.replace(fault.from(), fault.to());
        }
        assertThat(places(CicaJson.readDossier(text)).stream().map(place -> Integer.parseInt(place.split(":", 2)[0])))
                .isSorted()
                .hasSize(FAULTS.size());
    }

    @Test
    void leaves_out_what_follows_from_another_error() {
        assertThat(places(
                        CicaJson.readDossier(GOOD.replace("{\"id\": \"paper\", \"area\"", "{\"id\": \"\", \"area\""))))
                .containsExactly("25:12 /conceptPapers/0/id bad-value");
        assertThat(places(CicaJson.readDossier(GOOD.replace("\"conceptPapers\": [", "\"conceptPapers\": {")
                        .replace("{\"id\": \"paper\", \"area\": \"nct.ict\"}\n  ]", "\"paper\": 1}"))))
                .containsExactly("24:20 /conceptPapers wrong-type");
    }

    @Test
    void says_which_value_and_what_was_expected() {
        assertThat(CicaJson.readDossier(GOOD.replace("\"body\": \"soc\"", "\"body\": \"sog\""))
                        .errors())
                .extracting(ReadError::toString)
                .containsExactly("9:29 /decisions/0/body: 'sog' is none of summit, mc, soc, swg, member-states");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CicaJson.readDossier(GOOD.replace(
                                "\"paper\": \"paper\", \"on\": \"2022-07\"",
                                "\"paper\": \"soc-1\", \"on\": \"2022-07\""))
                        .orElseThrow())
                .withMessage(
                        "28:30 /drafts/0/paper: 'soc-1' is the id of a decision, expected that of a concept-paper");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|1:1  syntax",
                "{|1:2  syntax",
                "[]|1:1  wrong-type",
                "{}|1:1  missing-property",
                "{\"format\": \"cica-dossier/2\"}|1:12 /format unknown-format",
                "{\"format\": \"cica-report/1\"}|1:12 /format unknown-format",
                "{\"format\": \"cica-dossier/1\"} x|1:30  syntax",
                "{\"format\": \"cica-dossier/1\", \"offers\": [1]}|1:41 /offers/0 wrong-type",
                "{\"format\": \"cica-dossier/1\", \"title\": \" \"}|1:39 /title bad-value"
            })
    void tells_what_is_no_dossier(String text, String expected) {
        assertThat(places(CicaJson.readDossier(text))).containsExactly(expected);
    }

    @Test
    void a_newer_format_is_refused_by_name() {
        assertThat(CicaJson.readDossier("{\"format\": \"cica-dossier/12\"}")
                        .errors()
                        .get(0)
                        .message())
                .isEqualTo(
                        "this dossier is of the format cica-dossier/12, newer than cica-dossier/1: read it with a newer"
                                + " version of this library");
    }

    @ParameterizedTest
    @ValueSource(ints = {65, 100_000})
    void a_text_that_is_nested_too_deep_is_refused(int depth) {
        String text = "{\"format\": \"cica-dossier/1\", \"offers\": " + "[".repeat(depth);
        assertThat(CicaJson.readDossier(text).errors())
                .extracting(ReadError::code)
                .containsExactly("syntax");
    }

    @Test
    void a_text_with_a_long_string_is_refused_and_one_with_many_errors_is_told_up_to_a_thousand() {
        String title = "{\"format\": \"cica-dossier/1\", \"title\": \"" + "x".repeat(100_001) + "\"}";
        assertThat(CicaJson.readDossier(title).errors())
                .extracting(ReadError::code)
                .containsExactly("syntax");
        String offers = "{\"format\": \"cica-dossier/1\", \"offers\": [" + "1,".repeat(1_500) + "1]}";
        assertThat(CicaJson.readDossier(offers).errors()).hasSize(1_000);
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[] text = GOOD.getBytes(StandardCharsets.UTF_8);
        text[GOOD.indexOf("A record")] = (byte) 0xC3;
        assertThat(CicaJson.readDossier(text).errors())
                .extracting(ReadError::code)
                .containsExactly("syntax");
    }
}
