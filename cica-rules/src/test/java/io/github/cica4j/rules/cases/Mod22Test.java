package io.github.cica4j.rules.cases;

import static io.github.cica4j.model.fact.PaperElement.AIMS;
import static io.github.cica4j.model.fact.PaperElement.APPROACHES;
import static io.github.cica4j.model.fact.PaperElement.BACKGROUND;
import static io.github.cica4j.model.fact.PaperElement.GENERAL_FRAMEWORK;
import static io.github.cica4j.model.fact.PaperElement.MAIN_DIRECTIONS;
import static io.github.cica4j.model.fact.PaperElement.OBJECTIVES;
import static io.github.cica4j.model.fact.PaperElement.RATIONALE;
import static io.github.cica4j.model.fact.PaperElement.THEMATIC_AREAS;
import static io.github.cica4j.rules.cases.PaperRecords.approvedDraft;
import static io.github.cica4j.rules.cases.PaperRecords.approvedFor;
import static io.github.cica4j.rules.cases.PaperRecords.providing;
import static io.github.cica4j.rules.cases.PaperRecords.superseded;
import static io.github.cica4j.rules.cases.PaperRecords.withdrawn;
import static io.github.cica4j.rules.cases.Records.approval;
import static io.github.cica4j.rules.cases.Records.bySilence;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draftOf;
import static io.github.cica4j.rules.cases.Records.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.PaperElement;
import org.junit.jupiter.api.Test;

/** MOD-2.2-a and -b: a concept paper has the elements that are recommended, and thematic areas. */
class Mod22Test {

    private static final String ELEMENTS = "MOD-2.2-a";
    private static final String THEMES = "MOD-2.2-b";
    private static final PaperElement[] SEVEN = {
        GENERAL_FRAMEWORK, MAIN_DIRECTIONS, RATIONALE, BACKGROUND, AIMS, OBJECTIVES, APPROACHES
    };

    @Test
    void all_seven_elements_meet_it_thematic_areas_are_not_among_them() {
        assertThat(Told.of(ELEMENTS, dossier(paper("paper"), providing("first", "paper", "2022-06-16", SEVEN))))
                .isEqualTo("""
                MOD-2.2-a concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 met
                  with {area=eco.tourism}
                  because [first, paper]
                """);
    }

    @Test
    void names_the_elements_that_are_lacking() {
        assertThat(Told.of(
                        ELEMENTS,
                        dossier(
                                paper("paper"),
                                providing(
                                        "first",
                                        "paper",
                                        "2022-06-16",
                                        THEMATIC_AREAS,
                                        RATIONALE,
                                        BACKGROUND,
                                        OBJECTIVES,
                                        GENERAL_FRAMEWORK,
                                        MAIN_DIRECTIONS))))
                .isEqualTo("""
                MOD-2.2-a concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 not-met, naming [aims, approaches]
                  with {area=eco.tourism}
                  because [first, paper]
                """);
    }

    @Test
    void a_text_that_provides_nothing_lacks_all_seven() {
        assertThat(Told.of(ELEMENTS, dossier(paper("paper"), providing("first", "paper", "2022-06-16"))))
                .contains("from 2022-06-16 not-met, naming [general-framework, main-directions, rationale, background,"
                        + " aims, objectives, approaches]\n");
    }

    @Test
    void thematic_areas_are_judged_by_themselves_and_nothing_is_named() {
        assertThat(Told.of(THEMES, dossier(paper("paper"), providing("first", "paper", "2022-06-16", THEMATIC_AREAS))))
                .isEqualTo("""
                MOD-2.2-b concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 met
                  with {area=eco.tourism}
                  because [first, paper]
                """);
        assertThat(Told.of(THEMES, dossier(paper("paper"), providing("first", "paper", "2022-06-16", SEVEN))))
                .isEqualTo("""
                MOD-2.2-b concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 not-met
                  with {area=eco.tourism}
                  because [first, paper]
                """);
    }

    @Test
    void elements_that_are_not_recorded_are_undetermined() {
        for (String rule : new String[] {ELEMENTS, THEMES}) {
            assertThat(Told.of(
                            rule,
                            dossier(
                                    paper("paper"),
                                    draftOf("first", "paper", "2022-06-16").build())))
                    .contains("  arises 2022-06-16\n  from 2022-06-16 undetermined, missing [elements]\n  with");
        }
    }

    @Test
    void the_latest_draft_counts_until_an_approval_and_the_approved_text_from_it_on() {
        assertThat(Told.of(
                        ELEMENTS,
                        dossier(
                                paper("paper"),
                                providing("first", "paper", "2022-06-16"),
                                providing("second", "paper", "2022-09-01", SEVEN),
                                approval("approval", "paper", "2022-12-14", Body.SOC),
                                providing("third", "paper", "2023-12-13"))))
                .contains("  from 2022-09-01 met\n  with")
                .contains("  because [approval, first, paper, second, third]\n");
        assertThat(Told.of(
                        THEMES,
                        dossier(
                                paper("paper"),
                                providing("first", "paper", "2022-06-16", THEMATIC_AREAS),
                                providing("second", "paper", "2022-09-01"),
                                approvedDraft("approval", "paper", "2022-12-14", "first"))))
                .isEqualTo("""
                MOD-2.2-b concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 met
                  from 2022-09-01 not-met
                  from 2022-12-14 met
                  with {area=eco.tourism}
                  because [approval, first, paper, second]
                """);
    }

