package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.appointment;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.decision;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.offer;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.stated;
import static io.github.cica4j.rules.cases.Records.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Form;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Role;
import org.junit.jupiter.api.Test;

/** MOD-1.10-c, -e and -g: an offer is in writing, for two years at least, and waits for the SOC. */
class Mod110Test {

    private static Offer oral(String id, String day) {
        return offer(id, "TR", Role.COORDINATOR, day).form(Form.ORAL).build();
    }

    private static Fact offered(String tenure) {
        return offer("offer", "TR", Role.COORDINATOR, "2023-10-01")
                .form(Form.WRITTEN)
                .tenure(stated(tenure))
                .build();
    }

    @Test
    void an_offer_in_writing_is_met_from_its_day() {
        assertThat(Told.of("MOD-1.10-c", dossier(written("offer", "TR", "2023-10-01"))))
                .isEqualTo("""
                MOD-1.10-c offer offer
                  arises 2023-10-01
                  from 2023-10-01 met
                  with {area=eco.tourism, state=TR}
                  because [offer]
                """);
    }

    @Test
    void an_unknown_form_leaves_it_undetermined() {
        assertThat(Told.of(
                        "MOD-1.10-c",
                        dossier(offer("offer", "TR", Role.COORDINATOR, "2023-10-01")
                                .build())))
                .contains("from 2023-10-01 undetermined, missing [form]\n");
    }

    @Test
    void an_announcement_is_an_intent_until_an_appointment_follows_it() {
        Offer announced = oral("offer", "2023-12-12");
        for (String rule : new String[] {"MOD-1.10-c", "MOD-1.10-e", "MOD-1.10-g"}) {
            assertThat(Told.of(rule, dossier(announced))).isEmpty();
        }
        assertThat(Told.of(
                        "MOD-1.10-c",
                        dossier(
                                announced,
                                soc("decision", "2024-03-14"),
                                coordinator("term", "TR", "decision", "2024-2025"))))
                .isEqualTo("""
                MOD-1.10-c offer offer
                  arises 2023-12-12
                  from 2023-12-12 not-met
                  with {area=eco.tourism, state=TR}
                  because [offer, term]
                """);
    }

    @Test
    void a_written_offer_that_follows_the_announcement_is_the_one_that_is_answered() {
        assertThat(Told.of(
                        "MOD-1.10-c",
                        dossier(
                                oral("announced", "2023-12-12"),
                                written("offer", "TR", "2024-01-15"),
                                soc("decision", "2024-03-14"),
                                coordinator("term", "TR", "decision", "2024-2025"))))
                .isEqualTo("""
                MOD-1.10-c offer offer
                  arises 2024-01-15
                  from 2024-01-15 met
                  with {area=eco.tourism, state=TR}
                  because [offer, term]
                """);
    }

    @Test
    void an_announcement_after_the_decision_is_not_what_the_appointment_answers() {
        assertThat(Told.of(
                        "MOD-1.10-c",
                        dossier(
                                oral("announced", "2024-03-15"),
                                soc("decision", "2024-03-14"),
                                coordinator("term", "TR", "decision", "2024-2025"))))
                .isEqualTo("""
                MOD-1.10-c appointment term
                  arises 2024-03-14
                  from 2024-03-14 undetermined, missing [offers]
                  with {area=eco.tourism, state=TR}
                  because [term]
                """);
    }

    @Test
    void a_rough_day_leaves_it_undetermined_until_its_last_value() {
        assertThat(Told.of("MOD-1.10-c", dossier(written("offer", "TR", "2023-10"))))
                .contains("from 2023-10-01 undetermined, missing [2023-10]\n  from 2023-10-31 met\n");
    }

    @Test
    void offices_known_from_a_list_only_are_undetermined() {
        Fact listed = list("list", "2023-08-22", "", "TJ", "LK");
        assertThat(Told.of("MOD-1.10-c", dossier(listed))).isEqualTo("""
                MOD-1.10-c office eco.tourism/co-coordinator/LK
                  arises 2023-08-22
                  from 2023-08-22 undetermined, missing [offers]
                  with {area=eco.tourism, state=LK}
                  because [list]
                MOD-1.10-c office eco.tourism/coordinator/TJ
                  arises 2023-08-22
                  from 2023-08-22 undetermined, missing [offers]
                  with {area=eco.tourism, state=TJ}
                  because [list]
                """);
        assertThat(Told.of("MOD-1.10-e", dossier(listed))).contains("from 2023-08-22 undetermined, missing [tenure]\n");
    }

    @Test
    void an_office_that_a_list_repeats_is_not_known_from_it_only() {
        assertThat(Told.of(
                        "MOD-1.10-e",
                        dossier(
                                soc("decision", "2023-08-22"),
                                coordinator("term", "TJ", "decision", "2024-2025"),
                                list("list", "2023-08-22", "decision", "TJ", ""))))
                .isEqualTo("""
                MOD-1.10-e appointment term
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=TJ, tenure=2024-2025}
                  because [term]
                """);
    }

    @Test
    void two_calendar_years_are_two_years_a_day_less_is_not() {
        assertThat(Told.of("MOD-1.10-e", dossier(offered("2024-2025")))).contains("from 2023-10-01 met\n");
        assertThat(Told.of("MOD-1.10-e", dossier(offered("2024-01-01/2025-12-30"))))
                .isEqualTo("""
                MOD-1.10-e offer offer
                  arises 2023-10-01
                  from 2023-10-01 not-met
                  with {area=eco.tourism, state=TR, tenure=2024-01-01/2025-12-30}
                  because [offer]
                """);
    }

