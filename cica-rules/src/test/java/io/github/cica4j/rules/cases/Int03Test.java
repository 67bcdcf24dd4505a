package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.day;
import static io.github.cica4j.rules.cases.Records.draftOf;
import static io.github.cica4j.rules.cases.Records.meeting;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.time.StatedDay;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** INT-03: whether the six months run from the day of the note or from the day that the draft bears. */
class Int03Test {

    private static final String DUE = "MOD-2.5-a";
    private static final String CONVENED = "MOD-2.5-b";
    private static final String BY_DRAFT = "INT-03=draft";

    /** Tajikistan is Coordinator from 2021 to 2024; the first draft is circulated on 16 June 2022. */
    private static Dossier considered(Fact... more) {
        return complete(
                "2020-01-01",
                "2024-12-31",
                Stream.concat(
                                Stream.of(
                                        soc("decision", "2020-12-01"),
                                        coordinator("term", "TJ", "decision", "2021-2024"),
                                        paper("paper")),
                                Stream.of(more))
                        .toArray(Fact[]::new));
    }

    private static Draft first(StatedDay datedOn) {
        return draftOf("first", "paper", "2022-06-16")
                .preparedBy(states("TJ"))
                .datedOn(datedOn)
                .build();
    }

    private static Draft dated(String day) {
        return first(StatedDay.of(day(day)));
    }

    @Test
    void the_date_on_the_draft_counts_under_its_reading_only() {
        assertThat(Told.of(DUE, considered(dated("2022-05-31")))).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 due, bearer [TJ]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, paper, term]
                """);
        assertThat(Told.of(DUE, considered(dated("2022-05-31")), BY_DRAFT)).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-01
                  from 2022-12-01 due, bearer [TJ]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism, monthEnd=2022-05-31}
                  because [first, paper, term]
                """);
    }

    @Test
    void a_meeting_between_the_two_thresholds_is_convened_in_time_for_one_reading_only() {
        ExpertMeeting meeting = ExpertMeeting.builder()
                .from(meeting("meeting", "paper", "2022-12-05"))
                .convenedBy(states("TJ"))
                .build();
        Dossier dossier = considered(dated("2022-05-31"), meeting);
        assertThat(Told.of(CONVENED, dossier)).isEmpty();
        assertThat(Told.of(CONVENED, dossier, BY_DRAFT)).isEqualTo("""
                MOD-2.5-b expert-meeting meeting
                  arises 2022-12-05
                  from 2022-12-05 met
                  with {area=eco.tourism}
                  because [first, meeting, paper, term]
                """);
        assertThat(Told.of(DUE, dossier, BY_DRAFT)).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-01
                  met 2022-12-05
                  from 2022-12-01 due, bearer [TJ]
                  from 2022-12-05 met, bearer [TJ]
                  with {area=eco.tourism, monthEnd=2022-05-31}
                  because [first, meeting, paper, term]
                """);
    }

    @Test
    void a_draft_that_bears_no_date_is_issued_with_its_note() {
        assertThat(Told.of(DUE, considered(first(StatedDay.none())), BY_DRAFT)).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 due, bearer [TJ]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, paper, term]
                """);
    }

    @Test
    void an_unknown_date_lies_in_the_six_months_before_the_note() {
        Draft undated =
                draftOf("first", "paper", "2022-06-16").preparedBy(states("TJ")).build();
        assertThat(Told.of(DUE, considered(undated), BY_DRAFT)).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-06-17/2022-12-17
                  from 2022-06-17 undetermined, missing [datedOn], bearer [TJ]
                  from 2022-12-17 due, bearer [TJ]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [first, paper, term]
                """);
    }

    @Test
    void the_earliest_date_counts_though_it_was_circulated_later() {
        Draft second = draftOf("second", "paper", "2022-07-01")
                .preparedBy(states("TJ"))
                .datedOn(StatedDay.of(day("2022-05-01")))
                .build();
        assertThat(Told.of(DUE, considered(dated("2022-06-01"), second), BY_DRAFT))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-11-02
                  from 2022-11-02 due, bearer [TJ]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [paper, second, term]
                """);
    }

    @Test
    void a_date_at_a_month_end_is_clipped_and_told() {
        assertThat(Told.of(DUE, considered(dated("2022-08-31")), BY_DRAFT)).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2023-03-01
                  from 2023-03-01 due, bearer [TJ]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism, monthEnd=2022-08-31}
                  because [first, paper, term]
                """);
        assertThat(Told.of(DUE, considered(dated("2022-08-31")), BY_DRAFT, "INT-01=undetermined"))
                .isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2023-03-01/2023-03-02
                  from 2023-03-01 undetermined, missing [INT-01], bearer [TJ]
                  from 2023-03-02 due, bearer [TJ]
                  from 2025-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism, monthEnd=2022-08-31}
                  because [first, paper, term]
                """);
    }
}
