package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.offer;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.stated;
import static io.github.cica4j.rules.cases.Records.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.Form;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MOD-1.10-b and -d: an offer goes through Chairmanship and Secretariat, and states a tenure. */
class Mod110bTest {

    private static final String ROUTE = "MOD-1.10-b";
    private static final String TENURE = "MOD-1.10-d";

    private static Offer through(String day, Intermediary... route) {
        return Offer.builder()
                .from(written("offer", "TR", day))
                .through(List.of(route))
                .build();
    }

    private static Offer stating(String day, String tenure) {
        return Offer.builder()
                .from(written("offer", "TR", day))
                .tenure(stated(tenure))
                .build();
    }

    @Test
    void an_offer_through_both_is_met_from_its_day() {
        assertThat(Told.of(ROUTE, dossier(through("2023-10-01", Intermediary.SECRETARIAT, Intermediary.CHAIRMANSHIP))))
                .isEqualTo("""
                MOD-1.10-b offer offer
                  arises 2023-10-01
                  from 2023-10-01 met
                  with {area=eco.tourism, state=TR}
                  because [offer]
                """);
    }

    @Test
    void an_offer_through_one_or_none_is_not_met_one_by_an_unknown_route_undetermined() {
        for (Offer offer : List.of(
                through("2023-10-01", Intermediary.CHAIRMANSHIP),
                through("2023-10-01", Intermediary.SECRETARIAT),
                through("2023-10-01"))) {
            assertThat(Told.of(ROUTE, dossier(offer))).contains("from 2023-10-01 not-met\n");
        }
        assertThat(Told.of(ROUTE, dossier(written("offer", "TR", "2023-10-01"))))
                .contains("from 2023-10-01 undetermined, missing [through]\n");
    }

    @Test
    void an_offer_that_states_a_tenure_is_met_from_its_day() {
        assertThat(Told.of(TENURE, dossier(stating("2023-10-01", "2024-2025")))).isEqualTo("""
                MOD-1.10-d offer offer
                  arises 2023-10-01
                  from 2023-10-01 met
                  with {area=eco.tourism, state=TR}
                  because [offer]
                """);
    }

    @Test
    void an_offer_that_states_none_is_not_met_whatever_the_soc_approves_one_that_nobody_read_undetermined() {
        assertThat(Told.of(
                        TENURE,
                        dossier(
                                stating("2023-10-01", "none"),
                                soc("decision", "2023-12-12"),
                                coordinator("term", "TR", "decision", "2024-2025"))))
                .isEqualTo("""
                MOD-1.10-d offer offer
                  arises 2023-10-01
                  from 2023-10-01 not-met
                  with {area=eco.tourism, state=TR}
                  because [offer, term]
                """);
        assertThat(Told.of(TENURE, dossier(written("offer", "TR", "2023-10-01"))))
                .contains("from 2023-10-01 undetermined, missing [tenure]\n");
    }

    @Test
    void a_rough_day_leaves_both_undetermined_until_its_last_value() {
        assertThat(Told.of(ROUTE, dossier(through("2023-10", Intermediary.CHAIRMANSHIP))))
                .contains("from 2023-10-01 undetermined, missing [2023-10]\n  from 2023-10-31 not-met\n");
        assertThat(Told.of(TENURE, dossier(stating("2023-10", "2024-2025"))))
                .contains("from 2023-10-01 undetermined, missing [2023-10]\n  from 2023-10-31 met\n");
    }

    @Test
    void an_office_without_an_offer_on_record_is_undetermined() {
        Fact[] appointed = {soc("decision", "2023-12-12"), coordinator("term", "TR", "decision", "2024-2025")};
        Fact listed = list("list", "2023-08-22", "", "TJ:2023-2024", "");
        for (String rule : new String[] {ROUTE, TENURE}) {
            assertThat(Told.of(rule, dossier(appointed))).isEqualTo(rule + """
                     appointment term
                      arises 2023-12-12
                      from 2023-12-12 undetermined, missing [offers]
                      with {area=eco.tourism, state=TR}
                      because [term]
                    """);
            assertThat(Told.of(rule, dossier(listed))).isEqualTo(rule + """
                     office eco.tourism/coordinator/TJ
                      arises 2023-08-22
                      from 2023-08-22 undetermined, missing [offers]
                      with {area=eco.tourism, state=TJ}
                      because [list]
                    """);
        }
    }

    @Test
    void an_announcement_is_an_intent_until_an_appointment_follows_it() {
        Offer announced = offer("offer", "TR", Role.COORDINATOR, "2023-10-01")
                .form(Form.ORAL)
                .tenure(stated("none"))
                .through(List.of())
                .build();
        for (String rule : new String[] {ROUTE, TENURE}) {
            assertThat(Told.of(rule, dossier(announced))).isEmpty();
            assertThat(Told.of(
                            rule,
                            dossier(
                                    announced,
                                    soc("decision", "2023-12-12"),
                                    coordinator("term", "TR", "decision", "2024-2025"))))
                    .isEqualTo(rule + """
                     offer offer
                      arises 2023-10-01
                      from 2023-10-01 not-met
                      with {area=eco.tourism, state=TR}
                      because [offer, term]
                    """);
        }
    }
}
