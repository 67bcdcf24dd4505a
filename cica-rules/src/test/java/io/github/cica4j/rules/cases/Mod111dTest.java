package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.appointment;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.decision;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.soc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Role;
import org.junit.jupiter.api.Test;

/** MOD-1.11-d and -e: acting ends when a new Coordinator comes, and one State acts at a time. */
class Mod111dTest {

    private static final String ENDS = "MOD-1.11-d";
    private static final String ONE = "MOD-1.11-e";
    private static final Fact ACTING = acting("acting", "KG", "2023-09-01", "2024-06-30");
    private static final Fact DECISION = soc("decision", "2023-12-12");

    @Test
    void holds_while_no_new_coordinator_has_come() {
        assertThat(Told.of(ENDS, dossier(list("list", "2023-08-22", "", "", "KG"), ACTING)))
                .isEqualTo("""
                MOD-1.11-d acting-coordination acting
                  arises 2023-09-01
                  ends 2024-07-01
                  from 2023-09-01 met
                  from 2024-07-01 nothing
                  with {area=eco.tourism, state=KG}
                  because [acting, list]
                """);
    }

    @Test
    void does_not_hold_from_the_day_on_which_the_tenure_of_the_new_one_starts_or_it_is_decided() {
        Fact term = coordinator("term", "TJ", "decision", "2024-2025");
        assertThat(Told.of(ENDS, dossier(DECISION, term, ACTING))).isEqualTo("""
                MOD-1.11-d acting-coordination acting
                  arises 2023-09-01
                  ends 2024-07-01
                  from 2023-09-01 met
                  from 2024-01-01 not-met
                  from 2024-07-01 nothing
                  with {area=eco.tourism, state=KG}
                  because [acting, term]
                """);
        assertThat(Told.of(ENDS, dossier(DECISION, term, ACTING), "INT-48=soc-decision"))
                .contains("from 2023-09-01 met\n  from 2023-12-12 not-met\n  from 2024-07-01 nothing\n");
    }

    @Test
    void a_decision_of_another_body_does_not_bring_the_start_forward() {
        assertThat(Told.of(
                        ENDS,
                        dossier(
                                decision("decision", Body.SWG, "2023-12-05"),
                                coordinator("term", "TJ", "decision", "2024-2025"),
                                ACTING),
                        "INT-48=soc-decision"))
                .contains("from 2023-09-01 met\n  from 2024-01-01 not-met\n  from 2024-07-01 nothing\n");
    }

    @Test
    void acting_that_ends_on_the_day_before_holds_throughout() {
        assertThat(Told.of(
                        ENDS,
                        dossier(
                                DECISION,
                                coordinator("term", "TJ", "decision", "2024-2025"),
                                acting("acting", "KG", "2023-09-01", "2023-12-31"))))
                .contains("ends 2024-01-01\n  from 2023-09-01 met\n  from 2024-01-01 nothing\n");
    }

    @Test
    void a_coordinator_that_starts_on_the_first_day_of_acting_is_not_a_new_one() {
        Fact early = soc("decision", "2023-08-22");
        assertThat(Told.of(
                        ENDS, dossier(early, coordinator("term", "TJ", "decision", "2023-09-01/2025-12-31"), ACTING)))
                .contains("from 2023-09-01 met\n  from 2024-07-01 nothing\n");
        assertThat(Told.of(
                        ENDS, dossier(early, coordinator("term", "TJ", "decision", "2023-09-02/2025-12-31"), ACTING)))
                .contains("from 2023-09-01 met\n  from 2023-09-02 not-met\n  from 2024-07-01 nothing\n");
    }

    @Test
    void holds_again_when_the_new_one_has_gone() {
        assertThat(Told.of(
                        ENDS,
                        dossier(DECISION, coordinator("term", "TJ", "decision", "2024-01-01/2024-03-31"), ACTING)))
                .contains("from 2023-09-01 met\n"
                        + "  from 2024-01-01 not-met\n"
                        + "  from 2024-04-01 met\n"
                        + "  from 2024-07-01 nothing\n");
    }

