package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.coCoordinator;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.soc;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** MOD-1.11-b: who acts as Coordinator is Co-coordinator all that time. */
class Mod111bTest {

    private static final String RULE = "MOD-1.11-b";

    @Test
    void holds_while_the_list_names_the_state_as_co_coordinator() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                list("list", "2023-08-22", "", "", "KG TR"),
                                acting("acting", "KG", "2023-09-01", "2023-12-31"))))
                .isEqualTo("""
                MOD-1.11-b acting-coordination acting
                  arises 2023-09-01
                  ends 2024-01-01
                  from 2023-09-01 met
                  from 2024-01-01 nothing
                  with {area=eco.tourism, state=KG}
                  because [acting, list]
                """);
    }

    @Test
    void does_not_hold_for_a_state_that_the_list_does_not_name() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                list("list", "2023-08-22", "", "", "TR"),
                                acting("acting", "KG", "2023-08-21", "2023-12-31"))))
                .isEqualTo("""
                MOD-1.11-b acting-coordination acting
                  arises 2023-08-21
                  ends 2024-01-01
                  from 2023-08-21 undetermined, missing [appointments]
                  from 2023-08-22 not-met
                  from 2024-01-01 nothing
                  with {area=eco.tourism, state=KG}
                  because [acting, list]
                """);
    }

    @Test
    void alternates_with_the_last_day_of_the_tenure() {
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2024-06-30",
                                soc("decision", "2021-12-08"),
                                coCoordinator("term", "KG", "decision", "2022-2023"),
                                acting("acting", "KG", "2023-12-31", ""))))
                .isEqualTo("""
                MOD-1.11-b acting-coordination acting
                  arises 2023-12-31
                  from 2023-12-31 met
                  from 2024-01-01 not-met
                  from 2024-07-01 undetermined, missing [appointments]
                  with {area=eco.tourism, state=KG}
                  because [acting, term]
                """);
    }

    @Test
    void being_coordinator_is_not_being_co_coordinator() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                list("list", "2023-08-22", "", "KG", ""),
                                acting("acting", "KG", "2023-09-01", "2023-12-31"))))
                .contains("from 2023-09-01 not-met");
    }

    @Test
    void a_rough_first_day_of_acting_leaves_the_days_between_undetermined() {
        assertThat(Told.of(
                        RULE, dossier(list("list", "2023-08-22", "", "", "KG"), acting("acting", "KG", "2023-09", ""))))
                .contains("from 2023-09-01 undetermined, missing [2023-09]\n  from 2023-09-30 met\n");
    }

    @Test
    void an_office_without_a_stated_end_is_unknown_after_the_list_under_the_other_reading() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                list("list", "2023-08-22", "", "", "KG"),
                                acting("acting", "KG", "2023-08-22", "2023-12-31")),
                        "INT-47=undetermined"))
                .contains("from 2023-08-22 met\n  from 2023-08-23 undetermined, missing [INT-47]\n");
    }
}
