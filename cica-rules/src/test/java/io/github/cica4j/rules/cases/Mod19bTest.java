package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.appointment;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.decision;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.extension;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.stated;
import static io.github.cica4j.rules.cases.Records.termination;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Role;
import org.junit.jupiter.api.Test;

/** MOD-1.9-b: as a rule, one Coordinator in each area. */
class Mod19bTest {

    private static final String TOURISM = "MOD-1.9-b area eco.tourism\n";

    /** The finding on tourism; there is one for each of the eighteen areas. */
    private static String tourism(Dossier dossier, String... readings) {
        String all = Told.of("MOD-1.9-b", dossier, readings);
        int start = all.indexOf(TOURISM);
        int end = all.indexOf("MOD-1.9-b area", start + 1);
        return all.substring(start, end);
    }

    @Test
    void every_area_of_the_catalogue_has_a_finding_from_the_day_of_the_edition() {
        String all = Told.of("MOD-1.9-b", dossier());
        assertThat(all.lines().filter(line -> line.startsWith("MOD-1.9-b area")))
                .hasSize(18);
        assertThat(tourism(dossier())).isEqualTo("""
                MOD-1.9-b area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 undetermined, missing [appointments]
                  with {area=eco.tourism}
                  because []
                """);
    }

    @Test
    void a_list_tells_who_coordinates_from_its_day_until_the_next_list() {
        assertThat(tourism(dossier(
                        soc("decision", "2023-08-22"),
                        list("list", "2023-08-22", "decision", "TJ", "LK"),
                        list("later", "2024-06-27", "", "", "LK"))))
                .isEqualTo("""
                MOD-1.9-b area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 undetermined, missing [appointments]
                  from 2023-08-22 met, bearer [TJ]
                  from 2024-06-27 not-met
                  with {area=eco.tourism}
                  because [later, list]
                """);
    }

    @Test
    void a_vacancy_told_by_a_list_is_not_told_any_more_after_a_decision_on_the_area() {
        assertThat(tourism(dossier(
                        list("list", "2023-08-22", "", "", "LK"),
                        soc("decision", "2023-12-12"),
                        coordinator("term", "TJ", "decision", "2024-2024"))))
                .isEqualTo("""
                MOD-1.9-b area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 undetermined, missing [appointments]
                  from 2023-08-22 not-met
                  from 2023-12-12 undetermined, missing [appointments]
                  from 2024-01-01 met, bearer [TJ]
                  from 2025-01-01 undetermined, missing [appointments]
                  with {area=eco.tourism}
                  because [list, term]
                """);
    }

    @Test
    void the_last_day_of_a_tenure_is_covered_the_day_after_is_not() {
        assertThat(tourism(complete(
                        "2021-01-01",
                        "2024-12-31",
                        soc("decision", "2021-12-08"),
                        coordinator("term", "TJ", "decision", "2022-2023"))))
                .isEqualTo("""
                MOD-1.9-b area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 not-met
                  from 2022-01-01 met, bearer [TJ]
                  from 2024-01-01 not-met
                  from 2025-01-01 undetermined, missing [appointments]
                  with {area=eco.tourism}
                  because [term]
                """);
    }

    @Test
    void several_by_decisions_of_the_soc_derogate_under_the_other_reading_they_do_not_hold() {
        Dossier several = dossier(soc("decision", "2023-08-22"), list("list", "2023-08-22", "decision", "RU TJ", ""));
        assertThat(tourism(several)).contains("from 2023-08-22 derogated, bearer [RU, TJ]\n");
        assertThat(tourism(several, "INT-17=not-met")).contains("from 2023-08-22 not-met, bearer [RU, TJ]\n");
    }

    @Test
    void several_by_another_body_do_not_hold_several_by_nobody_knows_whom_are_undetermined() {
        assertThat(tourism(dossier(
                        decision("decision", Body.SWG, "2023-08-22"),
                        list("list", "2023-08-22", "decision", "RU TJ", ""))))
                .contains("from 2023-08-22 not-met, bearer [RU, TJ]\n");
        assertThat(tourism(dossier(list("list", "2023-08-22", "", "RU TJ", ""))))
                .contains("from 2023-08-22 undetermined, missing [decisions], bearer [RU, TJ]\n");
    }

    @Test
    void an_acting_coordinator_stands_in() {
        assertThat(tourism(dossier(
                        list("list", "2023-08-22", "", "", "LK"), acting("acting", "LK", "2023-09-01", "2023-09-30"))))
                .contains("from 2023-08-22 not-met\n  from 2023-09-01 met, bearer [LK]\n  from 2023-10-01 not-met\n");
    }

    @Test
    void another_coordinator_takes_the_place_of_one_without_a_stated_end() {
        assertThat(tourism(dossier(
                        list("list", "2023-08-22", "", "TJ", ""),
                        soc("decision", "2023-12-12"),
                        coordinator("term", "TH", "decision", "2024-2025"))))
                .isEqualTo("""
                MOD-1.9-b area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 undetermined, missing [appointments]
                  from 2023-08-22 met, bearer [TJ]
                  from 2026-01-01 undetermined, missing [appointments]
                  with {area=eco.tourism}
                  because [list, term]
                """);
    }

    @Test
    void an_office_without_a_stated_end_goes_on_or_is_known_on_the_day_of_the_list_only() {
        Dossier listed = dossier(list("list", "2023-08-22", "", "TJ", ""));
        assertThat(tourism(listed)).contains("from 2023-08-22 met, bearer [TJ]\n  with");
        assertThat(tourism(listed, "INT-47=undetermined"))
                .contains("from 2023-08-22 met, bearer [TJ]\n"
                        + "  from 2023-08-23 undetermined, missing [INT-47], bearer [TJ]\n");
    }

    @Test
    void a_termination_ends_an_office() {
        assertThat(tourism(
                        dossier(list("list", "2023-08-22", "", "TJ", ""), termination("leaves", "TJ", "2023-12-31"))))
                .contains("from 2023-08-22 met, bearer [TJ]\n  from 2024-01-01 not-met\n");
    }

    @Test
    void a_rough_first_day_leaves_the_days_between_undetermined() {
        assertThat(tourism(complete(
                        "2021-01-01",
                        "2024-12-31",
                        soc("decision", "2022-10"),
                        appointment("term", "TJ", Role.COORDINATOR)
                                .decision(FactId.of("decision"))
                                .tenure(stated("none"))
                                .build())))
                .contains("from 2021-10-12 not-met\n"
                        + "  from 2022-10-01 undetermined, missing [2022-10], bearer [TJ]\n"
                        + "  from 2022-10-31 met, bearer [TJ]\n");
    }

    @Test
    void a_termination_ends_an_extension_that_was_decided_before_it() {
        assertThat(tourism(complete(
                        "2021-01-01",
                        "2026-12-31",
                        soc("decision", "2021-12-08"),
                        coordinator("term", "TJ", "decision", "2022-2023"),
                        soc("later", "2023-08-22"),
                        extension("longer", "TJ", "later", "2025-12-31"),
                        termination("leaves", "TJ", "2023-10-31"))))
                .contains("from 2022-01-01 met, bearer [TJ]\n  from 2023-11-01 not-met\n")
                .doesNotContain("from 2024");
    }
}
