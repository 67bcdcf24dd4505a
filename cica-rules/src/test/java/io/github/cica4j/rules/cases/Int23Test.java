package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.bySilence;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.draftOf;
import static io.github.cica4j.rules.cases.Records.meeting;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.plan;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.stated;
import static io.github.cica4j.rules.cases.Records.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.PaperElement;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.ReviewFocus;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** INT-23: what an approval by the silence of the Member States is. */
class Int23Test {

    private static final String EQUIVALENT = "INT-23=equivalent";
    private static final String NONE = "INT-23=none";

    /** Tajikistan is Coordinator from 2021 to 2025; a draft of 2022 is approved by silence in 2023, for two years. */
    private static Dossier approved(Fact... more) {
        return complete(
                "2020-01-01",
                "2026-12-31",
                Stream.concat(
                                Stream.of(
                                        soc("decision", "2020-12-01"),
                                        coordinator("term", "TJ", "decision", "2021-01-01/2025-12-31"),
                                        paper("paper"),
                                        draftOf("draft", "paper", "2022-06-16")
                                                .preparedBy(states("TJ"))
                                                .elements(List.of(PaperElement.values()))
                                                .applicability(stated("none"))
                                                .build(),
                                        draftOf("later", "paper", "2023-06-01")
                                                .preparedBy(states("TJ"))
                                                .elements(List.of())
                                                .build(),
                                        silent("2023-03-01")),
                                Stream.of(more))
                        .toArray(Fact[]::new));
    }

    private static Approval silent(String day) {
        return Approval.builder()
                .from(bySilence("silence", "paper", day))
                .draft(FactId.of("draft"))
                .applicability(stated("2023-01-01/2024-12-31"))
                .build();
    }

    @Test
    void the_soc_approved_or_nobody_did() {
        assertThat(Told.of("MOD-2.4-a", approved())).isEqualTo("""
                MOD-2.4-a concept-paper paper silence
                  arises 2023-03-01
                  from 2023-03-01 review
                  with {area=eco.tourism}
                  because [paper, silence]
                """);
        assertThat(Told.of("MOD-2.4-a", approved(), EQUIVALENT)).isEqualTo("""
                MOD-2.4-a concept-paper paper silence
                  arises 2023-03-01
                  from 2023-03-01 met
                  with {area=eco.tourism}
                  because [paper, silence]
                """);
        assertThat(Told.of("MOD-2.4-a", approved(), NONE)).isEmpty();
    }

    @Test
    void consideration_comes_before_an_approval_only() {
        assertThat(Told.of("MOD-2.4-b", approved(), EQUIVALENT)).isEqualTo("""
                MOD-2.4-b concept-paper paper silence
                  arises 2023-03-01
                  from 2023-03-01 not-met
                  with {area=eco.tourism}
                  because [paper, silence]
                """);
        assertThat(Told.of("MOD-2.4-b", approved(), NONE)).isEmpty();
    }

    @Test
    void a_paper_is_in_force_or_it_is_not() {
        assertThat(ofTourism("MOD-2.1-a", approved())).isEqualTo("""
                MOD-2.1-a area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 review
                  from 2023-03-01 undetermined, missing [silence]
                  from 2025-01-01 review
                  from 2027-01-01 undetermined, missing [approvals]
                  with {area=eco.tourism}
                  because [draft, later, paper, silence]
                """);
        assertThat(ofTourism("MOD-2.1-a", approved(), EQUIVALENT)).isEqualTo("""
                MOD-2.1-a area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 review
                  from 2023-03-01 met
                  from 2025-01-01 review
                  from 2027-01-01 undetermined, missing [approvals]
                  with {area=eco.tourism}
                  because [draft, later, paper, silence]
                """);
        assertThat(ofTourism("MOD-2.1-a", approved(), NONE)).isEqualTo("""
                MOD-2.1-a area eco.tourism
                  arises 2021-10-12
                  from 2021-10-12 review
                  from 2027-01-01 undetermined, missing [approvals]
                  with {area=eco.tourism}
                  because [draft, later, paper]
                """);
    }

