package io.github.cica4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.cica4j.model.conformance.ConformanceCase;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case is read as it is written, and what is wrong with one is told with its place. */
class CasesTest {

    private static final String CASE = """
            {
              "format" : "cica-case/1",
              "rule" : "MOD-2.7-a",
              "decides" : "It waits.",
              "interpretations" : {
                "INT-06" : "tenure-start"
              },
              "dossier" : {
                "format" : "cica-dossier/1",
                "conceptPapers" : [
                  {
                    "id" : "paper",
                    "area" : "eco.tourism"
                  }
                ]
              },
              "asOf" : "2024-01-02",
              "subjects" : [
                {
                  "kind" : "appointment",
                  "id" : "term"
                }
              ],
              "expected" : [
                {
                  "subject" : {
                    "kind" : "appointment",
                    "id" : "term"
                  },
                  "occurrence" : "one",
                  "status" : "pending",
                  "arises" : "2024-01-02",
                  "limit" : "2024-04",
                  "ends" : "2026-01-01/2026-01-05",
                  "timeline" : [
                    {
                      "from" : "2024-01-02",
                      "status" : "pending",
                      "bearer" : [
                        "TH"
                      ]
                    },
                    {
                      "from" : "2024-05-01",
                      "status" : "undetermined",
                      "missing" : [
                        "drafts"
                      ],
                      "naming" : [ ]
                    },
                    {
                      "from" : "2026-01-06"
                    }
                  ],
                  "arguments" : {
                    "count" : 2,
                    "states" : [
                      "KG",
                      "TH"
                    ]
                  },
                  "evidence" : [
                    "paper"
                  ]
                }
              ]
            }
            """;

    private static CaseReading read(String text) {
        return CicaJson.readCase(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_case_is_written_as_it_was_read() {
        ConformanceCase read = read(CASE).orElseThrow();
        assertThat(CicaJson.writeCase(read)).asString(StandardCharsets.UTF_8).isEqualTo(CASE);
    }

    /** What is put for what, and the errors that are told. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cica-case/1|cica-case/2|2:14 /format: 'cica-case/2' is no format of a case, expected \"cica-case/1\"",
                "\"decides\"|\"says\"|1:1 the property 'decides' is missing",
                "MOD-2.7-a|2.7-a|3:12 /rule: '2.7-a' is no rule id: write it like MOD-2.5-a",
                "eco.tourism|eco.turism|13:18 /dossier/conceptPapers/0/area: The Catalogue of 2021 has no area 'eco.turism'",
                "cica-dossier/1|cica-dossier/9|9:16 /dossier/format: this dossier is of the format cica-dossier/9",
                "\"limit\"|\"due\"|33:7 /expected/0/due: there is no property 'due'",
                "\"count\" : 2|\"count\" : 2.5|56:19 /expected/0/arguments/count: 2.5 is no whole number",
                "2024-05-01|2024-01-02|25:5 /expected/0: the timeline of appointment term goes from 2024-01-02 to 2024-01-02",
                "\"asOf\" : \"2024-01-02\"|\"asOf\" : \"2024-01-01\"|1:1 the status of appointment term is pending, but absent",
                "\"id\" : \"term\"|\"id\" : \"other\"|1:1 the case looks at [appointment other], and expects a finding about",
            })
    void what_is_wrong_is_told_with_its_place(String part, String wrong, String error) {
        CaseReading reading = read(CASE.replaceFirst(Pattern.quote(part), wrong));
        assertThat(reading.conformanceCase()).isEmpty();
        assertThat(reading.errors())
                .anySatisfy(told -> assertThat(told.toString()).startsWith(error));
        assertThatThrownBy(reading::orElseThrow)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(error);
    }

    @Test
    void one_finding_is_expected_once() {
        int start = CASE.indexOf(
                "    {\n      \"subject\" : {\n        \"kind\" : \"appointment\",\n        \"id\" : \"term\"\n      },\n      \"occ");
        String finding = CASE.substring(start, CASE.lastIndexOf("  ]") - 1);
        assertThat(read(CASE.replace(finding, finding + ",\n" + finding)).errors())
                .extracting(ReadError::toString)
                .containsExactly("1:1 two findings are about appointment term one: keep one");
    }
}
