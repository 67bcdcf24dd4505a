package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.approval;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import org.junit.jupiter.api.Test;

/** MOD-1.6-a: an action plan serves a concept paper of its area. */
class Mod16aTest {

    private static final String RULE = "MOD-1.6-a";
    private static final Fact PAPER = paper("paper");
    private static final Fact FIRST = draft("first", "paper", "2022-06-16", "TJ");

    private static ActionPlan serving(String day) {
        return plan("plan", day).paper(FactId.of("paper")).build();
    }

    @Test
    void is_met_if_the_paper_had_a_draft_on_that_day_or_before() {
        assertThat(Told.of(RULE, dossier(PAPER, FIRST, serving("2022-06-16")))).isEqualTo("""
                MOD-1.6-a action-plan plan
                  arises 2022-06-16
                  from 2022-06-16 met
                  with {area=eco.tourism}
                  because [paper, plan]
                """);
    }

    @Test
    void a_paper_that_was_first_drafted_on_the_day_after_did_not_exist_yet() {
        assertThat(Told.of(RULE, dossier(PAPER, FIRST, serving("2022-06-15")))).isEqualTo("""
                MOD-1.6-a action-plan plan
                  arises 2022-06-15
                  from 2022-06-15 not-met
                  with {area=eco.tourism}
                  because [paper, plan]
                """);
    }

    @Test
    void a_paper_known_by_its_approval_exists_from_then_on() {
        Fact approval = approval("approval", "paper", "2022-12-14", Body.SOC);
        assertThat(Told.of(RULE, dossier(PAPER, approval, serving("2022-12-14"))))
                .contains("from 2022-12-14 met\n");
        assertThat(Told.of(RULE, dossier(PAPER, approval, serving("2022-12-13"))))
                .contains("from 2022-12-13 not-met\n");
        assertThat(Told.of(RULE, dossier(PAPER, approval, FIRST, serving("2022-12-13"))))
                .contains("from 2022-12-13 met\n");
    }

    @Test
    void a_plan_without_a_paper_or_for_one_of_another_area_is_not_met() {
        assertThat(Told.of(
                        RULE,
                        dossier(plan("plan", "2023-01-01").withoutPaper(true).build())))
                .isEqualTo("""
                MOD-1.6-a action-plan plan
                  arises 2023-01-01
                  from 2023-01-01 not-met
                  with {area=eco.tourism}
                  because [plan]
                """);
        ActionPlan elsewhere = ActionPlan.builder()
                .from(serving("2023-01-01"))
                .area(AreaId.of("eco.sme"))
                .build();
        assertThat(Told.of(RULE, dossier(PAPER, FIRST, elsewhere))).isEqualTo("""
                MOD-1.6-a action-plan plan
                  arises 2023-01-01
                  from 2023-01-01 not-met
                  with {area=eco.sme}
                  because [paper, plan]
                """);
    }

    @Test
    void an_unknown_paper_or_one_without_a_text_leaves_it_undetermined() {
        assertThat(Told.of(RULE, dossier(plan("plan", "2023-01-01").build())))
                .contains("from 2023-01-01 undetermined, missing [paper]\n");
        assertThat(Told.of(RULE, dossier(PAPER, serving("2023-01-01"))))
                .contains("from 2023-01-01 undetermined, missing [drafts]\n");
    }

    @Test
    void rough_days_leave_it_undetermined_where_they_overlap() {
        assertThat(Told.of(RULE, dossier(PAPER, FIRST, serving("2022-06")))).isEqualTo("""
                MOD-1.6-a action-plan plan
                  arises 2022-06
                  from 2022-06-01 undetermined, missing [2022-06]
                  with {area=eco.tourism}
                  because [paper, plan]
                """);
        assertThat(Told.of(RULE, dossier(PAPER, draft("first", "paper", "2022-07", "TJ"), serving("2022-07-30"))))
                .contains("from 2022-07-30 undetermined, missing [2022-07]\n");
        assertThat(Told.of(RULE, dossier(PAPER, draft("first", "paper", "2022-07", "TJ"), serving("2022-07-31"))))
                .contains("from 2022-07-31 met\n");
    }
}
