package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.appointment;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.decision;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.extension;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.optionalDay;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.termination;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.Notice;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** MOD-1.12-a to -e: terms are extended by the SOC, without a gap, or ended early; all are told in advance. */
class Mod112Test {

    private static final String BY_SOC = "MOD-1.12-a";
    private static final String REQUEST = "MOD-1.12-b";
    private static final String NOTICE = "MOD-1.12-c";
    private static final String SEAMLESS = "MOD-1.12-e";

    /** Tajikistan is Coordinator in 2021 and 2022. */
    private static Fact[] term(Fact... more) {
        return Stream.concat(
                        Stream.of(soc("decision", "2020-12-01"), coordinator("term", "TJ", "decision", "2021-2022")),
                        Stream.of(more))
                .toArray(Fact[]::new);
    }

    /** A second decision extends the term to the end of 2024. */
    private static Extension.Builder extended() {
        return Extension.builder().from(extension("more", "TJ", "second", "2024-12-31"));
    }

    private static Extension undecided(String firstDay) {
        return Extension.builder()
                .id(FactId.of("more"))
                .state(StateCode.of("TJ"))
                .role(Role.COORDINATOR)
                .area(Records.TOURISM)
                .firstDay(Records.day(firstDay))
                .lastDay(Records.day("2024-12-31"))
                .build();
    }

    private static Fact requested(Notice request) {
        return extended().request(request).build();
    }

    private static Fact ended(Notice notice) {
        return Termination.builder()
                .from(termination("end", "TJ", "2022-06-30"))
                .notice(notice)
                .build();
    }

    private static Notice told(String day) {
        return Notice.toAll(Records.day(day));
    }

    private static Notice told(String day, Optional<Audience> to, Optional<List<Intermediary>> through) {
        return new Notice(true, optionalDay(day), to, through);
    }

    private static final Optional<Audience> TO_ALL = Optional.of(Audience.ALL_MEMBER_STATES);
    private static final Optional<List<Intermediary>> ROUTE = Optional.of(List.of(Intermediary.SECRETARIAT));
    private static final Fact SECOND = soc("second", "2022-12-12");

    @Test
    void an_extension_by_the_soc_is_met_from_the_decision_one_by_another_body_is_not_met() {
        assertThat(Told.of(BY_SOC, dossier(term(SECOND, extended().build())))).isEqualTo("""
                MOD-1.12-a extension more
                  arises 2022-12-12
                  from 2022-12-12 met
                  with {area=eco.tourism, state=TJ}
                  because [more, second]
                """);
        for (Body body : new Body[] {Body.SWG, Body.MC, Body.SUMMIT}) {
            assertThat(Told.of(
                            BY_SOC,
                            dossier(term(
                                    decision("second", body, "2022-12-12"),
                                    extended().build()))))
                    .contains("from 2022-12-12 not-met\n");
        }
    }

    @Test
    void an_extension_without_a_decision_on_record_is_undetermined_from_its_first_day() {
        assertThat(Told.of(BY_SOC, dossier(term(undecided("2023-01-01"))))).isEqualTo("""
                MOD-1.12-a extension more
                  arises 2023-01-01
                  from 2023-01-01 undetermined, missing [decisions]
                  with {area=eco.tourism, state=TJ}
                  because [more]
                """);
    }

    @Test
    void a_rough_decision_leaves_it_undetermined_until_its_last_value() {
        assertThat(Told.of(
                        BY_SOC,
                        dossier(term(soc("second", "2022-12"), extended().build()))))
                .contains("from 2022-12-01 undetermined, missing [2022-12]\n  from 2022-12-31 met\n");
    }

    @Test
    void a_request_on_the_day_before_the_last_is_in_advance_one_on_the_last_day_is_not() {
        assertThat(Told.of(REQUEST, dossier(term(SECOND, requested(told("2022-12-30"))))))
                .isEqualTo("""
                MOD-1.12-b extension more
                  arises 2022-12-12
                  from 2022-12-12 met
                  with {area=eco.tourism, state=TJ}
                  because [more, second]
                """);
        assertThat(Told.of(REQUEST, dossier(term(SECOND, requested(told("2022-12-31"))))))
                .isEqualTo("""
                MOD-1.12-b extension more
                  arises 2022-12-12
                  from 2022-12-12 not-met
                  with {area=eco.tourism, state=TJ}
                  because [more, second]
                """);
    }

