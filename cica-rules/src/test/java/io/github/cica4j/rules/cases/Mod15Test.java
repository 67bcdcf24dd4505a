package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.recommendation;
import static io.github.cica4j.rules.cases.Records.soc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.Intermediary;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MOD-1.5-a and -b: those who coordinate an area recommend something on it, through the Chairmanship. */
class Mod15Test {

    private static final String OWN_AREA = "MOD-1.5-a";
    private static final String ROUTE = "MOD-1.5-b";
    private static final Fact LIST = list("list", "2023-08-22", "", "TJ", "KG LK");

    private static Fact recommended(String day, String... states) {
        return recommendation("recommendation", day, states).build();
    }

    @Test
    void coordinator_and_co_coordinators_recommend_alone_or_together() {
        assertThat(Told.of(OWN_AREA, dossier(LIST, recommended("2023-09-01", "TJ", "LK"))))
                .isEqualTo("""
                MOD-1.5-a recommendation recommendation
                  arises 2023-09-01
                  from 2023-09-01 met
                  with {area=eco.tourism}
                  because [list, recommendation]
                """);
    }

    @Test
    void names_the_senders_that_hold_no_office() {
        assertThat(Told.of(OWN_AREA, dossier(LIST, recommended("2023-09-01", "TJ", "IN", "CN"))))
                .isEqualTo("""
                MOD-1.5-a recommendation recommendation
                  arises 2023-09-01
                  from 2023-09-01 not-met, naming [CN, IN]
                  with {area=eco.tourism}
                  because [list, recommendation]
                """);
    }

    @Test
    void who_acts_as_coordinator_holds_an_office() {
        Fact acting = acting("acting", "IN", "2023-09-01", "2023-09-30");
        assertThat(Told.of(OWN_AREA, dossier(LIST, acting, recommended("2023-09-30", "IN"))))
                .isEqualTo("""
                MOD-1.5-a recommendation recommendation
                  arises 2023-09-30
                  from 2023-09-30 met
                  with {area=eco.tourism}
                  because [acting, list, recommendation]
                """);
        assertThat(Told.of(OWN_AREA, dossier(LIST, acting, recommended("2023-10-01", "IN"))))
                .contains("from 2023-10-01 not-met, naming [IN]\n");
    }

    @Test
    void a_sender_is_judged_on_the_last_day_of_its_term_and_on_the_day_after() {
        Fact[] term = {soc("decision", "2021-12-08"), coordinator("term", "TJ", "decision", "2022-2023")};
        assertThat(Told.of(OWN_AREA, dossier(term[0], term[1], recommended("2023-12-31", "TJ"))))
                .contains("from 2023-12-31 met\n")
                .contains("because [recommendation, term]");
        assertThat(Told.of(
                        OWN_AREA,
                        complete("2024-01-01", "2024-01-01", term[0], term[1], recommended("2024-01-01", "TJ"))))
                .contains("from 2024-01-01 not-met, naming [TJ]\n");
        assertThat(Told.of(OWN_AREA, dossier(term[0], term[1], recommended("2024-01-01", "TJ"))))
                .contains("from 2024-01-01 undetermined, missing [appointments]\n");
        assertThat(Told.of(
                        OWN_AREA,
                        complete(
                                "2023-01-01",
                                "2024-12-31",
                                term[0],
                                term[1],
                                recommended("2023-12-31/2024-01-01", "TJ"))))
                .contains("from 2023-12-31 undetermined, missing [2023-12-31/2024-01-01]\n  with");
    }

    @Test
    void one_sender_without_an_office_is_enough_whatever_is_unknown_of_the_other() {
        Fact[] term = {soc("decision", "2021-12-08"), coordinator("term", "TJ", "decision", "2022-2023")};
        assertThat(Told.of(OWN_AREA, dossier(term[0], term[1], recommended("2023-06-01", "TJ", "IN"))))
                .contains("from 2023-06-01 undetermined, missing [appointments]\n");
        assertThat(Told.of(OWN_AREA, dossier(LIST, recommended("2023-09", "TJ", "IN"))))
                .contains("from 2023-09-01 undetermined, missing [2023-09]\n"
                        + "  from 2023-09-30 not-met, naming [IN]\n");
    }

    @Test
    void an_office_without_a_stated_end_is_unknown_after_the_list_under_the_other_reading() {
        assertThat(Told.of(OWN_AREA, dossier(LIST, recommended("2023-09-01", "TJ")), "INT-47=undetermined"))
                .contains("from 2023-09-01 undetermined, missing [INT-47]\n");
        assertThat(Told.of(OWN_AREA, dossier(LIST, recommended("2023-08-22", "TJ")), "INT-47=undetermined"))
                .contains("from 2023-08-22 met\n");
    }

    @Test
    void goes_through_the_chairmanship_alone_or_not() {
        for (List<Intermediary> through : List.of(
                List.of(Intermediary.CHAIRMANSHIP), List.of(Intermediary.SECRETARIAT, Intermediary.CHAIRMANSHIP))) {
            assertThat(Told.of(
                            ROUTE,
                            dossier(recommendation("recommendation", "2023-09-01", "TJ")
                                    .through(through)
                                    .build())))
                    .isEqualTo("""
                    MOD-1.5-b recommendation recommendation
                      arises 2023-09-01
                      from 2023-09-01 met
                      with {area=eco.tourism}
                      because [recommendation]
                    """);
        }
    }

    @Test
    void another_route_or_none_is_not_met_an_unknown_one_undetermined() {
        for (List<Intermediary> through : List.of(List.<Intermediary>of(), List.of(Intermediary.SECRETARIAT))) {
            assertThat(Told.of(
                            ROUTE,
                            dossier(recommendation("recommendation", "2023-09-01", "TJ")
                                    .through(through)
                                    .build())))
                    .contains("from 2023-09-01 not-met\n");
        }
        assertThat(Told.of(ROUTE, dossier(recommended("2023-09-01", "TJ"))))
                .contains("from 2023-09-01 undetermined, missing [through]\n");
    }

    @Test
    void a_rough_day_leaves_it_undetermined_until_its_last_value() {
        assertThat(Told.of(
                        ROUTE,
                        dossier(recommendation("recommendation", "2023-09", "TJ")
                                .through(List.of(Intermediary.CHAIRMANSHIP))
                                .build())))
                .contains("from 2023-09-01 undetermined, missing [2023-09]\n  from 2023-09-30 met\n");
    }
}
