package io.github.cica4j.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.MeasureId;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consent;
import io.github.cica4j.model.fact.Consultation;
import io.github.cica4j.model.fact.Contribution;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Disclosure;
import io.github.cica4j.model.fact.DisclosureConsent;
import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Endorsement;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.InformationExchange;
import io.github.cica4j.model.fact.MeasureChange;
import io.github.cica4j.model.fact.Meeting;
import io.github.cica4j.model.fact.Mentions;
import io.github.cica4j.model.fact.MinutedDecision;
import io.github.cica4j.model.fact.Minutes;
import io.github.cica4j.model.fact.NewMeasure;
import io.github.cica4j.model.fact.NoteVerbale;
import io.github.cica4j.model.fact.Objection;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.ReviewAspect;
import io.github.cica4j.model.fact.ReviewFocus;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.StatedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The dated parts of facts come on record on their own days; a rough one when it has certainly come about. */
class KnownOnTest {

    private static final AreaId HUM = AreaId.of("hum");
    private static final StateCode CN = StateCode.of("CN");
    private static final StateCode IN = StateCode.of("IN");
    private static final StateCode KZ = StateCode.of("KZ");
    private static final KnownDay FIRST = KnownDay.parse("2023-08-30");
    private static final KnownDay NEXT = KnownDay.parse("2023-08-31");
    private static final KnownDay SEPTEMBER = KnownDay.parse("2023-09");

    private static Dossier known(Fact fact, String day) {
        return Dossier.of(fact).knownOn(LocalDate.parse(day));
    }

    @Test
    void consents_and_the_day_of_asking() {
        ActingCoordination acting = ActingCoordination.builder()
                .id(FactId.of("acting"))
                .state(KZ)
                .area(HUM)
                .firstDay(FIRST)
                .askedOn(NEXT)
                .consents(List.of(
                        new Consent(CN, Optional.of(SEPTEMBER)),
                        new Consent(IN, Optional.of(NEXT)),
                        new Consent(KZ, Optional.empty())))
                .build();
        assertThat(known(acting, "2023-08-29").facts()).isEmpty();
        assertThat(known(acting, "2023-08-30"))
                .isEqualTo(Dossier.of(ActingCoordination.builder()
                        .from(acting)
                        .askedOn(Optional.empty())
                        .consents(List.of(new Consent(KZ, Optional.empty())))
                        .build()));
        assertThat(known(acting, "2023-09-29"))
                .isEqualTo(Dossier.of(ActingCoordination.builder()
                        .from(acting)
                        .consents(List.of(new Consent(IN, Optional.of(NEXT)), new Consent(KZ, Optional.empty())))
                        .build()));
        assertThat(known(acting, "2023-09-30")).isEqualTo(Dossier.of(acting));
    }

    @Test
    void that_nobody_consented_yet_is_known_where_all_consents_come_later() {
        ActingCoordination acting = ActingCoordination.builder()
                .id(FactId.of("acting"))
                .state(KZ)
                .area(HUM)
                .firstDay(FIRST)
                .consents(List.of(new Consent(CN, Optional.of(NEXT))))
                .build();
        assertThat(known(acting, "2023-08-30").facts(ActingCoordination.class))
                .extracting(ActingCoordination::consents)
                .containsExactly(Optional.of(List.of()));
    }

    @Test
    void consultations() {
        ConceptPaper paper =
                ConceptPaper.builder().id(FactId.of("paper")).area(HUM).build();
        Draft draft = Draft.builder()
                .id(FactId.of("draft"))
                .paper(paper.id())
                .on(FIRST)
                .consulted(List.of(
                        new Consultation(CN, Optional.of(SEPTEMBER), Optional.of(true)),
                        new Consultation(IN, Optional.of(FIRST), Optional.empty()),
                        new Consultation(KZ, Optional.empty(), Optional.of(false))))
                .build();
        Dossier dossier = Dossier.of(paper, draft);
        assertThat(dossier.knownOn(LocalDate.of(2023, 9, 29)))
                .isEqualTo(Dossier.of(
                        paper,
                        Draft.builder()
                                .from(draft)
                                .consulted(draft.consulted().orElseThrow().subList(1, 3))
                                .build()));
        assertThat(dossier.knownOn(LocalDate.of(2023, 9, 30))).isEqualTo(dossier);
    }

