package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.acting;
import static io.github.cica4j.rules.cases.Records.coCoordinator;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.draftOf;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.partial;
import static io.github.cica4j.rules.cases.Records.soc;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Fact;
import org.junit.jupiter.api.Test;

/** MOD-2.3-a: the Coordinator prepares a draft. */
class Mod23aTest {

    private static final String RULE = "MOD-2.3-a";

    /** Tajikistan is Coordinator from 16 June 2022 to the end of 2025, Sri Lanka Co-coordinator. */
    private static Fact[] drafted(Draft draft) {
        return new Fact[] {
            soc("decision", "2022-06-01"),
            coordinator("term", "TJ", "decision", "2022-06-16/2025-12-31"),
            coCoordinator("second", "LK", "decision", "2022-06-16/2025-12-31"),
            paper("paper"),
            draft
        };
    }

    private static String onCompleteRecord(Draft draft) {
        return Told.of(RULE, complete("2020-01-01", "2027-12-31", drafted(draft)));
    }

    @Test
    void is_met_by_the_coordinator() {
        assertThat(Told.of(RULE, dossier(drafted(draft("first", "paper", "2022-07-01", "TJ")))))
                .isEqualTo("""
                MOD-2.3-a concept-paper paper first
                  arises 2022-07-01
                  from 2022-07-01 met
                  with {area=eco.tourism}
                  because [first, paper, second, term]
                """);
    }

    @Test
    void is_met_from_the_first_to_the_last_day_of_the_tenure() {
        for (String day : new String[] {"2022-06-16", "2025-12-31"}) {
            assertThat(onCompleteRecord(draft("first", "paper", day, "TJ"))).contains("  from " + day + " met\n");
        }
        for (String day : new String[] {"2022-06-15", "2026-01-01"}) {
            assertThat(onCompleteRecord(draft("first", "paper", day, "TJ"))).contains("  from " + day + " not-met\n");
        }
    }

    @Test
    void that_a_state_is_not_coordinator_needs_a_record_that_tells_so() {
        assertThat(Told.of(RULE, dossier(drafted(draft("first", "paper", "2022-06-15", "TJ")))))
                .isEqualTo("""
                MOD-2.3-a concept-paper paper first
                  arises 2022-06-15
                  from 2022-06-15 undetermined, missing [appointments]
                  with {area=eco.tourism}
                  because [first, paper]
                """);
        assertThat(Told.of(
                        RULE,
                        dossier(
                                list("list", "2022-01-01", "", "TJ", ""),
                                paper("paper"),
                                draft("first", "paper", "2022-06-16", "TR"))))
                .isEqualTo("""
                MOD-2.3-a concept-paper paper first
                  arises 2022-06-16
                  from 2022-06-16 not-met
                  with {area=eco.tourism}
                  because [first, list, paper]
                """);
        assertThat(Told.of(
                        RULE,
                        dossier(
                                partial(list("list", "2022-01-01", "", "TJ", "")),
                                paper("paper"),
                                draft("first", "paper", "2022-06-16", "TR"))))
                .contains("  from 2022-06-16 undetermined, missing [appointments]\n");
    }

    @Test
    void a_co_coordinator_alone_is_not_enough_one_with_the_coordinator_is() {
        assertThat(onCompleteRecord(draft("first", "paper", "2022-07-01", "LK")))
                .isEqualTo("""
                MOD-2.3-a concept-paper paper first
                  arises 2022-07-01
                  from 2022-07-01 not-met
                  with {area=eco.tourism}
                  because [first, paper, second, term]
                """);
        assertThat(onCompleteRecord(draft("first", "paper", "2022-07-01", "LK", "TJ")))
                .contains("  from 2022-07-01 met\n");
    }

    @Test
    void an_acting_coordinator_prepares_it_too() {
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2027-12-31",
                                acting("acts", "LK", "2022-07-01", "2022-08-31"),
                                paper("paper"),
                                draft("first", "paper", "2022-08-31", "LK"),
                                draft("second", "paper", "2022-09-01", "LK"))))
                .isEqualTo("""
                MOD-2.3-a concept-paper paper first
                  arises 2022-08-31
                  from 2022-08-31 met
                  with {area=eco.tourism}
                  because [acts, first, paper]
                MOD-2.3-a concept-paper paper second
                  arises 2022-09-01
                  from 2022-09-01 not-met
                  with {area=eco.tourism}
                  because [paper, second]
                """);
    }

    @Test
    void a_draft_by_nobody_knows_whom_is_undetermined_one_by_no_state_departs() {
        assertThat(onCompleteRecord(draftOf("first", "paper", "2022-07-01").build()))
                .contains("  from 2022-07-01 undetermined, missing [preparedBy]\n");
        assertThat(onCompleteRecord(draft("first", "paper", "2022-07-01"))).contains("  from 2022-07-01 not-met\n");
    }

    @Test
    void a_rough_day_within_the_tenure_leaves_it_undetermined_until_its_last_value() {
        assertThat(onCompleteRecord(draft("first", "paper", "2022-07", "TJ")))
                .contains("  arises 2022-07\n"
                        + "  from 2022-07-01 undetermined, missing [2022-07]\n"
                        + "  from 2022-07-31 met\n");
    }

    @Test
    void a_rough_day_that_may_lie_before_the_tenure_leaves_it_undetermined_for_ever() {
        assertThat(onCompleteRecord(draft("first", "paper", "2022-06", "TJ")))
                .contains("  from 2022-06-01 undetermined, missing [2022-06]\n  with");
    }

    @Test
    void an_office_without_a_stated_end_goes_on_or_is_known_on_the_day_of_the_list_only() {
        Fact[] listed = {
            list("list", "2022-01-01", "", "TJ", ""), paper("paper"), draft("first", "paper", "2022-06-16", "TJ")
        };
        assertThat(Told.of(RULE, dossier(listed))).contains("  from 2022-06-16 met\n");
        assertThat(Told.of(RULE, dossier(listed), "INT-47=undetermined"))
                .contains("  from 2022-06-16 undetermined, missing [INT-47]\n");
    }

    @Test
    void a_paper_without_a_draft_gives_no_finding() {
        assertThat(Told.of(RULE, dossier(paper("paper")))).isEmpty();
    }
}
