package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.PaperRecords.approvedFor;
import static io.github.cica4j.rules.cases.PaperRecords.period;
import static io.github.cica4j.rules.cases.PaperRecords.stating;
import static io.github.cica4j.rules.cases.PaperRecords.superseded;
import static io.github.cica4j.rules.cases.PaperRecords.withdrawn;
import static io.github.cica4j.rules.cases.Records.approval;
import static io.github.cica4j.rules.cases.Records.approvalOf;
import static io.github.cica4j.rules.cases.Records.bySilence;
import static io.github.cica4j.rules.cases.Records.completeIn;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import org.junit.jupiter.api.Test;

/** MOD-2.1-a: whether an area has a concept paper in force. */
class Mod21aTest {

    private static final String RULE = "MOD-2.1-a";
    private static final String TOURISM = "MOD-2.1-a area eco.tourism\n";

    /** Approvals are complete from the day of the Catalogue to the middle of 2025. */
    private static Dossier recorded(Fact... facts) {
        return completeIn("approvals", "2021-10-12", "2025-06-30", facts);
    }

    private static String tourism(Dossier dossier) {
        String all = Told.of(RULE, dossier);
        int start = all.indexOf(TOURISM);
        int end = all.indexOf(RULE + " area", start + 1);
        return all.substring(start, end);
    }

    @Test
    void an_area_without_a_paper_is_for_a_person_to_look_at_where_approvals_are_complete() {
        assertThat(tourism(recorded())).isEqualTo("""
                MOD-2.1-a area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 review
                  from 2025-07-01 undetermined, missing [approvals]
                  with {area=eco.tourism}
                  because []
                """);
    }

    @Test
    void that_there_is_none_needs_approvals_complete_from_the_first_day_of_the_edition() {
        for (Dossier gaps : new Dossier[] {dossier(), completeIn("approvals", "2021-10-13", "2025-06-30")}) {
            assertThat(tourism(gaps)).isEqualTo("""
                    MOD-2.1-a area eco.tourism
                      arises 2021-10-12
                      from 2021-10-12 undetermined, missing [approvals]
                      with {area=eco.tourism}
                      because []
                    """);
        }
    }

    @Test
    void every_area_of_the_catalogue_has_a_finding() {
        String all = Told.of(RULE, dossier());
        for (String area : new String[] {"mil", "nct.ict", "eco.trade", "env.protection", "hum"}) {
            assertThat(all).contains("MOD-2.1-a area " + area + "\n  arises 2021-10-12\n");
        }
    }

    @Test
    void a_paper_is_in_force_from_the_first_to_the_last_day_of_its_period() {
        assertThat(tourism(recorded(
                        paper("paper"),
                        stating("first", "paper", "2022-06-16", "2023-2024"),
                        approval("approval", "paper", "2022-12-14", Body.SOC))))
                .isEqualTo("""
                MOD-2.1-a area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 review
                  from 2023-01-01 met
                  from 2025-01-01 review
                  from 2025-07-01 undetermined, missing [approvals]
                  with {area=eco.tourism}
                  because [approval, first, paper]
                """);
    }

    @Test
    void a_paper_approved_in_the_course_of_its_period_is_in_force_from_the_approval_on() {
        assertThat(tourism(recorded(paper("paper"), approvedFor("approval", "paper", "2023-03-01", "2023-2024"))))
                .contains("  from 2021-10-12 review\n  from 2023-03-01 met\n  from 2025-01-01 review\n");
    }

    @Test
    void a_paper_without_a_period_is_in_force_from_the_approval_on() {
        assertThat(tourism(recorded(paper("paper"), approvedFor("approval", "paper", "2023-03-01", "none"))))
                .isEqualTo("""
                MOD-2.1-a area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 review
                  from 2023-03-01 met
                  with {area=eco.tourism}
                  because [approval, paper]
                """);
    }

    @Test
    void a_period_that_has_no_end_goes_on() {
        assertThat(tourism(recorded(
                        paper("paper"), approvedFor("approval", "paper", "2022-12-14", period("2023-01-01", "")))))
                .contains("  from 2021-10-12 review\n  from 2023-01-01 met\n  with");
    }

    @Test
    void it_is_undetermined_where_nobody_knows_which_period_the_text_states() {
        assertThat(tourism(recorded(paper("paper"), approval("approval", "paper", "2022-12-14", Body.SOC))))
                .isEqualTo("""
                MOD-2.1-a area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 review
                  from 2022-12-14 undetermined, missing [applicability]
                  with {area=eco.tourism}
                  because [approval, paper]
                """);
    }

    @Test
    void a_paper_that_is_drafted_only_is_not_in_force() {
        assertThat(tourism(recorded(paper("paper"), stating("first", "paper", "2022-06-16", "2023-2024"))))
                .contains("  from 2021-10-12 review\n  from 2025-07-01 undetermined, missing [approvals]\n");
    }

    @Test
    void a_paper_approved_before_the_edition_is_in_force_from_its_first_day_on() {
        assertThat(tourism(recorded(paper("paper"), approvedFor("approval", "paper", "2009-02-20", "none"))))
                .contains("  arises 2021-10-12\n  from 2021-10-12 met\n  with");
    }

