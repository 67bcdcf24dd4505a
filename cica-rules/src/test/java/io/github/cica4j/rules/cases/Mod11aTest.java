package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.appointment;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.stated;
import static io.github.cica4j.rules.cases.Records.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Role;
import org.junit.jupiter.api.Test;

/** MOD-1.1-a: an offer or appointment names a Member State of the day. Kuwait joined on 13 October 2022, Sri Lanka in 2018. */
class Mod11aTest {

    private static final String RULE = "MOD-1.1-a";

    @Test
    void an_offer_of_a_member_state_is_met_from_its_day() {
        assertThat(Told.of(RULE, dossier(written("offer", "KW", "2022-10-13")))).isEqualTo("""
                MOD-1.1-a offer offer
                  arises 2022-10-13
                  from 2022-10-13 met
                  with {area=eco.tourism, state=KW}
                  because [offer]
                """);
    }

    @Test
    void an_offer_on_the_day_before_the_state_joined_is_not_met() {
        assertThat(Told.of(RULE, dossier(written("offer", "KW", "2022-10-12")))).isEqualTo("""
                MOD-1.1-a offer offer
                  arises 2022-10-12
                  from 2022-10-12 not-met
                  with {area=eco.tourism, state=KW}
                  because [offer]
                """);
    }

    @Test
    void a_state_that_never_joined_is_not_met() {
        assertThat(Told.of(RULE, dossier(written("offer", "US", "2023-10-01")))).contains("from 2023-10-01 not-met\n");
    }

    @Test
    void an_invented_state_gives_no_finding() {
        for (String state : new String[] {"XA", "XZ"}) {
            assertThat(Told.of(RULE, dossier(written("offer", state, "2023-10-01"))))
                    .isEmpty();
        }
    }

    @Test
    void an_area_that_the_catalogue_does_not_have_is_not_met() {
        Offer offer = Offer.builder()
                .from(written("offer", "KW", "2023-10-01"))
                .area(AreaId.of("eco.space"))
                .build();
        assertThat(Told.of(RULE, dossier(offer))).isEqualTo("""
                MOD-1.1-a offer offer
                  arises 2023-10-01
                  from 2023-10-01 not-met
                  with {area=eco.space, state=KW}
                  because [offer]
                """);
    }

    @Test
    void a_rough_day_around_the_day_of_joining_leaves_it_undetermined() {
        assertThat(Told.of(RULE, dossier(written("offer", "KW", "2022-10")))).isEqualTo("""
                MOD-1.1-a offer offer
                  arises 2022-10
                  from 2022-10-01 undetermined, missing [2022-10]
                  with {area=eco.tourism, state=KW}
                  because [offer]
                """);
        assertThat(Told.of(RULE, dossier(written("offer", "KW", "2022-11"))))
                .contains("from 2022-11-01 undetermined, missing [2022-11]\n  from 2022-11-30 met\n");
    }

    @Test
    void a_state_that_joined_in_the_course_of_a_year_is_a_member_for_certain_from_its_last_day() {
        assertThat(Told.of(RULE, dossier(written("offer", "LK", "2017-12-31")))).contains("from 2017-12-31 not-met\n");
        for (String day : new String[] {"2018-01-01", "2018-12-30"}) {
            assertThat(Told.of(RULE, dossier(written("offer", "LK", day))))
                    .contains("from " + day + " undetermined, missing [2018]\n");
        }
        assertThat(Told.of(RULE, dossier(written("offer", "LK", "2018-12-31")))).contains("from 2018-12-31 met\n");
    }

    @Test
    void an_appointment_is_judged_on_the_day_of_its_decision_else_on_its_first_day() {
        assertThat(Told.of(
                        RULE,
                        dossier(soc("decision", "2022-10-12"), coordinator("term", "KW", "decision", "2023-2024"))))
                .isEqualTo("""
                MOD-1.1-a appointment term
                  arises 2022-10-12
                  from 2022-10-12 not-met
                  with {area=eco.tourism, state=KW}
                  because [decision, term]
                """);
        assertThat(Told.of(
                        RULE,
                        dossier(appointment("term", "KW", Role.CO_COORDINATOR)
                                .tenure(stated("2023-2024"))
                                .build())))
                .isEqualTo("""
                MOD-1.1-a appointment term
                  arises 2023-01-01
                  from 2023-01-01 met
                  with {area=eco.tourism, state=KW}
                  because [term]
                """);
    }

    @Test
    void an_office_that_only_a_list_tells_of_is_neither() {
        assertThat(Told.of(RULE, dossier(list("list", "2022-10-12", "", "KW", "US"))))
                .isEmpty();
    }
}