    @Test
    void a_draft_of_the_day_of_approval_is_the_approved_one_a_draft_of_the_day_after_is_not() {
        assertThat(Told.of(
                        THEMES,
                        dossier(
                                paper("paper"),
                                providing("first", "paper", "2022-06-16"),
                                approval("approval", "paper", "2022-12-14", Body.SOC),
                                providing("second", "paper", "2022-12-14", THEMATIC_AREAS))))
                .contains("  from 2022-06-16 not-met\n  from 2022-12-14 met\n  with");
        assertThat(Told.of(
                        THEMES,
                        dossier(
                                paper("paper"),
                                providing("first", "paper", "2022-06-16"),
                                approval("approval", "paper", "2022-12-14", Body.SOC),
                                providing("second", "paper", "2022-12-15", THEMATIC_AREAS))))
                .contains("  from 2022-06-16 not-met\n  with");
    }

    @Test
    void the_elements_of_an_approved_text_without_a_draft_are_unknown_whatever_the_approval_says_of_its_period() {
        for (String rule : new String[] {ELEMENTS, THEMES}) {
            assertThat(Told.of(
                            rule,
                            dossier(
                                    paper("paper"),
                                    approvedFor("approval", "paper", "2022-12-14", "2023-2024"),
                                    providing("later", "paper", "2023-02-01", PaperElement.values()))))
                    .contains("  arises 2022-12-14\n  from 2022-12-14 undetermined, missing [elements]\n  with");
        }
    }

    @Test
    void the_elements_are_those_of_the_draft_where_the_approval_states_another_period() {
        assertThat(Told.of(
                        ELEMENTS,
                        dossier(
                                paper("paper"),
                                providing("first", "paper", "2022-06-16", SEVEN),
                                approvedFor("approval", "paper", "2022-12-14", "2023-2024"))))
                .contains("  from 2022-06-16 met\n  with");
    }

    @Test
    void two_drafts_of_one_day_name_what_either_lacks() {
        assertThat(Told.of(
                        ELEMENTS,
                        dossier(
                                paper("paper"),
                                providing(
                                        "one",
                                        "paper",
                                        "2022-06-16",
                                        GENERAL_FRAMEWORK,
                                        MAIN_DIRECTIONS,
                                        RATIONALE,
                                        BACKGROUND,
                                        AIMS,
                                        OBJECTIVES),
                                providing(
                                        "two",
                                        "paper",
                                        "2022-06-16",
                                        GENERAL_FRAMEWORK,
                                        MAIN_DIRECTIONS,
                                        RATIONALE,
                                        BACKGROUND,
                                        OBJECTIVES,
                                        APPROACHES))))
                .contains("  from 2022-06-16 not-met, naming [aims, approaches]\n");
        assertThat(Told.of(
                        ELEMENTS,
                        dossier(
                                paper("paper"),
                                providing("one", "paper", "2022-06-16"),
                                providing("two", "paper", "2022-06-16", SEVEN))))
                .contains("  from 2022-06-16 undetermined, missing [one, two]\n");
    }

    @Test
    void a_rough_day_leaves_it_undetermined_only_where_the_drafts_differ() {
        assertThat(Told.of(
                        THEMES,
                        dossier(
                                paper("paper"),
                                providing("first", "paper", "2022-06-16"),
                                providing("second", "paper", "2022-07", THEMATIC_AREAS))))
                .contains("  from 2022-06-16 not-met\n"
                        + "  from 2022-07-01 undetermined, missing [first, second]\n"
                        + "  from 2022-07-31 met\n");
        assertThat(Told.of(
                        THEMES,
                        dossier(
                                paper("paper"),
                                providing("first", "paper", "2022-06-16"),
                                providing("second", "paper", "2022-07"))))
                .contains("  from 2022-06-16 not-met\n  with");
        assertThat(Told.of(THEMES, dossier(paper("paper"), providing("first", "paper", "2022-07", THEMATIC_AREAS))))
                .contains("  arises 2022-07\n"
                        + "  from 2022-07-01 undetermined, missing [2022-07]\n"
                        + "  from 2022-07-31 met\n");
    }

    @Test
    void silence_of_the_member_states_may_not_be_an_approval() {
        assertThat(Told.of(
                        ELEMENTS,
                        dossier(
                                paper("paper"),
                                providing("first", "paper", "2022-06-16"),
                                bySilence("silence", "paper", "2022-12-14"),
                                providing("second", "paper", "2023-12-13", SEVEN))))
                .contains("  from 2023-12-13 undetermined, missing [first, second, silence]\n")
                .contains("  because [first, paper, second, silence]\n");
    }

    @Test
    void a_paper_that_is_withdrawn_or_superseded_is_bound_no_more() {
        for (String rule : new String[] {ELEMENTS, THEMES}) {
            for (ConceptPaper ended :
                    new ConceptPaper[] {withdrawn("paper", "2023-01-01"), superseded("paper", "2023-01-01")}) {
                assertThat(Told.of(
                                rule, dossier(ended, providing("first", "paper", "2022-06-16", PaperElement.values()))))
                        .contains("  ends 2023-01-01\n  from 2022-06-16 met\n  from 2023-01-01 nothing\n");
            }
        }
    }

    @Test
    void binds_from_the_edition_of_the_catalogue_that_lists_the_area() {
        for (String rule : new String[] {ELEMENTS, THEMES}) {
            assertThat(Told.of(
                            rule,
                            dossier(paper("paper"), providing("first", "paper", "2009-02-20", PaperElement.values()))))
                    .contains("  arises 2021-10-12\n  from 2021-10-12 met\n  with");
        }
    }

    @Test
    void a_paper_without_a_text_gives_no_finding() {
        assertThat(Told.of(ELEMENTS, dossier(paper("paper")))).isEmpty();
        assertThat(Told.of(THEMES, dossier(paper("paper")))).isEmpty();
    }
}
