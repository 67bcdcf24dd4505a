package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.coCoordinator;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.optionalDay;
import static io.github.cica4j.rules.cases.Records.soc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.Consent;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.state.StateCode;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MOD-1.11-c: the other Co-coordinators consent that one of them acts. */
class Mod111cTest {

    private static final String RULE = "MOD-1.11-c";
    private static final Fact LIST = list("list", "2023-08-01", "", "", "KG LK TR");

    /** Kyrgyzstan acts from the day on. */
    private static ActingCoordination.Builder from(String day) {
        return ActingCoordination.builder().from(acting("acting", "KG", day, ""));
    }

    private static Fact consented(Consent... consents) {
        return from("2023-09-01").consents(List.of(consents)).build();
    }

    private static Consent by(String state, String day) {
        return new Consent(StateCode.of(state), optionalDay(day));
    }

    @Test
    void is_met_if_every_other_one_consented_on_or_before_the_first_day() {
        assertThat(Told.of(RULE, dossier(LIST, consented(by("LK", "2023-08-15"), by("TR", "2023-09-01")))))
                .isEqualTo("""
                MOD-1.11-c acting-coordination acting
                  arises 2023-09-01
                  from 2023-09-01 met
                  with {area=eco.tourism, state=KG}
                  because [acting, list]
                """);
    }

    @Test
    void names_those_that_did_not_or_did_on_the_day_after() {
        assertThat(Told.of(RULE, dossier(LIST, consented(by("LK", "2023-08-15"), by("TR", "2023-09-02")))))
                .isEqualTo("""
                MOD-1.11-c acting-coordination acting
                  arises 2023-09-01
                  from 2023-09-01 not-met, naming [TR]
                  with {area=eco.tourism, state=KG}
                  because [acting, list]
                """);
        assertThat(Told.of(RULE, dossier(LIST, consented()))).contains("from 2023-09-01 not-met, naming [LK, TR]\n");
    }

    @Test
    void a_consent_without_a_day_and_unknown_consents_leave_it_undetermined() {
        assertThat(Told.of(RULE, dossier(LIST, consented(by("LK", ""), by("TR", "2023-08-15")))))
                .contains("from 2023-09-01 undetermined, missing [consents]\n");
        assertThat(Told.of(RULE, dossier(LIST, from("2023-09-01").build())))
                .contains("from 2023-09-01 undetermined, missing [consents]\n");
        assertThat(Told.of(RULE, dossier(LIST, consented(by("LK", "")))))
                .contains("from 2023-09-01 not-met, naming [TR]\n");
    }

    @Test
    void where_there_is_no_other_none_is_needed_if_the_record_tells_so() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                list("list", "2023-08-01", "", "", "KG"),
                                from("2023-09-01").build())))
                .contains("from 2023-09-01 met\n");
        assertThat(Told.of(RULE, dossier(consented(by("LK", "2023-08-15"))))).isEqualTo("""
                MOD-1.11-c acting-coordination acting
                  arises 2023-09-01
                  from 2023-09-01 undetermined, missing [appointments]
                  with {area=eco.tourism, state=KG}
                  because [acting]
                """);
    }

    @Test
    void a_co_coordinator_is_asked_on_the_last_day_of_its_term_not_on_the_day_after() {
        Fact decision = soc("decision", "2021-12-08");
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2024-12-31",
                                decision,
                                coCoordinator("term", "LK", "decision", "2022-01-01/2023-09-01"),
                                consented())))
                .contains("from 2023-09-01 not-met, naming [LK]\n")
                .contains("because [acting, term]");
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2024-12-31",
                                decision,
                                coCoordinator("term", "LK", "decision", "2022-01-01/2023-08-31"),
                                consented())))
                .contains("from 2023-09-01 met\n");
    }

    @Test
    void silence_for_as_many_days_is_consent_under_the_other_reading() {
        Fact inTime = from("2023-09-01")
                .askedOn(Records.day("2023-08-18"))
                .consents(List.of())
                .build();
        Fact late = from("2023-09-01")
                .askedOn(Records.day("2023-08-19"))
                .consents(List.of())
                .build();
        assertThat(Told.of(RULE, dossier(LIST, inTime))).contains("from 2023-09-01 not-met, naming [LK, TR]\n");
        assertThat(Told.of(RULE, dossier(LIST, inTime), "INT-19=silence")).contains("from 2023-09-01 met\n");
        assertThat(Told.of(RULE, dossier(LIST, late), "INT-19=silence"))
                .contains("from 2023-09-01 not-met, naming [LK, TR]\n");
        assertThat(Told.of(RULE, dossier(LIST, late), "INT-19=silence:13")).contains("from 2023-09-01 met\n");
        assertThat(Told.of(RULE, dossier(LIST, consented(by("TR", "2023-08-15"))), "INT-19=silence"))
                .contains("from 2023-09-01 undetermined, missing [askedOn]\n");
        assertThat(Told.of(
                        RULE,
                        dossier(LIST, consented(by("LK", "2023-08-15"), by("TR", "2023-08-15"))),
                        "INT-19=silence"))
                .contains("from 2023-09-01 met\n");
        Fact unknown = from("2023-09-01").askedOn(Records.day("2023-08-19")).build();
        assertThat(Told.of(RULE, dossier(LIST, unknown), "INT-19=silence"))
                .contains("from 2023-09-01 undetermined, missing [consents]\n");
    }

    @Test
    void rough_days_leave_it_undetermined_where_they_matter() {
        Fact rough = from("2023-09")
                .consents(List.of(by("LK", "2023-08-15"), by("TR", "2023-09-10")))
                .build();
        assertThat(Told.of(RULE, dossier(LIST, rough)))
                .contains("from 2023-09-01 undetermined, missing [2023-09]\n  with");
        assertThat(Told.of(RULE, dossier(LIST, consented(by("LK", "2023-08"), by("TR", "2023-08")))))
                .contains("from 2023-09-01 met\n");
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2024-12-31",
                                soc("decision", "2023-09"),
                                coCoordinator("term", "LK", "decision", "none"),
                                consented())))
                .contains("from 2023-09-01 undetermined, missing [2023-09]\n");
    }

    @Test
    void an_office_without_a_stated_end_is_unknown_after_the_list_under_the_other_reading() {
        assertThat(Told.of(RULE, dossier(LIST, consented(by("TR", "2023-08-15"))), "INT-47=undetermined"))
                .contains("from 2023-09-01 undetermined, missing [INT-47]\n");
    }
}
