package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.approvalOf;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.meeting;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.report;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.stated;
import static io.github.cica4j.rules.cases.Records.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Fact;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** INT-11: which duties of a Coordinator an acting one has. */
class Int11Test {

    private static final String ALL = "INT-11=all";
    private static final String NONE = "INT-11=none";

    /** Tajikistan acts as Coordinator in 2023; there is no other. */
    private static Dossier acted(Fact... more) {
        return complete(
                "2020-01-01",
                "2025-12-31",
                Stream.concat(Stream.of(acting("acting", "TJ", "2023-01-01", "2023-12-31")), Stream.of(more))
                        .toArray(Fact[]::new));
    }

    @Test
    void a_draft_that_it_prepared_is_by_the_coordinator_unless_it_has_no_duties() {
        Dossier dossier = acted(paper("paper"), draft("draft", "paper", "2023-02-01", "TJ"));
        String rule = "MOD-2.3-a";
        assertThat(Told.of(rule, dossier)).isEqualTo("""
                MOD-2.3-a concept-paper paper draft
                  arises 2023-02-01
                  from 2023-02-01 met
                  with {area=eco.tourism}
                  because [acting, draft, paper]
                """);
        assertThat(Told.of(rule, dossier, ALL)).isEqualTo(Told.of(rule, dossier));
        assertThat(Told.of(rule, dossier, NONE)).isEqualTo("""
                MOD-2.3-a concept-paper paper draft
                  arises 2023-02-01
                  from 2023-02-01 not-met
                  with {area=eco.tourism}
                  because [acting, draft, paper]
                """);
    }

