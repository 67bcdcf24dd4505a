package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.PaperRecords.approvedFor;
import static io.github.cica4j.rules.cases.PaperRecords.period;
import static io.github.cica4j.rules.cases.PaperRecords.stating;
import static io.github.cica4j.rules.cases.Records.approval;
import static io.github.cica4j.rules.cases.Records.approvalOf;
import static io.github.cica4j.rules.cases.Records.bySilence;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Body;
import org.junit.jupiter.api.Test;

/** MOD-2.6-c: the applicability of a paper starts with its approval or later. */
class Mod26cTest {

    private static final String RULE = "MOD-2.6-c";

    @Test
    void is_met_by_a_period_that_starts_after_the_approval() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                stating("first", "paper", "2022-06-16", "2023-2024"),
                                approval("approval", "paper", "2022-12-14", Body.SOC))))
                .isEqualTo("""
                MOD-2.6-c concept-paper paper approval
                  arises 2022-12-14
                  from 2022-12-14 met
                  with {area=eco.tourism}
                  because [approval, first, paper]
                """);
    }

    @Test
    void a_period_may_start_on_the_day_of_approval_a_day_before_it_is_for_a_person_to_look_at() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                approvedFor("approval", "paper", "2023-03-01", "2023-03-01/2024-12-31"))))
                .contains("  from 2023-03-01 met\n");
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                approvedFor("approval", "paper", "2023-03-01", "2023-02-28/2024-12-31"))))
                .isEqualTo("""
                MOD-2.6-c concept-paper paper approval
                  arises 2023-03-01
                  from 2023-03-01 review
                  with {area=eco.tourism}
                  because [approval, paper]
                """);
    }

    @Test
    void a_period_without_an_end_is_judged_too() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                approvedFor("approval", "paper", "2023-03-01", period("2023-01-01", "")))))
                .contains("  from 2023-03-01 review\n");
    }

    @Test
    void a_rough_start_or_a_rough_approval_that_may_lie_either_way_is_undetermined() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                approvedFor("approval", "paper", "2023-03-15", period("2023-03", "2024-12-31")))))
                .contains("  from 2023-03-15 undetermined, missing [2023-03]\n  with");
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                approvedFor("approval", "paper", "2023-03", period("2023-03-15", "2024-12-31")))))
                .contains("  arises 2023-03\n  from 2023-03-01 undetermined, missing [2023-03]\n  with");
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                approvedFor("approval", "paper", "2023-03", period("2023-03-31", "2024-12-31")))))
                .contains("  from 2023-03-01 undetermined, missing [2023-03]\n  from 2023-03-31 met\n");
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                approvedFor("approval", "paper", "2023-04", period("2023-03", "2024-12-31")))))
                .contains("  from 2023-04-01 undetermined, missing [2023-04]\n  from 2023-04-30 review\n");
    }

    @Test
    void each_approval_is_judged_by_its_own_text_whoever_gave_it() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                stating("first", "paper", "2022-06-16", "2023-2024"),
                                bySilence("silence", "paper", "2022-12-14"),
                                approvedFor("extended", "paper", "2024-12-04", "2023-2026"))))
                .isEqualTo("""
                MOD-2.6-c concept-paper paper extended
                  arises 2024-12-04
                  from 2024-12-04 review
                  with {area=eco.tourism}
                  because [extended, paper]
                MOD-2.6-c concept-paper paper silence
                  arises 2022-12-14
                  from 2022-12-14 met
                  with {area=eco.tourism}
                  because [first, paper, silence]
                """);
    }

    @Test
    void two_texts_that_state_the_same_period_are_judged() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                stating("one", "paper", "2022-06-16", "2022-2024"),
                                stating("two", "paper", "2022-06-16", "2022-2024"),
                                approval("approval", "paper", "2022-12-14", Body.SOC))))
                .isEqualTo("""
                MOD-2.6-c concept-paper paper approval
                  arises 2022-12-14
                  from 2022-12-14 review
                  with {area=eco.tourism}
                  because [approval, one, paper, two]
                """);
    }

    @Test
    void a_text_without_a_period_or_that_may_state_one_of_two_gives_no_finding() {
        assertThat(Told.of(RULE, dossier(paper("paper"), approvedFor("approval", "paper", "2022-12-14", "none"))))
                .isEmpty();
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                approvalOf("approval", "paper", "2022-12-14").build())))
                .isEmpty();
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                stating("one", "paper", "2022-06-16", "2022-2024"),
                                stating("two", "paper", "2022-06-16", "2023-2025"),
                                approval("approval", "paper", "2022-12-14", Body.SOC))))
                .isEmpty();
        assertThat(Told.of(RULE, dossier(paper("paper"), stating("first", "paper", "2022-06-16", "2021-2024"))))
                .isEmpty();
    }
}
