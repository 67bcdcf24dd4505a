package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.approval;
import static io.github.cica4j.rules.cases.Records.bySilence;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.completeIn;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.meeting;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.soc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Fact;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** MOD-2.5-a: expert meetings on a paper considered for more than six months. */
class Mod25aTest {

    private static final String RULE = "MOD-2.5-a";

    /** Tajikistan is Coordinator from 2021 on; the first draft is of 16 June 2022. */
    private static Fact[] considered(Fact... more) {
        return Stream.concat(
                        Stream.of(
                                soc("decision", "2020-12-01"),
                                coordinator("term", "TJ", "decision", "2021-2025"),
                                paper("paper"),
                                draft("first", "paper", "2022-06-16", "TJ")),
                        Stream.of(more))
                .toArray(Fact[]::new);
    }

    @Test
    void is_due_from_the_day_after_six_months_while_no_meeting_is_on_record() {
        assertThat(Told.of(RULE, dossier(considered()))).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 due, missing [expertMeetings], bearer [TJ]
                  from 2026-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, paper, term]
                """);
    }

    @Test
    void waits_without_a_bearer_while_the_record_tells_that_nobody_is_coordinator() {
        assertThat(Told.of(RULE, complete("2020-01-01", "2027-12-31", considered())))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 due, bearer [TJ]
                  from 2026-01-01 pending
                  from 2028-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, paper, term]
                """);
    }

    @Test
    void is_met_by_a_meeting_on_the_first_day_beyond_six_months_not_by_one_on_the_last_day_of_them() {
        assertThat(Told.of(RULE, dossier(considered(meeting("late", "paper", "2022-12-17")))))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  met 2022-12-17
                  from 2022-12-17 met, bearer [TJ]
                  with {area=eco.tourism}
                  because [first, late, paper, term]
                """);
        assertThat(Told.of(RULE, dossier(considered(meeting("early", "paper", "2022-12-16")))))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 due, missing [expertMeetings], bearer [TJ]
                  from 2026-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, paper, term]
                """);
    }

    @Test
    void is_met_on_the_day_a_meeting_is_convened() {
        ExpertMeeting convened = ExpertMeeting.builder()
                .from(meeting("meeting", "paper", "2023-03-01"))
                .convenedOn(Records.day("2023-01-10"))
                .build();
        assertThat(Told.of(RULE, dossier(considered(convened)))).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  met 2023-01-10
                  from 2022-12-17 due, missing [expertMeetings], bearer [TJ]
                  from 2023-01-10 met, bearer [TJ]
                  with {area=eco.tourism}
                  because [first, meeting, paper, term]
                """);
    }

    @Test
    void a_paper_approved_on_the_first_day_beyond_six_months_gives_no_finding_one_approved_a_day_later_does() {
        assertThat(Told.of(RULE, dossier(considered(approval("approval", "paper", "2022-12-17", Body.SOC)))))
                .isEmpty();
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2022-12-17",
                                "2022-12-18",
                                considered(approval("approval", "paper", "2022-12-18", Body.SOC)))))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  ends 2022-12-18
                  from 2022-12-17 due, bearer [TJ]
                  from 2022-12-18 not-met, bearer [TJ]
                  with {area=eco.tourism}
                  because [approval, first, paper, term]
                """);
    }

    @Test
    void that_it_ended_unmet_needs_a_record_complete_up_to_the_day_of_the_end() {
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2022-12-17",
                                "2023-04-18",
                                considered(approval("approval", "paper", "2023-04-19", Body.SOC)))))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  ends 2023-04-19
                  from 2022-12-17 due, bearer [TJ]
                  from 2023-04-19 undetermined, missing [expertMeetings], bearer [TJ]
                  with {area=eco.tourism}
                  because [approval, first, paper, term]
                """);
    }

    @Test
    void a_meeting_on_the_day_of_approval_still_counts_one_on_the_day_after_does_not() {
        Fact approval = approval("approval", "paper", "2023-04-19", Body.SOC);
        assertThat(Told.of(RULE, dossier(considered(approval, meeting("meeting", "paper", "2023-04-19")))))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  met 2023-04-19
                  ends 2023-04-19
                  from 2022-12-17 due, missing [expertMeetings], bearer [TJ]
                  from 2023-04-19 met, bearer [TJ]
                  with {area=eco.tourism}
                  because [approval, first, meeting, paper, term]
                """);
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2022-01-01",
                                "2025-12-31",
                                considered(approval, meeting("meeting", "paper", "2023-04-20")))))
                .contains("from 2023-04-19 not-met");
    }

    @Test
    void withdrawal_and_supersession_end_it_like_an_approval() {
        ConceptPaper withdrawn = ConceptPaper.builder()
                .from(paper("paper"))
                .withdrawnOn(Records.day("2023-02-01"))
                .build();
        ConceptPaper superseded = ConceptPaper.builder()
                .from(paper("paper"))
                .supersededOn(Records.day("2023-02-01"))
                .build();
        for (ConceptPaper ended : new ConceptPaper[] {withdrawn, superseded}) {
            assertThat(Told.of(RULE, complete("2022-01-01", "2025-12-31", ended, considered()[3])))
                    .isEqualTo("""
                    MOD-2.5-a concept-paper paper
                      arises 2022-12-17
                      ends 2023-02-01
                      from 2022-12-17 pending
                      from 2023-02-01 not-met
                      with {area=eco.tourism}
                      because [first, paper]
                    """);
        }
    }

    @Test
    void approval_by_the_member_states_together_leaves_it_undetermined() {
        assertThat(Told.of(RULE, dossier(considered(bySilence("silence", "paper", "2023-01-11")))))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 due, missing [expertMeetings], bearer [TJ]
                  from 2023-01-11 undetermined, missing [expertMeetings, silence], bearer [TJ]
                  from 2026-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, paper, silence, term]
                """);
    }

    @Test
    void a_rough_first_draft_makes_the_days_between_the_readings_undetermined() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                list("list", "2022-01-01", "", "TJ", ""),
                                paper("paper"),
                                draft("first", "paper", "2022-07", "TJ"))))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2023-01-02/2023-02-01
                  from 2023-01-02 undetermined, missing [2022-07, expertMeetings], bearer [TJ]
                  from 2023-02-01 due, missing [expertMeetings], bearer [TJ]
                  with {area=eco.tourism}
                  because [first, list, paper]
                """);
    }

    @Test
    void six_months_from_the_end_of_august_clip_or_roll_or_stay_open() {
        Fact[] august = {
            list("list", "2022-01-01", "", "TJ", ""), paper("paper"), draft("first", "paper", "2023-08-30", "TJ")
        };
        assertThat(Told.of(RULE, dossier(august))).contains("arises 2024-03-01\n  from 2024-03-01 due");
        assertThat(Told.of(RULE, dossier(august), "INT-01=roll")).contains("arises 2024-03-02\n  from 2024-03-02 due");
        assertThat(Told.of(RULE, dossier(august), "INT-01=undetermined"))
                .contains(
                        "arises 2024-03-01/2024-03-02\n  from 2024-03-01 undetermined, missing [INT-01, expertMeetings]")
                .contains("from 2024-03-02 due");
    }

    @Test
    void under_a_grace_it_has_a_limit_and_can_be_overdue_and_late() {
        assertThat(Told.of(RULE, complete("2020-01-01", "2023-12-31", considered()), "INT-05=grace:30"))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  limit 2023-01-15
                  from 2022-12-17 pending, bearer [TJ]
                  from 2023-01-16 overdue, bearer [TJ]
                  from 2024-01-01 undetermined, missing [expertMeetings], bearer [TJ]
                  from 2026-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, paper, term]
                """);
        assertThat(Told.of(
                        RULE,
                        complete("2020-01-01", "2027-12-31", considered(meeting("meeting", "paper", "2023-01-16"))),
                        "INT-05=grace:30"))
                .contains("from 2023-01-16 met-late");
        assertThat(Told.of(
                        RULE,
                        complete("2020-01-01", "2027-12-31", considered(meeting("meeting", "paper", "2023-01-15"))),
                        "INT-05=grace"))
                .contains("from 2023-01-15 met");
    }

    @Test
    void a_paper_without_a_draft_on_record_gives_no_finding() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                approval("approval", "paper", "2023-01-01", Body.SOC),
                                meeting("meeting", "paper", "2022-01-01"))))
                .isEmpty();
    }

    @Test
    void an_updated_draft_does_not_start_the_six_months_again() {
        assertThat(Told.of(RULE, dossier(considered(draft("second", "paper", "2022-12-01", "TJ")))))
                .contains("arises 2022-12-17")
                .contains("because [first, paper, term]");
    }

    @Test
    void under_two_one_meeting_is_not_enough_on_whatever_days_it_was_convened_and_held() {
        ExpertMeeting one = ExpertMeeting.builder()
                .from(meeting("one", "paper", "2023-03-01"))
                .convenedOn(Records.day("2023-01-10"))
                .build();
        assertThat(Told.of(RULE, dossier(considered(one)), "INT-50=two")).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 due, missing [expertMeetings], bearer [TJ]
                  from 2026-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, one, paper, term]
                """);
        assertThat(Told.of(RULE, dossier(considered(one)))).contains("from 2023-01-10 met, bearer [TJ]\n");
    }

    @Test
    void under_two_it_is_met_by_the_second_meeting() {
        assertThat(Told.of(
                        RULE,
                        dossier(considered(
                                meeting("two", "paper", "2023-03-01"), meeting("one", "paper", "2023-01-10"))),
                        "INT-50=two"))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  met 2023-03-01
                  from 2022-12-17 due, missing [expertMeetings], bearer [TJ]
                  from 2023-03-01 met, bearer [TJ]
                  with {area=eco.tourism}
                  because [first, one, paper, term, two]
                """);
        assertThat(Told.of(
                        RULE,
                        dossier(considered(
                                meeting("one", "paper", "2023-01-10"), meeting("two", "paper", "2023-01-10"))),
                        "INT-50=two"))
                .contains("from 2023-01-10 met, bearer [TJ]\n");
    }

    @Test
    void under_two_each_meeting_counts_by_its_first_day_that_counts() {
        ExpertMeeting early = ExpertMeeting.builder()
                .from(meeting("early", "paper", "2023-02-01"))
                .convenedOn(Records.day("2022-12-16"))
                .build();
        assertThat(Told.of(RULE, dossier(considered(early, meeting("other", "paper", "2023-01-10"))), "INT-50=two"))
                .contains("met 2023-02-01\n");
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2022-01-01",
                                "2025-12-31",
                                considered(
                                        meeting("before", "paper", "2022-12-16"),
                                        meeting("one", "paper", "2022-12-17"))),
                        "INT-50=two"))
                .doesNotContain("met");
    }

    @Test
    void under_two_the_second_meeting_counts_to_the_day_of_approval() {
        Fact approval = approval("approval", "paper", "2023-04-19", Body.SOC);
        for (String day : new String[] {"2023-04-19", "2023-04-20"}) {
            assertThat(Told.of(
                            RULE,
                            complete(
                                    "2022-01-01",
                                    "2025-12-31",
                                    considered(
                                            approval,
                                            meeting("one", "paper", "2023-01-10"),
                                            meeting("two", "paper", day))),
                            "INT-50=two"))
                    .contains(day.endsWith("19") ? "from 2023-04-19 met, " : "from 2023-04-19 not-met, ");
        }
    }

    @Test
    void under_two_a_rough_second_meeting_leaves_the_days_between_undetermined() {
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2022-01-01",
                                "2025-12-31",
                                considered(meeting("one", "paper", "2023-01-10"), meeting("two", "paper", "2023-03"))),
                        "INT-50=two"))
                .contains("  met 2023-03\n")
                .contains("  from 2022-12-17 due, bearer [TJ]\n"
                        + "  from 2023-03-01 undetermined, missing [two], bearer [TJ]\n"
                        + "  from 2023-03-31 met, bearer [TJ]\n");
    }

    @Test
    void an_office_without_a_stated_end_goes_on_or_leaves_it_undetermined_who_would_convene() {
        Dossier listed = completeIn(
                "expertMeetings",
                "2022-01-01",
                "2027-12-31",
                list("list", "2022-01-01", "", "TJ", ""),
                paper("paper"),
                draft("first", "paper", "2022-06-16", "TJ"));
        assertThat(Told.of(RULE, listed)).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 due, bearer [TJ]
                  from 2028-01-01 due, missing [expertMeetings], bearer [TJ]
                  with {area=eco.tourism}
                  because [first, list, paper]
                """);
        assertThat(Told.of(RULE, listed, "INT-47=undetermined")).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 undetermined, missing [appointments], bearer [TJ]
                  from 2028-01-01 undetermined, missing [appointments, expertMeetings], bearer [TJ]
                  with {area=eco.tourism}
                  because [first, list, paper]
                """);
    }
}
