package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.day;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.stated;
import static io.github.cica4j.rules.cases.Records.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.AdvisoryBody;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.state.StateCode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** INT-18: whether Chapter 1 extends to a dimension that is not divided into priority areas. */
class Int18Test {

    private static final String OUTSIDE = "INT-18=outside";
    private static final String UNDIVIDED = "mil|hum";

    /** The same of everything that Chapter 1 speaks of, in one area. */
    private static Dossier recordOf(String area) {
        AreaId id = AreaId.of(area);
        return complete(
                "2020-01-01",
                "2026-12-31",
                soc("decision", "2022-01-10"),
                Offer.builder()
                        .id(FactId.of("offer"))
                        .state(StateCode.of("TJ"))
                        .role(Role.COORDINATOR)
                        .area(id)
                        .on(day("2022-01-05"))
                        .build(),
                appointment(id, "term", "TJ", Role.COORDINATOR),
                appointment(id, "again", "TJ", Role.COORDINATOR),
                appointment(id, "both", "TJ", Role.CO_COORDINATOR),
                Extension.builder()
                        .id(FactId.of("extension"))
                        .state(StateCode.of("TJ"))
                        .role(Role.COORDINATOR)
                        .area(id)
                        .decision(FactId.of("decision"))
                        .lastDay(day("2024-06-30"))
                        .build(),
                Termination.builder()
                        .id(FactId.of("termination"))
                        .state(StateCode.of("TJ"))
                        .role(Role.COORDINATOR)
                        .area(id)
                        .lastDay(day("2024-03-31"))
                        .build(),
                ActingCoordination.builder()
                        .id(FactId.of("acting"))
                        .state(StateCode.of("KG"))
                        .area(id)
                        .firstDay(day("2024-05-01"))
                        .build(),
                CompletionReport.builder()
                        .id(FactId.of("report"))
                        .state(StateCode.of("TJ"))
                        .area(id)
                        .on(day("2024-04-10"))
                        .build(),
                Recommendation.builder()
                        .id(FactId.of("recommendation"))
                        .states(states("TJ"))
                        .area(id)
                        .on(day("2023-02-01"))
                        .build(),
                ContributionRequest.builder()
                        .id(FactId.of("request"))
                        .area(id)
                        .on(day("2023-02-01"))
                        .to(List.of(AdvisoryBody.COUNCIL_OF_EMINENT_PERSONS))
                        .build(),
                ConceptPaper.builder().id(FactId.of("paper")).area(id).build(),
                draft("draft", "paper", "2023-03-01", "TJ"),
                ExpertMeeting.builder()
                        .id(FactId.of("meeting"))
                        .area(id)
                        .on(day("2023-04-01"))
                        .convenedBy(states("TJ"))
                        .build(),
                ActionPlan.builder()
                        .id(FactId.of("plan"))
                        .area(id)
                        .paper(FactId.of("paper"))
                        .on(day("2023-05-01"))
                        .build());
    }

    private static Appointment appointment(AreaId area, String id, String state, Role role) {
        return Appointment.builder()
                .id(FactId.of(id))
                .state(StateCode.of(state))
                .role(role)
                .area(area)
                .decision(FactId.of("decision"))
                .tenure(stated("2022-02-01/2023-12-31"))
                .build();
    }

    private static List<String> findings(String told) {
        return Stream.of(told.split("(?m)^(?=MOD-)"))
                .filter(finding -> !finding.isEmpty())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MOD-1.1-a",
                "MOD-1.2-a",
                "MOD-1.3-a",
                "MOD-1.3-b",
                "MOD-1.3-c",
                "MOD-1.4-a",
                "MOD-1.5-a",
                "MOD-1.5-b",
                "MOD-1.6-a",
                "MOD-1.7-a",
                "MOD-1.7-b",
                "MOD-1.8-a",
                "MOD-1.9-a",
                "MOD-1.9-b",
                "MOD-1.9-d",
                "MOD-1.9-e",
                "MOD-1.10-a",
                "MOD-1.10-b",
                "MOD-1.10-c",
                "MOD-1.10-d",
                "MOD-1.10-e",
                "MOD-1.10-f",
                "MOD-1.10-g",
                "MOD-1.10-h",
                "MOD-1.11-a",
                "MOD-1.11-b",
                "MOD-1.11-c",
                "MOD-1.11-d",
                "MOD-1.11-e",
                "MOD-1.11-f",
                "MOD-1.12-a",
                "MOD-1.12-b",
                "MOD-1.12-c",
                "MOD-1.12-e"
            })
    void chapter_1_says_nothing_of_a_dimension_without_priority_areas_and_the_same_of_all_others(String rule) {
        for (String area : List.of("mil", "hum")) {
            String told = Told.of(rule, recordOf(area));
            List<String> others = findings(told).stream()
                    .filter(finding -> finding.startsWith(rule + " area ")
                            && !finding.matches("(?s)\\S+ area (" + UNDIVIDED + ")\n.*"))
                    .toList();
            assertThat(findings(told)).hasSizeGreaterThan(others.size());
            assertThat(findings(Told.of(rule, recordOf(area), OUTSIDE))).isEqualTo(others);
        }
        Dossier divided = recordOf("env.protection");
        String expected = findings(Told.of(rule, divided)).stream()
                .filter(finding -> !finding.matches("(?s)\\S+ area (" + UNDIVIDED + ")\n.*"))
                .collect(Collectors.joining());
        assertThat(Told.of(rule, divided, OUTSIDE)).isEqualTo(expected).isNotEmpty();
    }

    @Test
    void by_default_it_counts_as_one_area() {
        assertThat(Told.of("MOD-1.2-a", recordOf("mil"))).isEqualTo("""
                MOD-1.2-a appointment again
                  arises 2022-02-01
                  met 2023-03-01
                  ends 2024-04-01
                  from 2022-02-01 pending, bearer [TJ]
                  from 2023-03-01 met, bearer [TJ]
                  with {area=mil, state=TJ}
                  because [again, decision, draft, offer]
                """);
        assertThat(Told.of("MOD-1.2-a", recordOf("mil"), OUTSIDE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MOD-2.3-a", "MOD-2.5-a", "MOD-2.7-a", "MOD-2.1-a", "MOD-2.9-d"})
    void chapter_2_speaks_of_its_papers_and_their_coordinators_as_before(String rule) {
        Dossier dossier = recordOf("hum");
        assertThat(Told.of(rule, dossier, OUTSIDE))
                .isEqualTo(Told.of(rule, dossier))
                .contains("hum");
    }

    @Test
    void a_request_that_names_no_area_is_judged() {
        Dossier dossier = Dossier.of(ContributionRequest.builder()
                .id(FactId.of("request"))
                .on(day("2023-02-01"))
                .to(List.of(AdvisoryBody.COUNCIL_OF_EMINENT_PERSONS))
                .build());
        assertThat(Told.of("MOD-1.8-a", dossier, OUTSIDE)).isEqualTo("""
                MOD-1.8-a contribution-request request
                  arises 2023-02-01
                  from 2023-02-01 undetermined, missing [through]
                  because [request]
                """);
    }
}