    @Test
    void the_consultation_of_the_chairmanship_but_not_that_there_was_none() {
        ExpertMeeting meeting = ExpertMeeting.builder()
                .id(FactId.of("meeting"))
                .area(HUM)
                .on(FIRST)
                .chairmanshipConsulted(StatedDay.of(SEPTEMBER))
                .build();
        assertThat(known(meeting, "2023-09-29"))
                .isEqualTo(Dossier.of(ExpertMeeting.builder()
                        .from(meeting)
                        .chairmanshipConsulted(Optional.empty())
                        .build()));
        assertThat(known(meeting, "2023-09-30")).isEqualTo(Dossier.of(meeting));
        ExpertMeeting none = ExpertMeeting.builder()
                .from(meeting)
                .chairmanshipConsulted(StatedDay.none())
                .build();
        assertThat(known(none, "2023-08-30")).isEqualTo(Dossier.of(none));
    }

    @Test
    void reports_recommendations_and_requests_on_their_latest_day() {
        Fact report = CompletionReport.builder()
                .id(FactId.of("report"))
                .state(KZ)
                .area(HUM)
                .on(SEPTEMBER)
                .build();
        Fact recommendation = Recommendation.builder()
                .id(FactId.of("recommendation"))
                .addStates(KZ)
                .area(HUM)
                .on(NEXT)
                .build();
        Fact request =
                ContributionRequest.builder().id(FactId.of("request")).on(FIRST).build();
        Dossier all = Dossier.of(report, recommendation, request);
        assertThat(all.knownOn(LocalDate.of(2023, 8, 29)).facts()).isEmpty();
        assertThat(all.knownOn(LocalDate.of(2023, 8, 30))).isEqualTo(Dossier.of(request));
        assertThat(all.knownOn(LocalDate.of(2023, 9, 29))).isEqualTo(Dossier.of(request, recommendation));
        assertThat(all.knownOn(LocalDate.of(2023, 9, 30))).isEqualTo(all);
    }

    @Test
    void a_plan_loses_a_paper_that_is_not_known_yet_and_does_not_become_one_without() {
        ConceptPaper paper = ConceptPaper.builder()
                .id(FactId.of("paper"))
                .area(HUM)
                .recordedOn(LocalDate.of(2023, 9, 1))
                .build();
        ActionPlan plan = ActionPlan.builder()
                .id(FactId.of("plan"))
                .area(HUM)
                .paper(paper.id())
                .on(FIRST)
                .build();
        assertThat(Dossier.of(paper, plan).knownOn(LocalDate.of(2023, 8, 30)).facts())
                .containsExactly(
                        ActionPlan.builder().id(plan.id()).area(HUM).on(FIRST).build());
    }

    @Test
    void a_plan_with_its_new_measures_and_the_approvals_of_them_from_their_days_on() {
        NewMeasure approved =
                new NewMeasure("Hotline", Optional.of(Endorsement.of(Optional.of(Body.SOC), Optional.of(SEPTEMBER))));
        NewMeasure refused = new NewMeasure("Register", Optional.of(Endorsement.none()));
        ActionPlan plan = ActionPlan.builder()
                .id(FactId.of("plan"))
                .area(HUM)
                .on(FIRST)
                .newMeasures(List.of(approved, refused))
                .build();
        assertThat(known(plan, "2023-09-29"))
                .isEqualTo(Dossier.of(ActionPlan.builder()
                        .from(plan)
                        .newMeasures(List.of(new NewMeasure("Hotline", Optional.empty()), refused))
                        .build()));
        assertThat(known(plan, "2023-09-30")).isEqualTo(Dossier.of(plan));
    }

