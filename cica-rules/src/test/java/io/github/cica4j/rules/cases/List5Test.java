package io.github.cica4j.rules.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.rules.Rulebooks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** LIST-5: a tenure that is none never comes to a rule. */
class List5Test {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-2024|'2025-2024' is no period: at character 6 expected a year not before 2025",
                "2024-25|'2024-25' is no period",
                "2024 to 2025|'2024 to 2025' is no period"
            })
    void a_tenure_that_is_none_is_refused_where_it_stands(String tenure, String expected) {
        assertThat(CicaJson.readDossier("""
                        {"format": "cica-dossier/1", "coordinatorLists": [{"id": "list", "on": "2023-08-22", "rows": [
                          {"area": "nct.ict", "coordinators": [{"state": "RU", "tenure": "%s"}], "coCoordinators": []}]}]}
                        """.formatted(tenure)).errors())
                .singleElement()
                .satisfies(error -> {
                    assertThat(error.pointer()).isEqualTo("/coordinatorLists/0/rows/0/coordinators/0/tenure");
                    assertThat(error.message()).startsWith(expected);
                });
    }

    @Test
    void it_is_a_guard_of_the_record() {
        assertThat(Rulebooks.integrity().guards())
                .extracting(guard -> guard.id())
                .contains(RuleId.of("LIST-5"));
    }
}
