package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.PaperRecords.approvedDraft;
import static io.github.cica4j.rules.cases.PaperRecords.approvedFor;
import static io.github.cica4j.rules.cases.PaperRecords.period;
import static io.github.cica4j.rules.cases.PaperRecords.stating;
import static io.github.cica4j.rules.cases.PaperRecords.superseded;
import static io.github.cica4j.rules.cases.PaperRecords.withdrawn;
import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.approval;
import static io.github.cica4j.rules.cases.Records.approvalOf;
import static io.github.cica4j.rules.cases.Records.bySilence;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.completeIn;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.soc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Manner;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** MOD-2.6-b: an approved concept paper is extended or replaced by its last day. */
class Mod26bTest {

    private static final String RULE = "MOD-2.6-b";

    /** Tajikistan is Coordinator from 2021 to 2025; the SOC approves a paper for 2023-2024 on 14 December 2022. */
    private static Fact[] approved(Fact... more) {
        return with(paper("paper"), more);
    }

    private static Fact[] with(ConceptPaper paper, Fact... more) {
        return Stream.concat(
                        Stream.of(
                                soc("decision", "2020-12-01"),
                                coordinator("term", "TJ", "decision", "2021-2025"),
                                paper,
                                stating("first", "paper", "2022-06-16", "2023-2024"),
                                approval("approval", "paper", "2022-12-14", Body.SOC)),
                        Stream.of(more))
                .toArray(Fact[]::new);
    }

    /** A successor, approved on a day; what it says of its period is not on record. */
    private static Fact[] succeededOn(String day) {
        return approved(paper("successor"), approval("next", "successor", day, Body.SOC));
    }

    private static Dossier recorded(Fact... facts) {
        return complete("2020-01-01", "2027-12-31", facts);
    }