    @Test
    void a_review_from_its_announcement_on_with_what_it_did_only_from_its_own_day() {
        ConceptPaper paper =
                ConceptPaper.builder().id(FactId.of("paper")).area(HUM).build();
        Review review = Review.builder()
                .id(FactId.of("review"))
                .on(SEPTEMBER)
                .announcedOn(StatedDay.of(FIRST))
                .focus(new ReviewFocus(List.of(), List.of(HUM), List.of()))
                .covered(List.of(ReviewAspect.EFFECTIVENESS))
                .papers(List.of(paper.id()))
                .plans(List.of())
                .speakers(List.of(KZ))
                .build();
        Contribution contribution = Contribution.builder()
                .id(FactId.of("contribution"))
                .review(review.id())
                .area(HUM)
                .addStates(KZ)
                .on(FIRST)
                .build();
        Dossier all = Dossier.of(paper, review, contribution);
        assertThat(all.knownOn(LocalDate.of(2023, 8, 29))).isEqualTo(Dossier.of(paper));
        assertThat(all.knownOn(LocalDate.of(2023, 9, 29)))
                .isEqualTo(Dossier.of(
                        paper,
                        Review.builder()
                                .from(review)
                                .covered(Optional.empty())
                                .papers(Optional.empty())
                                .plans(Optional.empty())
                                .speakers(Optional.empty())
                                .build(),
                        contribution));
        assertThat(all.knownOn(LocalDate.of(2023, 9, 30))).isEqualTo(all);
    }

    @Test
    void objections_and_consents_of_the_past_with_what_took_them_back_by_then() {
        MeasureChange change = MeasureChange.builder()
                .id(FactId.of("change"))
                .addMeasures(MeasureId.of("hum.2"))
                .on(FIRST)
                .objections(List.of(
                        new Objection(KZ, Optional.of(FIRST), Optional.of(SEPTEMBER)),
                        new Objection(KZ, Optional.of(SEPTEMBER), Optional.empty()),
                        new Objection(KZ, Optional.empty(), Optional.empty())))
                .build();
        assertThat(known(change, "2023-09-29"))
                .isEqualTo(Dossier.of(MeasureChange.builder()
                        .from(change)
                        .objections(List.of(
                                new Objection(KZ, Optional.of(FIRST), Optional.empty()),
                                new Objection(KZ, Optional.empty(), Optional.empty())))
                        .build()));
        assertThat(known(change, "2023-09-30")).isEqualTo(Dossier.of(change));
        InformationExchange exchange = InformationExchange.builder()
                .id(FactId.of("exchange"))
                .addProviders(KZ)
                .addRecipients(KZ)
                .on(FIRST)
                .build();
        Disclosure disclosure = Disclosure.builder()
                .id(FactId.of("disclosure"))
                .exchange(exchange.id())
                .state(KZ)
                .on(FIRST)
                .consents(List.of(
                        new DisclosureConsent(KZ, Optional.of(FIRST), Optional.of(SEPTEMBER)),
                        new DisclosureConsent(KZ, Optional.of(SEPTEMBER), Optional.empty())))
                .build();
        Dossier all = Dossier.of(exchange, disclosure);
        assertThat(all.knownOn(LocalDate.of(2023, 9, 29)))
                .isEqualTo(Dossier.of(
                        exchange,
                        Disclosure.builder()
                                .from(disclosure)
                                .consents(List.of(new DisclosureConsent(KZ, Optional.of(FIRST), Optional.empty())))
                                .build()));
        assertThat(all.knownOn(LocalDate.of(2023, 9, 30))).isEqualTo(all);
    }

    @Test
    void an_adoption_from_its_day_on_with_what_it_tells_of_later_days() {
        Decision decision = Decision.builder()
                .id(FactId.of("decision"))
                .body(Body.MC)
                .on(SEPTEMBER)
                .build();
        Adoption adoption = Adoption.builder()
                .id(FactId.of("adoption"))
                .text("modalities-draft-2023")
                .by(Body.MC)
                .on(FIRST)
                .inForceFrom(KnownDay.parse("2025-01-01"))
                .decision(decision.id())
                .build();
        Dossier all = Dossier.of(decision, adoption);
        assertThat(all.knownOn(LocalDate.of(2023, 8, 29)).facts()).isEmpty();
        assertThat(all.knownOn(LocalDate.of(2023, 8, 30)))
                .isEqualTo(Dossier.of(Adoption.builder()
                        .from(adoption)
                        .decision(Optional.empty())
                        .build()));
        assertThat(all.knownOn(LocalDate.of(2023, 9, 30))).isEqualTo(all);
    }