    @Test
    void as_many_days_as_are_chosen_lie_between_the_request_and_the_last_day() {
        assertThat(Told.of(REQUEST, dossier(term(SECOND, requested(told("2022-12-01")))), "INT-14=days"))
                .contains("from 2022-12-12 met\n");
        assertThat(Told.of(REQUEST, dossier(term(SECOND, requested(told("2022-12-02")))), "INT-14=days"))
                .contains("from 2022-12-12 not-met\n");
        assertThat(Told.of(REQUEST, dossier(term(SECOND, requested(told("2022-12-21")))), "INT-14=days:10"))
                .contains("from 2022-12-12 met\n");
        assertThat(Told.of(REQUEST, dossier(term(SECOND, requested(told("2022-12-22")))), "INT-14=days:10"))
                .contains("from 2022-12-12 not-met\n");
    }

    @Test
    void a_request_that_was_not_sent_or_to_some_or_without_the_secretariat_is_not_met() {
        for (Notice request : List.of(
                Notice.none(),
                told("2022-06-01", Optional.of(Audience.SOME_MEMBER_STATES), ROUTE),
                told("2022-06-01", Optional.of(Audience.NONE), Optional.empty()),
                told("", TO_ALL, Optional.of(List.of())),
                told("2022-06-01", TO_ALL, Optional.of(List.of(Intermediary.CHAIRMANSHIP))))) {
            assertThat(Told.of(REQUEST, dossier(term(SECOND, requested(request)))))
                    .contains("from 2022-12-12 not-met\n");
        }
        assertThat(Told.of(
                        REQUEST,
                        dossier(term(
                                SECOND,
                                requested(told(
                                        "2022-06-01",
                                        TO_ALL,
                                        Optional.of(List.of(Intermediary.CHAIRMANSHIP, Intermediary.SECRETARIAT))))))))
                .contains("from 2022-12-12 met\n");
    }

    @Test
    void what_is_not_known_of_a_request_leaves_it_undetermined() {
        assertThat(Told.of(REQUEST, dossier(term(SECOND, extended().build()))))
                .contains("from 2022-12-12 undetermined, missing [request]\n");
        assertThat(Told.of(REQUEST, dossier(term(SECOND, requested(told("", TO_ALL, ROUTE))))))
                .contains("from 2022-12-12 undetermined, missing [on]\n");
        assertThat(Told.of(REQUEST, dossier(term(SECOND, requested(told("2022-06-01", Optional.empty(), ROUTE))))))
                .contains("from 2022-12-12 undetermined, missing [to]\n");
        assertThat(Told.of(REQUEST, dossier(term(SECOND, requested(told("2022-06-01", TO_ALL, Optional.empty()))))))
                .contains("from 2022-12-12 undetermined, missing [through]\n");
        assertThat(Told.of(REQUEST, dossier(term(SECOND, requested(told("", Optional.empty(), Optional.empty()))))))
                .contains("from 2022-12-12 undetermined, missing [on, through, to]\n");
    }

    @Test
    void without_a_term_before_it_is_undetermined_whether_a_request_was_in_advance() {
        assertThat(Told.of(REQUEST, dossier(SECOND, requested(told("2022-06-01")))))
                .isEqualTo("""
                MOD-1.12-b extension more
                  arises 2022-12-12
                  from 2022-12-12 undetermined, missing [appointments]
                  with {area=eco.tourism, state=TJ}
                  because [more, second]
                """);
    }

    @Test
    void rough_days_leave_a_request_undetermined_where_they_matter() {
        assertThat(Told.of(REQUEST, dossier(term(SECOND, requested(told("2022-12"))))))
                .contains("from 2022-12-12 undetermined, missing [2022-12]\n");
        Fact rough = appointment("term", "TJ", Role.COORDINATOR)
                .decision(FactId.of("decision"))
                .tenure(StatedPeriod.of(
                        new KnownPeriod(Records.day("2021-01-01"), Optional.of(Records.day("2022-12")))))
                .build();
        assertThat(Told.of(
                        REQUEST, dossier(soc("decision", "2020-12-01"), rough, SECOND, requested(told("2022-12-01")))))
                .contains("from 2022-12-12 undetermined, missing [2022-12]\n");
        assertThat(Told.of(
                        REQUEST, dossier(soc("decision", "2020-12-01"), rough, SECOND, requested(told("2022-11-30")))))
                .contains("from 2022-12-12 met\n");
        assertThat(Told.of(REQUEST, dossier(term(SECOND, requested(told("2022-11"))))))
                .contains("from 2022-12-12 met\n");
    }