    @Test
    void a_paper_is_no_longer_in_force_from_the_day_it_is_withdrawn_or_superseded() {
        for (ConceptPaper ended :
                new ConceptPaper[] {withdrawn("paper", "2024-02-01"), superseded("paper", "2024-02-01")}) {
            assertThat(tourism(recorded(ended, approvedFor("approval", "paper", "2022-12-14", "2023-2024"))))
                    .contains("  from 2023-01-01 met\n  from 2024-02-01 review\n  from 2025-07-01 undetermined");
        }
    }

    @Test
    void rough_days_leave_the_days_between_undetermined() {
        assertThat(tourism(recorded(
                        withdrawn("paper", "2024-02"), approvedFor("approval", "paper", "2022-12-14", "2023-2024"))))
                .contains("  from 2023-01-01 met\n"
                        + "  from 2024-02-01 undetermined, missing [2024-02]\n"
                        + "  from 2024-02-29 review\n");
        assertThat(tourism(recorded(
                        paper("paper"), approvedFor("approval", "paper", "2022-12-14", period("2023-01", "2024-12")))))
                .contains("  from 2021-10-12 review\n"
                        + "  from 2023-01-01 undetermined, missing [2023-01, 2024-12]\n"
                        + "  from 2023-01-31 met\n"
                        + "  from 2024-12-02 undetermined, missing [2023-01, 2024-12]\n"
                        + "  from 2025-01-01 review\n");
        assertThat(tourism(recorded(paper("paper"), approvedFor("approval", "paper", "2022-12", "none"))))
                .contains("  from 2021-10-12 review\n"
                        + "  from 2022-12-01 undetermined, missing [approval]\n"
                        + "  from 2022-12-31 met\n");
    }

    @Test
    void an_approval_by_the_silence_of_the_member_states_may_not_count() {
        assertThat(tourism(recorded(
                        paper("paper"),
                        stating("first", "paper", "2022-06-16", "2023-2024"),
                        bySilence("silence", "paper", "2022-12-14"))))
                .isEqualTo("""
                MOD-2.1-a area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 review
                  from 2023-01-01 undetermined, missing [silence]
                  from 2025-01-01 review
                  from 2025-07-01 undetermined, missing [approvals]
                  with {area=eco.tourism}
                  because [first, paper, silence]
                """);
    }

    @Test
    void two_texts_that_may_be_the_approved_one_leave_the_days_on_which_they_differ_undetermined() {
        assertThat(tourism(recorded(
                        paper("paper"),
                        stating("one", "paper", "2022-06-16", "2023-2024"),
                        stating("two", "paper", "2022-06-16", "2023"),
                        approval("approval", "paper", "2022-12-14", Body.SOC))))
                .contains("  from 2021-10-12 review\n"
                        + "  from 2023-01-01 met\n"
                        + "  from 2024-01-01 undetermined, missing [approval, one, two]\n"
                        + "  from 2025-01-01 review\n")
                .contains("  because [approval, one, paper, two]\n");
    }

    @Test
    void an_approval_by_nobody_knows_whom_counts() {
        assertThat(tourism(recorded(
                        paper("paper"),
                        approvalOf("approval", "paper", "2022-12-14")
                                .applicability(stated("none"))
                                .build())))
                .contains("  from 2021-10-12 review\n  from 2022-12-14 met\n");
    }

    @Test
    void one_paper_in_force_is_enough_whatever_is_unknown_of_others() {
        assertThat(tourism(recorded(
                        paper("paper"),
                        approvedFor("approval", "paper", "2022-12-14", "2023-2024"),
                        paper("other"),
                        approval("unknown", "other", "2022-12-14", Body.SOC))))
                .isEqualTo("""
                MOD-2.1-a area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 review
                  from 2022-12-14 undetermined, missing [applicability]
                  from 2023-01-01 met
                  from 2025-01-01 undetermined, missing [applicability]
                  with {area=eco.tourism}
                  because [approval, other, paper, unknown]
                """);
    }

    @Test
    void the_latest_approval_is_the_one_that_counts() {
        assertThat(tourism(recorded(
                        paper("paper"),
                        approvedFor("approval", "paper", "2022-12-14", "2023-2024"),
                        approvedFor("extended", "paper", "2024-12-04", "2023-2026"))))
                .contains("  from 2021-10-12 review\n"
                        + "  from 2023-01-01 met\n"
                        + "  from 2027-01-01 undetermined, missing [approvals]\n");
    }

    @Test
    void a_paper_of_another_area_does_not_count() {
        ConceptPaper energy = ConceptPaper.builder()
                .id(FactId.of("paper"))
                .area(AreaId.of("eco.energy"))
                .build();
        Dossier dossier = recorded(energy, approvedFor("approval", "paper", "2022-12-14", "none"));
        assertThat(tourism(dossier)).contains("  from 2021-10-12 review\n").contains("  because []\n");
        assertThat(Told.of(RULE, dossier)).contains("""
                MOD-2.1-a area eco.energy
                  arises 2021-10-12
                  from 2021-10-12 review
                  from 2022-12-14 met
                  with {area=eco.energy}
                  because [approval, paper]
                """);
    }
}
