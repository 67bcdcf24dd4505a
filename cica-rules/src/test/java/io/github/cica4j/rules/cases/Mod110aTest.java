package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.appointment;
import static io.github.cica4j.rules.cases.Records.completeIn;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.offer;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.Form;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MOD-1.10-a: a State informs all others before it is appointed. */
class Mod110aTest {

    private static final String RULE = "MOD-1.10-a";
    private static final Fact DECISION = soc("decision", "2023-12-12");
    private static final Fact TERM = coordinator("term", "TR", "decision", "2024-2025");

    private static Offer.Builder informing(String id, String day) {
        return offer(id, "TR", Role.COORDINATOR, day);
    }

    private static Offer toAll(String day) {
        return informing("offer", day).to(Audience.ALL_MEMBER_STATES).build();
    }

    private static Dossier appointed(Fact... offers) {
        List<Fact> facts = new ArrayList<>(List.of(offers));
        facts.add(DECISION);
        facts.add(TERM);
        return dossier(facts.toArray(Fact[]::new));
    }

    /** Offers are complete over the twelve months before the decision, its day included. */
    private static Dossier told(Fact... offers) {
        List<Fact> facts = new ArrayList<>(List.of(offers));
        facts.add(DECISION);
        facts.add(TERM);
        return completeIn("offers", "2022-12-12", "2023-12-12", facts.toArray(Fact[]::new));
    }

    @Test
    void is_met_from_the_decision_by_an_offer_to_all_on_that_day_or_at_most_twelve_months_before() {
        for (String day : new String[] {"2022-12-12", "2023-12-12"}) {
            assertThat(Told.of(RULE, told(toAll(day)))).isEqualTo("""
                    MOD-1.10-a appointment term
                      arises 2023-12-12
                      from 2023-12-12 met
                      with {area=eco.tourism, state=TR}
                      because [decision, offer, term]
                    """);
        }
    }

    @Test
    void is_not_met_by_an_offer_on_the_day_before_these_months_or_on_the_day_after_the_decision() {
        for (String day : new String[] {"2022-12-11", "2023-12-13"}) {
            assertThat(Told.of(RULE, told(toAll(day)))).isEqualTo("""
                    MOD-1.10-a appointment term
                      arises 2023-12-12
                      from 2023-12-12 not-met
                      with {area=eco.tourism, state=TR}
                      because [decision, offer, term]
                    """);
        }
    }

    @Test
    void that_there_was_none_needs_offers_complete_over_these_months() {
        String undetermined = """
                MOD-1.10-a appointment term
                  arises 2023-12-12
                  from 2023-12-12 undetermined, missing [offers]
                  with {area=eco.tourism, state=TR}
                  because [decision, term]
                """;
        assertThat(Told.of(RULE, told())).contains("from 2023-12-12 not-met\n");
        assertThat(Told.of(RULE, appointed())).isEqualTo(undetermined);
        assertThat(Told.of(RULE, completeIn("offers", "2022-12-13", "2023-12-12", DECISION, TERM)))
                .isEqualTo(undetermined);
        assertThat(Told.of(RULE, completeIn("offers", "2022-12-12", "2023-12-11", DECISION, TERM)))
                .isEqualTo(undetermined);
        assertThat(Told.of(RULE, completeIn("drafts", "2020-01-01", "2025-12-31", DECISION, TERM)))
                .isEqualTo(undetermined);
    }

    @Test
    void an_offer_to_some_or_to_nobody_does_not_count_one_to_nobody_knows_whom_may() {
        for (Audience audience : new Audience[] {Audience.SOME_MEMBER_STATES, Audience.NONE}) {
            assertThat(Told.of(
                            RULE,
                            told(informing("offer", "2023-10-01").to(audience).build())))
                    .contains("from 2023-12-12 not-met\n");
        }
        assertThat(Told.of(RULE, told(informing("offer", "2023-10-01").build())))
                .contains("from 2023-12-12 undetermined, missing [to]\n");
        assertThat(Told.of(RULE, told(informing("unknown", "2023-10-01").build(), toAll("2023-11-01"))))
                .contains("from 2023-12-12 met\n")
                .contains("because [decision, offer, term, unknown]");
    }