    @Test
    void rough_days_leave_the_days_between_undetermined() {
        assertThat(Told.of(
                        ENDS,
                        dossier(soc("decision", "2023-12"), coordinator("term", "TJ", "decision", "none"), ACTING)))
                .contains("from 2023-09-01 met\n"
                        + "  from 2023-12-01 undetermined, missing [2023-12]\n"
                        + "  from 2023-12-31 not-met\n");
        assertThat(Told.of(
                        ENDS,
                        dossier(
                                DECISION,
                                coordinator("term", "TJ", "decision", "2024-2025"),
                                acting("acting", "KG", "2023-09", ""))))
                .contains("arises 2023-09\n"
                        + "  from 2023-09-01 undetermined, missing [2023-09]\n"
                        + "  from 2023-09-30 met\n"
                        + "  from 2024-01-01 not-met\n"
                        + "  from 2026-01-01 met\n");
    }

    @Test
    void a_new_coordinator_without_a_stated_end_may_have_gone_under_the_other_reading() {
        Fact term = appointment("term", "TJ", Role.COORDINATOR)
                .decision(FactId.of("decision"))
                .build();
        assertThat(Told.of(ENDS, dossier(DECISION, term, ACTING)))
                .contains("from 2023-12-12 not-met\n  from 2024-07-01 nothing\n");
        assertThat(Told.of(ENDS, dossier(DECISION, term, ACTING), "INT-47=undetermined"))
                .contains("from 2023-12-12 not-met\n"
                        + "  from 2023-12-13 undetermined, missing [INT-47]\n"
                        + "  from 2024-07-01 nothing\n");
    }

    @Test
    void binds_from_the_edition_of_the_catalogue_that_lists_the_area() {
        Fact early = acting("acting", "KG", "2021-01-01", "");
        assertThat(Told.of(ENDS, dossier(early))).contains("arises 2021-10-12\n  from 2021-10-12 met\n");
        assertThat(Told.of(ONE, dossier(early))).contains("arises 2021-10-12\n  from 2021-10-12 met\n");
    }

    @Test
    void one_state_acts_at_a_time() {
        assertThat(Told.of(
                        ONE,
                        dossier(
                                acting("one", "KG", "2023-09-01", "2023-12-31"),
                                acting("two", "TR", "2023-12-31", "2024-01-31"),
                                acting("three", "TR", "2024-03-01", ""))))
                .isEqualTo("""
                MOD-1.11-e area eco.tourism
                  arises 2023-09-01
                  from 2023-09-01 met
                  from 2023-12-31 not-met, naming [KG, TR]
                  from 2024-01-01 met
                  from 2024-02-01 nothing
                  from 2024-03-01 met
                  with {area=eco.tourism}
                  because [one, three, two]
                """);
    }

    @Test
    void one_state_that_is_told_of_twice_is_one_and_an_area_without_acting_gives_no_finding() {
        assertThat(Told.of(
                        ONE,
                        dossier(
                                acting("one", "KG", "2023-09-01", "2023-12-31"),
                                acting("two", "KG", "2023-12-01", "2024-01-31"))))
                .contains("from 2023-09-01 met\n  from 2024-02-01 nothing\n");
        assertThat(Told.of(ONE, dossier(list("list", "2023-08-22", "", "", "KG TR"))))
                .isEmpty();
    }

    @Test
    void states_that_only_may_act_together_leave_it_undetermined() {
        assertThat(Told.of(
                        ONE,
                        dossier(acting("one", "KG", "2023-09-01", "2023-12-20"), acting("two", "TR", "2023-12", ""))))
                .contains("from 2023-09-01 met\n"
                        + "  from 2023-12-01 undetermined, missing [2023-12]\n"
                        + "  from 2023-12-21 met\n");
        assertThat(Told.of(
                        ONE,
                        dossier(acting("one", "KG", "2023-09-01", "2024-03-31"), acting("two", "TR", "2023-12", ""))))
                .contains("from 2023-12-01 undetermined, missing [2023-12]\n"
                        + "  from 2023-12-31 not-met, naming [KG, TR]\n"
                        + "  from 2024-04-01 met\n");
    }

    @Test
    void a_rough_first_acting_leaves_the_days_between_undetermined() {
        assertThat(Told.of(ONE, dossier(acting("one", "KG", "2023-09", ""))))
                .contains("from 2023-09-01 undetermined, missing [2023-09]\n  from 2023-09-30 met\n");
    }
}
