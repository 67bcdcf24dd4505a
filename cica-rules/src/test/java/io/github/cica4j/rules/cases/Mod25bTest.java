package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.PaperRecords.convened;
import static io.github.cica4j.rules.cases.PaperRecords.convenedBy;
import static io.github.cica4j.rules.cases.PaperRecords.superseded;
import static io.github.cica4j.rules.cases.PaperRecords.withdrawn;
import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.approval;
import static io.github.cica4j.rules.cases.Records.bySilence;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.meeting;
import static io.github.cica4j.rules.cases.Records.meetingOf;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Fact;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** MOD-2.5-b: the Coordinator convenes the expert meeting on a paper considered for more than six months. */
class Mod25bTest {

    private static final String RULE = "MOD-2.5-b";

    /** Tajikistan is Coordinator from 2021 on; the first draft is of 16 June 2022, so six months end on 16 December. */
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

    private static ExpertMeeting byCoordinator(String day) {
        return convenedBy(meeting("meeting", "paper", day), "TJ");
    }

    private static Fact[] listed(String firstDraft, Fact meeting) {
        return new Fact[] {
            list("list", "2022-01-01", "", "TJ", ""), paper("paper"), draft("first", "paper", firstDraft, "TJ"), meeting
        };
    }

    @Test
    void is_met_by_a_meeting_that_the_coordinator_convened() {
        assertThat(Told.of(RULE, dossier(considered(byCoordinator("2023-01-15")))))
                .isEqualTo("""
                MOD-2.5-b expert-meeting meeting
                  arises 2023-01-15
                  from 2023-01-15 met
                  with {area=eco.tourism}
                  because [first, meeting, paper, term]
                """);
    }

