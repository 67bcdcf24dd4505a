package io.github.cica4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.FactId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/** A dossier in YAML is read as the same dossier in JSON is, and every error of its text has its place. */
class YamlReadingTest {

    private static final String GOOD = """
            # written by hand
            format: cica-dossier/1
            title: NO
            completeness:
              all: {from: 2022-01-01, to: 2023-12-31}
            decisions:
            - id: soc-1
              body: soc
              on: 2023-08-22
              title: >-
                On the
                list
              source: {document: 1016, paragraph: 2.5}
            coordinatorLists:
              - id: list
                on: 2023-08-22
                decision: soc-1
                rows:
                  - {area: nct.ict, coordinators: [{state: RU, tenure: 2024-2025}], coCoordinators: []}
            conceptPapers: [{id: 2021, area: nct.ict}]
            drafts:
              -
                id: 'first'
                paper: "2021"
                on: 2023
                applicability: none
            """;

    private static final String GOOD_AS_JSON = """
            {"format": "cica-dossier/1", "title": "NO",
              "completeness": {"all": {"from": "2022-01-01", "to": "2023-12-31"}},
              "decisions": [{"id": "soc-1", "body": "soc", "on": "2023-08-22", "title": "On the list",
                "source": {"document": "1016", "paragraph": "2.5"}}],
              "coordinatorLists": [{"id": "list", "on": "2023-08-22", "decision": "soc-1", "rows": [
                {"area": "nct.ict", "coordinators": [{"state": "RU", "tenure": "2024-2025"}], "coCoordinators": []}]}],
              "conceptPapers": [{"id": "2021", "area": "nct.ict"}],
              "drafts": [{"id": "first", "paper": "2021", "on": "2023", "applicability": "none"}]}
            """;

    private static List<String> places(DossierReading reading) {
        return reading.errors().stream()
                .map(error -> error.line() + ":" + error.column() + " " + error.pointer() + " " + error.code())
                .toList();
    }

    private static List<String> errors(String text) {
        return CicaYaml.readDossier(text).errors().stream()
                .map(ReadError::toString)
                .toList();
    }

