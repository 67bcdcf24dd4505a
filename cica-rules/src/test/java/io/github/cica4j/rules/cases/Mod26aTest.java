package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.approval;
import static io.github.cica4j.rules.cases.Records.approvalOf;
import static io.github.cica4j.rules.cases.Records.bySilence;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draftOf;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.FactId;
import org.junit.jupiter.api.Test;

/** MOD-2.6-a: a concept paper states its applicability period. */
class Mod26aTest {

    private static final String RULE = "MOD-2.6-a";

    private static Draft stating(String id, String day, String applicability) {
        return draftOf(id, "paper", day).applicability(stated(applicability)).build();
    }

    @Test
    void is_judged_on_the_latest_draft_issued_by_the_day() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                stating("first", "2022-06-16", "none"),
                                stating("second", "2023-12-13", "2024-2025"))))
                .isEqualTo("""
                MOD-2.6-a concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 not-met
                  from 2023-12-13 met
                  with {area=eco.tourism}
                  because [first, paper, second]
                """);
    }

    @Test
    void is_judged_on_the_approved_text_from_approval_on_whatever_is_drafted_later() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                stating("first", "2022-06-16", "none"),
                                approval("approval", "paper", "2022-12-14", Body.SOC),
                                stating("second", "2023-12-13", "2024-2025"))))
                .contains("from 2022-06-16 not-met\n  with");
    }

    @Test
    void the_approval_tells_first_what_was_approved_then_the_draft_that_it_names() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                stating("first", "2022-06-16", "none"),
                                approvalOf("approval", "paper", "2022-12-14")
                                        .by(Body.SOC)
                                        .applicability(stated("2023-2024"))
                                        .build())))
                .contains("from 2022-06-16 not-met\n  from 2022-12-14 met\n");
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                stating("first", "2022-06-16", "2023-2024"),
                                stating("second", "2022-09-01", "none"),
                                approvalOf("approval", "paper", "2022-12-14")
                                        .by(Body.SOC)
                                        .draft(FactId.of("first"))
                                        .build())))
                .contains("from 2022-06-16 met\n  from 2022-09-01 not-met\n  from 2022-12-14 met\n");
    }

    @Test
    void what_is_not_recorded_is_undetermined() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                draftOf("first", "paper", "2022-06-16").build())))
                .contains("from 2022-06-16 undetermined, missing [applicability]\n");
        assertThat(Told.of(RULE, dossier(paper("paper"), approval("approval", "paper", "2022-12-14", Body.SOC))))
                .contains("arises 2022-12-14\n  from 2022-12-14 undetermined, missing [applicability]\n");
    }

    @Test
    void two_drafts_of_one_day_that_differ_leave_it_undetermined() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                stating("first", "2022-06-16", "none"),
                                stating("second", "2022-06-16", "2024-2025"))))
                .contains("from 2022-06-16 undetermined, missing [first, second]\n");
    }

    @Test
    void a_rough_day_leaves_it_undetermined_only_where_the_drafts_differ() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                stating("first", "2022-06-16", "none"),
                                stating("second", "2022-07", "2024-2025"))))
                .contains("from 2022-06-16 not-met\n"
                        + "  from 2022-07-01 undetermined, missing [first, second]\n"
                        + "  from 2022-07-31 met\n");
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                stating("first", "2022-06-16", "none"),
                                stating("second", "2022-07", "none"))))
                .contains("from 2022-06-16 not-met\n  with");
    }

    @Test
    void silence_of_the_member_states_may_not_be_an_approval() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                stating("first", "2022-06-16", "none"),
                                bySilence("silence", "paper", "2022-12-14"),
                                stating("second", "2023-12-13", "2024-2025"))))
                .contains("from 2022-06-16 not-met\n"
                        + "  from 2023-12-13 undetermined, missing [first, second, silence]\n");
    }

    @Test
    void a_withdrawn_paper_is_bound_no_more() {
        ConceptPaper withdrawn = ConceptPaper.builder()
                .from(paper("paper"))
                .withdrawnOn(Records.day("2023-01-01"))
                .build();
        assertThat(Told.of(RULE, dossier(withdrawn, stating("first", "2022-06-16", "none"))))
                .contains("ends 2023-01-01\n  from 2022-06-16 not-met\n  from 2023-01-01 nothing\n");
    }

    @Test
    void binds_from_the_edition_of_the_catalogue_that_lists_the_area() {
        assertThat(Told.of(RULE, dossier(paper("paper"), stating("first", "2009-02-20", "none"))))
                .contains("arises 2021-10-12\n  from 2021-10-12 not-met\n");
    }
}
