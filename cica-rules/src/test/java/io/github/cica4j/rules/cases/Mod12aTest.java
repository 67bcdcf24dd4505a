package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.appointment;
import static io.github.cica4j.rules.cases.Records.approval;
import static io.github.cica4j.rules.cases.Records.approvalOf;
import static io.github.cica4j.rules.cases.Records.bySilence;
import static io.github.cica4j.rules.cases.Records.coCoordinator;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.completeIn;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.draftOf;
import static io.github.cica4j.rules.cases.Records.extension;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.stated;
import static io.github.cica4j.rules.cases.Records.termination;
import static io.github.cica4j.rules.cases.Records.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** MOD-1.2-a: each Coordinator drafts a concept paper. */
class Mod12aTest {

    private static final String RULE = "MOD-1.2-a";

    /** Tajikistan is Coordinator in 2021 and 2022; there is a paper. */
    private static Fact[] term(Fact... more) {
        return Stream.concat(
                        Stream.of(
                                soc("decision", "2020-12-01"),
                                coordinator("term", "TJ", "decision", "2021-2022"),
                                paper("paper")),
                        Stream.of(more))
                .toArray(Fact[]::new);
    }

    private static Fact inForce(String day, String applicability) {
        return approvalOf("approval", "paper", day)
                .by(Body.SOC)
                .applicability(stated(applicability))
                .build();
    }

