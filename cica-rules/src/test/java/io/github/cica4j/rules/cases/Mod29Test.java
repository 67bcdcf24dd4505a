package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.PaperRecords.activities;
import static io.github.cica4j.rules.cases.PaperRecords.activity;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Activity;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** MOD-2.9-a, -b and -c: what an action plan holds. */
class Mod29Test {

    private static final String[] RULES = {"MOD-2.9-a", "MOD-2.9-b", "MOD-2.9-c"};

    private static ActionPlan holding(Activity... activities) {
        return plan("plan", "2023-12-13").activities(List.of(activities)).build();
    }

    private static ActionPlan stating(boolean modalities) {
        return plan("plan", "2023-12-13").organisationalModalities(modalities).build();
    }

    @Test
    void one_activity_is_enough_whatever_is_known_of_its_time() {
        assertThat(Told.of(
                        "MOD-2.9-a",
                        dossier(plan("plan", "2023-12-13")
                                .activities(activities("Workshop"))
                                .build())))
                .isEqualTo("""
                MOD-2.9-a action-plan plan
                  arises 2023-12-13
                  from 2023-12-13 met
                  with {area=eco.tourism}
                  because [plan]
                """);
    }

    @Test
    void a_plan_without_activities_departs_from_a_and_not_from_b() {
        assertThat(Told.of("MOD-2.9-a", dossier(holding()))).isEqualTo("""
                MOD-2.9-a action-plan plan
                  arises 2023-12-13
                  from 2023-12-13 not-met
                  with {area=eco.tourism}
                  because [plan]
                """);
        assertThat(Told.of("MOD-2.9-b", dossier(holding()))).isEqualTo("""
                MOD-2.9-b action-plan plan
                  arises 2023-12-13
                  from 2023-12-13 met
                  with {area=eco.tourism}
                  because [plan]
                """);
    }

    @Test
    void each_activity_with_a_timeline_meets_it() {
        assertThat(Told.of(
                        "MOD-2.9-b",
                        dossier(holding(activity("Workshop", "2024"), activity("Fair", "2024-05-01/2024-05-03")))))
                .isEqualTo("""
                MOD-2.9-b action-plan plan
                  arises 2023-12-13
                  from 2023-12-13 met
                  with {area=eco.tourism}
                  because [plan]
                """);
    }

    @Test
    void names_the_activities_without_a_timeline_whatever_is_unknown_of_others() {
        assertThat(Told.of(
                        "MOD-2.9-b",
                        dossier(plan("plan", "2023-12-13")
                                .activities(Stream.concat(
                                                Stream.of(
                                                        activity("Workshop", "none"),
                                                        activity("Fair", "2024"),
                                                        activity("Exchange", "none")),
                                                activities("Training").stream())
                                        .toList())
                                .build())))
                .isEqualTo("""
                MOD-2.9-b action-plan plan
                  arises 2023-12-13
                  from 2023-12-13 not-met, naming [Exchange, Workshop]
                  with {area=eco.tourism}
                  because [plan]
                """);
    }

    @Test
    void a_timeline_that_is_not_on_record_is_undetermined() {
        assertThat(Told.of(
                        "MOD-2.9-b",
                        dossier(plan("plan", "2023-12-13")
                                .activities(activities("Workshop"))
                                .build())))
                .contains("  from 2023-12-13 undetermined, missing [timeline]\n");
    }

    @Test
    void organisational_modalities_are_stated_or_not() {
        assertThat(Told.of("MOD-2.9-c", dossier(stating(true)))).isEqualTo("""
                MOD-2.9-c action-plan plan
                  arises 2023-12-13
                  from 2023-12-13 met
                  with {area=eco.tourism}
                  because [plan]
                """);
        assertThat(Told.of("MOD-2.9-c", dossier(stating(false)))).isEqualTo("""
                MOD-2.9-c action-plan plan
                  arises 2023-12-13
                  from 2023-12-13 not-met
                  with {area=eco.tourism}
                  because [plan]
                """);
    }

    @Test
    void what_is_not_on_record_is_undetermined() {
        ActionPlan bare = plan("plan", "2023-12-13").build();
        assertThat(Told.of("MOD-2.9-a", dossier(bare)))
                .contains("  from 2023-12-13 undetermined, missing [activities]\n");
        assertThat(Told.of("MOD-2.9-b", dossier(bare)))
                .contains("  from 2023-12-13 undetermined, missing [activities]\n");
        assertThat(Told.of("MOD-2.9-c", dossier(bare)))
                .contains("  from 2023-12-13 undetermined, missing [organisationalModalities]\n");
    }

    @Test
    void a_rough_day_leaves_it_undetermined_until_its_last_value() {
        ActionPlan rough = plan("plan", "2023-12")
                .activities(List.of(activity("Workshop", "2024")))
                .organisationalModalities(true)
                .build();
        for (String rule : RULES) {
            assertThat(Told.of(rule, dossier(rough)))
                    .contains("  arises 2023-12\n"
                            + "  from 2023-12-01 undetermined, missing [2023-12]\n"
                            + "  from 2023-12-31 met\n");
        }
    }
}