    @Test
    void whether_an_office_without_a_stated_end_still_lasted_can_depend_on_the_reading() {
        Fact[] facts = {
            soc("decision", "2021-01-01"),
            coordinator("term", "TJ", "decision", "none"),
            list("list", "2023-08-22", "", "", ""),
            soc("second", "2023-08-01"),
            requested(told("2022-01-01"))
        };
        assertThat(Told.of(REQUEST, dossier(facts))).contains("from 2023-08-01 met\n");
        assertThat(Told.of(REQUEST, dossier(facts), "INT-47=undetermined"))
                .contains("from 2023-08-01 undetermined, missing [INT-47]\n");
        assertThat(Told.of(SEAMLESS, dossier(facts))).contains("from 2023-08-01 met\n");
        assertThat(Told.of(SEAMLESS, dossier(facts), "INT-47=undetermined"))
                .contains("from 2023-08-01 undetermined, missing [INT-47]\n");
    }

    @Test
    void a_notice_on_the_last_day_is_in_advance_of_the_end_one_on_the_day_after_is_not() {
        assertThat(Told.of(NOTICE, dossier(term(ended(told("2022-06-30")))))).isEqualTo("""
                MOD-1.12-c termination end
                  arises 2022-06-30
                  from 2022-06-30 met
                  with {area=eco.tourism, state=TJ}
                  because [end]
                """);
        assertThat(Told.of(NOTICE, dossier(term(ended(told("2022-07-01")))))).isEqualTo("""
                MOD-1.12-c termination end
                  arises 2022-06-30
                  from 2022-06-30 not-met
                  with {area=eco.tourism, state=TJ}
                  because [end]
                """);
    }

    @Test
    void as_many_days_as_are_chosen_lie_between_the_notice_and_the_end() {
        assertThat(Told.of(NOTICE, dossier(term(ended(told("2022-06-01")))), "INT-14=days"))
                .contains("from 2022-06-30 met\n");
        assertThat(Told.of(NOTICE, dossier(term(ended(told("2022-06-02")))), "INT-14=days"))
                .contains("from 2022-06-30 not-met\n");
    }

    @Test
    void a_notice_needs_the_same_route_as_a_request() {
        for (Notice notice : List.of(
                Notice.none(),
                told("2022-01-01", Optional.of(Audience.SOME_MEMBER_STATES), ROUTE),
                told("2022-01-01", TO_ALL, Optional.of(List.of())))) {
            assertThat(Told.of(NOTICE, dossier(term(ended(notice))))).contains("from 2022-06-30 not-met\n");
        }
        assertThat(Told.of(NOTICE, dossier(term(termination("end", "TJ", "2022-06-30")))))
                .contains("from 2022-06-30 undetermined, missing [notice]\n");
        assertThat(Told.of(NOTICE, dossier(term(ended(told("", Optional.empty(), Optional.empty()))))))
                .contains("from 2022-06-30 undetermined, missing [on, through, to]\n");
    }

    @Test
    void rough_days_leave_a_notice_undetermined_where_they_matter() {
        Fact rough = Termination.builder()
                .from(termination("end", "TJ", "2022-06"))
                .notice(told("2022-06-15"))
                .build();
        assertThat(Told.of(NOTICE, dossier(term(rough))))
                .contains("from 2022-06-01 undetermined, missing [2022-06]\n  with");
        assertThat(Told.of(NOTICE, dossier(term(ended(told("2022-05")))))).contains("from 2022-06-30 met\n");
    }

