package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.approval;
import static io.github.cica4j.rules.cases.Records.bySilence;
import static io.github.cica4j.rules.cases.Records.completeIn;
import static io.github.cica4j.rules.cases.Records.consideration;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.paper;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Channel;
import io.github.cica4j.model.fact.Consideration;
import io.github.cica4j.model.fact.Fact;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** MOD-2.4-b: all Member States consider a paper before its approval. */
class Mod24bTest {

    private static final String RULE = "MOD-2.4-b";

    /** The first draft is of 16 June 2022, the SOC approves on 14 December. */
    private static Fact[] approved(Fact... more) {
        return Stream.concat(
                        Stream.of(
                                paper("paper"),
                                draft("first", "paper", "2022-06-16", "TJ"),
                                approval("approval", "paper", "2022-12-14", Body.SOC)),
                        Stream.of(more))
                .toArray(Fact[]::new);
    }

    private static Consideration swg(String day) {
        return consideration("considered", "paper", day, Channel.SWG);
    }

    @Test
    void consideration_in_any_of_the_ways_meets_it() {
        for (Channel channel : Channel.values()) {
            assertThat(Told.of(RULE, dossier(approved(consideration("considered", "paper", "2022-11-02", channel)))))
                    .isEqualTo("""
                    MOD-2.4-b concept-paper paper approval
                      arises 2022-12-14
                      from 2022-12-14 met
                      with {area=eco.tourism}
                      because [approval, considered, paper]
                    """);
        }
    }

    @Test
    void consideration_on_the_day_of_approval_counts_on_the_day_after_it_does_not() {
        assertThat(Told.of(RULE, dossier(approved(swg("2022-12-14"))))).contains("  from 2022-12-14 met\n");
        assertThat(Told.of(RULE, completeIn("considerations", "2022-01-01", "2023-12-31", approved(swg("2022-12-15")))))
                .isEqualTo("""
                MOD-2.4-b concept-paper paper approval
                  arises 2022-12-14
                  from 2022-12-14 not-met
                  with {area=eco.tourism}
                  because [approval, considered, paper]
                """);
    }

    @Test
    void that_nobody_considered_it_needs_a_record_complete_from_the_first_draft_to_the_approval() {
        assertThat(Told.of(RULE, completeIn("considerations", "2022-06-16", "2022-12-14", approved())))
                .isEqualTo("""
                MOD-2.4-b concept-paper paper approval
                  arises 2022-12-14
                  from 2022-12-14 not-met
                  with {area=eco.tourism}
                  because [approval, paper]
                """);
        for (Dossier gaps : new Dossier[] {
            dossier(approved()),
            completeIn("considerations", "2022-06-17", "2022-12-14", approved()),
            completeIn("considerations", "2022-06-16", "2022-12-13", approved())
        }) {
            assertThat(Told.of(RULE, gaps)).isEqualTo("""
                    MOD-2.4-b concept-paper paper approval
                      arises 2022-12-14
                      from 2022-12-14 undetermined, missing [considerations]
                      with {area=eco.tourism}
                      because [approval, paper]
                    """);
        }
    }

    @Test
    void without_a_draft_on_record_nobody_knows_since_when_it_could_be_considered() {
        assertThat(Told.of(
                        RULE,
                        completeIn(
                                "considerations",
                                "1992-10-05",
                                "2023-12-31",
                                paper("paper"),
                                approval("approval", "paper", "2022-12-14", Body.SOC))))
                .contains("  from 2022-12-14 undetermined, missing [considerations]\n");
    }

    @Test
    void where_the_first_draft_on_record_is_later_the_day_of_approval_is_enough() {
        assertThat(Told.of(
                        RULE,
                        completeIn(
                                "considerations",
                                "2022-12-14",
                                "2022-12-14",
                                paper("paper"),
                                approval("approval", "paper", "2022-12-14", Body.SOC),
                                draft("second", "paper", "2023-02-01", "TJ"))))
                .contains("  from 2022-12-14 not-met\n");
    }

    @Test
    void consideration_of_another_paper_does_not_count() {
        assertThat(Told.of(
                        RULE,
                        completeIn(
                                "considerations",
                                "2022-06-16",
                                "2022-12-14",
                                approved(
                                        paper("other"),
                                        consideration("considered", "other", "2022-11-02", Channel.SOC)))))
                .contains("  from 2022-12-14 not-met\n")
                .contains("  because [approval, paper]\n");
    }

    @Test
    void a_rough_consideration_that_may_be_later_is_undetermined() {
        assertThat(Told.of(RULE, completeIn("considerations", "2022-01-01", "2023-12-31", approved(swg("2022-12")))))
                .contains("  from 2022-12-14 undetermined, missing [2022-12]\n");
        assertThat(Told.of(RULE, dossier(approved(swg("2022-11"))))).contains("  from 2022-12-14 met\n");
        assertThat(Told.of(
                        RULE,
                        dossier(approved(swg("2022-12"), consideration("soc", "paper", "2022-12-14", Channel.SOC)))))
                .contains("  from 2022-12-14 met\n");
    }

    @Test
    void a_rough_approval_is_judged_on_both_its_bounds() {
        Fact paper = paper("paper");
        Fact draft = draft("first", "paper", "2022-06-16", "TJ");
        Fact approval = approval("approval", "paper", "2022-12", Body.SOC);
        assertThat(Told.of(RULE, dossier(paper, draft, approval, swg("2022-12-01"))))
                .contains("  arises 2022-12\n"
                        + "  from 2022-12-01 undetermined, missing [2022-12]\n"
                        + "  from 2022-12-31 met\n");
        assertThat(Told.of(RULE, dossier(paper, draft, approval, swg("2022-12-02"))))
                .contains("  from 2022-12-01 undetermined, missing [2022-12]\n  with");
        assertThat(Told.of(RULE, completeIn("considerations", "2022-06-16", "2022-12-31", paper, draft, approval)))
                .contains("  from 2022-12-01 undetermined, missing [2022-12]\n  from 2022-12-31 not-met\n");
        assertThat(Told.of(RULE, completeIn("considerations", "2022-06-16", "2022-12-30", paper, draft, approval)))
                .contains("  from 2022-12-31 undetermined, missing [considerations]\n");
    }

    @Test
    void a_rough_first_draft_asks_for_a_record_complete_from_its_first_value() {
        Fact[] rough = {
            paper("paper"),
            draft("first", "paper", "2022-06", "TJ"),
            approval("approval", "paper", "2022-12-14", Body.SOC)
        };
        assertThat(Told.of(RULE, completeIn("considerations", "2022-06-01", "2022-12-14", rough)))
                .contains("  from 2022-12-14 not-met\n");
        assertThat(Told.of(RULE, completeIn("considerations", "2022-06-02", "2022-12-14", rough)))
                .contains("  from 2022-12-14 undetermined, missing [considerations]\n");
    }

    @Test
    void each_approval_is_judged_by_itself_whoever_gave_it() {
        assertThat(Told.of(RULE, dossier(approved(bySilence("silence", "paper", "2022-09-01"), swg("2022-10-01")))))
                .isEqualTo("""
                MOD-2.4-b concept-paper paper approval
                  arises 2022-12-14
                  from 2022-12-14 met
                  with {area=eco.tourism}
                  because [approval, considered, paper]
                MOD-2.4-b concept-paper paper silence
                  arises 2022-09-01
                  from 2022-09-01 undetermined, missing [considerations]
                  with {area=eco.tourism}
                  because [considered, paper, silence]
                """);
    }
}
