package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.coCoordinator;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.consultation;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.draftOf;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Consultation;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MOD-2.3-b: the Co-coordinators are consulted on a draft. */
class Mod23bTest {

    private static final String RULE = "MOD-2.3-b";
    private static final Fact LIST = list("list", "2022-01-01", "", "TJ", "LK TR");

    private static Draft consulting(String day, Consultation... consultations) {
        return draftOf("first", "paper", day)
                .preparedBy(states("TJ"))
                .consulted(List.of(consultations))
                .build();
    }

    private static String told(Fact offices, Draft draft, String... readings) {
        return Told.of(RULE, dossier(offices, paper("paper"), draft), readings);
    }

    @Test
    void is_met_where_each_was_consulted_on_or_before_the_day() {
        assertThat(told(
                        LIST,
                        consulting("2022-06-16", consultation("LK", "2022-05-30"), consultation("TR", "2022-06-16"))))
                .isEqualTo("""
                MOD-2.3-b concept-paper paper first
                  arises 2022-06-16
                  from 2022-06-16 met
                  with {area=eco.tourism}
                  because [first, list, paper]
                """);
    }

    @Test
    void names_those_that_were_consulted_later_or_not_at_all() {
        assertThat(told(LIST, consulting("2022-06-16", consultation("TR", "2022-06-17"))))
                .isEqualTo("""
                MOD-2.3-b concept-paper paper first
                  arises 2022-06-16
                  from 2022-06-16 not-met, naming [LK, TR]
                  with {area=eco.tourism}
                  because [first, list, paper]
                """);
    }

    @Test
    void of_two_consultations_of_one_state_the_earlier_is_enough_in_whatever_order_they_are_told() {
        Fact one = list("list", "2022-01-01", "", "TJ", "LK");
        Consultation early = consultation("LK", "2022-06-01");
        Consultation late = consultation("LK", "2022-07-01");
        assertThat(told(one, consulting("2022-06-16", early, late))).contains("  from 2022-06-16 met\n");
        assertThat(told(one, consulting("2022-06-16", late, early))).contains("  from 2022-06-16 met\n");
    }

    @Test
    void one_that_was_not_consulted_is_enough_to_depart_whatever_is_unknown_of_others() {
        assertThat(told(LIST, consulting("2022-06-16", consultation("TR", ""))))
                .contains("  from 2022-06-16 not-met, naming [LK]\n");
    }

    @Test
    void a_consultation_without_a_day_or_of_nobody_knows_whom_is_undetermined() {
        assertThat(told(LIST, consulting("2022-06-16", consultation("LK", "2022-06-01"), consultation("TR", ""))))
                .contains("  from 2022-06-16 undetermined, missing [consulted]\n");
        assertThat(told(LIST, draft("first", "paper", "2022-06-16", "TJ"))).isEqualTo("""
                MOD-2.3-b concept-paper paper first
                  arises 2022-06-16
                  from 2022-06-16 undetermined, missing [consulted]
                  with {area=eco.tourism}
                  because [first, list, paper]
                """);
    }

    @Test
    void a_co_coordinator_that_prepared_the_draft_itself_needs_no_consultation() {
        Draft joint = draftOf("first", "paper", "2022-06-16")
                .preparedBy(states("TJ", "LK"))
                .consulted(List.of(consultation("TR", "2022-06-01")))
                .build();
        assertThat(told(LIST, joint)).contains("  from 2022-06-16 met\n");
        assertThat(told(LIST, draft("first", "paper", "2022-06-16", "LK", "TR")))
                .contains("  from 2022-06-16 met\n");
    }

    @Test
    void where_nobody_knows_who_prepared_the_draft_one_that_was_not_consulted_may_have_done_so() {
        Draft unknown = draftOf("first", "paper", "2022-06-16")
                .consulted(List.of(consultation("TR", "2022-06-01")))
                .build();
        assertThat(told(LIST, unknown)).contains("  from 2022-06-16 undetermined, missing [preparedBy]\n");
        assertThat(told(list("list", "2022-01-01", "", "TJ", "TR"), unknown)).contains("  from 2022-06-16 met\n");
        assertThat(told(LIST, draftOf("first", "paper", "2022-06-16").build()))
                .contains("  from 2022-06-16 undetermined, missing [consulted]\n");
    }

