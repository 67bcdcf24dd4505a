package io.github.cica4j.model.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DossierTest {

    private static final AreaId ICT = AreaId.of("nct.ict");
    private static final StateCode RU = StateCode.of("RU");

    private static Decision decision(String day) {
        return Decision.builder()
                .id(FactId.of("soc"))
                .body(Body.SOC)
                .on(KnownDay.parse(day))
                .build();
    }

    private static Appointment.Builder term() {
        return Appointment.builder()
                .id(FactId.of("term"))
                .state(RU)
                .role(Role.COORDINATOR)
                .area(ICT);
    }

    private static ConceptPaper.Builder paper() {
        return ConceptPaper.builder().id(FactId.of("paper")).area(ICT);
    }

    private static Draft draft(String id, String day) {
        return Draft.builder()
                .id(FactId.of(id))
                .paper(FactId.of("paper"))
                .on(KnownDay.parse(day))
                .build();
    }

    private static Offer.Builder offer() {
        return Offer.builder()
                .id(FactId.of("offer"))
                .state(RU)
                .role(Role.COORDINATOR)
                .area(ICT)
                .on(KnownDay.parse("2023-07-01"));
    }

    @Test
    void the_impossible_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dossier.of(paper().build(), paper().build()))
                .withMessage("Two facts have the id 'paper': ids are unique");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dossier.of(draft("first", "2022-07")))
                .withMessage("The paper of draft first is 'paper', which is no concept-paper of the dossier");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dossier.of(
                        decision("2023-08-22"),
                        offer().decision(FactId.of("offer")).build()))
                .withMessageContaining("which is no decision of the dossier");
        assertThatIllegalStateException()
                .isThrownBy(() -> term().build())
                .withMessage("An appointment needs a decision or a tenure: nothing tells when it begins");
        assertThatIllegalStateException()
                .isThrownBy(() -> Extension.builder()
                        .id(FactId.of("longer"))
                        .state(RU)
                        .role(Role.COORDINATOR)
                        .area(ICT)
                        .firstDay(KnownDay.parse("2024-02-01"))
                        .lastDay(KnownDay.parse("2024-01-31"))
                        .build());
    }

    @Test
    void the_order_of_facts_has_no_meaning() {
        Fact paper = paper().build();
        Fact draft = draft("first", "2022-07");
        assertThat(Dossier.of(paper, draft))
                .isEqualTo(Dossier.of(draft, paper))
                .hasSameHashCodeAs(Dossier.of(draft, paper));
        assertThat(Dossier.of(paper, draft).canonicalForm())
                .isEqualTo(Dossier.of(draft, paper).canonicalForm());
        assertThat(Dossier.of(paper, draft)).isNotEqualTo(Dossier.of(paper));
    }

    @Test
    void on_a_day_only_what_came_on_record_by_then_is_known() {
        Dossier dossier = Dossier.of(
                paper().withdrawnOn(KnownDay.parse("2024-01-10")).build(),
                draft("first", "2022-07"),
                draft("second", "2023-12-13"),
                Draft.builder()
                        .from(draft("late", "2022-01-01"))
                        .recordedOn(LocalDate.of(2024, 3, 1))
                        .build());
        assertThat(dossier.knownOn(LocalDate.of(2022, 7, 30)).facts())
                .extracting(Fact::id)
                .containsExactly(FactId.of("paper"));
        assertThat(dossier.knownOn(LocalDate.of(2022, 7, 31)).facts()).hasSize(2);
        assertThat(dossier.knownOn(LocalDate.of(2024, 1, 9)))
                .isEqualTo(Dossier.of(paper().build(), draft("first", "2022-07"), draft("second", "2023-12-13")));
        assertThat(dossier.knownOn(LocalDate.of(2024, 3, 1))).isEqualTo(dossier);
    }

    @Test
    void an_appointment_is_known_with_its_decision_and_loses_an_offer_that_is_not_known_yet() {
        Offer late = offer().recordedOn(LocalDate.of(2024, 1, 1)).build();
        Appointment term = term().decision(FactId.of("soc"))
                .offer(FactId.of("offer"))
                .tenure(StatedPeriod.of(KnownPeriod.parse("2024-2025")))
                .build();
        Dossier dossier = Dossier.of(decision("2023-08-22"), late, term);
        assertThat(dossier.knownOn(LocalDate.of(2023, 8, 21)).facts()).isEmpty();
        assertThat(dossier.knownOn(LocalDate.of(2023, 8, 22)))
                .isEqualTo(Dossier.of(
                        decision("2023-08-22"),
                        Appointment.builder().from(term).offer(Optional.empty()).build()));
    }

    @Test
    void a_declaration_of_completeness_is_known_from_its_day() {
        DateRange range = DateRange.ofClosed(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
        Dossier dossier = Dossier.builder()
                .completeness(Completeness.of(Map.of(
                        "drafts", new Completeness.Declaration(range, Optional.of(LocalDate.of(2023, 1, 15))),
                        "offers", new Completeness.Declaration(range, Optional.empty()))))
                .build();
        assertThat(dossier.knownOn(LocalDate.of(2023, 1, 14)).completeness())
                .isEqualTo(Completeness.none().with("offers", range));
        assertThat(dossier.knownOn(LocalDate.of(2023, 1, 15)).completeness()).isEqualTo(dossier.completeness());
    }
}
