package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.appointment;
import static io.github.cica4j.rules.cases.Records.coCoordinator;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.decision;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.stated;
import static io.github.cica4j.rules.cases.Records.termination;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** MOD-1.9-a, -c, -d and -e: the SOC appoints; a State holds one office of an area, and is appointed to it once at a time. */
class Mod19Test {

    private static final String BY_SOC = "MOD-1.9-a";
    private static final String ONE_OFFICE = "MOD-1.9-d";
    private static final String ONCE = "MOD-1.9-e";

    @Test
    void an_appointment_by_the_soc_is_met_from_the_day_of_the_decision() {
        assertThat(Told.of(
                        BY_SOC,
                        dossier(soc("decision", "2021-12-08"), coordinator("term", "TJ", "decision", "2022-2023"))))
                .isEqualTo("""
                MOD-1.9-a appointment term
                  arises 2021-12-08
                  from 2021-12-08 met
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
    }

    @Test
    void an_appointment_by_another_body_is_not_met() {
        for (Body body : new Body[] {Body.SWG, Body.MC, Body.SUMMIT}) {
            assertThat(Told.of(
                            BY_SOC,
                            dossier(
                                    decision("decision", body, "2021-12-08"),
                                    coCoordinator("term", "TJ", "decision", "2022-2023"))))
                    .contains("from 2021-12-08 not-met\n");
        }
    }

    @Test
    void an_appointment_without_a_decision_on_record_is_undetermined_from_its_first_day() {
        assertThat(Told.of(
                        BY_SOC,
                        dossier(appointment("term", "TJ", Role.COORDINATOR)
                                .tenure(stated("2022-2023"))
                                .build())))
                .isEqualTo("""
                MOD-1.9-a appointment term
                  arises 2022-01-01
                  from 2022-01-01 undetermined, missing [decisions]
                  with {area=eco.tourism, state=TJ}
                  because [term]
                """);
    }

    @Test
    void a_rough_decision_leaves_it_undetermined_until_its_last_value() {
        assertThat(Told.of(
                        BY_SOC,
                        dossier(soc("decision", "2021-12"), coordinator("term", "TJ", "decision", "2022-2023"))))
                .contains("from 2021-12-01 undetermined, missing [2021-12]\n  from 2021-12-31 met\n");
    }

    @Test
    void an_office_known_from_a_list_only_is_met_where_the_list_rests_on_a_decision_of_the_soc() {
        assertThat(Told.of(
                        BY_SOC,
                        dossier(soc("decision", "2023-08-22"), list("list", "2023-08-22", "decision", "TJ", "LK"))))
                .isEqualTo("""
                MOD-1.9-a office eco.tourism/co-coordinator/LK
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=LK}
                  because [decision, list]
                MOD-1.9-a office eco.tourism/coordinator/TJ
                  arises 2023-08-22
                  from 2023-08-22 met
                  with {area=eco.tourism, state=TJ}
                  because [decision, list]
                """);
        assertThat(Told.of(BY_SOC, dossier(list("list", "2023-08-22", "", "TJ", ""))))
                .isEqualTo("""
                MOD-1.9-a office eco.tourism/coordinator/TJ
                  arises 2023-08-22
                  from 2023-08-22 undetermined, missing [decisions]
                  with {area=eco.tourism, state=TJ}
                  because [list]
                """);
        assertThat(Told.of(
                        BY_SOC,
                        dossier(
                                decision("decision", Body.SWG, "2023-08-22"),
                                list("list", "2023-08-22", "decision", "TJ", ""))))
                .contains("from 2023-08-22 undetermined, missing [decisions]\n");
    }

    @Test
    void a_later_list_that_rests_on_a_decision_of_the_soc_settles_it_too() {
        assertThat(Told.of(
                        BY_SOC,
                        dossier(
                                list("list", "2023-08-22", "", "TJ", ""),
                                soc("decision", "2023-12-12"),
                                list("later", "2023-12-12", "decision", "TJ", ""))))
                .contains("arises 2023-08-22\n  from 2023-08-22 met\n");
    }

    @Test
    void an_office_that_a_list_repeats_is_not_known_from_it_only() {
        assertThat(Told.of(
                        BY_SOC,
                        dossier(
                                soc("decision", "2021-12-08"),
                                coordinator("term", "TJ", "decision", "2022-2023"),
                                list("list", "2022-06-01", "", "TJ", ""))))
                .contains("MOD-1.9-a appointment term")
                .doesNotContain("office");
    }

    @Test
    void both_offices_on_one_day_are_not_met_until_one_is_gone() {
        assertThat(Told.of(
                        ONE_OFFICE,
                        dossier(
                                list("list", "2023-08-22", "", "TJ", "LK TJ"),
                                list("later", "2024-06-27", "", "TJ", ""))))
                .isEqualTo("""
                MOD-1.9-d state-in-area eco.tourism/TJ
                  arises 2023-08-22
                  from 2023-08-22 not-met
                  from 2024-06-27 met
                  with {area=eco.tourism, state=TJ}
                  because [later, list]
                """);
    }

    @Test
    void one_office_after_the_other_is_met_unless_they_share_a_day() {
        Fact decision = soc("decision", "2021-12-08");
        Fact first = coordinator("first", "TJ", "decision", "2022-2023");
        assertThat(Told.of(
                        ONE_OFFICE, dossier(decision, first, coCoordinator("second", "TJ", "decision", "2024-2025"))))
                .isEqualTo("""
                MOD-1.9-d state-in-area eco.tourism/TJ
                  arises 2022-01-01
                  from 2022-01-01 met
                  with {area=eco.tourism, state=TJ}
                  because [first, second]
                """);
        assertThat(Told.of(
                        ONE_OFFICE,
                        dossier(decision, first, coCoordinator("second", "TJ", "decision", "2023-12-31/2025-12-31"))))
                .contains("from 2022-01-01 met\n  from 2023-12-31 not-met\n  from 2024-01-01 met\n");
    }

    @Test
    void a_rough_first_day_leaves_the_shared_days_undetermined() {
        assertThat(Told.of(
                        ONE_OFFICE,
                        dossier(
                                soc("decision", "2021-12-08"),
                                coordinator("first", "TJ", "decision", "2022-2023"),
                                soc("rough", "2023-12-15/2024-01-15"),
                                coCoordinator("second", "TJ", "rough", "none"))))
                .contains("from 2022-01-01 met\n"
                        + "  from 2023-12-15 undetermined, missing [2023-12-15/2024-01-15]\n"
                        + "  from 2024-01-01 met\n");
    }

    @Test
    void binds_from_the_edition_of_the_catalogue_that_lists_the_area() {
        assertThat(Told.of(
                        ONE_OFFICE,
                        dossier(
                                soc("decision", "2010-06-08"),
                                coordinator("first", "TJ", "decision", "2011-2025"),
                                coCoordinator("second", "TJ", "decision", "2011-2025"))))
                .contains("arises 2021-10-12\n  from 2021-10-12 not-met\n  from 2026-01-01 met\n");
    }

    @Test
    void who_acts_as_coordinator_does_not_hold_that_office() {
        assertThat(Told.of(
                        ONE_OFFICE,
                        dossier(list("list", "2023-08-22", "", "TJ", "KG"), acting("acting", "KG", "2023-09-01", ""))))
                .isEmpty();
    }

    @Test
    void offices_without_a_stated_end_are_unknown_after_the_list_under_the_other_reading() {
        assertThat(Told.of(ONE_OFFICE, dossier(list("list", "2023-08-22", "", "TJ", "TJ")), "INT-47=undetermined"))
                .contains("from 2023-08-22 not-met\n  from 2023-08-23 undetermined, missing [INT-47]\n  with");
    }

    @Test
    void the_later_of_two_appointments_that_share_a_day_is_not_met() {
        assertThat(Told.of(
                        ONCE,
                        dossier(
                                soc("decision", "2021-12-08"),
                                coordinator("first", "TJ", "decision", "2022-2023"),
                                coordinator("second", "TJ", "decision", "2023-12-31/2025-12-31"))))
                .isEqualTo("""
                MOD-1.9-e appointment first
                  arises 2021-12-08
                  from 2021-12-08 met
                  with {area=eco.tourism, state=TJ}
                  because [decision, first]
                MOD-1.9-e appointment second
                  arises 2021-12-08
                  from 2021-12-08 not-met
                  with {area=eco.tourism, state=TJ}
                  because [decision, first, second]
                """);
    }

    @Test
    void appointments_that_follow_each_other_or_concern_other_seats_do_not_overlap() {
        Fact decision = soc("decision", "2021-12-08");
        Fact first = coordinator("first", "TJ", "decision", "2022-2023");
        for (Fact second : new Fact[] {
            coordinator("second", "TJ", "decision", "2024-2025"),
            coCoordinator("second", "TJ", "decision", "2022-2023"),
            coordinator("second", "LK", "decision", "2022-2023")
        }) {
            assertThat(Told.of(ONCE, dossier(decision, first, second)))
                    .contains("appointment second\n  arises 2021-12-08\n  from 2021-12-08 met\n");
        }
    }

    @Test
    void an_earlier_appointment_without_a_stated_end_is_replaced_not_overlapped() {
        assertThat(Told.of(
                        ONCE,
                        dossier(
                                soc("early", "2021-12-08"),
                                coordinator("first", "TJ", "early", "none"),
                                soc("decision", "2023-12-12"),
                                coordinator("second", "TJ", "decision", "2024-2025"))))
                .contains("appointment second\n  arises 2023-12-12\n  from 2023-12-12 met\n");
    }

    @Test
    void an_early_end_makes_room() {
        assertThat(Told.of(
                        ONCE,
                        dossier(
                                soc("decision", "2021-12-08"),
                                coordinator("first", "TJ", "decision", "2022-2023"),
                                termination("end", "TJ", "2023-06-30"),
                                coordinator("second", "TJ", "decision", "2023-07-01/2025-12-31"))))
                .contains("appointment second\n  arises 2021-12-08\n  from 2021-12-08 met\n");
    }

    @Test
    void a_rough_end_leaves_it_undetermined() {
        Fact rough = appointment("first", "TJ", Role.COORDINATOR)
                .decision(FactId.of("decision"))
                .tenure(StatedPeriod.of(
                        new KnownPeriod(Records.day("2022-01-01"), Optional.of(Records.day("2023-12")))))
                .build();
        Fact decision = soc("decision", "2021-12-08");
        assertThat(Told.of(
                        ONCE,
                        dossier(decision, rough, coordinator("second", "TJ", "decision", "2023-12-31/2025-12-31"))))
                .contains("appointment second\n"
                        + "  arises 2021-12-08\n"
                        + "  from 2021-12-08 undetermined, missing [2023-12]\n");
        assertThat(Told.of(ONCE, dossier(decision, rough, coordinator("second", "TJ", "decision", "2024-2025"))))
                .contains("appointment second\n  arises 2021-12-08\n  from 2021-12-08 met\n");
        assertThat(Told.of(
                        ONCE,
                        dossier(decision, rough, coordinator("second", "TJ", "decision", "2023-12-01/2025-12-31"))))
                .contains("appointment second\n  arises 2021-12-08\n  from 2021-12-08 not-met\n");
    }

    @Test
    void whether_an_office_without_a_stated_end_lasts_into_another_can_depend_on_the_reading() {
        Fact[] facts = {
            soc("decision", "2021-12-08"),
            appointment("first", "TJ", Role.COORDINATOR)
                    .decision(FactId.of("decision"))
                    .tenure(StatedPeriod.of(
                            new KnownPeriod(Records.day("2022"), Optional.of(Records.day("2023-12-31")))))
                    .build(),
            soc("later", "2022-06-01"),
            coordinator("second", "TJ", "later", "none")
        };
        assertThat(Told.of(ONCE, dossier(facts)))
                .contains("appointment second\n  arises 2022-06-01\n  from 2022-06-01 not-met\n");
        assertThat(Told.of(ONCE, dossier(facts), "INT-47=undetermined"))
                .contains("appointment second\n"
                        + "  arises 2022-06-01\n"
                        + "  from 2022-06-01 undetermined, missing [2022, INT-47]\n");
    }

    /** The guard 1.9-c: whatever the number of Co-coordinators, the same departures. */
    @Test
    void no_number_of_co_coordinators_is_ever_a_finding() {
        List<String> without = departures(withCoCoordinators(0));
        assertThat(without).isNotEmpty();
        for (int number : new int[] {1, 2, 12}) {
            assertThat(departures(withCoCoordinators(number))).isEqualTo(without);
        }
        assertThat(Rulebooks.standard())
                .allSatisfy(book ->
                        assertThat(book.findRule(RuleId.of("MOD-1.9-c"))).isEmpty());
    }

    private static Dossier withCoCoordinators(int number) {
        List<String> codes = List.of("AF", "AZ", "BD", "CN", "EG", "IN", "IQ", "IR", "JO", "KG", "KH", "KZ");
        List<Fact> facts = new ArrayList<>();
        facts.add(soc("decision", "2023-08-22"));
        facts.add(list("list", "2023-08-22", "decision", "TJ", String.join(" ", codes.subList(0, number))));
        return complete("2020-01-01", "2024-12-31", facts.toArray(Fact[]::new));
    }

    private static List<String> departures(Dossier dossier) {
        Report report = ComplianceChecker.builder()
                .rulebooks(Rulebooks.standard())
                .build()
                .check(dossier)
                .asOf(LocalDate.of(2023, 12, 13));
        return report.departures().stream()
                .map(finding -> finding.finding().key() + " " + finding.status())
                .toList();
    }
}