    @Test
    void reads_what_json_says_and_knows_where_each_fact_stands() throws IOException {
        DossierReading reading = CicaYaml.readDossier(GOOD);
        assertThat(errors(GOOD)).isEmpty();
        Dossier dossier = reading.orElseThrow();
        assertThat(dossier).isEqualTo(CicaJson.readDossier(GOOD_AS_JSON).orElseThrow());
        assertThat(CicaYaml.readDossier(GOOD_AS_JSON).orElseThrow()).isEqualTo(dossier);
        assertThat(Stream.of("soc-1", "list", "2021", "first")
                        .map(id -> reading.locationOf(FactId.of(id)).orElseThrow()))
                .containsExactly(
                        new DossierReading.Location(7, 3),
                        new DossierReading.Location(15, 5),
                        new DossierReading.Location(20, 17),
                        new DossierReading.Location(23, 5));
        byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
        assertThat(CicaYaml.readDossier(bytes).orElseThrow()).isEqualTo(dossier);
        assertThat(CicaYaml.readDossier(new ByteArrayInputStream(bytes)).orElseThrow())
                .isEqualTo(dossier);
        assertThat(CicaYaml.readDossier("\uFEFF" + GOOD.replace("\n", "\r\n")).orElseThrow())
                .isEqualTo(dossier);
        assertThat(CicaYaml.readDossier("%YAML 1.1\n---\n" + GOOD + "...\n").orElseThrow())
                .isEqualTo(dossier);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "title: NO|titel: NO|3:1 /titel unknown-property",
                "title: NO|title: true|3:8 /title wrong-type",
                "title: NO|title: ~|3:8 /title wrong-type",
                "title: NO|title:|3:7 /title wrong-type",
                "title: NO|title: ''|3:8 /title bad-value",
                "to: 2023-12-31|to: 2021-12-31|5:8 /completeness/all impossible",
                "body: soc|body: sog|8:9 /decisions/0/body bad-value",
                "body: soc|on: 2023-08-23|7:3 /decisions/0 missing-property;9:3 /decisions/0/on duplicate-property",
                "decision: soc-1|decision: first|17:15 /coordinatorLists/0/decision wrong-reference",
                "coCoordinators: []|coCoordinators: {}|19:89 /coordinatorLists/0/rows/0/coCoordinators wrong-type",
                "id: 'first'|id: list|23:9 /drafts/0/id duplicate-id",
                "title: NO|true: NO|3:1  unsupported",
                "title: NO|? [title]|3:3  unsupported",
                "title: NO|title: !!str NO|3:8 /title unsupported",
                "title: NO|title: !x {}|3:8 /title unsupported",
                "rows:|rows: !!set|18:11 /coordinatorLists/0/rows unsupported",
                "title: NO|title: &t NO|3:8 /title unsupported",
                "body: soc|body: *b|8:9 /decisions/0/body unsupported",
                "title: NO|<<: *b|3:5 /<< unsupported",
                "title: NO|*b : 1|3:1  unsupported",
                "title: NO|title: a: b|3:9  syntax",
                "title: NO|title: [a|4:13  syntax",
                "id: 'first'|id: 'first|27:1  syntax"
            })
    void tells_each_fault_with_its_place(String from, String to, String expected) {
        assertThat(GOOD).containsOnlyOnce(from);
        DossierReading reading = CicaYaml.readDossier(GOOD.replace(from, to));
        assertThat(places(reading)).containsExactly(expected.split(";", -1));
        assertThat(reading.dossier()).isEmpty();
    }

    @Test
    void says_which_value_and_what_was_expected() {
        assertThat(errors(GOOD.replace("body: soc", "body: sog").replace("format: cica-dossier/1", "format: [")))
                .containsExactly("4:13 expected ',' or ']', but got : (while parsing a flow sequence)");
        assertThat(errors(GOOD.replace("body: soc", "body: sog").replace("title: NO", "title: {}")))
                .containsExactly(
                        "3:8 /title: this is an object, expected a text that is not blank",
                        "8:9 /decisions/0/body: 'sog' is none of summit, mc, soc, swg, member-states");
        assertThat(errors(GOOD + "x".repeat(10) + ": !" + "y".repeat(1_000) + " z"))
                .containsExactly("27:13 /xxxxxxxxxx: the tag '!" + "y".repeat(199) + "...' is not read: leave it out");
    }

    @Test
    void tells_all_that_yaml_has_beyond_json() {
        assertThat(errors("""
                        format: &f cica-dossier/1
                        title: *f
                        offers: !!seq
                          - ? {id: 1}
                            : 2
                          - null: 1
                        ---
                        format: cica-dossier/1
                        """))
                .containsExactly(
                        "1:9 /format: the anchor '&f' is not read: leave it out",
                        "2:8 /title: the alias '*f' is not read: write the value out",
                        "3:9 /offers: the tag 'tag:yaml.org,2002:seq' is not read: leave it out",
                        "4:7 /offers/0: this is an object, expected the name of a property",
                        "6:5 /offers/1: this is null, expected the name of a property",
                        "7:1 a second document starts here, expected one: keep each dossier in a text of its own");
    }

    @Test
    void an_alias_in_an_alias_is_refused_before_it_can_grow() {
        StringBuilder laughs = new StringBuilder("a0: &a0 [lol, lol]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        assertThat(CicaYaml.readDossier(laughs.toString()).errors())
                .hasSize(1 + 29 * 3)
                .allMatch(error -> error.code().equals("unsupported"));
    }

    static Stream<List<String>> notDossiers() {
        return Stream.of(
                List.of("", "1:1 the text is empty, expected a YAML mapping"),
                List.of("# nothing\n", "1:1 the text is empty, expected a YAML mapping"),
                List.of("---\n", "2:1 this is null, expected the object of a dossier"),
                List.of("- a", "1:1 this is an array, expected the object of a dossier"),
                List.of("title: a", "1:1 the property 'format' is missing, expected \"cica-dossier/1\""),
                List.of(
                        "format: cica-dossier/2",
                        "1:9 /format: this dossier is of the format cica-dossier/2, newer than cica-dossier/1: read it"
                                + " with a newer version of this library"),
                List.of("%YAML 2.0\n---\na: b", "1:1 this is no text of YAML 1, leave the %YAML directive out"),
                List.of("a: é\nb: é\u0001", "2:5 the character U+0001 cannot stand in a YAML text"),
                List.of(
                        "a:\n\t- b",
                        "2:1 found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for"
                                + " indentation) (while scanning for the next token)"),
                List.of(
                        "a:\n  \"b \\UF0000000\"",
                        "2:6 this escape stands for no character, expected one up to \\U0010FFFF"),
                List.of("a: &b\u0085c", "1:4 /a: the anchor '&bU+0085c' is not read: leave it out"),
                List.of("{a: 1} x", "1:8 expected '<document start>', but found '<scalar>'"));
    }

    @ParameterizedTest
    @MethodSource("notDossiers")
    void tells_what_is_no_dossier(List<String> textAndError) {
        assertThat(errors(textAndError.get(0))).containsExactly(textAndError.get(1));
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused_with_their_place() {
        byte[] text = GOOD.getBytes(StandardCharsets.UTF_8);
        text[GOOD.indexOf("NO") + 1] = (byte) 0xC3;
        assertThat(CicaYaml.readDossier(text).errors())
                .containsExactly(
                        new ReadError("", 3, 9, "syntax", "the byte 0xC3 is no UTF-8: save the text in UTF-8"));
    }

    @Test
    void limits_are_those_of_json() {
        assertThat(errors("a: " + "[".repeat(63) + "]".repeat(63)))
                .containsExactly("1:1 the property 'format' is missing, expected \"cica-dossier/1\"");
        assertThat(errors("a: " + "[".repeat(64) + "]".repeat(64)))
                .containsExactly("1:67 this is nested deeper than the 64 levels that are read");
        assertThat(errors("- ".repeat(100_000)))
                .containsExactly("1:129 this is nested deeper than the 64 levels that are read");
        String head = "format: cica-dossier/1\ntitle: ";
        assertThat(errors(head + "x".repeat(100_000))).isEmpty();
        assertThat(errors(head + "x".repeat(100_001)))
                .containsExactly("2:8 the text has 100001 characters, more than the 100000 that are read");
        assertThat(errors("x".repeat(201) + ": 1"))
                .containsExactly("1:1 the name has 201 characters, more than the 200 that are read");
        assertThat(CicaYaml.readDossier("#".repeat((64 << 20) + 1)).errors())
                .extracting(ReadError::code)
                .containsExactly("too-large");
        assertThat(errors("#".repeat(4 << 20) + "\n" + head + "x")).isEmpty();
        assertThat(CicaYaml.readDossier("- &a x\n".repeat(2_000)).errors()).hasSize(1_000);
    }

    /** Breaks the text at random places: a text is a dossier or has errors, and is never an exception. */
    @Test
    void bad_content_is_never_an_exception() {
        Random random = new Random(20231212);
        String signs = " \n\t:-?[]{}&*!|>'\"%@`#,~\\\r\0\u0085\u2028\uFEFF\uD83D0aé";
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder(GOOD);
            for (int change = random.nextInt(4); change >= 0; change--) {
                int at = random.nextInt(text.length());
                text.replace(
                        at,
                        Math.min(text.length(), at + random.nextInt(3)),
                        signs.substring(random.nextInt(signs.length())).substring(0, 1));
            }
            DossierReading reading = CicaYaml.readDossier(text.toString());
            assertThat(reading.dossier().isEmpty())
                    .as(text.toString())
                    .isEqualTo(!reading.errors().isEmpty());
            assertThat(CicaYaml.readDossier(text.toString()).errors()).isEqualTo(reading.errors());
        }
    }

    @Test
    void texts_of_json_keep_every_character() {
        String odd = IntStream.concat(
                        IntStream.concat(IntStream.rangeClosed(0x20, 0x7F), IntStream.rangeClosed(0xA0, 0x2FF)),
                        IntStream.of(0x85, 0x2028, 0x2029, 0x200B, 0xFEFF, 0xFFFD, 0x1F600, 0x10FFFF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .insert(0, "  # - : ? ")
                .append("\b\f\t\n\r\0 ")
                .toString();
        Dossier dossier = Dossier.builder().title(odd).build();
        assertThat(CicaYaml.readDossier(CicaJson.writeDossier(dossier)).orElseThrow())
                .isEqualTo(dossier);
    }

    static List<Path> committed() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("..", "cica-examples", "dossiers"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("committed")
    void a_committed_dossier_is_the_same_in_yaml(Path file) throws IOException {
        byte[] json = Files.readAllBytes(file);
        Dossier dossier = CicaJson.readDossier(json).orElseThrow();
        assertThat(CicaYaml.readDossier(json).orElseThrow()).isEqualTo(dossier);
        for (FlowStyle style : FlowStyle.values()) {
            String yaml = new Dump(
                            DumpSettings.builder().setDefaultFlowStyle(style).build())
                    .dumpToString(new Load(LoadSettings.builder().build())
                            .loadFromString(new String(json, StandardCharsets.UTF_8)));
            assertThat(CicaYaml.readDossier(yaml).orElseThrow()).isEqualTo(dossier);
        }
    }
}