    @Test
    void where_the_record_tells_that_there_is_no_co_coordinator_nobody_need_be_consulted() {
        Fact nobody = list("list", "2022-01-01", "", "TJ", "");
        assertThat(told(nobody, consulting("2022-06-16"))).contains("  from 2022-06-16 met\n");
        assertThat(told(nobody, draft("first", "paper", "2022-06-16", "TJ"))).contains("  from 2022-06-16 met\n");
    }

    @Test
    void that_all_were_consulted_needs_a_record_that_tells_of_others_that_one_was_not_does_not() {
        Fact[] appointed = {
            soc("decision", "2022-01-10"),
            coordinator("term", "TJ", "decision", "2022-2025"),
            coCoordinator("second", "LK", "decision", "2022-02-01/2025-12-31"),
            paper("paper")
        };
        Fact consulted = consulting("2022-06-16", consultation("LK", "2022-06-01"));
        Fact not = consulting("2022-06-16");
        assertThat(Told.of(RULE, dossier(appointed[0], appointed[1], appointed[2], appointed[3], consulted)))
                .isEqualTo("""
                MOD-2.3-b concept-paper paper first
                  arises 2022-06-16
                  from 2022-06-16 undetermined, missing [appointments]
                  with {area=eco.tourism}
                  because [first, paper, second, term]
                """);
        assertThat(Told.of(RULE, dossier(appointed[0], appointed[1], appointed[2], appointed[3], not)))
                .contains("  from 2022-06-16 not-met, naming [LK]\n");
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2022-06-16",
                                "2022-06-16",
                                appointed[0],
                                appointed[1],
                                appointed[2],
                                appointed[3],
                                consulted)))
                .contains("  from 2022-06-16 met\n");
        assertThat(Told.of(RULE, dossier(paper("paper"), not)))
                .contains("  from 2022-06-16 undetermined, missing [appointments]\n");
    }

    @Test
    void only_those_in_office_on_the_day_are_consulted() {
        for (String day : new String[] {"2022-06-15", "2025-01-01"}) {
            assertThat(Told.of(
                            RULE,
                            complete(
                                    "2020-01-01",
                                    "2027-12-31",
                                    soc("decision", "2022-01-10"),
                                    coCoordinator("second", "LK", "decision", "2022-06-16/2024-12-31"),
                                    paper("paper"),
                                    consulting(day))))
                    .contains("  from " + day + " met\n");
        }
        for (String day : new String[] {"2022-06-16", "2024-12-31"}) {
            assertThat(Told.of(
                            RULE,
                            complete(
                                    "2020-01-01",
                                    "2027-12-31",
                                    soc("decision", "2022-01-10"),
                                    coCoordinator("second", "LK", "decision", "2022-06-16/2024-12-31"),
                                    paper("paper"),
                                    consulting(day))))
                    .contains("  from " + day + " not-met, naming [LK]\n");
        }
    }

    @Test
    void a_rough_day_of_consultation_that_may_be_later_is_undetermined() {
        Fact one = list("list", "2022-01-01", "", "TJ", "LK");
        assertThat(told(one, consulting("2022-06-16", consultation("LK", "2022-06"))))
                .contains("  from 2022-06-16 undetermined, missing [2022-06]\n");
        assertThat(told(one, consulting("2022-06-30", consultation("LK", "2022-06"))))
                .contains("  from 2022-06-30 met\n");
    }

    @Test
    void a_rough_day_of_issue_leaves_it_undetermined_until_its_last_value() {
        assertThat(told(list("list", "2022-01-01", "", "TJ", "LK"), consulting("2022-06")))
                .contains("  arises 2022-06\n"
                        + "  from 2022-06-01 undetermined, missing [2022-06]\n"
                        + "  from 2022-06-30 not-met, naming [LK]\n");
    }

    @Test
    void one_that_may_no_longer_be_in_office_is_undetermined_where_an_end_is_not_stated() {
        assertThat(told(LIST, consulting("2022-06-16"))).contains("  from 2022-06-16 not-met, naming [LK, TR]\n");
        assertThat(told(LIST, consulting("2022-06-16"), "INT-47=undetermined"))
                .contains("  from 2022-06-16 undetermined, missing [INT-47]\n");
    }
}