    @Test
    void papers_name_what_was_on_record_by_then() {
        Decision later = Decision.builder()
                .id(FactId.of("later"))
                .body(Body.SOC)
                .on(SEPTEMBER)
                .build();
        Document document = Document.builder()
                .id(FactId.of("document"))
                .symbol("SOC/2023-II/DRAFT/1")
                .on(SEPTEMBER)
                .build();
        Meeting meeting = Meeting.builder()
                .id(FactId.of("meeting"))
                .body(Body.SOC)
                .on(FIRST)
                .documents(List.of(document.id()))
                .build();
        Decision decision = Decision.builder()
                .id(FactId.of("decision"))
                .body(Body.SOC)
                .on(FIRST)
                .meeting(meeting.id())
                .document(document.id())
                .objections(List.of(new Objection(KZ, Optional.of(FIRST), Optional.of(SEPTEMBER))))
                .revisits(later.id())
                .build();
        NoteVerbale note = NoteVerbale.builder()
                .id(FactId.of("note"))
                .number("IO/218")
                .on(FIRST)
                .refersTo(new Mentions(List.of(FactId.of("undated")), List.of(decision.id(), later.id())))
                .build();
        NoteVerbale undated =
                NoteVerbale.builder().id(FactId.of("undated")).number("IO/1").build();
        Minutes minutes = Minutes.builder()
                .id(FactId.of("minutes"))
                .meeting(meeting.id())
                .on(FIRST)
                .finalOn(SEPTEMBER)
                .commentsUntil(SEPTEMBER)
                .decisions(List.of(
                        new MinutedDecision("1", Optional.of(decision.id())),
                        new MinutedDecision("2", Optional.of(later.id()))))
                .build();
        CoordinatorList list = CoordinatorList.builder()
                .id(FactId.of("list"))
                .on(LocalDate.of(2023, 8, 30))
                .reflects(List.of(later.id(), decision.id()))
                .build();
        Dossier all = Dossier.of(later, document, meeting, decision, note, undated, minutes, list);
        assertThat(all.knownOn(LocalDate.of(2023, 9, 29)))
                .isEqualTo(Dossier.of(
                        Meeting.builder().from(meeting).documents(List.of()).build(),
                        Decision.builder()
                                .from(decision)
                                .document(Optional.empty())
                                .objections(List.of(new Objection(KZ, Optional.of(FIRST), Optional.empty())))
                                .revisits(Optional.empty())
                                .build(),
                        NoteVerbale.builder()
                                .from(note)
                                .refersTo(new Mentions(List.of(undated.id()), List.of(decision.id())))
                                .build(),
                        undated,
                        Minutes.builder()
                                .from(minutes)
                                .finalOn(Optional.empty())
                                .decisions(List.of(
                                        new MinutedDecision("1", Optional.of(decision.id())),
                                        new MinutedDecision("2", Optional.empty())))
                                .build(),
                        CoordinatorList.builder()
                                .from(list)
                                .reflects(List.of(decision.id()))
                                .build()));
        assertThat(all.knownOn(LocalDate.of(2023, 9, 30))).isEqualTo(all);
    }

    @Test
    void minutes_are_not_known_before_their_meeting() {
        Meeting meeting = Meeting.builder()
                .id(FactId.of("meeting"))
                .body(Body.SOC)
                .on(SEPTEMBER)
                .build();
        Minutes minutes = Minutes.builder()
                .id(FactId.of("minutes"))
                .meeting(meeting.id())
                .on(FIRST)
                .build();
        Dossier all = Dossier.of(meeting, minutes);
        assertThat(all.knownOn(LocalDate.of(2023, 9, 29))).isEqualTo(Dossier.of());
        assertThat(all.knownOn(LocalDate.of(2023, 9, 30))).isEqualTo(all);
    }
}
