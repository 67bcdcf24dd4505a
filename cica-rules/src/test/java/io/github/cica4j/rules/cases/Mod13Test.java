package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.coCoordinator;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.extension;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.report;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.stated;
import static io.github.cica4j.rules.cases.Records.termination;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.time.KnownPeriod;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** MOD-1.3-a, -b and -c: a former Coordinator reports on its service, to all Member States. */
class Mod13Test {

    private static final String OWED = "MOD-1.3-a";
    private static final String TO_ALL = "MOD-1.3-b";
    private static final String COVERS = "MOD-1.3-c";

    /** Tajikistan is Coordinator in 2021 and 2022. */
    private static Fact[] term(Fact... more) {
        return Stream.concat(
                        Stream.of(soc("decision", "2020-12-01"), coordinator("term", "TJ", "decision", "2021-2022")),
                        Stream.of(more))
                .toArray(Fact[]::new);
    }

    private static Fact reported(String day) {
        return report("report", "TJ", day).build();
    }

    private static Fact reported(String day, String period) {
        return report("report", "TJ", day)
                .period(stated(period).period().orElseThrow())
                .build();
    }

    @Test
    void is_due_from_the_day_after_the_last() {
        assertThat(Told.of(OWED, complete("2020-01-01", "2024-12-31", term()))).isEqualTo("""
                MOD-1.3-a appointment term
                  arises 2023-01-01
                  from 2023-01-01 due, bearer [TJ]
                  from 2025-01-01 due, missing [completionReports], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
        assertThat(Told.of(OWED, dossier(term()))).isEqualTo("""
                MOD-1.3-a appointment term
                  arises 2023-01-01
                  from 2023-01-01 due, missing [completionReports], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
    }

    @Test
    void is_met_on_the_day_of_the_report_however_late() {
        assertThat(Told.of(OWED, dossier(term(reported("2024-05-01"))))).isEqualTo("""
                MOD-1.3-a appointment term
                  arises 2023-01-01
                  met 2024-05-01
                  from 2023-01-01 due, missing [completionReports], bearer [TJ]
                  from 2024-05-01 met, bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, report, term]
                """);
    }

    @Test
    void a_report_counts_from_ninety_days_before_or_as_many_as_are_chosen() {
        assertThat(Told.of(OWED, dossier(term(reported("2022-10-03")))))
                .contains("met 2022-10-03\n  from 2023-01-01 met, bearer [TJ]\n");
        assertThat(Told.of(OWED, dossier(term(reported("2022-10-02")))))
                .contains("from 2023-01-01 due, missing [completionReports], bearer [TJ]\n  with")
                .contains("because [decision, term]");
        assertThat(Told.of(OWED, dossier(term(reported("2022-12-02"))), "PAR-1.3-a=days:30"))
                .contains("from 2023-01-01 met");
        assertThat(Told.of(OWED, dossier(term(reported("2022-12-01"))), "PAR-1.3-a=days:30"))
                .contains("from 2023-01-01 due");
    }

    @Test
    void a_report_of_another_state_or_on_another_area_does_not_count() {
        CompletionReport elsewhere = report("elsewhere", "TJ", "2023-01-10")
                .area(AreaId.of("eco.sme"))
                .build();
        assertThat(Told.of(
                        OWED, dossier(term(report("other", "LK", "2023-01-10").build(), elsewhere))))
                .contains("from 2023-01-01 due, missing [completionReports], bearer [TJ]\n  with")
                .contains("because [decision, term]");
    }

    @Test
    void under_a_limit_it_can_be_overdue_and_late() {
        assertThat(Told.of(OWED, complete("2022-10-03", "2023-12-31", term()), "INT-16=months"))
                .isEqualTo("""
                MOD-1.3-a appointment term
                  arises 2023-01-01
                  limit 2023-03-31
                  from 2023-01-01 pending, bearer [TJ]
                  from 2023-04-01 overdue, bearer [TJ]
                  from 2024-01-01 undetermined, missing [completionReports], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
        assertThat(Told.of(OWED, complete("2022-10-04", "2023-12-31", term()), "INT-16=months"))
                .contains("from 2023-04-01 undetermined, missing [completionReports], bearer [TJ]\n  with");
        assertThat(Told.of(OWED, dossier(term(reported("2023-03-31"))), "INT-16=months"))
                .contains("from 2023-01-01 pending, bearer [TJ]\n  from 2023-03-31 met, bearer [TJ]\n");
        assertThat(Told.of(OWED, complete("2022-10-03", "2023-12-31", term(reported("2023-04-01"))), "INT-16=months"))
                .contains("from 2023-01-01 pending, bearer [TJ]\n  from 2023-04-01 met-late, bearer [TJ]\n");
    }

    @Test
    void a_limit_in_a_short_month_clips_or_rolls_or_stays_open() {
        assertThat(Told.of(OWED, complete("2020-01-01", "2023-12-31", term()), "INT-16=months:2"))
                .isEqualTo("""
                MOD-1.3-a appointment term
                  arises 2023-01-01
                  limit 2023-02-28
                  from 2023-01-01 pending, bearer [TJ]
                  from 2023-03-01 overdue, bearer [TJ]
                  from 2024-01-01 undetermined, missing [completionReports], bearer [TJ]
                  with {area=eco.tourism, monthEnd=2022-12-31, state=TJ}
                  because [decision, term]
                """);
        assertThat(Told.of(OWED, complete("2020-01-01", "2023-12-31", term()), "INT-16=months:2", "INT-01=roll"))
                .contains("limit 2023-03-01\n")
                .contains("from 2023-03-02 overdue");
        assertThat(Told.of(
                        OWED, complete("2020-01-01", "2023-12-31", term()), "INT-16=months:2", "INT-01=undetermined"))
                .contains("limit 2023-02-28/2023-03-01\n")
                .contains("from 2023-01-01 pending, bearer [TJ]\n"
                        + "  from 2023-03-01 undetermined, missing [INT-01], bearer [TJ]\n"
                        + "  from 2023-03-02 overdue, bearer [TJ]\n");
    }

    @Test
    void an_early_end_brings_it_forward() {
        assertThat(Told.of(OWED, dossier(term(termination("end", "TJ", "2022-06-30")))))
                .contains("arises 2022-07-01\n  from 2022-07-01 due");
    }

    @Test
    void a_rough_end_leaves_the_days_between_undetermined() {
        assertThat(Told.of(OWED, dossier(term(termination("end", "TJ", "2022-06")))))
                .isEqualTo("""
                MOD-1.3-a appointment term
                  arises 2022-06-02/2022-07-01
                  from 2022-06-02 undetermined, missing [2022-06, completionReports], bearer [TJ]
                  from 2022-07-01 due, missing [completionReports], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
    }

    @Test
    void an_extension_postpones_it_or_opens_another_service() {
        Fact[] extended = term(soc("second", "2022-12-01"), extension("more", "TJ", "second", "2024-12-31"));
        assertThat(Told.of(OWED, dossier(extended))).isEqualTo("""
                MOD-1.3-a appointment term
                  arises 2025-01-01
                  from 2025-01-01 due, missing [completionReports], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                """);
        assertThat(Told.of(OWED, dossier(extended), "INT-41=new-appointment")).isEqualTo("""
                MOD-1.3-a appointment term
                  arises 2023-01-01
                  from 2023-01-01 due, missing [completionReports], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [decision, term]
                MOD-1.3-a extension more
                  arises 2025-01-01
                  from 2025-01-01 due, missing [completionReports], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [more, second]
                """);
    }

    @Test
    void an_office_known_from_a_list_is_reported_on_like_any_other() {
        assertThat(Told.of(
                        OWED,
                        dossier(list("list", "2023-08-22", "", "TJ", "LK"), list("later", "2024-06-27", "", "", "LK"))))
                .isEqualTo("""
                MOD-1.3-a office eco.tourism/coordinator/TJ list/2023-08-22
                  arises 2024-06-27
                  from 2024-06-27 due, missing [completionReports], bearer [TJ]
                  with {area=eco.tourism, state=TJ}
                  because [list]
                """);
    }

    @Test
    void an_office_without_a_stated_end_gives_no_finding_or_an_undetermined_one() {
        Fact[] open = {soc("decision", "2021-03-01"), coordinator("term", "TJ", "decision", "none")};
        assertThat(Told.of(OWED, dossier(open))).isEmpty();
        assertThat(Told.of(OWED, dossier(open), "INT-47=undetermined"))
                .contains("from 2021-03-02 undetermined, missing [INT-47, completionReports], bearer [TJ]\n  with");
    }

    @Test
    void who_acted_and_who_was_co_coordinator_owe_none() {
        assertThat(Told.of(
                        OWED,
                        dossier(
                                soc("decision", "2020-12-01"),
                                coCoordinator("term", "KG", "decision", "2021-2022"),
                                acting("acting", "KG", "2021-06-01", "2021-12-31"))))
                .isEmpty();
    }

    @Test
    void a_report_to_all_member_states_is_met_from_its_day() {
        assertThat(Told.of(
                        TO_ALL,
                        dossier(report("report", "TJ", "2023-01-10")
                                .to(Audience.ALL_MEMBER_STATES)
                                .build())))
                .isEqualTo("""
                MOD-1.3-b completion-report report
                  arises 2023-01-10
                  from 2023-01-10 met
                  with {area=eco.tourism, state=TJ}
                  because [report]
                """);
    }

    @Test
    void a_report_to_some_or_to_nobody_is_not_met_one_to_nobody_knows_whom_undetermined() {
        for (Audience audience : new Audience[] {Audience.SOME_MEMBER_STATES, Audience.NONE}) {
            assertThat(Told.of(
                            TO_ALL,
                            dossier(report("report", "TJ", "2023-01-10")
                                    .to(audience)
                                    .build())))
                    .contains("from 2023-01-10 not-met\n");
        }
        assertThat(Told.of(TO_ALL, dossier(reported("2023-01-10"))))
                .contains("from 2023-01-10 undetermined, missing [to]\n");
    }

    @Test
    void a_report_on_a_rough_day_is_undetermined_until_its_last_value() {
        assertThat(Told.of(
                        TO_ALL,
                        dossier(report("report", "TJ", "2023-01")
                                .to(Audience.ALL_MEMBER_STATES)
                                .build())))
                .contains("from 2023-01-01 undetermined, missing [2023-01]\n  from 2023-01-31 met\n");
    }

    @Test
    void a_report_on_the_whole_service_covers_it() {
        assertThat(Told.of(COVERS, dossier(term(reported("2023-01-10", "2021-2022")))))
                .isEqualTo("""
                MOD-1.3-c completion-report report
                  arises 2023-01-10
                  from 2023-01-10 met
                  with {area=eco.tourism, state=TJ}
                  because [decision, report, term]
                """);
    }

    @Test
    void the_period_may_start_a_month_late_and_end_a_month_early() {
        assertThat(Told.of(COVERS, dossier(term(reported("2023-01-10", "2021-02-01/2022-12-31")))))
                .contains("from 2023-01-10 met\n");
        assertThat(Told.of(COVERS, dossier(term(reported("2023-01-10", "2021-02-02/2022-12-31")))))
                .contains("from 2023-01-10 not-met\n");
        assertThat(Told.of(COVERS, dossier(term(reported("2023-01-10", "2021-01-01/2022-12-01")))))
                .contains("from 2023-01-10 met\n");
        assertThat(Told.of(COVERS, dossier(term(reported("2023-01-10", "2021-01-01/2022-11-30")))))
                .contains("from 2023-01-10 not-met\n");
        assertThat(Told.of(
                        COVERS, dossier(term(reported("2023-01-10", "2021-03-01/2022-10-31"))), "PAR-1.3-c=months:2"))
                .contains("from 2023-01-10 met\n");
    }

    @Test
    void a_month_from_the_end_of_january_clips_or_rolls_or_stays_open() {
        Fact[] facts = {
            soc("decision", "2020-12-01"),
            coordinator("term", "TJ", "decision", "2021-01-31/2022-12-31"),
            reported("2023-01-10", "2021-03-01/2022-12-31")
        };
        assertThat(Told.of(COVERS, dossier(facts))).contains("from 2023-01-10 not-met\n");
        assertThat(Told.of(COVERS, dossier(facts), "INT-01=roll")).contains("from 2023-01-10 met\n");
        assertThat(Told.of(COVERS, dossier(facts), "INT-01=undetermined"))
                .contains("from 2023-01-10 undetermined, missing [INT-01]\n");
    }

    @Test
    void a_period_without_an_end_reaches_any_end() {
        CompletionReport open = report("report", "TJ", "2023-01-10")
                .period(KnownPeriod.startingOn(LocalDate.of(2021, 1, 1)))
                .build();
        assertThat(Told.of(COVERS, dossier(term(open)))).contains("from 2023-01-10 met\n");
    }

    @Test
    void an_unknown_period_or_service_leaves_it_undetermined() {
        assertThat(Told.of(COVERS, dossier(term(reported("2023-01-10")))))
                .contains("from 2023-01-10 undetermined, missing [period]\n");
        assertThat(Told.of(COVERS, dossier(reported("2023-01-10", "2021-2022"))))
                .isEqualTo("""
                MOD-1.3-c completion-report report
                  arises 2023-01-10
                  from 2023-01-10 undetermined, missing [appointments]
                  with {area=eco.tourism, state=TJ}
                  because [report]
                """);
    }

    @Test
    void the_last_service_that_the_report_can_count_for_is_the_one_it_covers() {
        Fact[] twice = {soc("early", "2014-12-01"), coordinator("first", "TJ", "early", "2015-2016")};
        Fact[] onFirst = Stream.concat(Stream.of(twice), Stream.of(term(reported("2022-10-02", "2015-2016"))))
                .toArray(Fact[]::new);
        assertThat(Told.of(COVERS, dossier(onFirst)))
                .contains("from 2022-10-02 met\n")
                .contains("because [early, first, report]");
        assertThat(Told.of(COVERS, dossier(onFirst), "PAR-1.3-a=days:91"))
                .contains("from 2022-10-02 not-met\n")
                .contains("because [decision, report, term]");
    }

    @Test
    void a_service_of_two_terms_or_of_the_extension_alone() {
        Fact[] extended = term(
                soc("second", "2022-12-01"),
                extension("more", "TJ", "second", "2024-12-31"),
                reported("2025-01-10", "2023-2024"));
        assertThat(Told.of(COVERS, dossier(extended))).contains("from 2025-01-10 not-met\n");
        assertThat(Told.of(COVERS, dossier(extended), "INT-41=new-appointment"))
                .contains("from 2025-01-10 met\n")
                .contains("because [more, report, second]");
    }

    @Test
    void a_service_known_from_a_list_first_may_have_begun_earlier() {
        Fact listed = list("list", "2021-12-08", "", "TJ", "");
        Fact next = list("next", "2023-08-22", "", "", "");
        assertThat(Told.of(COVERS, dossier(listed, next, reported("2023-09-10", "2021-01-01/2023-08-21"))))
                .contains("from 2023-09-10 undetermined, missing [appointments]\n")
                .contains("because [list, report]");
        assertThat(Told.of(COVERS, dossier(listed, next, reported("2023-09-10", "2022-01-09/2023-08-21"))))
                .contains("from 2023-09-10 not-met\n");
    }

    @Test
    void a_service_without_a_stated_end_can_be_reported_on_only_under_the_other_reading() {
        Fact[] open = {
            soc("decision", "2021-03-01"),
            coordinator("term", "TJ", "decision", "none"),
            reported("2023-01-10", "2022-2022")
        };
        assertThat(Told.of(COVERS, dossier(open)))
                .contains("from 2023-01-10 undetermined, missing [appointments]\n")
                .contains("because [report]");
        assertThat(Told.of(COVERS, dossier(open), "INT-47=undetermined"))
                .contains("from 2023-01-10 not-met\n")
                .contains("because [decision, report, term]");
    }

    @Test
    void a_rough_end_of_the_service_leaves_it_undetermined_where_it_matters() {
        Fact[] early = term(termination("end", "TJ", "2022-06"), reported("2022-08-01", "2021-01-01/2022-05-15"));
        assertThat(Told.of(COVERS, dossier(early))).contains("from 2022-08-01 undetermined, missing [2022-06]\n");
    }
}