    @Test
    void two_years_from_a_leap_day_end_on_the_last_of_february_or_the_first_of_march() {
        assertThat(Told.of("MOD-1.10-e", dossier(offered("2024-02-29/2026-02-27"))))
                .contains("2023-10-01 met\n");
        assertThat(Told.of("MOD-1.10-e", dossier(offered("2024-02-29/2026-02-26"))))
                .contains("2023-10-01 not-met\n");
        assertThat(Told.of("MOD-1.10-e", dossier(offered("2024-02-29/2026-02-27")), "INT-01=roll"))
                .contains("2023-10-01 not-met\n");
        assertThat(Told.of("MOD-1.10-e", dossier(offered("2024-02-29/2026-02-27")), "INT-01=undetermined"))
                .contains("2023-10-01 undetermined, missing [INT-01]\n");
    }

    @Test
    void the_tenure_approved_is_judged_where_the_offer_states_none() {
        Fact decision = soc("decision", "2023-12-12");
        Fact term = coordinator("term", "TR", "decision", "2024-2024");
        assertThat(Told.of("MOD-1.10-e", dossier(offered("none"), decision, term)))
                .isEqualTo("""
                MOD-1.10-e offer offer
                  arises 2023-10-01
                  from 2023-10-01 not-met
                  with {area=eco.tourism, state=TR, tenure=2024}
                  because [offer, term]
                """);
        assertThat(Told.of("MOD-1.10-e", dossier(offered("2024-2025"), decision, term)))
                .contains("from 2023-10-01 met\n");
    }

    @Test
    void a_tenure_that_nobody_states_is_undetermined_or_departs() {
        Fact decision = soc("decision", "2023-12-12");
        Fact none = coordinator("term", "TR", "decision", "none");
        Fact unknown = appointment("term", "TR", Role.COORDINATOR)
                .decision(FactId.of("decision"))
                .build();
        assertThat(Told.of("MOD-1.10-e", dossier(offered("none"), decision, none)))
                .contains("undetermined, missing [tenure]\n");
        assertThat(Told.of("MOD-1.10-e", dossier(offered("none"), decision, none), "INT-13=departure"))
                .contains("from 2023-10-01 not-met\n");
        assertThat(Told.of("MOD-1.10-e", dossier(offered("none"), decision, unknown), "INT-13=departure"))
                .contains("undetermined, missing [tenure]\n");
    }

    @Test
    void an_offer_waits_until_the_soc_decides() {
        assertThat(Told.of(
                        "MOD-1.10-g",
                        dossier(
                                written("offer", "TR", "2023-10-01"),
                                soc("decision", "2023-12-12"),
                                coordinator("term", "TR", "decision", "2024-2025"))))
                .isEqualTo("""
                MOD-1.10-g offer offer
                  arises 2023-10-01
                  met 2023-12-12
                  from 2023-10-01 pending, bearer [TR]
                  from 2023-12-12 met, bearer [TR]
                  with {area=eco.tourism, state=TR}
                  because [decision, offer]
                """);
    }

    @Test
    void a_decision_that_does_not_appoint_settles_an_offer_too_if_the_soc_took_it() {
        Offer decided = Offer.builder()
                .from(written("offer", "TR", "2023-10-01"))
                .decision(FactId.of("decision"))
                .build();
        assertThat(Told.of("MOD-1.10-g", dossier(decided, soc("decision", "2023-12-12"))))
                .contains("from 2023-12-12 met");
        assertThat(Told.of("MOD-1.10-g", dossier(decided, decision("decision", Body.SWG, "2023-12-12"))))
                .doesNotContain("met");
    }

    @Test
    void a_withdrawn_offer_lapses_unless_it_was_decided_on_that_very_day() {
        Offer withdrawn = Offer.builder()
                .from(written("offer", "TR", "2023-10-01"))
                .withdrawnOn(Records.day("2023-11-01"))
                .build();
        assertThat(Told.of("MOD-1.10-g", dossier(withdrawn))).isEqualTo("""
                MOD-1.10-g offer offer
                  arises 2023-10-01
                  ends 2023-11-01
                  from 2023-10-01 pending, bearer [TR]
                  from 2023-11-01 lapsed, bearer [TR]
                  with {area=eco.tourism, state=TR}
                  because [offer]
                """);
        for (String day : new String[] {"2023-11-01", "2023-11-02"}) {
            Offer decided = Offer.builder()
                    .from(withdrawn)
                    .decision(FactId.of("decision"))
                    .build();
            assertThat(Told.of("MOD-1.10-g", dossier(decided, soc("decision", day))))
                    .contains(day.endsWith("01") ? "from 2023-11-01 met" : "from 2023-11-01 lapsed");
        }
    }

    @Test
    void an_appointment_on_an_unknown_day_may_have_settled_an_offer_from_the_first_day_of_the_tenure() {
        assertThat(Told.of(
                        "MOD-1.10-g",
                        dossier(
                                written("offer", "TR", "2023-10-01"),
                                appointment("term", "TR", Role.COORDINATOR)
                                        .tenure(stated("2024-2025"))
                                        .build())))
                .contains("from 2023-10-01 pending, bearer [TR]\n"
                        + "  from 2024-01-01 undetermined, missing [term], bearer [TR]\n");
    }

    @Test
    void a_rough_offer_waits_from_its_last_value_on() {
        assertThat(Told.of("MOD-1.10-g", dossier(written("offer", "TR", "2023-10"))))
                .contains("arises 2023-10\n"
                        + "  from 2023-10-01 undetermined, missing [2023-10], bearer [TR]\n"
                        + "  from 2023-10-31 pending, bearer [TR]\n");
    }
}
