package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.soc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** MOD-1.11-a: a State begins to act where there is no Coordinator. */
class Mod111aTest {

    private static final String RULE = "MOD-1.11-a";
    private static final Fact ACTING = acting("acting", "KG", "2023-09-01", "2023-12-31");

    @Test
    void is_met_from_the_first_day_where_a_list_tells_that_there_is_no_coordinator() {
        assertThat(Told.of(RULE, dossier(list("list", "2023-08-22", "", "", "KG TR"), ACTING)))
                .isEqualTo("""
                MOD-1.11-a acting-coordination acting
                  arises 2023-09-01
                  from 2023-09-01 met
                  with {area=eco.tourism, state=KG}
                  because [acting, list]
                """);
    }

    @Test
    void is_not_met_where_there_is_one() {
        assertThat(Told.of(RULE, dossier(list("list", "2023-09-01", "", "TJ", "KG TR"), ACTING)))
                .isEqualTo("""
                MOD-1.11-a acting-coordination acting
                  arises 2023-09-01
                  from 2023-09-01 not-met
                  with {area=eco.tourism, state=KG}
                  because [acting, list]
                """);
    }

    @Test
    void a_record_that_does_not_tell_leaves_it_undetermined() {
        assertThat(Told.of(RULE, dossier(ACTING))).isEqualTo("""
                MOD-1.11-a acting-coordination acting
                  arises 2023-09-01
                  from 2023-09-01 undetermined, missing [appointments]
                  with {area=eco.tourism, state=KG}
                  because [acting]
                """);
        assertThat(Told.of(RULE, complete("2023-09-01", "2023-09-01", ACTING))).contains("from 2023-09-01 met\n");
        assertThat(Told.of(RULE, complete("2023-09-02", "2023-12-31", ACTING)))
                .contains("from 2023-09-01 undetermined, missing [appointments]\n");
    }

    @Test
    void may_begin_on_the_day_after_a_term_not_on_its_last_day() {
        Fact[] term = {soc("decision", "2021-12-08"), coordinator("term", "TJ", "decision", "2022-2023")};
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2024-12-31",
                                term[0],
                                term[1],
                                acting("acting", "KG", "2024-01-01", ""))))
                .isEqualTo("""
                MOD-1.11-a acting-coordination acting
                  arises 2024-01-01
                  from 2024-01-01 met
                  with {area=eco.tourism, state=KG}
                  because [acting, term]
                """);
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2024-12-31",
                                term[0],
                                term[1],
                                acting("acting", "KG", "2023-12-31", ""))))
                .contains("from 2023-12-31 not-met\n");
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2024-12-31",
                                term[0],
                                term[1],
                                acting("acting", "KG", "2023-12-31/2024-01-01", ""))))
                .contains("from 2023-12-31 undetermined, missing [2023-12-31/2024-01-01]\n  with");
    }

    @Test
    void a_rough_first_day_that_does_not_matter_leaves_only_the_days_between_undetermined() {
        assertThat(Told.of(
                        RULE, dossier(list("list", "2023-08-22", "", "", "KG"), acting("acting", "KG", "2023-09", ""))))
                .contains("from 2023-09-01 undetermined, missing [2023-09]\n  from 2023-09-30 met\n");
    }

    @Test
    void another_that_acts_is_no_coordinator() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                list("list", "2023-08-22", "", "", "KG TR"),
                                acting("earlier", "TR", "2023-08-23", ""),
                                ACTING)))
                .contains("acting-coordination acting\n  arises 2023-09-01\n  from 2023-09-01 met\n");
    }

    @Test
    void an_office_without_a_stated_end_is_unknown_after_the_list_under_the_other_reading() {
        Fact[] facts = {list("list", "2023-08-22", "", "TJ", "KG"), ACTING};
        assertThat(Told.of(RULE, dossier(facts))).contains("from 2023-09-01 not-met\n");
        assertThat(Told.of(RULE, dossier(facts), "INT-47=undetermined"))
                .contains("from 2023-09-01 undetermined, missing [INT-47]\n");
    }
}
