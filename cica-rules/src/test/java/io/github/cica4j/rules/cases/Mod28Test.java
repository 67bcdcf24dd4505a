package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Audience;
import org.junit.jupiter.api.Test;

/** MOD-2.8-a and -b: all Member States are consulted on an action plan, and get it for information. */
class Mod28Test {

    @Test
    void a_plan_on_which_all_member_states_were_consulted_is_met() {
        assertThat(Told.of(
                        "MOD-2.8-a",
                        dossier(plan("plan", "2023-12-13")
                                .consulted(Audience.ALL_MEMBER_STATES)
                                .to(Audience.NONE)
                                .build())))
                .isEqualTo("""
                MOD-2.8-a action-plan plan
                  arises 2023-12-13
                  from 2023-12-13 met
                  with {area=eco.tourism}
                  because [plan]
                """);
    }

    @Test
    void a_plan_that_was_sent_to_all_member_states_is_met() {
        assertThat(Told.of(
                        "MOD-2.8-b",
                        dossier(plan("plan", "2023-12-13")
                                .consulted(Audience.NONE)
                                .to(Audience.ALL_MEMBER_STATES)
                                .build())))
                .isEqualTo("""
                MOD-2.8-b action-plan plan
                  arises 2023-12-13
                  from 2023-12-13 met
                  with {area=eco.tourism}
                  because [plan]
                """);
    }

    @Test
    void some_member_states_or_nobody_is_not_enough() {
        for (Audience audience : new Audience[] {Audience.SOME_MEMBER_STATES, Audience.NONE}) {
            assertThat(Told.of(
                            "MOD-2.8-a",
                            dossier(plan("plan", "2023-12-13")
                                    .consulted(audience)
                                    .to(Audience.ALL_MEMBER_STATES)
                                    .build())))
                    .isEqualTo("""
                    MOD-2.8-a action-plan plan
                      arises 2023-12-13
                      from 2023-12-13 not-met
                      with {area=eco.tourism}
                      because [plan]
                    """);
            assertThat(Told.of(
                            "MOD-2.8-b",
                            dossier(plan("plan", "2023-12-13")
                                    .consulted(Audience.ALL_MEMBER_STATES)
                                    .to(audience)
                                    .build())))
                    .isEqualTo("""
                    MOD-2.8-b action-plan plan
                      arises 2023-12-13
                      from 2023-12-13 not-met
                      with {area=eco.tourism}
                      because [plan]
                    """);
        }
    }

    @Test
    void what_is_not_on_record_is_undetermined() {
        assertThat(Told.of(
                        "MOD-2.8-a",
                        dossier(plan("plan", "2023-12-13")
                                .to(Audience.ALL_MEMBER_STATES)
                                .build())))
                .contains("  from 2023-12-13 undetermined, missing [consulted]\n");
        assertThat(Told.of(
                        "MOD-2.8-b",
                        dossier(plan("plan", "2023-12-13")
                                .consulted(Audience.ALL_MEMBER_STATES)
                                .build())))
                .contains("  from 2023-12-13 undetermined, missing [to]\n");
    }

    @Test
    void a_rough_day_leaves_it_undetermined_until_its_last_value() {
        for (String rule : new String[] {"MOD-2.8-a", "MOD-2.8-b"}) {
            assertThat(Told.of(
                            rule,
                            dossier(plan("plan", "2023-12")
                                    .consulted(Audience.ALL_MEMBER_STATES)
                                    .to(Audience.ALL_MEMBER_STATES)
                                    .build())))
                    .contains("  arises 2023-12\n"
                            + "  from 2023-12-01 undetermined, missing [2023-12]\n"
                            + "  from 2023-12-31 met\n");
        }
    }
}