    @Test
    void waits_during_the_tenure_and_is_not_met_after_it() {
        assertThat(Told.of(RULE, complete("2021-01-01", "2023-01-01", term()))).isEqualTo("""
                MOD-1.2-a appointment term
                  arises 2021-01-01
                  ends 2023-01-01
                  from 2021-01-01 pending, bearer [TJ]
                  from 2023-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
    }

    @Test
    void that_it_is_not_met_needs_drafts_and_approvals_complete_over_the_tenure_and_the_day_after() {
        String undetermined = """
                MOD-1.2-a appointment term
                  arises 2021-01-01
                  ends 2023-01-01
                  from 2021-01-01 pending, bearer [TJ]
                  from 2023-01-01 undetermined, missing [approvals, drafts], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """;
        assertThat(Told.of(RULE, dossier(term()))).isEqualTo(undetermined);
        assertThat(Told.of(RULE, complete("2021-01-01", "2022-12-31", term()))).isEqualTo(undetermined);
        assertThat(Told.of(RULE, complete("2021-01-02", "2023-01-01", term()))).isEqualTo(undetermined);
        assertThat(Told.of(RULE, completeIn("drafts", "2020-01-01", "2023-12-31", term())))
                .contains("from 2023-01-01 undetermined, missing [approvals], bearer [TJ]\n");
    }

    @Test
    void is_met_by_a_draft_on_the_last_day_not_by_one_on_the_day_after() {
        assertThat(Told.of(RULE, dossier(term(draft("first", "paper", "2022-12-31", "TJ")))))
                .isEqualTo("""
                MOD-1.2-a appointment term
                  arises 2021-01-01
                  met 2022-12-31
                  ends 2023-01-01
                  from 2021-01-01 pending, bearer [TJ]
                  from 2022-12-31 met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, first, term]
                """);
        assertThat(Told.of(
                        RULE, complete("2020-01-01", "2025-12-31", term(draft("first", "paper", "2023-01-01", "TJ")))))
                .contains("from 2021-01-01 pending, bearer [TJ]\n  from 2023-01-01 not-met, bearer [TJ]\n")
                .contains("because [decision, term]");
    }

    @Test
    void a_draft_counts_from_the_offer_on_else_from_the_first_day() {
        Fact[] early = {draft("first", "paper", "2020-10-01", "TJ")};
        assertThat(Told.of(RULE, complete("2020-01-01", "2025-12-31", term(early))))
                .contains("from 2023-01-01 not-met");
        Fact offer = written("offer", "TJ", "2020-10-01");
        assertThat(Told.of(RULE, dossier(term(offer, early[0])))).isEqualTo("""
                MOD-1.2-a appointment term
                  arises 2021-01-01
                  met 2020-10-01
                  ends 2023-01-01
                  from 2021-01-01 met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, first, offer, term]
                """);
        Fact later = written("offer", "TJ", "2020-10-02");
        assertThat(Told.of(RULE, complete("2020-10-02", "2023-01-01", term(later, early[0]))))
                .contains("from 2023-01-01 not-met")
                .contains("because [decision, offer, term]");
        assertThat(Told.of(RULE, complete("2020-10-03", "2023-01-01", term(later, early[0]))))
                .contains("from 2023-01-01 undetermined, missing [approvals, drafts]");
    }

    @Test
    void a_draft_of_another_state_does_not_count_one_of_nobody_knows_whom_may() {
        assertThat(Told.of(
                        RULE, complete("2020-01-01", "2025-12-31", term(draft("first", "paper", "2021-05-01", "LK")))))
                .contains("from 2023-01-01 not-met");
        Fact unknown = draftOf("first", "paper", "2021-05-01").build();
        assertThat(Told.of(RULE, complete("2020-01-01", "2025-12-31", term(unknown))))
                .isEqualTo("""
                MOD-1.2-a appointment term
                  arises 2021-01-01
                  ends 2023-01-01
                  from 2021-01-01 pending, bearer [TJ]
                  from 2021-05-01 undetermined, missing [first], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, first, term]
                """);
    }

    @Test
    void is_met_by_a_paper_in_force_on_the_first_day_unless_each_drafts_its_own() {
        Fact[] inherited = term(inForce("2021-01-01", "none"));
        assertThat(Told.of(RULE, dossier(inherited))).isEqualTo("""
                MOD-1.2-a appointment term
                  arises 2021-01-01
                  met 2021-01-01
                  ends 2023-01-01
                  from 2021-01-01 met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [approval, decision, term]
                """);
        assertThat(Told.of(RULE, complete("2020-01-01", "2025-12-31", inherited), "INT-51=own-draft"))
                .contains("from 2021-01-01 pending, bearer [TJ]\n  from 2023-01-01 not-met, bearer [TJ]\n")
                .contains("because [decision, term]");
    }

    @Test
    void a_paper_approved_later_or_whose_period_is_over_is_not_inherited() {
        for (Fact approval : new Fact[] {
            inForce("2021-01-02", "none"), inForce("2018-06-01", "2019-2020"), inForce("2020-12-01", "2022-2023")
        }) {
            assertThat(Told.of(RULE, complete("2018-01-01", "2025-12-31", term(approval))))
                    .contains("from 2021-01-01 pending, bearer [TJ]\n  from 2023-01-01 not-met, bearer [TJ]\n");
        }
        assertThat(Told.of(RULE, dossier(term(inForce("2018-06-01", "2020-2021")))))
                .contains("from 2021-01-01 met");
    }

    @Test
    void a_paper_that_may_be_in_force_leaves_it_undetermined() {
        for (Fact approval : new Fact[] {
            approval("approval", "paper", "2020-06-01", Body.SOC), bySilence("approval", "paper", "2020-06-01")
        }) {
            assertThat(Told.of(RULE, complete("2018-01-01", "2025-12-31", term(approval))))
                    .isEqualTo("""
                    MOD-1.2-a appointment term
                      arises 2021-01-01
                      ends 2023-01-01
                      from 2021-01-01 undetermined, missing [approval], bearer [TJ]
                      with {area=eco.tourism, state=TJ}
                      because [approval, decision, term]
                    """);
        }
    }

    @Test
    void an_office_known_from_a_list_first_is_undetermined_while_it_lasts() {
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2025-12-31",
                                list("list", "2023-08-22", "", "TJ", "LK"),
                                list("later", "2024-06-27", "", "", "LK"))))
                .isEqualTo("""
                MOD-1.2-a office eco.tourism/coordinator/TJ list/2023-08-22
                  arises 2023-08-22
                  ends 2024-06-27
                  from 2023-08-22 undetermined, missing [appointments]
                  from 2024-06-27 nothing
                  with {area=eco.tourism, state=TJ}
                  because [list]
                """);
    }

    @Test
    void an_appointment_that_follows_a_list_goes_on_with_the_service_that_the_list_opened() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                list("list", "2023-08-22", "", "TJ:2022-2023", ""),
                                soc("decision", "2023-12-12"),
                                coordinator("term", "TJ", "decision", "2024-2025"))))
                .isEqualTo("""
                MOD-1.2-a office eco.tourism/coordinator/TJ list/2023-08-22
                  arises 2023-08-22
                  ends 2026-01-01
                  from 2023-08-22 undetermined, missing [appointments]
                  from 2026-01-01 nothing
                  with {area=eco.tourism, state=TJ}
                  because [list]
                """);
    }

    @Test
    void two_services_that_lists_open_are_told_apart_by_the_lists_and_their_first_days() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                list("first", "2022-10-13", "", "TJ", ""),
                                list("second", "2023-08-22", "", "", ""),
                                list("third", "2024-06-27", "", "TJ", ""))))
                .isEqualTo("""
                MOD-1.2-a office eco.tourism/coordinator/TJ first/2022-10-13
                  arises 2022-10-13
                  ends 2023-08-22
                  from 2022-10-13 undetermined, missing [appointments]
                  from 2023-08-22 nothing
                  with {area=eco.tourism, state=TJ}
                  because [first]
                MOD-1.2-a office eco.tourism/coordinator/TJ third/2024-06-27
                  arises 2024-06-27
                  from 2024-06-27 undetermined, missing [appointments]
                  with {area=eco.tourism, state=TJ}
                  because [third]
                """);
    }

    @Test
    void one_list_can_open_two_services() {
        assertThat(Told.of(RULE, dossier(list("list", "2022-10-13", "", "TJ:2022-2022 TJ:2024-2025", ""))))
                .contains("office eco.tourism/coordinator/TJ list/2022-10-13\n"
                        + "  arises 2022-10-13\n"
                        + "  ends 2023-01-01\n")
                .contains("office eco.tourism/coordinator/TJ list/2024-01-01\n"
                        + "  arises 2024-01-01\n"
                        + "  ends 2026-01-01\n");
    }

    @Test
    void an_extension_goes_on_with_the_service_or_opens_another() {
        Fact[] extended = term(soc("second", "2022-12-01"), extension("more", "TJ", "second", "2024-12-31"));
        assertThat(Told.of(RULE, complete("2020-01-01", "2025-12-31", extended)))
                .isEqualTo("""
                MOD-1.2-a appointment term
                  arises 2021-01-01
                  ends 2025-01-01
                  from 2021-01-01 pending, bearer [TJ]
                  from 2025-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
        assertThat(Told.of(RULE, complete("2020-01-01", "2025-12-31", extended), "INT-41=new-appointment"))
                .isEqualTo("""
                MOD-1.2-a appointment term
                  arises 2021-01-01
                  ends 2023-01-01
                  from 2021-01-01 pending, bearer [TJ]
                  from 2023-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                MOD-1.2-a extension more
                  arises 2023-01-01
                  ends 2025-01-01
                  from 2023-01-01 pending, bearer [TJ]
                  from 2025-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [more, second]
                """);
    }

    @Test
    void an_extension_decided_on_the_day_after_the_last_goes_on_one_decided_later_opens_another_service() {
        assertThat(Told.of(
                        RULE,
                        dossier(term(soc("second", "2023-01-01"), extension("more", "TJ", "second", "2024-12-31")))))
                .contains("ends 2025-01-01")
                .doesNotContain("extension more");
        assertThat(Told.of(
                        RULE,
                        dossier(term(soc("second", "2023-01-02"), extension("more", "TJ", "second", "2024-12-31")))))
                .contains("MOD-1.2-a appointment term\n  arises 2021-01-01\n  ends 2023-01-01\n")
                .contains("MOD-1.2-a extension more\n  arises 2023-01-02\n  ends 2025-01-01\n");
    }

    @Test
    void an_early_end_ends_it() {
        assertThat(Told.of(RULE, complete("2020-01-01", "2025-12-31", term(termination("end", "TJ", "2021-06-30")))))
                .contains("ends 2021-07-01\n"
                        + "  from 2021-01-01 pending, bearer [TJ]\n"
                        + "  from 2021-07-01 not-met, bearer [TJ]\n");
    }

    @Test
    void a_tenure_that_may_carry_on_another_may_or_may_not_owe_a_paper_of_its_own() {
        Fact rough = appointment("term", "TJ", Role.COORDINATOR)
                .decision(FactId.of("decision"))
                .tenure(StatedPeriod.of(
                        new KnownPeriod(Records.day("2021-01-01"), Optional.of(Records.day("2022-12")))))
                .build();
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2025-12-31",
                                soc("decision", "2020-12-01"),
                                rough,
                                coordinator("next", "TJ", "decision", "2022-12-25/2023-12-31"))))
                .isEqualTo("""
                MOD-1.2-a appointment next
                  ends 2024-01-01
                  from 2022-12-25 undetermined, missing [next], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, next]
                MOD-1.2-a appointment term
                  arises 2021-01-01
                  ends 2022-12-02/2024-01-01
                  from 2021-01-01 pending, bearer [TJ]
                  from 2022-12-02 undetermined, missing [2022-12], bearer [TJ]
                  from 2024-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
    }

    @Test
    void a_rough_first_day_leaves_the_days_between_undetermined() {
        assertThat(Told.of(RULE, dossier(soc("decision", "2021-03"), coordinator("term", "TJ", "decision", "none"))))
                .isEqualTo("""
                MOD-1.2-a appointment term
                  arises 2021-03
                  from 2021-03-01 undetermined, missing [2021-03], bearer [TJ]
                  from 2021-03-31 pending, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
    }

    @Test
    void an_office_without_a_stated_end_may_have_ended_under_the_other_reading() {
        Fact[] open = {soc("decision", "2021-03-01"), coordinator("term", "TJ", "decision", "none")};
        assertThat(Told.of(RULE, complete("2020-01-01", "2099-12-31", open)))
                .contains("from 2021-03-01 pending, bearer [TJ]\n  with");
        assertThat(Told.of(RULE, complete("2020-01-01", "2099-12-31", open), "INT-47=undetermined"))
                .contains("from 2021-03-01 pending, bearer [TJ]\n"
                        + "  from 2021-03-02 undetermined, missing [INT-47], bearer [TJ]\n  with");
    }

    @Test
    void who_acts_and_who_is_co_coordinator_owe_none() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                soc("decision", "2020-12-01"),
                                coCoordinator("term", "KG", "decision", "2021-2022"),
                                acting("acting", "KG", "2021-06-01", ""))))
                .isEmpty();
    }
}
