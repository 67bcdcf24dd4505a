package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.draftOf;
import static io.github.cica4j.rules.cases.Records.meeting;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Fact;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** INT-04: whether a revised draft begins the six months again. */
class Int04Test {

    private static final String DUE = "MOD-2.5-a";
    private static final String CONVENED = "MOD-2.5-b";
    private static final String ALWAYS = "INT-04=always";
    private static final String NEW = "INT-04=new-coordinator";

    /** Tajikistan is Coordinator to 31 August 2022, then Kyrgyzstan; the first draft is of 16 June 2022. */
    private static Fact[] drafted(Fact... more) {
        return Stream.concat(
                        Stream.of(
                                soc("decision", "2020-12-01"),
                                coordinator("old", "TJ", "decision", "2021-01-01/2022-08-31"),
                                coordinator("new", "KG", "decision", "2022-09-01/2024-12-31"),
                                paper("paper"),
                                draft("first", "paper", "2022-06-16", "TJ")),
                        Stream.of(more))
                .toArray(Fact[]::new);
    }

    private static Dossier considered(Fact... more) {
        return complete("2020-01-01", "2024-12-31", drafted(more));
    }

    @Test
    void by_default_a_revised_draft_changes_nothing() {
        assertThat(Told.of(DUE, considered(draft("revised", "paper", "2022-12-16", "KG"))))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 due, bearer [KG]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, new, old, paper]
                """);
    }

    @Test
    void one_issued_on_the_last_day_of_them_begins_them_again_one_issued_a_day_later_does_not() {
        assertThat(Told.of(DUE, considered(draft("revised", "paper", "2022-12-16", "KG")), ALWAYS))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2023-06-17
                  from 2023-06-17 due, bearer [KG]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, new, old, paper, revised]
                """);
        assertThat(Told.of(DUE, considered(draft("revised", "paper", "2022-12-17", "KG")), ALWAYS))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 due, bearer [KG]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, new, old, paper]
                """);
    }

    @Test
    void each_of_several_begins_them_again_while_they_run() {
        assertThat(Told.of(
                        DUE,
                        considered(
                                draft("third", "paper", "2023-03-01", "KG"),
                                draft("second", "paper", "2022-10-01", "TJ"),
                                draft("late", "paper", "2023-09-02", "KG")),
                        ALWAYS))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2023-09-02
                  from 2023-09-02 due, bearer [KG]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, new, old, paper, second, third]
                """);
    }

    @Test
    void a_rough_day_of_issue_leaves_open_whether_it_does() {
        assertThat(Told.of(DUE, considered(draft("revised", "paper", "2022-12", "KG")), ALWAYS))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17/2023-07-01
                  from 2022-12-17 undetermined, missing [2022-12], bearer [KG]
                  from 2023-07-01 due, bearer [KG]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism, monthEnd=2022-06-16/2022-12-31}
                  because [first, new, old, paper, revised]
                """);
    }

    @Test
    void a_meeting_before_the_later_end_is_not_the_one_that_is_asked_for() {
        ExpertMeeting meeting = ExpertMeeting.builder()
                .from(meeting("meeting", "paper", "2023-01-10"))
                .convenedBy(states("TJ"))
                .build();
        Dossier dossier = considered(draft("revised", "paper", "2022-12-01", "KG"), meeting);
        assertThat(Told.of(CONVENED, dossier)).isEqualTo("""
                MOD-2.5-b expert-meeting meeting
                  arises 2023-01-10
                  from 2023-01-10 not-met
                  with {area=eco.tourism}
                  because [first, meeting, new, paper, revised]
                """);
        assertThat(Told.of(CONVENED, dossier, ALWAYS)).isEmpty();
        assertThat(Told.of(CONVENED, dossier, NEW)).isEmpty();
    }

    @Test
    void a_new_coordinator_begins_them_again_once() {
        assertThat(Told.of(
                        DUE,
                        considered(
                                draft("second", "paper", "2022-10-01", "KG"),
                                draft("third", "paper", "2023-03-01", "KG")),
                        NEW))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2023-04-02
                  from 2023-04-02 due, bearer [KG]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, new, old, paper, second]
                """);
    }

    @Test
    void a_draft_of_who_is_not_coordinator_or_prepared_the_first_changes_nothing() {
        for (String state : new String[] {"TJ", "UZ"}) {
            assertThat(Told.of(DUE, considered(draft("revised", "paper", "2022-10-01", state)), NEW))
                    .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 due, bearer [KG]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, new, old, paper]
                """);
        }
    }

    @Test
    void acting_makes_no_new_coordinator() {
        Dossier dossier = considered(
                acting("acting", "UZ", "2022-09-01", "2022-12-31"), draft("revised", "paper", "2022-10-01", "UZ"));
        assertThat(Told.of(DUE, dossier, NEW)).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 due, bearer [KG, UZ]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [acting, first, new, old, paper]
                """);
    }

    @Test
    void nobody_knows_who_prepared_the_revised_draft() {
        assertThat(Told.of(
                        DUE,
                        considered(draftOf("revised", "paper", "2022-10-01").build()),
                        NEW))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17/2023-04-02
                  from 2022-12-17 undetermined, missing [preparedBy], bearer [KG]
                  from 2023-04-02 due, bearer [KG]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, new, old, paper, revised]
                """);
    }

    @Test
    void it_is_not_on_record_who_is_coordinator() {
        Dossier dossier = dossier(
                paper("paper"),
                draft("first", "paper", "2022-06-16", "TJ"),
                draft("revised", "paper", "2022-10-01", "KG"));
        assertThat(Told.of(DUE, dossier, NEW)).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17/2023-04-02
                  from 2022-12-17 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, paper, revised]
                """);
    }

    @Test
    void a_draft_that_may_be_earlier_leaves_open_whether_the_state_is_new_to_the_paper() {
        assertThat(Told.of(
                        DUE,
                        considered(
                                draft("revised", "paper", "2022-10-10", "KG"),
                                draft("other", "paper", "2022-10", "KG")),
                        NEW))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17/2023-05-01
                  from 2022-12-17 undetermined, missing [2022-10], bearer [KG]
                  from 2023-05-01 due, bearer [KG]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism, monthEnd=2022-06-16/2022-10-31}
                  because [first, new, old, other, paper, revised]
                """);
    }

    @Test
    void dates_on_drafts_count_for_revised_ones_too() {
        assertThat(Told.of(DUE, considered(draft("revised", "paper", "2022-10-01", "KG")), ALWAYS, "INT-03=draft"))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-06-17/2023-04-02
                  from 2022-06-17 undetermined, missing [datedOn], bearer [TJ]
                  from 2023-04-02 due, bearer [KG]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, new, old, paper, revised]
                """);
    }
}
