package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.partial;
import static io.github.cica4j.rules.cases.Records.soc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import org.junit.jupiter.api.Test;

/** MOD-1.11-f: who may act while an area has no Coordinator. */
class Mod111fTest {

    private static final String TOURISM = "MOD-1.11-f area eco.tourism\n";

    /** The finding on tourism; there is one for each of the eighteen areas. */
    private static String tourism(Dossier dossier, String... readings) {
        String all = Told.of("MOD-1.11-f", dossier, readings);
        int start = all.indexOf(TOURISM);
        int end = all.indexOf("MOD-1.11-f area", start + 1);
        return all.substring(start, end);
    }

    @Test
    void names_the_co_coordinators_while_a_list_tells_that_there_is_no_coordinator() {
        assertThat(tourism(dossier(
                        list("list", "2023-08-22", "", "", "TR KG"), list("later", "2024-06-27", "", "TJ", "KG"))))
                .isEqualTo("""
                MOD-1.11-f area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 undetermined, missing [appointments]
                  from 2023-08-22 review, naming [KG, TR]
                  from 2024-06-27 nothing
                  with {area=eco.tourism}
                  because [later, list]
                """);
    }

    @Test
    void names_nobody_where_there_is_no_co_coordinator() {
        assertThat(tourism(complete("2021-10-12", "2024-12-31"))).isEqualTo("""
                MOD-1.11-f area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 review, naming []
                  from 2025-01-01 undetermined, missing [appointments]
                  with {area=eco.tourism}
                  because []
                """);
    }

    @Test
    void there_is_no_finding_while_somebody_acts() {
        assertThat(tourism(dossier(
                        list("list", "2023-08-22", "", "", "TR KG"),
                        acting("acting", "KG", "2023-09-01", "2023-12-31"))))
                .isEqualTo("""
                MOD-1.11-f area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 undetermined, missing [appointments]
                  from 2023-08-22 review, naming [KG, TR]
                  from 2023-09-01 nothing
                  from 2024-01-01 review, naming [KG, TR]
                  with {area=eco.tourism}
                  because [acting, list]
                """);
    }

    @Test
    void begins_on_the_day_after_the_last_of_a_term_and_needs_a_record_that_tells() {
        assertThat(tourism(complete(
                        "2021-10-12",
                        "2024-06-30",
                        soc("decision", "2021-09-01"),
                        coordinator("term", "TJ", "decision", "2021-01-01/2023-12-31"))))
                .isEqualTo("""
                MOD-1.11-f area eco.tourism
                  arises 2021-10-12
                  from 2024-01-01 review, naming []
                  from 2024-07-01 undetermined, missing [appointments]
                  with {area=eco.tourism}
                  because [term]
                """);
    }

    @Test
    void a_partial_list_does_not_tell_and_a_decision_after_a_list_makes_it_unknown() {
        assertThat(tourism(dossier(partial(list("list", "2023-08-22", "", "", "KG")))))
                .contains("from 2021-10-12 undetermined, missing [appointments]\n  with");
        assertThat(tourism(dossier(
                        list("list", "2023-08-22", "", "", "KG"),
                        soc("decision", "2023-12-12"),
                        coordinator("term", "TJ", "decision", "2024-2024"))))
                .contains("from 2023-08-22 review, naming [KG]\n"
                        + "  from 2023-12-12 undetermined, missing [appointments]\n"
                        + "  from 2024-01-01 nothing\n"
                        + "  from 2025-01-01 undetermined, missing [appointments]\n");
    }

    @Test
    void rough_days_leave_it_undetermined() {
        assertThat(tourism(complete(
                        "2021-10-12",
                        "2025-12-31",
                        soc("decision", "2023-12"),
                        coordinator("term", "TJ", "decision", "none"))))
                .contains("from 2021-10-12 review, naming []\n"
                        + "  from 2023-12-01 undetermined, missing [2023-12]\n"
                        + "  from 2023-12-31 nothing\n");
        assertThat(tourism(dossier(
                        list("list", "2023-08-22", "", "", "KG"), acting("acting", "KG", "2023-09", "2023-12-31"))))
                .contains("from 2023-08-22 review, naming [KG]\n"
                        + "  from 2023-09-01 undetermined, missing [2023-09]\n"
                        + "  from 2023-09-30 nothing\n"
                        + "  from 2024-01-01 review, naming [KG]\n");
    }

    @Test
    void a_coordinator_without_a_stated_end_may_have_gone_under_the_other_reading() {
        assertThat(tourism(dossier(list("list", "2023-08-22", "", "TJ", "KG")), "INT-47=undetermined"))
                .contains("from 2023-08-22 nothing\n  from 2023-08-23 undetermined, missing [INT-47]\n  with");
    }
}