    @Test
    void an_extension_starts_on_the_day_after_the_term_before() {
        assertThat(Told.of(
                        SEAMLESS,
                        dossier(term(
                                SECOND,
                                extended().firstDay(Records.day("2023-01-01")).build()))))
                .isEqualTo("""
                MOD-1.12-e extension more
                  arises 2022-12-12
                  from 2022-12-12 met
                  with {area=eco.tourism, state=TJ}
                  because [more, second]
                """);
        for (String first : new String[] {"2022-12-31", "2023-01-02"}) {
            assertThat(Told.of(
                            SEAMLESS,
                            dossier(term(
                                    SECOND,
                                    extended().firstDay(Records.day(first)).build()))))
                    .contains("from 2022-12-12 not-met\n");
        }
    }

    @Test
    void an_extension_is_decided_on_the_last_day_at_the_latest() {
        assertThat(Told.of(
                        SEAMLESS,
                        dossier(term(soc("second", "2022-12-31"), extended().build()))))
                .contains("from 2022-12-31 met\n");
        assertThat(Told.of(
                        SEAMLESS,
                        dossier(term(soc("second", "2023-01-01"), extended().build()))))
                .contains("from 2023-01-01 not-met\n");
    }

    @Test
    void a_second_extension_follows_the_first() {
        assertThat(Told.of(
                        SEAMLESS,
                        dossier(term(
                                SECOND,
                                extended().build(),
                                soc("third", "2024-12-31"),
                                extension("again", "TJ", "third", "2026-12-31")))))
                .isEqualTo("""
                MOD-1.12-e extension again
                  arises 2024-12-31
                  from 2024-12-31 met
                  with {area=eco.tourism, state=TJ}
                  because [again, third]
                MOD-1.12-e extension more
                  arises 2022-12-12
                  from 2022-12-12 met
                  with {area=eco.tourism, state=TJ}
                  because [more, second]
                """);
    }

    @Test
    void without_a_decision_or_a_term_before_it_is_undetermined_where_it_starts() {
        assertThat(Told.of(SEAMLESS, dossier(term(undecided("2023-01-01")))))
                .contains("from 2023-01-01 undetermined, missing [decisions]\n");
        assertThat(Told.of(SEAMLESS, dossier(term(undecided("2023-01-02"))))).contains("from 2023-01-02 not-met\n");
        assertThat(Told.of(SEAMLESS, dossier(SECOND, extended().build())))
                .contains("from 2022-12-12 undetermined, missing [appointments]\n");
        assertThat(Told.of(SEAMLESS, dossier(undecided("2023-01-01"))))
                .contains("from 2023-01-01 undetermined, missing [appointments, decisions]\n");
    }

    @Test
    void rough_days_leave_it_undetermined_whether_there_is_a_gap() {
        assertThat(Told.of(
                        SEAMLESS,
                        dossier(term(
                                SECOND,
                                extended().firstDay(Records.day("2023-01")).build()))))
                .contains("from 2022-12-12 undetermined, missing [2023-01]\n");
        Fact rough = appointment("term", "TJ", Role.COORDINATOR)
                .decision(FactId.of("decision"))
                .tenure(StatedPeriod.of(
                        new KnownPeriod(Records.day("2021-01-01"), Optional.of(Records.day("2022-12")))))
                .build();
        assertThat(Told.of(
                        SEAMLESS,
                        dossier(
                                soc("decision", "2020-12-01"),
                                rough,
                                SECOND,
                                extended().build())))
                .contains("from 2022-12-12 undetermined, missing [2022-12]\n");
    }

    /** The guard 1.12-d: an early end that was announced in advance is no departure, whatever else it brings about. */
    @Test
    void ending_early_is_never_in_itself_a_departure() {
        ComplianceChecker checker =
                ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build();
        for (Fact[] record : new Fact[][] {term(ended(told("2022-05-01"))), {ended(told("2022-05-01"))}}) {
            List<Finding> findings = checker.check(dossier(record)).findings();
            assertThat(findings)
                    .filteredOn(finding -> finding.evidence().contains(FactId.of("end")))
                    .extracting(finding -> finding.key().toString())
                    .containsExactly("MOD-1.12-c termination end");
            assertThat(findings)
                    .flatExtracting(finding -> finding.timeline().changes())
                    .extracting(change -> change.position().status())
                    .doesNotContain(Optional.of(Status.NOT_MET), Optional.of(Status.OVERDUE));
        }
        assertThat(Rulebooks.standard())
                .allSatisfy(book ->
                        assertThat(book.findRule(RuleId.of("MOD-1.12-d"))).isEmpty());
    }
}