    @Test
    void it_owes_expert_meetings_unless_it_has_no_duties() {
        Dossier dossier = acted(paper("paper"), draft("draft", "paper", "2023-02-01", "TJ"));
        String rule = "MOD-2.5-a";
        assertThat(Told.of(rule, dossier)).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2023-08-02
                  from 2023-08-02 due, bearer [TJ]
                  from 2024-01-01 pending
                  from 2026-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [acting, draft, paper]
                """);
        assertThat(Told.of(rule, dossier, ALL)).isEqualTo(Told.of(rule, dossier));
        assertThat(Told.of(rule, dossier, NONE)).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2023-08-02
                  from 2023-08-02 pending
                  from 2026-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [acting, draft, paper]
                """);
    }

    @Test
    void a_meeting_that_it_convened_is_by_the_coordinator_unless_it_has_no_duties() {
        ExpertMeeting meeting = ExpertMeeting.builder()
                .from(meeting("meeting", "paper", "2023-09-01"))
                .convenedBy(states("TJ"))
                .build();
        Dossier dossier = acted(paper("paper"), draft("draft", "paper", "2023-02-01", "TJ"), meeting);
        String rule = "MOD-2.5-b";
        assertThat(Told.of(rule, dossier)).isEqualTo("""
                MOD-2.5-b expert-meeting meeting
                  arises 2023-09-01
                  from 2023-09-01 met
                  with {area=eco.tourism}
                  because [acting, draft, meeting, paper]
                """);
        assertThat(Told.of(rule, dossier, NONE)).isEqualTo("""
                MOD-2.5-b expert-meeting meeting
                  arises 2023-09-01
                  from 2023-09-01 not-met
                  with {area=eco.tourism}
                  because [acting, draft, meeting, paper]
                """);
    }

    @Test
    void it_keeps_a_paper_up_to_date_unless_it_has_no_duties() {
        Dossier dossier = acted(
                paper("paper"),
                approvalOf("approval", "paper", "2022-01-10")
                        .by(Body.SOC)
                        .applicability(stated("2022-01-10/2023-06-30"))
                        .build());
        String rule = "MOD-2.6-b";
        assertThat(Told.of(rule, dossier)).isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-01-10
                  limit 2023-06-30
                  from 2022-01-10 pending
                  from 2023-07-01 overdue, bearer [TJ]
                  from 2024-01-01 pending
                  from 2026-01-01 undetermined, missing [appointments, approvals]
                  with {area=eco.tourism}
                  because [acting, approval, paper]
                """);
        assertThat(Told.of(rule, dossier, NONE)).isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-01-10
                  limit 2023-06-30
                  ends 2023-06-30
                  from 2022-01-10 pending
                  from 2023-06-30 lapsed
                  with {area=eco.tourism}
                  because [acting, approval, paper]
                """);
    }

    @Test
    void it_drafts_a_paper_only_if_it_has_all_duties() {
        String rule = "MOD-1.2-a";
        assertThat(Told.of(rule, acted())).isEmpty();
        assertThat(Told.of(rule, acted(), ALL)).isEqualTo("""
                MOD-1.2-a acting-coordination acting
                  arises 2023-01-01
                  ends 2024-01-01
                  from 2023-01-01 pending, bearer [TJ]
                  from 2024-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [acting]
                """);
        Dossier drafted = acted(paper("paper"), draft("draft", "paper", "2023-02-01", "TJ"));
        assertThat(Told.of(rule, drafted, ALL)).isEqualTo("""
                MOD-1.2-a acting-coordination acting
                  arises 2023-01-01
                  met 2023-02-01
                  ends 2024-01-01
                  from 2023-01-01 pending, bearer [TJ]
                  from 2023-02-01 met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [acting, draft]
                """);
    }

    @Test
    void it_reports_only_if_it_has_all_duties() {
        Dossier dossier = acted(report("report", "TJ", "2024-01-15").build());
        String rule = "MOD-1.3-a";
        assertThat(Told.of(rule, dossier)).isEmpty();
        assertThat(Told.of(rule, dossier, ALL)).isEqualTo("""
                MOD-1.3-a acting-coordination acting
                  arises 2024-01-01
                  met 2024-01-15
                  from 2024-01-01 due, bearer [TJ]
                  from 2024-01-15 met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [acting, report]
                """);
    }

    @Test
    void its_report_covers_its_service_only_if_it_has_all_duties() {
        Dossier dossier = acted(report("report", "TJ", "2024-01-15")
                .period(stated("2023").period())
                .build());
        String rule = "MOD-1.3-c";
        assertThat(Told.of(rule, dossier)).isEqualTo("""
                MOD-1.3-c completion-report report
                  arises 2024-01-15
                  from 2024-01-15 undetermined, missing [appointments]
                  with {area=eco.tourism, state=TJ}
                  because [report]
                """);
        assertThat(Told.of(rule, dossier, ALL)).isEqualTo("""
                MOD-1.3-c completion-report report
                  arises 2024-01-15
                  from 2024-01-15 met
                  with {area=eco.tourism, state=TJ}
                  because [acting, report]
                """);
    }

    @Test
    void it_proposes_a_paper_within_three_months_only_if_it_has_all_duties() {
        String rule = "MOD-2.7-a";
        assertThat(Told.of(rule, acted())).isEmpty();
        assertThat(Told.of(rule, acted(), ALL)).isEqualTo("""
                MOD-2.7-a acting-coordination acting
                  arises 2023-01-01
                  limit 2023-04-01
                  ends 2024-01-01
                  from 2023-01-01 pending, bearer [TJ]
                  from 2023-04-02 overdue, bearer [TJ]
                  from 2024-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [acting]
                """);
        Dossier proposed = acted(paper("paper"), draft("draft", "paper", "2023-04-01", "TJ"));
        assertThat(Told.of(rule, proposed, ALL, "INT-06=tenure-start")).isEqualTo("""
                MOD-2.7-a acting-coordination acting
                  arises 2023-01-01
                  limit 2023-04-01
                  met 2023-04-01
                  ends 2024-01-01
                  from 2023-01-01 pending, bearer [TJ]
                  from 2023-04-01 met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [acting, draft]
                """);
    }

    @Test
    void who_was_coordinator_on_the_day_before_is_not_new_when_it_acts() {
        Dossier dossier =
                acted(soc("decision", "2020-12-01"), coordinator("term", "TJ", "decision", "2021-01-01/2022-12-31"));
        String rule = "MOD-2.7-a";
        assertThat(Told.of(rule, dossier, ALL)).isEqualTo(Told.of(rule, dossier));
        assertThat(Told.of(rule, dossier, ALL, "INT-07=every-appointment")).isEqualTo("""
                MOD-2.7-a acting-coordination acting
                  arises 2023-01-01
                  limit 2023-04-01
                  ends 2024-01-01
                  from 2023-01-01 pending, bearer [TJ]
                  from 2023-04-02 overdue, bearer [TJ]
                  from 2024-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [acting]
                MOD-2.7-a appointment term
                  arises 2020-12-01
                  limit 2021-03-01
                  ends 2023-01-01
                  from 2020-12-01 pending, bearer [TJ]
                  from 2021-03-02 overdue, bearer [TJ]
                  from 2023-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
    }

    @Test
    void acting_is_a_service_of_its_own_beside_the_tenure_that_follows() {
        Dossier dossier =
                acted(soc("decision", "2023-12-12"), coordinator("term", "TJ", "decision", "2024-01-01/2024-12-31"));
        assertThat(Told.of("MOD-1.3-a", dossier, ALL)).isEqualTo("""
                MOD-1.3-a acting-coordination acting
                  arises 2024-01-01
                  from 2024-01-01 due, bearer [TJ]
                  from 2026-01-01 due, missing [completionReports], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [acting]
                MOD-1.3-a appointment term
                  arises 2025-01-01
                  from 2025-01-01 due, bearer [TJ]
                  from 2026-01-01 due, missing [completionReports], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
        assertThat(Told.of("MOD-2.7-a", dossier, ALL)).isEqualTo("""
                MOD-2.7-a acting-coordination acting
                  arises 2023-01-01
                  limit 2023-04-01
                  ends 2024-01-01
                  from 2023-01-01 pending, bearer [TJ]
                  from 2023-04-02 overdue, bearer [TJ]
                  from 2024-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [acting]
                MOD-2.7-a appointment term
                  arises 2023-12-12
                  limit 2024-03-12
                  ends 2025-01-01
                  from 2023-12-12 pending, bearer [TJ]
                  from 2024-03-13 overdue, bearer [TJ]
                  from 2025-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
    }

    @Test
    void acting_without_an_end_on_record_goes_on() {
        Dossier dossier = complete("2020-01-01", "2025-12-31", acting("acting", "TJ", "2023-01-01", ""));
        assertThat(Told.of("MOD-1.2-a", dossier, ALL)).isEqualTo("""
                MOD-1.2-a acting-coordination acting
                  arises 2023-01-01
                  from 2023-01-01 pending, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [acting]
                """);
        assertThat(Told.of("MOD-1.3-a", dossier, ALL)).isEmpty();
    }
}