    @Test
    void an_offer_for_another_seat_does_not_count() {
        Offer another = Offer.builder()
                .from(toAll("2023-10-01"))
                .role(Role.CO_COORDINATOR)
                .build();
        assertThat(Told.of(RULE, told(another)))
                .contains("from 2023-12-12 not-met\n")
                .contains("because [decision, term]");
    }

    @Test
    void an_announcement_to_all_informs_them_too() {
        assertThat(Told.of(
                        RULE,
                        told(informing("offer", "2023-10-01")
                                .form(Form.ORAL)
                                .to(Audience.ALL_MEMBER_STATES)
                                .build())))
                .contains("from 2023-12-12 met\n");
    }

    @Test
    void the_months_can_be_chosen() {
        assertThat(Told.of(RULE, told(toAll("2023-06-12")), "PAR-1.10-a=months:6"))
                .contains("from 2023-12-12 met\n");
        assertThat(Told.of(RULE, told(toAll("2023-06-11")), "PAR-1.10-a=months:6"))
                .contains("from 2023-12-12 not-met\n");
        assertThat(Told.of(
                        RULE, completeIn("offers", "2023-06-12", "2023-12-12", DECISION, TERM), "PAR-1.10-a=months:6"))
                .contains("from 2023-12-12 not-met\n");
    }

    @Test
    void twelve_months_from_a_leap_day_end_on_the_last_of_february_or_the_first_of_march() {
        Dossier leap = completeIn(
                "offers",
                "2024-01-01",
                "2025-12-31",
                toAll("2024-02-29"),
                soc("decision", "2025-03-01"),
                coordinator("term", "TR", "decision", "2026-2027"));
        assertThat(Told.of(RULE, leap)).contains("from 2025-03-01 not-met\n");
        assertThat(Told.of(RULE, leap, "INT-01=roll")).contains("from 2025-03-01 met\n");
        assertThat(Told.of(RULE, leap, "INT-01=undetermined"))
                .contains("from 2025-03-01 undetermined, missing [INT-01]\n");
    }

    @Test
    void rough_days_leave_it_undetermined_where_they_matter() {
        assertThat(Told.of(RULE, told(toAll("2022-12")))).contains("from 2023-12-12 undetermined, missing [2022-12]\n");
        assertThat(Told.of(RULE, told(toAll("2023-11")))).contains("from 2023-12-12 met\n");
        assertThat(Told.of(RULE, dossier(toAll("2023-11-15"), soc("decision", "2023-12"), TERM)))
                .contains("from 2023-12-01 undetermined, missing [2023-12]\n  from 2023-12-31 met\n");
        assertThat(Told.of(RULE, completeIn("offers", "2022-12-01", "2023-12-30", soc("decision", "2023-12"), TERM)))
                .contains("from 2023-12-01 undetermined, missing [2023-12, offers]\n"
                        + "  from 2023-12-31 undetermined, missing [offers]\n");
        assertThat(Told.of(RULE, completeIn("offers", "2022-12-01", "2023-12-31", soc("decision", "2023-12"), TERM)))
                .contains("from 2023-12-01 undetermined, missing [2023-12]\n  from 2023-12-31 not-met\n");
    }

    @Test
    void an_appointment_without_a_decision_or_an_office_known_from_a_list_only_is_undetermined() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                toAll("2023-10-01"),
                                appointment("term", "TR", Role.COORDINATOR)
                                        .tenure(stated("2024-2025"))
                                        .build())))
                .isEqualTo("""
                MOD-1.10-a appointment term
                  arises 2024-01-01
                  from 2024-01-01 undetermined, missing [decisions]
                  with {area=eco.tourism, state=TR}
                  because [offer, term]
                """);
        assertThat(Told.of(RULE, dossier(list("list", "2023-08-22", "", "TR", ""))))
                .isEqualTo("""
                MOD-1.10-a office eco.tourism/coordinator/TR
                  arises 2023-08-22
                  from 2023-08-22 undetermined, missing [offers]
                  with {area=eco.tourism, state=TR}
                  because [list]
                """);
    }
}