    @Test
    void another_state_that_convenes_departs_where_the_record_tells_that_it_is_not_coordinator() {
        ExpertMeeting byOther = convenedBy(meeting("meeting", "paper", "2023-01-15"), "TR");
        assertThat(Told.of(RULE, complete("2020-01-01", "2027-12-31", considered(byOther))))
                .isEqualTo("""
                MOD-2.5-b expert-meeting meeting
                  arises 2023-01-15
                  from 2023-01-15 not-met
                  with {area=eco.tourism}
                  because [first, meeting, paper, term]
                """);
        assertThat(Told.of(RULE, dossier(considered(byOther))))
                .contains("  from 2023-01-15 undetermined, missing [appointments]\n");
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2027-12-31",
                                considered(convenedBy(meeting("meeting", "paper", "2023-01-15"), "TR", "TJ")))))
                .contains("  from 2023-01-15 met\n");
    }

    @Test
    void conveners_that_are_not_on_record_are_undetermined_a_meeting_that_no_state_convened_departs() {
        assertThat(Told.of(RULE, dossier(considered(meeting("meeting", "paper", "2023-01-15")))))
                .isEqualTo("""
                MOD-2.5-b expert-meeting meeting
                  arises 2023-01-15
                  from 2023-01-15 undetermined, missing [convenedBy]
                  with {area=eco.tourism}
                  because [first, meeting, paper, term]
                """);
        assertThat(Told.of(RULE, dossier(considered(convenedBy(meeting("meeting", "paper", "2023-01-15"))))))
                .contains("  from 2023-01-15 not-met\n");
    }

    @Test
    void an_acting_coordinator_convenes_too() {
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2027-12-31",
                                acting("acts", "LK", "2023-01-01", "2023-01-31"),
                                paper("paper"),
                                draft("first", "paper", "2022-06-16", "TJ"),
                                convenedBy(meeting("meeting", "paper", "2023-01-31"), "LK"),
                                convenedBy(meeting("after", "paper", "2023-02-01"), "LK"))))
                .contains("MOD-2.5-b expert-meeting meeting\n  arises 2023-01-31\n  from 2023-01-31 met\n")
                .contains("MOD-2.5-b expert-meeting after\n  arises 2023-02-01\n  from 2023-02-01 not-met\n");
    }

    @Test
    void a_meeting_on_the_last_day_of_the_six_months_is_not_asked_for_one_on_the_day_after_is() {
        assertThat(Told.of(RULE, dossier(considered(byCoordinator("2022-12-16")))))
                .isEmpty();
        assertThat(Told.of(RULE, dossier(considered(byCoordinator("2022-12-17")))))
                .contains("  from 2022-12-17 met\n");
    }

    @Test
    void one_of_its_two_days_is_enough_and_it_is_judged_on_the_day_it_was_convened() {
        assertThat(Told.of(RULE, dossier(considered(convened(byCoordinator("2022-12-17"), "2022-12-01")))))
                .contains("  arises 2022-12-01\n  from 2022-12-01 met\n");
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2027-12-31",
                                considered(convened(
                                        convenedBy(meeting("meeting", "paper", "2026-01-15"), "TJ"), "2025-12-31")))))
                .contains("  from 2025-12-31 met\n");
        assertThat(Told.of(RULE, complete("2020-01-01", "2027-12-31", considered(byCoordinator("2026-01-01")))))
                .contains("  from 2026-01-01 not-met\n");
    }

    @Test
    void a_meeting_on_the_day_consideration_ends_is_asked_for_one_on_the_day_after_is_not() {
        Fact approval = approval("approval", "paper", "2023-04-19", Body.SOC);
        assertThat(Told.of(RULE, dossier(considered(approval, byCoordinator("2023-04-19")))))
                .isEqualTo("""
                MOD-2.5-b expert-meeting meeting
                  arises 2023-04-19
                  from 2023-04-19 met
                  with {area=eco.tourism}
                  because [approval, first, meeting, paper, term]
                """);
        assertThat(Told.of(RULE, dossier(considered(approval, byCoordinator("2023-04-20")))))
                .isEmpty();
        for (ConceptPaper ended :
                new ConceptPaper[] {withdrawn("paper", "2023-04-19"), superseded("paper", "2023-04-19")}) {
            for (String day : new String[] {"2023-04-19", "2023-04-20"}) {
                String told = Told.of(
                        RULE,
                        dossier(
                                list("list", "2022-01-01", "", "TJ", ""),
                                ended,
                                draft("first", "paper", "2022-06-16", "TJ"),
                                byCoordinator(day)));
                if (day.endsWith("19")) {
                    assertThat(told).contains("  from 2023-04-19 met\n");
                } else {
                    assertThat(told).isEmpty();
                }
            }
        }
    }

    @Test
    void no_meeting_is_asked_for_on_a_paper_approved_on_the_first_day_beyond_six_months() {
        ExpertMeeting meeting = byCoordinator("2022-12-17");
        assertThat(Told.of(RULE, dossier(considered(approval("approval", "paper", "2022-12-17", Body.SOC), meeting))))
                .isEmpty();
        assertThat(Told.of(RULE, dossier(considered(approval("approval", "paper", "2022-12-18", Body.SOC), meeting))))
                .contains("  from 2022-12-17 met\n");
    }

    @Test
    void a_meeting_after_the_silence_of_the_member_states_may_not_be_asked_for() {
        assertThat(Told.of(
                        RULE,
                        dossier(considered(bySilence("silence", "paper", "2023-01-11"), byCoordinator("2023-02-01")))))
                .contains("  from 2023-02-01 undetermined, missing [silence]\n");
        assertThat(Told.of(
                        RULE,
                        dossier(considered(bySilence("silence", "paper", "2023-01-11"), byCoordinator("2023-01-11")))))
                .contains("  from 2023-01-11 met\n");
    }

    @Test
    void rough_days_that_leave_open_whether_it_is_asked_for_leave_it_undetermined() {
        assertThat(Told.of(RULE, dossier(considered(byCoordinator("2022-12")))))
                .contains("  arises 2022-12\n  from 2022-12-01 undetermined, missing [2022-12]\n  with");
        assertThat(Told.of(RULE, dossier(considered(byCoordinator("2023-01")))))
                .contains("  from 2023-01-01 undetermined, missing [2023-01]\n  from 2023-01-31 met\n");
        assertThat(Told.of(RULE, dossier(listed("2022-07", byCoordinator("2023-01-15")))))
                .contains("  from 2023-01-15 undetermined, missing [2022-07]\n");
        assertThat(Told.of(RULE, dossier(listed("2022-07", byCoordinator("2023-01-01")))))
                .isEmpty();
        assertThat(Told.of(RULE, dossier(listed("2022-07", byCoordinator("2023-02-01")))))
                .contains("  from 2023-02-01 met\n");
    }

    @Test
    void each_bound_of_a_rough_meeting_is_looked_at_by_itself() {
        Fact approval = approval("approval", "paper", "2023-04-19", Body.SOC);
        assertThat(Told.of(RULE, dossier(considered(approval, byCoordinator("2022-12-01/2023-05-01")))))
                .isEmpty();
        assertThat(Told.of(RULE, dossier(considered(approval, byCoordinator("2023-03-01/2023-04-19")))))
                .contains("  from 2023-03-01 undetermined, missing [2023-03-01/2023-04-19]\n"
                        + "  from 2023-04-19 met\n");
        assertThat(Told.of(RULE, dossier(considered(approval, byCoordinator("2023-03-01/2023-04-20")))))
                .contains("  from 2023-03-01 undetermined, missing [2023-03-01/2023-04-20]\n  with");
    }

    @Test
    void the_coordinator_is_that_of_the_area_of_the_paper() {
        ExpertMeeting elsewhere = ExpertMeeting.builder()
                .from(byCoordinator("2023-01-15"))
                .area(AreaId.of("eco.energy"))
                .build();
        assertThat(Told.of(RULE, dossier(considered(elsewhere)))).isEqualTo("""
                MOD-2.5-b expert-meeting meeting
                  arises 2023-01-15
                  from 2023-01-15 met
                  with {area=eco.tourism}
                  because [first, meeting, paper, term]
                """);
    }

    @Test
    void six_months_from_the_end_of_august_clip_or_roll_or_stay_open() {
        Fact[] august = listed("2023-08-30", byCoordinator("2024-03-01"));
        assertThat(Told.of(RULE, dossier(august))).contains("  from 2024-03-01 met\n");
        assertThat(Told.of(RULE, dossier(august), "INT-01=roll")).isEmpty();
        assertThat(Told.of(RULE, dossier(august), "INT-01=undetermined"))
                .contains("  from 2024-03-01 undetermined, missing [INT-01]\n");
    }

    @Test
    void an_office_without_a_stated_end_goes_on_or_is_known_on_the_day_of_the_list_only() {
        Fact[] june = listed("2022-06-16", byCoordinator("2023-01-15"));
        assertThat(Told.of(RULE, dossier(june))).contains("  from 2023-01-15 met\n");
        assertThat(Told.of(RULE, dossier(june), "INT-47=undetermined"))
                .contains("  from 2023-01-15 undetermined, missing [INT-47]\n");
    }

    @Test
    void a_meeting_on_no_paper_or_on_one_without_a_draft_gives_no_finding() {
        assertThat(Told.of(
                        RULE,
                        dossier(considered(meetingOf("meeting", "2023-01-15")
                                .convenedBy(states("TJ"))
                                .build()))))
                .isEmpty();
        assertThat(Told.of(
                        RULE,
                        dossier(
                                paper("paper"),
                                approval("approval", "paper", "2023-04-19", Body.SOC),
                                byCoordinator("2023-01-15"))))
                .isEmpty();
    }
}