    private static String ofTourism(String rule, Dossier dossier, String... readings) {
        return Stream.of(Told.of(rule, dossier, readings).split("(?m)^(?=MOD-)"))
                .filter(finding -> finding.startsWith(rule + " area eco.tourism\n"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void consideration_ends_or_goes_on() {
        assertThat(Told.of("MOD-2.5-a", approved())).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 due, bearer [TJ]
                  from 2023-03-01 undetermined, missing [silence], bearer [TJ]
                  from 2027-01-01 undetermined, missing [appointments, expertMeetings, silence]
                  with {area=eco.tourism}
                  because [draft, paper, silence, term]
                """);
        assertThat(Told.of("MOD-2.5-a", approved(), EQUIVALENT)).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  ends 2023-03-01
                  from 2022-12-17 due, bearer [TJ]
                  from 2023-03-01 not-met, bearer [TJ]
                  with {area=eco.tourism}
                  because [draft, paper, silence, term]
                """);
        assertThat(Told.of("MOD-2.5-a", approved(), NONE)).isEqualTo("""
                MOD-2.5-a concept-paper paper
                  arises 2022-12-17
                  from 2022-12-17 due, bearer [TJ]
                  from 2026-01-01 pending
                  from 2027-01-01 undetermined, missing [appointments, expertMeetings]
                  with {area=eco.tourism}
                  because [draft, paper, term]
                """);
    }

    @Test
    void a_meeting_after_it_is_asked_for_only_if_consideration_goes_on() {
        ExpertMeeting meeting = ExpertMeeting.builder()
                .from(meeting("meeting", "paper", "2023-04-01"))
                .convenedBy(states("KG"))
                .build();
        assertThat(Told.of("MOD-2.5-b", approved(meeting))).isEqualTo("""
                MOD-2.5-b expert-meeting meeting
                  arises 2023-04-01
                  from 2023-04-01 undetermined, missing [silence]
                  with {area=eco.tourism}
                  because [draft, later, meeting, paper, silence, term]
                """);
        assertThat(Told.of("MOD-2.5-b", approved(meeting), EQUIVALENT)).isEmpty();
        assertThat(Told.of("MOD-2.5-b", approved(meeting), NONE)).isEqualTo("""
                MOD-2.5-b expert-meeting meeting
                  arises 2023-04-01
                  from 2023-04-01 not-met
                  with {area=eco.tourism}
                  because [draft, later, meeting, paper, term]
                """);
    }

    @Test
    void the_approved_text_counts_or_the_latest_draft_does() {
        assertThat(Told.of("MOD-2.2-a", approved())).isEqualTo("""
                MOD-2.2-a concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 met
                  from 2023-06-01 undetermined, missing [later, silence]
                  with {area=eco.tourism}
                  because [draft, later, paper, silence]
                """);
        assertThat(Told.of("MOD-2.2-a", approved(), EQUIVALENT)).isEqualTo("""
                MOD-2.2-a concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 met
                  with {area=eco.tourism}
                  because [draft, later, paper, silence]
                """);
        assertThat(Told.of("MOD-2.2-a", approved(), NONE)).isEqualTo("""
                MOD-2.2-a concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 met
                  from 2023-06-01 not-met, naming [general-framework, main-directions, rationale, background, aims, objectives, approaches]
                  with {area=eco.tourism}
                  because [draft, later, paper]
                """);
        assertThat(Told.of("MOD-2.2-b", approved(), EQUIVALENT)).isEqualTo("""
                MOD-2.2-b concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 met
                  with {area=eco.tourism}
                  because [draft, later, paper, silence]
                """);
        assertThat(Told.of("MOD-2.2-b", approved(), NONE)).isEqualTo("""
                MOD-2.2-b concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 met
                  from 2023-06-01 not-met
                  with {area=eco.tourism}
                  because [draft, later, paper]
                """);
        assertThat(Told.of("MOD-2.6-a", approved(), EQUIVALENT)).isEqualTo("""
                MOD-2.6-a concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 not-met
                  from 2023-03-01 met
                  with {area=eco.tourism}
                  because [draft, later, paper, silence]
                """);
        assertThat(Told.of("MOD-2.6-a", approved(), NONE)).isEqualTo("""
                MOD-2.6-a concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 not-met
                  from 2023-06-01 undetermined, missing [applicability]
                  with {area=eco.tourism}
                  because [draft, later, paper]
                """);
    }

    @Test
    void a_paper_is_to_be_extended_only_if_it_was_approved() {
        assertThat(Told.of("MOD-2.6-b", approved())).isEqualTo("""
                MOD-2.6-b concept-paper paper silence
                  limit 2024-12-31
                  from 2023-03-01 undetermined, missing [silence], bearer [TJ]
                  from 2027-01-01 undetermined, missing [appointments, approvals, silence]
                  with {area=eco.tourism}
                  because [paper, silence, term]
                """);
        assertThat(Told.of("MOD-2.6-b", approved(), EQUIVALENT)).isEqualTo("""
                MOD-2.6-b concept-paper paper silence
                  arises 2023-03-01
                  limit 2024-12-31
                  from 2023-03-01 pending, bearer [TJ]
                  from 2025-01-01 overdue, bearer [TJ]
                  from 2026-01-01 pending
                  from 2027-01-01 undetermined, missing [appointments, approvals]
                  with {area=eco.tourism}
                  because [paper, silence, term]
                """);
        assertThat(Told.of("MOD-2.6-b", approved(), NONE)).isEmpty();
        assertThat(Told.of("MOD-2.6-c", approved(), EQUIVALENT)).isEqualTo(Told.of("MOD-2.6-c", approved()));
        assertThat(Told.of("MOD-2.6-c", approved(), NONE)).isEmpty();
    }

    @Test
    void a_paper_expires_only_if_it_was_approved() {
        Dossier dossier = approved(Review.builder()
                .id(FactId.of("review"))
                .on(Records.day("2024-06-01"))
                .focus(new ReviewFocus(List.of(), List.of(Records.TOURISM), List.of()))
                .papers(List.of())
                .plans(List.of())
                .build());
        assertThat(Told.of("MOD-3.4-a", dossier)).isEqualTo("""
                MOD-3.4-a review review
                  arises 2024-06-01
                  from 2024-06-01 undetermined, missing [silence]
                  because [draft, later, paper, review, silence]
                """);
        assertThat(Told.of("MOD-3.4-a", dossier, EQUIVALENT)).isEqualTo("""
                MOD-3.4-a review review
                  arises 2024-06-01
                  from 2024-06-01 review, naming [paper]
                  because [draft, later, paper, review, silence]
                """);
        assertThat(Told.of("MOD-3.4-a", dossier, NONE)).isEqualTo("""
                MOD-3.4-a review review
                  arises 2024-06-01
                  from 2024-06-01 met
                  because [draft, later, paper, review]
                """);
    }

    @Test
    void an_inherited_paper_counts_only_if_it_was_approved() {
        Dossier dossier = complete(
                "2020-01-01",
                "2026-12-31",
                soc("decision", "2023-08-22"),
                coordinator("term", "TJ", "decision", "2024-01-01/2025-12-31"),
                paper("paper"),
                bySilence("silence", "paper", "2023-03-01"));
        Dossier stating = Dossier.builder()
                .completeness(dossier.completeness())
                .addAll(dossier.facts().stream()
                        .map(fact -> fact instanceof Approval approval
                                ? Approval.builder()
                                        .from(approval)
                                        .applicability(stated("none"))
                                        .build()
                                : fact)
                        .toList())
                .build();
        assertThat(Told.of("MOD-1.2-a", stating)).isEqualTo("""
                MOD-1.2-a appointment term
                  arises 2024-01-01
                  ends 2026-01-01
                  from 2024-01-01 undetermined, missing [silence], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, silence, term]
                """);
        assertThat(Told.of("MOD-1.2-a", stating, EQUIVALENT)).isEqualTo("""
                MOD-1.2-a appointment term
                  arises 2024-01-01
                  met 2024-01-01
                  ends 2026-01-01
                  from 2024-01-01 met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, silence, term]
                """);
        assertThat(Told.of("MOD-1.2-a", stating, NONE)).isEqualTo("""
                MOD-1.2-a appointment term
                  arises 2024-01-01
                  ends 2026-01-01
                  from 2024-01-01 pending, bearer [TJ]
                  from 2026-01-01 not-met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
    }

    @ParameterizedTest
    @ValueSource(strings = {EQUIVALENT, NONE})
    void it_shows_that_there_is_a_text_under_each_reading(String reading) {
        Dossier dossier = complete(
                "2020-01-01",
                "2026-12-31",
                paper("paper"),
                bySilence("silence", "paper", "2023-03-01"),
                plan("plan", "2023-03-01").paper(FactId.of("paper")).build());
        assertThat(Told.of("MOD-1.6-a", dossier, reading)).isEqualTo("""
                MOD-1.6-a action-plan plan
                  arises 2023-03-01
                  from 2023-03-01 met
                  with {area=eco.tourism}
                  because [paper, plan]
                """);
    }

    @Test
    void an_approval_by_nobody_knows_whom_counts_under_each_reading() {
        Approval unknown = Records.approvalOf("silence", "paper", "2022-12-01").build();
        Dossier dossier = complete("2020-01-01", "2026-12-31", paper("paper"), unknown);
        for (String rule : List.of("MOD-2.4-a", "MOD-2.4-b", "MOD-2.6-a")) {
            String told = Told.of(rule, dossier);
            assertThat(told).isNotEmpty();
            assertThat(Told.of(rule, dossier, EQUIVALENT)).isEqualTo(told);
            assertThat(Told.of(rule, dossier, NONE)).isEqualTo(told);
        }
    }
}