    @Test
    void waits_until_its_last_day_and_is_overdue_from_the_day_after() {
        assertThat(Told.of(RULE, recorded(approved()))).isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-12-14
                  limit 2024-12-31
                  from 2022-12-14 pending, bearer [TJ]
                  from 2025-01-01 overdue, bearer [TJ]
                  from 2026-01-01 pending
                  from 2028-01-01 undetermined, missing [appointments, approvals]
                  with {area=eco.tourism}
                  because [approval, first, paper, term]
                """);
    }

    @Test
    void that_it_was_not_extended_needs_approvals_complete_from_the_day_of_approval() {
        assertThat(Told.of(RULE, dossier(approved()))).isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-12-14
                  limit 2024-12-31
                  from 2022-12-14 pending, bearer [TJ]
                  from 2025-01-01 undetermined, missing [approvals], bearer [TJ]
                  from 2026-01-01 undetermined, missing [appointments, approvals]
                  with {area=eco.tourism}
                  because [approval, first, paper, term]
                """);
        assertThat(Told.of(RULE, completeIn("approvals", "2022-12-14", "2025-06-30", approved())))
                .contains("  from 2025-01-01 overdue, bearer [TJ]\n"
                        + "  from 2025-07-01 undetermined, missing [approvals], bearer [TJ]\n");
        assertThat(Told.of(RULE, completeIn("approvals", "2022-12-15", "2025-06-30", approved())))
                .contains("  from 2025-01-01 undetermined, missing [approvals], bearer [TJ]\n");
    }

    @Test
    void is_met_by_the_approval_of_a_successor_on_the_last_day() {
        assertThat(Told.of(RULE, dossier(succeededOn("2024-12-31")))).isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-12-14
                  limit 2024-12-31
                  met 2024-12-31
                  from 2022-12-14 pending, bearer [TJ]
                  from 2024-12-31 met, bearer [TJ]
                  with {area=eco.tourism}
                  because [approval, first, next, paper, term]
                """);
    }

    @Test
    void is_met_late_by_the_approval_of_a_successor_a_day_later() {
        assertThat(Told.of(RULE, dossier(succeededOn("2025-01-01")))).isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-12-14
                  limit 2024-12-31
                  met 2025-01-01
                  from 2022-12-14 pending, bearer [TJ]
                  from 2025-01-01 met-late, bearer [TJ]
                  with {area=eco.tourism}
                  because [approval, first, next, paper, term]
                """);
    }

    @Test
    void an_approval_on_the_same_day_counts_one_of_the_day_before_does_not() {
        assertThat(Told.of(RULE, recorded(succeededOn("2022-12-14")))).contains("  from 2022-12-14 met, bearer [TJ]\n");
        assertThat(Told.of(RULE, recorded(succeededOn("2022-12-13")))).contains("  from 2025-01-01 overdue");
    }

    @Test
    void an_extension_meets_it_and_has_a_last_day_of_its_own() {
        assertThat(Told.of(RULE, recorded(approved(approvedFor("extended", "paper", "2024-12-04", "2023-2026")))))
                .isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-12-14
                  limit 2024-12-31
                  met 2024-12-04
                  from 2022-12-14 pending, bearer [TJ]
                  from 2024-12-04 met, bearer [TJ]
                  with {area=eco.tourism}
                  because [approval, extended, first, paper, term]
                MOD-2.6-b concept-paper paper extended
                  arises 2024-12-04
                  limit 2026-12-31
                  ends 2026-12-31
                  from 2024-12-04 pending, bearer [TJ]
                  from 2026-12-31 lapsed
                  with {area=eco.tourism}
                  because [extended, paper, term]
                """);
    }

    @Test
    void an_approval_in_another_area_does_not_count() {
        ConceptPaper energy = ConceptPaper.builder()
                .id(FactId.of("other"))
                .area(AreaId.of("eco.energy"))
                .build();
        assertThat(Told.of(RULE, recorded(approved(energy, approval("next", "other", "2024-12-04", Body.SOC)))))
                .contains("  from 2025-01-01 overdue, bearer [TJ]\n")
                .contains("  because [approval, first, paper, term]\n");
    }

    @Test
    void a_renewal_by_the_silence_of_the_member_states_may_not_count() {
        assertThat(Told.of(
                        RULE, recorded(approved(paper("successor"), bySilence("silence", "successor", "2024-06-03")))))
                .isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-12-14
                  limit 2024-12-31
                  from 2022-12-14 pending, bearer [TJ]
                  from 2024-06-03 undetermined, missing [silence], bearer [TJ]
                  from 2028-01-01 undetermined, missing [appointments, approvals, silence]
                  with {area=eco.tourism}
                  because [approval, first, paper, silence, term]
                """);
    }

    @Test
    void an_approval_by_the_silence_of_the_member_states_may_never_arise() {
        assertThat(Told.of(
                        RULE,
                        recorded(
                                soc("decision", "2020-12-01"),
                                coordinator("term", "TJ", "decision", "2021-2025"),
                                paper("paper"),
                                approvalOf("silence", "paper", "2022-12-14")
                                        .by(Body.MEMBER_STATES)
                                        .manner(Manner.SILENCE)
                                        .applicability(period("2023-01-01", "2024-12-31"))
                                        .build())))
                .contains("  limit 2024-12-31\n  from 2022-12-14 undetermined, missing [silence], bearer [TJ]\n")
                .contains("  because [paper, silence, term]\n");
    }

    @Test
    void an_approval_by_nobody_knows_whom_arises() {
        assertThat(Told.of(
                        RULE,
                        recorded(
                                soc("decision", "2020-12-01"),
                                coordinator("term", "TJ", "decision", "2021-2025"),
                                paper("paper"),
                                approvalOf("approval", "paper", "2022-12-14")
                                        .applicability(period("2023-01-01", "2024-12-31"))
                                        .build())))
                .contains("  from 2022-12-14 pending, bearer [TJ]\n  from 2025-01-01 overdue, bearer [TJ]\n");
    }

    @Test
    void lapses_when_the_paper_is_withdrawn_or_superseded_on_its_last_day_or_before() {
        for (ConceptPaper ended :
                new ConceptPaper[] {withdrawn("paper", "2024-12-31"), superseded("paper", "2024-12-31")}) {
            assertThat(Told.of(RULE, dossier(with(ended)))).isEqualTo("""
                    MOD-2.6-b concept-paper paper approval
                      arises 2022-12-14
                      limit 2024-12-31
                      ends 2024-12-31
                      from 2022-12-14 pending, bearer [TJ]
                      from 2024-12-31 lapsed, bearer [TJ]
                      with {area=eco.tourism}
                      because [approval, first, paper, term]
                    """);
        }
    }

    @Test
    void departs_when_the_paper_is_withdrawn_a_day_later() {
        assertThat(Told.of(RULE, recorded(with(withdrawn("paper", "2025-01-01")))))
                .isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-12-14
                  limit 2024-12-31
                  ends 2025-01-01
                  from 2022-12-14 pending, bearer [TJ]
                  from 2025-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism}
                  because [approval, first, paper, term]
                """);
        assertThat(Told.of(
                        RULE,
                        completeIn("approvals", "2022-12-14", "2024-12-31", with(withdrawn("paper", "2025-01-01")))))
                .contains("  from 2025-01-01 not-met, bearer [TJ]\n");
        assertThat(Told.of(
                        RULE,
                        completeIn("approvals", "2022-12-14", "2024-12-30", with(withdrawn("paper", "2025-01-01")))))
                .contains("  from 2025-01-01 undetermined, missing [approvals], bearer [TJ]\n");
    }

    @Test
    void a_successor_on_the_day_the_paper_is_superseded_still_counts_one_of_the_day_after_does_not() {
        for (String day : new String[] {"2024-06-03", "2024-06-04"}) {
            assertThat(Told.of(
                            RULE,
                            recorded(with(
                                    superseded("paper", "2024-06-03"),
                                    paper("successor"),
                                    approval("next", "successor", day, Body.SOC)))))
                    .contains(day.endsWith("03") ? "  from 2024-06-03 met" : "  from 2024-06-03 lapsed");
        }
    }

    private static Fact[] vacantFrom2024(Fact... more) {
        return Stream.concat(
                        Stream.of(
                                soc("decision", "2020-12-01"),
                                coordinator("term", "TJ", "decision", "2021-2023"),
                                paper("paper"),
                                approvedFor("approval", "paper", "2022-12-14", "2023-2024")),
                        Stream.of(more))
                .toArray(Fact[]::new);
    }

    @Test
    void lapses_on_the_last_day_if_nobody_is_coordinator_then() {
        assertThat(Told.of(RULE, recorded(vacantFrom2024()))).isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-12-14
                  limit 2024-12-31
                  ends 2024-12-31
                  from 2022-12-14 pending, bearer [TJ]
                  from 2024-12-31 lapsed
                  with {area=eco.tourism}
                  because [approval, paper, term]
                """);
        assertThat(Told.of(
                        RULE,
                        recorded(vacantFrom2024(
                                paper("successor"), approval("next", "successor", "2024-12-31", Body.SOC)))))
                .contains("  from 2024-12-31 met\n");
        assertThat(Told.of(
                        RULE,
                        recorded(vacantFrom2024(
                                paper("successor"), approval("next", "successor", "2025-01-01", Body.SOC)))))
                .contains("  from 2024-12-31 lapsed\n");
    }

    @Test
    void is_undetermined_from_the_last_day_where_nobody_knows_who_is_coordinator_then() {
        assertThat(Told.of(RULE, dossier(vacantFrom2024())))
                .contains("  from 2022-12-14 pending, bearer [TJ]\n"
                        + "  from 2024-12-31 undetermined, missing [appointments]\n"
                        + "  from 2025-01-01 undetermined, missing [appointments, approvals]\n");
    }

    @Test
    void who_acts_as_coordinator_bears_it() {
        assertThat(Told.of(RULE, recorded(vacantFrom2024(acting("acts", "LK", "2024-12-31", "2025-03-31")))))
                .isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-12-14
                  limit 2024-12-31
                  from 2022-12-14 pending, bearer [TJ]
                  from 2025-01-01 overdue, bearer [LK]
                  from 2025-04-01 pending
                  from 2028-01-01 undetermined, missing [appointments, approvals]
                  with {area=eco.tourism}
                  because [acts, approval, paper, term]
                """);
        assertThat(Told.of(RULE, recorded(vacantFrom2024(acting("acts", "LK", "2024-10-01", "2024-12-30")))))
                .contains("  from 2024-12-31 lapsed\n");
    }

    @Test
    void under_proposed_a_draft_by_the_last_day_is_enough() {
        Dossier proposed = recorded(approved(draft("second", "paper", "2024-12-31", "TJ")));
        assertThat(Told.of(RULE, proposed)).contains("  from 2025-01-01 overdue, bearer [TJ]\n");
        assertThat(Told.of(RULE, proposed, "INT-49=proposed")).isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-12-14
                  limit 2024-12-31
                  met 2024-12-31
                  from 2022-12-14 pending, bearer [TJ]
                  from 2024-12-31 met, bearer [TJ]
                  with {area=eco.tourism}
                  because [approval, first, paper, second, term]
                """);
        assertThat(Told.of(RULE, recorded(approved(draft("second", "paper", "2025-01-01", "TJ"))), "INT-49=proposed"))
                .contains("  from 2025-01-01 met-late, bearer [TJ]\n");
        assertThat(Told.of(RULE, dossier(succeededOn("2024-06-03")), "INT-49=proposed"))
                .contains("  from 2024-06-03 met, bearer [TJ]\n");
    }

    @Test
    void under_proposed_a_draft_of_a_successor_counts_whoever_prepared_it_one_issued_before_the_approval_does_not() {
        assertThat(Told.of(
                        RULE,
                        recorded(approved(paper("successor"), stating("second", "successor", "2024-06-03", "none"))),
                        "INT-49=proposed"))
                .contains("  from 2024-06-03 met, bearer [TJ]\n");
        assertThat(Told.of(
                        RULE,
                        recorded(approved(paper("successor"), draft("second", "successor", "2022-12-13", "TJ"))),
                        "INT-49=proposed"))
                .contains("  from 2025-01-01 overdue, bearer [TJ]\n");
    }

    @Test
    void under_proposed_the_approved_draft_does_not_count() {
        assertThat(Told.of(
                        RULE,
                        recorded(
                                list("list", "2022-01-01", "", "TJ", ""),
                                paper("paper"),
                                stating("first", "paper", "2022-12-14", "2023-2024"),
                                approvedDraft("approval", "paper", "2022-12-14", "first")),
                        "INT-49=proposed"))
                .isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-12-14
                  limit 2024-12-31
                  from 2022-12-14 pending, bearer [TJ]
                  from 2025-01-01 overdue, bearer [TJ]
                  from 2028-01-01 undetermined, missing [approvals], bearer [TJ]
                  with {area=eco.tourism}
                  because [approval, first, list, paper]
                """);
    }

    @Test
    void an_office_without_a_stated_end_goes_on_or_leaves_it_undetermined_from_the_last_day() {
        Dossier listed = completeIn(
                "approvals",
                "2020-01-01",
                "2027-12-31",
                list("list", "2022-01-01", "", "TJ", ""),
                paper("paper"),
                approvedFor("approval", "paper", "2022-12-14", "2023-2024"));
        assertThat(Told.of(RULE, listed))
                .contains("  from 2022-12-14 pending, bearer [TJ]\n  from 2025-01-01 overdue, bearer [TJ]\n");
        assertThat(Told.of(RULE, listed, "INT-47=undetermined"))
                .contains("  from 2022-12-14 pending, bearer [TJ]\n"
                        + "  from 2024-12-31 undetermined, missing [INT-47], bearer [TJ]\n"
                        + "  from 2025-01-01 undetermined, missing [INT-47, appointments], bearer [TJ]\n");
    }

    @Test
    void a_text_without_a_last_day_has_no_deadline() {
        assertThat(Told.of(RULE, recorded(paper("paper"), approvedFor("approval", "paper", "2022-12-14", "none"))))
                .isEmpty();
        assertThat(Told.of(
                        RULE,
                        recorded(
                                paper("paper"),
                                approvedFor("approval", "paper", "2022-12-14", period("2023-01-01", "")))))
                .isEmpty();
        assertThat(Told.of(RULE, recorded(paper("paper"), approval("approval", "paper", "2022-12-14", Body.SOC))))
                .isEmpty();
    }

    @Test
    void a_text_that_may_state_one_of_two_periods_has_no_deadline_but_an_approval_that_names_the_draft_has() {
        Fact[] two = {
            paper("paper"),
            stating("one", "paper", "2022-06-16", "2023-2024"),
            stating("two", "paper", "2022-06-16", "2023-2025")
        };
        assertThat(Told.of(
                        RULE, recorded(two[0], two[1], two[2], approval("approval", "paper", "2022-12-14", Body.SOC))))
                .isEmpty();
        assertThat(Told.of(
                        RULE,
                        recorded(two[0], two[1], two[2], approvedDraft("approval", "paper", "2022-12-14", "two"))))
                .contains("  limit 2025-12-31\n")
                .contains("  because [approval, paper, two]\n");
    }

    @Test
    void two_texts_that_state_the_same_period_have_a_deadline_and_neither_counts_as_proposed() {
        Dossier two = recorded(
                list("list", "2022-01-01", "", "TJ", ""),
                paper("paper"),
                stating("one", "paper", "2022-12-14", "2023-2024"),
                stating("two", "paper", "2022-12-14", "2023-2024"),
                approval("approval", "paper", "2022-12-14", Body.SOC));
        for (String reading : new String[] {"INT-49=approved", "INT-49=proposed"}) {
            assertThat(Told.of(RULE, two, reading)).isEqualTo("""
                    MOD-2.6-b concept-paper paper approval
                      arises 2022-12-14
                      limit 2024-12-31
                      from 2022-12-14 pending, bearer [TJ]
                      from 2025-01-01 overdue, bearer [TJ]
                      from 2028-01-01 undetermined, missing [approvals], bearer [TJ]
                      with {area=eco.tourism}
                      because [approval, list, one, paper, two]
                    """);
        }
    }

    @Test
    void the_approved_text_is_the_latest_draft_of_the_day_of_approval() {
        assertThat(Told.of(
                        RULE,
                        recorded(
                                paper("paper"),
                                stating("first", "paper", "2022-06-16", "2023-2024"),
                                stating("second", "paper", "2022-12-14", "2023-2025"),
                                stating("third", "paper", "2022-12-15", "2023-2026"),
                                approval("approval", "paper", "2022-12-14", Body.SOC))))
                .contains("  limit 2025-12-31\n")
                .contains("  because [approval, paper, second]\n");
    }

    @Test
    void rough_days_leave_the_days_between_undetermined() {
        assertThat(Told.of(
                        RULE,
                        recorded(
                                list("list", "2022-01-01", "", "TJ", ""),
                                paper("paper"),
                                approvedFor("approval", "paper", "2022-12", period("2023-01-01", "2024-12")))))
                .isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-12
                  limit 2024-12
                  from 2022-12-01 undetermined, missing [2022-12, 2024-12], bearer [TJ]
                  from 2022-12-31 pending, bearer [TJ]
                  from 2024-12-02 undetermined, missing [2022-12, 2024-12], bearer [TJ]
                  from 2025-01-01 overdue, bearer [TJ]
                  from 2028-01-01 undetermined, missing [approvals], bearer [TJ]
                  with {area=eco.tourism}
                  because [approval, list, paper]
                """);
    }
}
