package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.appointment;
import static io.github.cica4j.rules.cases.Records.approvalOf;
import static io.github.cica4j.rules.cases.Records.coCoordinator;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.consultation;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.draftOf;
import static io.github.cica4j.rules.cases.Records.extension;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.meeting;
import static io.github.cica4j.rules.cases.Records.offer;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.recommendation;
import static io.github.cica4j.rules.cases.Records.report;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.stated;
import static io.github.cica4j.rules.cases.Records.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.Notice;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.ReviewFocus;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedDay;
import io.github.cica4j.model.time.StatedPeriod;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** INT-12: whether a tenure that is stated in years runs from the first of them or from the decision. */
class Int12Test {

    private static final String DECISION = "INT-12=from-decision";

    /** On 22 August 2023 Tajikistan becomes Coordinator for 2024-2025, Kyrgyzstan Co-coordinator. */
    private static Dossier appointed(Fact... more) {
        return complete(
                "2020-01-01",
                "2026-12-31",
                Stream.concat(
                                Stream.of(
                                        soc("decision", "2023-08-22"),
                                        coordinator("term", "TJ", "decision", "2024-2025"),
                                        coCoordinator("helper", "KG", "decision", "2024-2025")),
                                Stream.of(more))
                        .toArray(Fact[]::new));
    }

    private static Fact[] drafted(Fact... more) {
        return Stream.concat(
                        Stream.of(
                                paper("paper"),
                                draftOf("draft", "paper", "2023-10-01")
                                        .preparedBy(states("TJ"))
                                        .consulted(List.of(consultation("KG", "2023-11-01", false)))
                                        .build()),
                        Stream.of(more))
                .toArray(Fact[]::new);
    }

