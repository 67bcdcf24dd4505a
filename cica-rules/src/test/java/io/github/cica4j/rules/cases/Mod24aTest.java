package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.approval;
import static io.github.cica4j.rules.cases.Records.approvalOf;
import static io.github.cica4j.rules.cases.Records.bySilence;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Body;
import org.junit.jupiter.api.Test;

/** MOD-2.4-a: the SOC approves concept papers. */
class Mod24aTest {

    private static final String RULE = "MOD-2.4-a";

    @Test
    void approval_by_the_soc_is_met_from_its_day() {
        assertThat(Told.of(RULE, dossier(paper("paper"), approval("approval", "paper", "2023-12-12", Body.SOC))))
                .isEqualTo("""
                MOD-2.4-a concept-paper paper approval
                  arises 2023-12-12
                  from 2023-12-12 met
                  with {area=eco.tourism}
                  because [approval, paper]
                """);
    }

    @Test
    void approval_by_another_body_is_not_met() {
        for (Body body : new Body[] {Body.SWG, Body.MC, Body.SUMMIT}) {
            assertThat(Told.of(RULE, dossier(paper("paper"), approval("approval", "paper", "2023-12-05", body))))
                    .contains("from 2023-12-05 not-met\n");
        }
    }

    @Test
    void approval_by_the_silence_of_the_member_states_is_for_a_person_to_judge() {
        assertThat(Told.of(RULE, dossier(paper("paper"), bySilence("approval", "paper", "2024-01-11"))))
                .contains("from 2024-01-11 review\n");
    }

    @Test
    void approval_by_nobody_knows_whom_is_undetermined() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                approvalOf("approval", "paper", "2022-12-14").build())))
                .contains("from 2022-12-14 undetermined, missing [by]\n");
    }

    @Test
    void a_rough_day_leaves_it_undetermined_until_its_last_value() {
        assertThat(Told.of(
                        RULE,
                        dossier(paper("paper"), approval("approval", "paper", "2022-09-13/2022-10-12", Body.SOC))))
                .contains(
                        "from 2022-09-13 undetermined, missing [2022-09-13/2022-10-12]\n" + "  from 2022-10-12 met\n");
    }

    @Test
    void two_approvals_are_two_findings_and_a_paper_that_nobody_approved_gives_none() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                approval("one", "paper", "2022-12-14", Body.SOC),
                                approval("two", "paper", "2024-12-04", Body.SWG),
                                paper("other"),
                                draft("draft", "other", "2023-01-01", "TJ"))))
                .contains("MOD-2.4-a concept-paper paper one\n")
                .contains("MOD-2.4-a concept-paper paper two\n")
                .doesNotContain("other");
    }
}
