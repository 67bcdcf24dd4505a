package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.completeIn;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** MOD-2.9-d: an action plan is updated regularly. */
class Mod29dTest {

    private static final String RULE = "MOD-2.9-d";
    private static final String SIX = "PAR-2.9-d=within:6";

    private static ActionPlan issued(String id, String day) {
        return plan(id, day).build();
    }

    @Test
    void waits_for_ever_where_no_limit_is_asked_for() {
        assertThat(Told.of(RULE, dossier(issued("plan", "2023-12-13")))).isEqualTo("""
                MOD-2.9-d action-plan plan
                  arises 2023-12-13
                  from 2023-12-13 pending
                  with {area=eco.tourism}
                  because [plan]
                """);
    }

    @Test
    void is_met_by_the_next_version_which_waits_for_its_own() {
        assertThat(Told.of(RULE, dossier(issued("plan", "2023-12-13"), issued("update", "2023-12-14"))))
                .isEqualTo("""
                MOD-2.9-d action-plan plan
                  arises 2023-12-13
                  met 2023-12-14
                  from 2023-12-13 pending
                  from 2023-12-14 met
                  with {area=eco.tourism}
                  because [plan, update]
                MOD-2.9-d action-plan update
                  arises 2023-12-14
                  from 2023-12-14 pending
                  with {area=eco.tourism}
                  because [update]
                """);
    }

    @Test
    void another_plan_of_the_same_day_is_no_update() {
        assertThat(Told.of(RULE, dossier(issued("plan", "2023-12-13"), issued("twin", "2023-12-13"))))
                .isEqualTo("""
                MOD-2.9-d action-plan plan
                  arises 2023-12-13
                  from 2023-12-13 pending
                  with {area=eco.tourism}
                  because [plan]
                MOD-2.9-d action-plan twin
                  arises 2023-12-13
                  from 2023-12-13 pending
                  with {area=eco.tourism}
                  because [twin]
                """);
    }

    @Test
    void the_plan_of_another_area_is_no_update() {
        Fact energy = plan("energy", "2024-02-01").area(AreaId.of("eco.energy")).build();
        assertThat(Told.of(RULE, dossier(issued("plan", "2023-12-13"), energy))).contains("""
                MOD-2.9-d action-plan plan
                  arises 2023-12-13
                  from 2023-12-13 pending
                  with {area=eco.tourism}
                  because [plan]
                """);
    }

    @Test
    void an_update_counts_to_the_last_day_of_the_months_and_is_late_on_the_day_after() {
        assertThat(Told.of(RULE, dossier(issued("plan", "2023-12-13"), issued("update", "2024-06-13")), SIX))
                .startsWith("""
                MOD-2.9-d action-plan plan
                  arises 2023-12-13
                  limit 2024-06-13
                  met 2024-06-13
                  from 2023-12-13 pending
                  from 2024-06-13 met
                  with {area=eco.tourism}
                  because [plan, update]
                """);
        assertThat(Told.of(RULE, dossier(issued("plan", "2023-12-13"), issued("update", "2024-06-14")), SIX))
                .startsWith("""
                MOD-2.9-d action-plan plan
                  arises 2023-12-13
                  limit 2024-06-13
                  met 2024-06-14
                  from 2023-12-13 pending
                  from 2024-06-14 met-late
                  with {area=eco.tourism}
                  because [plan, update]
                """);
    }

    @Test
    void that_it_was_not_updated_needs_action_plans_complete_from_the_day_after_it() {
        assertThat(Told.of(
                        RULE, completeIn("actionPlans", "2023-12-14", "2024-12-31", issued("plan", "2023-12-13")), SIX))
                .isEqualTo("""
                MOD-2.9-d action-plan plan
                  arises 2023-12-13
                  limit 2024-06-13
                  from 2023-12-13 pending
                  from 2024-06-14 overdue
                  from 2025-01-01 undetermined, missing [actionPlans]
                  with {area=eco.tourism}
                  because [plan]
                """);
        assertThat(Told.of(
                        RULE, completeIn("actionPlans", "2023-12-15", "2024-12-31", issued("plan", "2023-12-13")), SIX))
                .contains("  from 2023-12-13 pending\n  from 2024-06-14 undetermined, missing [actionPlans]\n  with");
    }

    @Test
    void the_number_of_months_is_twelve_where_none_is_given() {
        assertThat(Told.of(RULE, dossier(issued("plan", "2023-12-13")), "PAR-2.9-d=within"))
                .contains("  limit 2024-12-13\n");
    }

    @Test
    void six_months_from_the_end_of_august_clip_or_roll_or_stay_open() {
        Fact august = issued("plan", "2023-08-30");
        assertThat(Told.of(RULE, completeIn("actionPlans", "2023-01-01", "2025-12-31", august), SIX))
                .isEqualTo("""
                MOD-2.9-d action-plan plan
                  arises 2023-08-30
                  limit 2024-02-29
                  from 2023-08-30 pending
                  from 2024-03-01 overdue
                  from 2026-01-01 undetermined, missing [actionPlans]
                  with {area=eco.tourism, monthEnd=2023-08-30}
                  because [plan]
                """);
        assertThat(Told.of(RULE, completeIn("actionPlans", "2023-01-01", "2025-12-31", august), SIX, "INT-01=roll"))
                .contains("  limit 2024-03-01\n")
                .contains("  from 2024-03-02 overdue\n");
        assertThat(Told.of(
                        RULE,
                        completeIn("actionPlans", "2023-01-01", "2025-12-31", august),
                        SIX,
                        "INT-01=undetermined"))
                .contains("  from 2024-03-01 undetermined, missing [INT-01]\n  from 2024-03-02 overdue\n");
        assertThat(Told.of(RULE, dossier(august))).contains("  with {area=eco.tourism}\n");
    }

    @Test
    void rough_days_leave_the_days_between_undetermined() {
        assertThat(Told.of(RULE, dossier(issued("plan", "2023-12")))).isEqualTo("""
                MOD-2.9-d action-plan plan
                  arises 2023-12
                  from 2023-12-01 undetermined, missing [2023-12]
                  from 2023-12-31 pending
                  with {area=eco.tourism}
                  because [plan]
                """);
        assertThat(Told.of(RULE, dossier(issued("plan", "2023-12-13"), issued("update", "2024-02"))))
                .contains("  met 2024-02\n"
                        + "  from 2023-12-13 pending\n"
                        + "  from 2024-02-01 undetermined, missing [update]\n"
                        + "  from 2024-02-29 met\n");
        assertThat(Told.of(RULE, completeIn("actionPlans", "2023-12-01", "2024-12-31", issued("plan", "2023-12")), SIX))
                .contains("  limit 2024-06\n")
                .contains("  from 2023-12-31 pending\n"
                        + "  from 2024-06-02 undetermined, missing [2023-12]\n"
                        + "  from 2024-07-01 overdue\n");
    }
}