    @Test
    void a_coordinator_has_its_duties_from_the_decision_on() {
        assertThat(Told.of("MOD-1.2-a", appointed(), DECISION)).isEqualTo("""
                MOD-1.2-a appointment term
                  arises 2023-08-22
                  ends 2026-01-01
                  from 2023-08-22 pending, bearer [TJ]
                  from 2026-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
        assertThat(Told.of("MOD-1.2-a", appointed())).isEqualTo("""
                MOD-1.2-a appointment term
                  arises 2024-01-01
                  ends 2026-01-01
                  from 2024-01-01 pending, bearer [TJ]
                  from 2026-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
        assertThat(Told.of("MOD-2.7-a", appointed(), DECISION, "INT-06=tenure-start"))
                .isEqualTo("""
                MOD-2.7-a appointment term
                  arises 2023-08-22
                  limit 2023-11-22
                  ends 2026-01-01
                  from 2023-08-22 pending, bearer [TJ]
                  from 2023-11-23 overdue, bearer [TJ]
                  from 2026-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
    }

    @Test
    void a_service_may_go_on_that_ends_before_the_years() {
        Dossier dossier = appointed(coordinator("before", "TJ", "decision", "2022-01-01/2023-09-30"));
        assertThat(Told.of("MOD-1.3-a", dossier)).isEqualTo("""
                MOD-1.3-a appointment before
                  arises 2023-10-01
                  from 2023-10-01 due, bearer [TJ]
                  from 2027-01-01 due, missing [completionReports], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [before, decision]
                MOD-1.3-a appointment term
                  arises 2026-01-01
                  from 2026-01-01 due, bearer [TJ]
                  from 2027-01-01 due, missing [completionReports], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
        assertThat(Told.of("MOD-1.3-a", dossier, DECISION)).isEqualTo("""
                MOD-1.3-a appointment before
                  arises 2026-01-01
                  from 2026-01-01 due, bearer [TJ]
                  from 2027-01-01 due, missing [completionReports], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [before, decision]
                """);
    }

    @Test
    void a_report_covers_the_service_from_the_decision_on() {
        Dossier dossier = appointed(report("report", "TJ", "2025-12-31")
                .period(stated("2024-2025").period())
                .build());
        assertThat(Told.of("MOD-1.3-c", dossier)).isEqualTo("""
                MOD-1.3-c completion-report report
                  arises 2025-12-31
                  from 2025-12-31 met
                  with {area=eco.tourism, state=TJ}
                  because [decision, report, term]
                """);
        assertThat(Told.of("MOD-1.3-c", dossier, DECISION)).isEqualTo("""
                MOD-1.3-c completion-report report
                  arises 2025-12-31
                  from 2025-12-31 not-met
                  with {area=eco.tourism, state=TJ}
                  because [decision, report, term]
                """);
    }

    @Test
    void those_in_office_are_so_from_the_decision_on_when_a_draft_is_issued() {
        Dossier dossier = appointed(drafted());
        assertThat(Told.of("MOD-1.4-a", dossier, DECISION)).isEqualTo("""
                MOD-1.4-a concept-paper paper
                  arises 2023-10-01
                  from 2023-10-01 not-met, naming [KG]
                  with {area=eco.tourism}
                  because [draft, helper, paper, term]
                """);
        assertThat(Told.of("MOD-2.3-a", dossier)).isEqualTo("""
                MOD-2.3-a concept-paper paper draft
                  arises 2023-10-01
                  from 2023-10-01 not-met
                  with {area=eco.tourism}
                  because [draft, paper]
                """);
        assertThat(Told.of("MOD-2.3-a", dossier, DECISION)).isEqualTo("""
                MOD-2.3-a concept-paper paper draft
                  arises 2023-10-01
                  from 2023-10-01 met
                  with {area=eco.tourism}
                  because [draft, helper, paper, term]
                """);
        assertThat(Told.of("MOD-2.3-b", dossier)).isEqualTo("""
                MOD-2.3-b concept-paper paper draft
                  arises 2023-10-01
                  from 2023-10-01 met
                  with {area=eco.tourism}
                  because [draft, paper]
                """);
        assertThat(Told.of("MOD-2.3-b", dossier, DECISION)).isEqualTo("""
                MOD-2.3-b concept-paper paper draft
                  arises 2023-10-01
                  from 2023-10-01 not-met, naming [KG]
                  with {area=eco.tourism}
                  because [draft, helper, paper, term]
                """);
    }

    @Test
    void those_in_office_are_so_from_the_decision_on_when_they_recommend_and_convene() {
        ExpertMeeting meeting = ExpertMeeting.builder()
                .from(meeting("meeting", "old", "2023-10-01"))
                .convenedBy(states("TJ"))
                .chairmanshipConsulted(StatedDay.none())
                .build();
        Dossier dossier = appointed(
                recommendation("recommendation", "2023-10-01", "TJ").build(),
                paper("old"),
                draft("first", "old", "2023-01-10", "UZ"),
                meeting);
        assertThat(Told.of("MOD-1.5-a", dossier)).isEqualTo("""
                MOD-1.5-a recommendation recommendation
                  arises 2023-10-01
                  from 2023-10-01 not-met, naming [TJ]
                  with {area=eco.tourism}
                  because [recommendation]
                """);
        assertThat(Told.of("MOD-1.5-a", dossier, DECISION)).isEqualTo("""
                MOD-1.5-a recommendation recommendation
                  arises 2023-10-01
                  from 2023-10-01 met
                  with {area=eco.tourism}
                  because [helper, recommendation, term]
                """);
        assertThat(Told.of("MOD-1.7-a", dossier)).isEmpty();
        assertThat(Told.of("MOD-1.7-a", dossier, DECISION)).isEqualTo("""
                MOD-1.7-a expert-meeting meeting
                  arises 2023-10-01
                  from 2023-10-01 not-met
                  with {area=eco.tourism}
                  because [helper, meeting, term]
                """);
        assertThat(Told.of("MOD-2.5-b", dossier, DECISION)).isEqualTo("""
                MOD-2.5-b expert-meeting meeting
                  arises 2023-10-01
                  from 2023-10-01 met
                  with {area=eco.tourism}
                  because [first, helper, meeting, old, term]
                """);
        assertThat(Told.of("MOD-2.5-a", dossier, DECISION)).isEqualTo("""
                MOD-2.5-a concept-paper old
                  arises 2023-07-11
                  met 2023-10-01
                  from 2023-07-11 pending
                  from 2023-08-22 due, bearer [TJ]
                  from 2023-10-01 met, bearer [TJ]
                  with {area=eco.tourism}
                  because [first, meeting, old, term]
                """);
    }

    @Test
    void an_area_has_its_coordinator_from_the_decision_on() {
        assertThat(ofTourism("MOD-1.9-b", appointed(), DECISION)).isEqualTo("""
                MOD-1.9-b area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 not-met
                  from 2023-08-22 met, bearer [TJ]
                  from 2026-01-01 not-met
                  from 2027-01-01 undetermined, missing [appointments]
                  with {area=eco.tourism}
                  because [term]
                """);
        assertThat(ofTourism("MOD-1.11-f", appointed(), DECISION)).isEqualTo("""
                MOD-1.11-f area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 review, naming []
                  from 2023-08-22 nothing
                  from 2026-01-01 review, naming []
                  from 2027-01-01 undetermined, missing [appointments]
                  with {area=eco.tourism}
                  because [helper, term]
                """);
    }

    private static String ofTourism(String rule, Dossier dossier, String... readings) {
        return Stream.of(Told.of(rule, dossier, readings).split("(?m)^(?=MOD-)"))
                .filter(finding -> finding.startsWith(rule + " area eco.tourism\n"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void offices_overlap_from_the_decision_on() {
        Dossier dossier = appointed(
                coCoordinator("both", "TJ", "decision", "2022-01-01/2023-12-31"),
                coordinator("again", "TJ", "decision", "2023-01-01/2023-12-31"));
        assertThat(Told.of("MOD-1.9-d", dossier, DECISION)).isEqualTo("""
                MOD-1.9-d state-in-area eco.tourism/TJ
                  arises 2023-08-22
                  from 2023-08-22 not-met
                  from 2024-01-01 met
                  with {area=eco.tourism, state=TJ}
                  because [again, both, term]
                """);
        assertThat(Told.of("MOD-1.9-e", dossier)).isEqualTo("""
                MOD-1.9-e appointment again
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=TJ}
                  because [again, decision]
                MOD-1.9-e appointment both
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=TJ}
                  because [both, decision]
                MOD-1.9-e appointment helper
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=KG}
                  because [decision, helper]
                MOD-1.9-e appointment term
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=TJ}
                  because [again, decision, term]
                """);
        assertThat(Told.of("MOD-1.9-e", dossier, DECISION)).isEqualTo("""
                MOD-1.9-e appointment again
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=TJ}
                  because [again, decision]
                MOD-1.9-e appointment both
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=TJ}
                  because [both, decision]
                MOD-1.9-e appointment helper
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=KG}
                  because [decision, helper]
                MOD-1.9-e appointment term
                  arises 2023-08-22
                  from 2023-08-22 not-met
                  with {area=eco.tourism, state=TJ}
                  because [again, decision, term]
                """);
    }

    @Test
    void a_tenure_of_years_is_longer_if_decided_before_them_and_shorter_if_decided_in_them() {
        assertThat(Told.of(
                        "MOD-1.10-e",
                        appointed(
                                soc("later", "2024-03-01"),
                                coordinator("late", "UZ", "later", "2024-2025"),
                                offer("offer", "UZ", Role.COORDINATOR, "2024-02-01")
                                        .tenure(stated("2024-2025"))
                                        .build()),
                        DECISION))
                .isEqualTo("""
                MOD-1.10-e appointment helper
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=KG, tenure=2023-08-22/2025-12-31}
                  because [helper]
                MOD-1.10-e appointment term
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=TJ, tenure=2023-08-22/2025-12-31}
                  because [term]
                MOD-1.10-e offer offer
                  arises 2024-02-01
                  from 2024-02-01 not-met
                  with {area=eco.tourism, state=UZ, tenure=2024-03-01/2025-12-31}
                  because [late, offer]
                """);
    }

    @Test
    void a_tenure_of_years_begins_with_a_decision_that_comes_in_them() {
        Dossier dossier = appointed(soc("later", "2024-03-01"), coordinator("late", "UZ", "later", "2024-2025"));
        assertThat(Told.of("MOD-1.10-f", dossier)).isEqualTo("""
                MOD-1.10-f appointment helper
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=KG}
                  because [decision, helper]
                MOD-1.10-f appointment late
                  arises 2024-03-01
                  from 2024-03-01 not-met
                  with {area=eco.tourism, state=UZ}
                  because [late, later]
                MOD-1.10-f appointment term
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
        assertThat(Told.of("MOD-1.10-f", dossier, DECISION)).isEqualTo("""
                MOD-1.10-f appointment helper
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=KG}
                  because [decision, helper]
                MOD-1.10-f appointment late
                  arises 2024-03-01
                  from 2024-03-01 met
                  with {area=eco.tourism, state=UZ}
                  because [late, later]
                MOD-1.10-f appointment term
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
    }

    @Test
    void a_list_that_prints_the_years_prints_the_tenure_approved_one_that_prints_days_may_not() {
        Dossier years = appointed(list("list", "2024-06-01", "", "TJ:2024-2025", ""));
        assertThat(Told.of("MOD-1.10-h", years, DECISION)).isEqualTo("""
                MOD-1.10-h appointment helper
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=KG}
                  because [decision, helper]
                MOD-1.10-h appointment term
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=TJ}
                  because [decision, list, term]
                """);
        Dossier days = appointed(list("list", "2024-06-01", "", "TJ:2023-08-22/2025-12-31", ""));
        assertThat(Told.of("MOD-1.10-h", days)).isEqualTo("""
                MOD-1.10-h appointment helper
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=KG}
                  because [decision, helper]
                MOD-1.10-h appointment term
                  arises 2023-08-22
                  from 2023-08-22 not-met
                  with {area=eco.tourism, state=TJ}
                  because [decision, list, term]
                """);
        assertThat(Told.of("MOD-1.10-h", days, DECISION)).isEqualTo("""
                MOD-1.10-h appointment helper
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=KG}
                  because [decision, helper]
                MOD-1.10-h appointment term
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=TJ}
                  because [decision, list, term]
                """);
    }

    @Test
    void nobody_may_act_from_the_decision_on() {
        Dossier dossier = appointed(acting("acting", "UZ", "2023-07-01", "2023-12-31"));
        assertThat(Told.of("MOD-1.11-d", dossier)).isEqualTo("""
                MOD-1.11-d acting-coordination acting
                  arises 2023-07-01
                  ends 2024-01-01
                  from 2023-07-01 met
                  from 2024-01-01 nothing
                  with {area=eco.tourism, state=UZ}
                  because [acting, term]
                """);
        assertThat(Told.of("MOD-1.11-d", dossier, DECISION)).isEqualTo("""
                MOD-1.11-d acting-coordination acting
                  arises 2023-07-01
                  ends 2024-01-01
                  from 2023-07-01 met
                  from 2023-08-22 not-met
                  from 2024-01-01 nothing
                  with {area=eco.tourism, state=UZ}
                  because [acting, term]
                """);
    }

    @Test
    void who_acts_and_who_consents_is_in_office_from_the_decision_on() {
        Dossier dossier = appointed(
                coCoordinator("deputy", "UZ", "decision", "2024-2025"),
                ActingCoordination.builder()
                        .from(acting("acting", "UZ", "2023-10-01", "2023-12-31"))
                        .consents(List.of())
                        .build());
        assertThat(Told.of("MOD-1.11-a", dossier)).isEqualTo("""
                MOD-1.11-a acting-coordination acting
                  arises 2023-10-01
                  from 2023-10-01 met
                  with {area=eco.tourism, state=UZ}
                  because [acting, term]
                """);
        assertThat(Told.of("MOD-1.11-a", dossier, DECISION)).isEqualTo("""
                MOD-1.11-a acting-coordination acting
                  arises 2023-10-01
                  from 2023-10-01 not-met
                  with {area=eco.tourism, state=UZ}
                  because [acting, term]
                """);
        assertThat(Told.of("MOD-1.11-b", dossier)).isEqualTo("""
                MOD-1.11-b acting-coordination acting
                  arises 2023-10-01
                  ends 2024-01-01
                  from 2023-10-01 not-met
                  from 2024-01-01 nothing
                  with {area=eco.tourism, state=UZ}
                  because [acting, deputy]
                """);
        assertThat(Told.of("MOD-1.11-b", dossier, DECISION)).isEqualTo("""
                MOD-1.11-b acting-coordination acting
                  arises 2023-10-01
                  ends 2024-01-01
                  from 2023-10-01 met
                  from 2024-01-01 nothing
                  with {area=eco.tourism, state=UZ}
                  because [acting, deputy]
                """);
        assertThat(Told.of("MOD-1.11-c", dossier)).isEqualTo("""
                MOD-1.11-c acting-coordination acting
                  arises 2023-10-01
                  from 2023-10-01 met
                  with {area=eco.tourism, state=UZ}
                  because [acting]
                """);
        assertThat(Told.of("MOD-1.11-c", dossier, DECISION)).isEqualTo("""
                MOD-1.11-c acting-coordination acting
                  arises 2023-10-01
                  from 2023-10-01 not-met, naming [KG]
                  with {area=eco.tourism, state=UZ}
                  because [acting, deputy, helper, term]
                """);
    }

    /** A term without a stated end goes on to the day before the next Coordinator comes. */
    private static Dossier extended() {
        Extension extension = Extension.builder()
                .from(extension("extension", "UZ", "longer", "2024-06-30"))
                .firstDay(Records.day("2024-01-01"))
                .request(new Notice(
                        true,
                        Optional.of(Records.day("2023-09-01")),
                        Optional.of(Audience.ALL_MEMBER_STATES),
                        Optional.of(List.of(Intermediary.SECRETARIAT))))
                .build();
        return appointed(
                soc("first", "2022-01-10"),
                appointment("open", "UZ", Role.COORDINATOR)
                        .tenure(StatedPeriod.of(KnownPeriod.startingOn(LocalDate.parse("2022-01-10"))))
                        .build(),
                soc("longer", "2023-09-15"),
                extension);
    }

    @Test
    void a_term_without_an_end_goes_on_to_the_decision_on_the_next_coordinator() {
        assertThat(Told.of("MOD-1.12-b", extended())).isEqualTo("""
                MOD-1.12-b extension extension
                  arises 2023-09-15
                  from 2023-09-15 met
                  with {area=eco.tourism, state=UZ}
                  because [extension, longer]
                """);
        assertThat(Told.of("MOD-1.12-b", extended(), DECISION)).isEqualTo("""
                MOD-1.12-b extension extension
                  arises 2023-09-15
                  from 2023-09-15 not-met
                  with {area=eco.tourism, state=UZ}
                  because [extension, longer]
                """);
        assertThat(Told.of("MOD-1.12-e", extended())).isEqualTo("""
                MOD-1.12-e extension extension
                  arises 2023-09-15
                  from 2023-09-15 met
                  with {area=eco.tourism, state=UZ}
                  because [extension, longer]
                """);
        assertThat(Told.of("MOD-1.12-e", extended(), DECISION)).isEqualTo("""
                MOD-1.12-e extension extension
                  arises 2023-09-15
                  from 2023-09-15 not-met
                  with {area=eco.tourism, state=UZ}
                  because [extension, longer]
                """);
    }

    @Test
    void somebody_keeps_a_paper_up_to_date_from_the_decision_on() {
        Dossier dossier = appointed(
                paper("paper"),
                approvalOf("approval", "paper", "2022-01-10")
                        .by(Body.SOC)
                        .applicability(stated("2022-01-10/2023-10-31"))
                        .build());
        assertThat(Told.of("MOD-2.6-b", dossier)).isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-01-10
                  limit 2023-10-31
                  ends 2023-10-31
                  from 2022-01-10 pending
                  from 2023-10-31 lapsed
                  with {area=eco.tourism}
                  because [approval, paper, term]
                """);
        assertThat(Told.of("MOD-2.6-b", dossier, DECISION)).isEqualTo("""
                MOD-2.6-b concept-paper paper approval
                  arises 2022-01-10
                  limit 2023-10-31
                  from 2022-01-10 pending
                  from 2023-11-01 overdue, bearer [TJ]
                  from 2026-01-01 pending
                  from 2027-01-01 undetermined, missing [appointments, approvals]
                  with {area=eco.tourism}
                  because [approval, paper, term]
                """);
    }

    @Test
    void those_who_coordinate_contribute_to_a_review_and_speak_at_it_from_the_decision_on() {
        Dossier dossier = appointed(Review.builder()
                .id(FactId.of("review"))
                .on(Records.day("2023-10-01"))
                .announcedOn(StatedDay.of(Records.day("2023-09-01")))
                .focus(new ReviewFocus(List.of(), List.of(Records.TOURISM), List.of()))
                .speakers(states("TJ"))
                .build());
        assertThat(Told.of("MOD-3.5-a", dossier)).isEmpty();
        assertThat(Told.of("MOD-3.5-a", dossier, DECISION)).isEqualTo("""
                MOD-3.5-a review review eco.tourism
                  arises 2023-09-01
                  limit 2023-09-30
                  from 2023-09-01 pending, bearer [KG, TJ]
                  from 2023-10-01 overdue, bearer [KG, TJ]
                  from 2027-01-01 undetermined, missing [contributions], bearer [KG, TJ]
                  with {area=eco.tourism}
                  because [helper, review, term]
                """);
        assertThat(Told.of("MOD-3.5-b", dossier)).isEqualTo("""
                MOD-3.5-b review review
                  arises 2023-10-01
                  from 2023-10-01 met
                  because [review]
                """);
        assertThat(Told.of("MOD-3.5-b", dossier, DECISION)).isEqualTo("""
                MOD-3.5-b review review
                  arises 2023-10-01
                  from 2023-10-01 not-met, naming [KG]
                  because [helper, review, term]
                """);
    }

    @Test
    void days_and_days_told_in_words_stay_what_they_are() {
        KnownPeriod words = new KnownPeriod(
                Records.day("2024-01-01").withWords("from the beginning of 2024"),
                Optional.of(Records.day("2025-12-31")));
        for (StatedPeriod tenure : List.of(stated("2024-01-02/2025-12-31"), StatedPeriod.of(words))) {
            Dossier dossier = complete(
                    "2020-01-01",
                    "2026-12-31",
                    soc("decision", "2023-08-22"),
                    appointment("term", "TJ", Role.COORDINATOR)
                            .decision(FactId.of("decision"))
                            .tenure(tenure)
                            .build());
            assertThat(Told.of("MOD-1.2-a", dossier, DECISION)).isEqualTo(Told.of("MOD-1.2-a", dossier));
        }
    }

    @Test
    void without_a_decision_or_with_one_after_the_years_they_are_calendar_years() {
        Dossier dossier = complete(
                "2020-01-01",
                "2027-12-31",
                appointment("undecided", "TJ", Role.COORDINATOR)
                        .tenure(stated("2024-2025"))
                        .build(),
                soc("late", "2026-01-01"),
                coordinator("term", "KG", "late", "2024-2025"));
        assertThat(Told.of("MOD-1.2-a", dossier, DECISION)).isEqualTo(Told.of("MOD-1.2-a", dossier));
        Dossier onLastDay = complete(
                "2020-01-01", "2027-12-31", soc("late", "2025-12-31"), coordinator("term", "KG", "late", "2024-2025"));
        assertThat(Told.of("MOD-1.2-a", onLastDay, DECISION)).isEqualTo("""
                MOD-1.2-a appointment term
                  arises 2025-12-31
                  ends 2026-01-01
                  from 2025-12-31 pending, bearer [KG]
                  from 2026-01-01 not-met, bearer [KG]
                  with {area=eco.tourism, state=KG}
                  because [late, term]
                """);
    }
}
