package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.approval;
import static io.github.cica4j.rules.cases.Records.coCoordinator;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.consultation;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draftOf;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.states;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Consultation;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Fact;
import java.util.List;
import org.junit.jupiter.api.Test;

/** MOD-1.4-a: Co-coordinators that were consulted support the Coordinator in drafting. */
class Mod14aTest {

    private static final String RULE = "MOD-1.4-a";
    private static final Fact LIST = list("list", "2022-01-01", "", "TJ", "KG LK");
    private static final Fact PAPER = paper("paper");

    private static Draft consulting(String id, String day, Consultation... consulted) {
        return draftOf(id, "paper", day)
                .preparedBy(states("TJ"))
                .consulted(List.of(consulted))
                .build();
    }

    @Test
    void is_met_from_the_first_draft_if_each_that_was_consulted_gave_support() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                LIST,
                                PAPER,
                                consulting(
                                        "first",
                                        "2022-06-16",
                                        consultation("KG", "2022-06-01", true),
                                        consultation("LK", "", true)))))
                .isEqualTo("""
                MOD-1.4-a concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 met
                  with {area=eco.tourism}
                  because [first, list, paper]
                """);
    }

    @Test
    void names_those_that_gave_none() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                LIST,
                                PAPER,
                                consulting(
                                        "first",
                                        "2022-06-16",
                                        consultation("LK", "2022-06-01", false),
                                        consultation("KG", "2022-06-01", false)))))
                .isEqualTo("""
                MOD-1.4-a concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 not-met, naming [KG, LK]
                  with {area=eco.tourism}
                  because [first, list, paper]
                """);
    }

    @Test
    void one_that_was_not_consulted_is_not_judged() {
        assertThat(Told.of(RULE, dossier(LIST, PAPER, consulting("first", "2022-06-16", consultation("KG", "", true)))))
                .contains("from 2022-06-16 met\n");
        assertThat(Told.of(RULE, dossier(LIST, PAPER, consulting("first", "2022-06-16"))))
                .contains("from 2022-06-16 met\n");
    }

    @Test
    void unknown_support_leaves_it_undetermined_unless_another_gave_none() {
        assertThat(Told.of(
                        RULE,
                        dossier(LIST, PAPER, consulting("first", "2022-06-16", consultation("KG", "2022-06-01")))))
                .contains("from 2022-06-16 undetermined, missing [support]\n");
        assertThat(Told.of(
                        RULE,
                        dossier(
                                LIST,
                                PAPER,
                                consulting(
                                        "first",
                                        "2022-06-16",
                                        consultation("KG", "2022-06-01"),
                                        consultation("LK", "2022-06-01", false)))))
                .contains("from 2022-06-16 not-met, naming [LK]\n");
    }

    @Test
    void unknown_consultation_leaves_it_undetermined_unless_there_is_nobody_to_consult() {
        Draft unknown =
                draftOf("first", "paper", "2022-06-16").preparedBy(states("TJ")).build();
        assertThat(Told.of(RULE, dossier(LIST, PAPER, unknown)))
                .contains("from 2022-06-16 undetermined, missing [consulted]\n");
        assertThat(Told.of(RULE, dossier(list("list", "2022-01-01", "", "TJ", ""), PAPER, unknown)))
                .contains("from 2022-06-16 met\n");
        assertThat(Told.of(RULE, dossier(PAPER, unknown)))
                .contains("from 2022-06-16 undetermined, missing [consulted]\n");
    }

    @Test
    void a_co_coordinator_that_prepared_the_draft_itself_is_not_judged() {
        Draft joint = Draft.builder()
                .from(consulting("first", "2022-06-16", consultation("KG", "", false)))
                .preparedBy(states("TJ", "KG"))
                .build();
        assertThat(Told.of(RULE, dossier(LIST, PAPER, joint))).contains("from 2022-06-16 met\n");
    }

    @Test
    void a_state_that_is_not_co_coordinator_is_not_judged_where_the_record_tells_so() {
        Draft asked = consulting("first", "2022-06-16", consultation("IN", "2022-06-01", false));
        assertThat(Told.of(RULE, dossier(LIST, PAPER, asked))).contains("from 2022-06-16 met\n");
        assertThat(Told.of(RULE, dossier(PAPER, asked)))
                .contains("from 2022-06-16 undetermined, missing [appointments]\n");
        assertThat(Told.of(RULE, dossier(PAPER, consulting("first", "2022-06-16", consultation("IN", "2022-06-01")))))
                .contains("from 2022-06-16 undetermined, missing [appointments, support]\n");
    }

    @Test
    void a_co_coordinator_is_judged_on_the_last_day_of_its_term_not_on_the_day_after() {
        Fact[] term = {soc("decision", "2020-12-01"), coCoordinator("term", "KG", "decision", "2021-01-01/2022-06-16")};
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2025-12-31",
                                term[0],
                                term[1],
                                PAPER,
                                consulting("first", "2022-06-16", consultation("KG", "", false)))))
                .isEqualTo("""
                MOD-1.4-a concept-paper paper
                  arises 2022-06-16
                  from 2022-06-16 not-met, naming [KG]
                  with {area=eco.tourism}
                  because [first, paper, term]
                """);
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2025-12-31",
                                term[0],
                                term[1],
                                PAPER,
                                consulting("first", "2022-06-17", consultation("KG", "", false)))))
                .contains("from 2022-06-17 met\n");
    }

    @Test
    void a_rough_draft_or_term_leaves_it_undetermined() {
        assertThat(Told.of(RULE, dossier(LIST, PAPER, consulting("first", "2022-07", consultation("KG", "", false)))))
                .contains("from 2022-07-01 undetermined, missing [2022-07]\n"
                        + "  from 2022-07-31 not-met, naming [KG]\n");
        assertThat(Told.of(
                        RULE,
                        dossier(
                                soc("decision", "2022-06"),
                                coCoordinator("term", "KG", "decision", "none"),
                                PAPER,
                                consulting("first", "2022-06-16", consultation("KG", "", false)))))
                .contains("from 2022-06-16 undetermined, missing [2022-06]\n");
    }

    @Test
    void only_the_first_draft_is_judged_and_two_of_one_day_that_differ_leave_it_undetermined() {
        Draft first = consulting("first", "2022-06-16", consultation("KG", "", true));
        assertThat(Told.of(
                        RULE,
                        dossier(LIST, PAPER, first, consulting("second", "2022-06-17", consultation("KG", "", false)))))
                .contains("from 2022-06-16 met\n")
                .contains("because [first, list, paper]");
        assertThat(Told.of(
                        RULE,
                        dossier(LIST, PAPER, first, consulting("second", "2022-06-16", consultation("KG", "", false)))))
                .contains("from 2022-06-16 undetermined, missing [first, second]\n")
                .contains("because [first, list, paper, second]");
    }

    @Test
    void a_paper_without_a_draft_gives_no_finding() {
        assertThat(Told.of(RULE, dossier(LIST, PAPER, approval("approval", "paper", "2022-12-14", Body.SOC))))
                .isEmpty();
    }

    @Test
    void an_office_without_a_stated_end_is_unknown_after_the_list_under_the_other_reading() {
        Fact[] facts = {LIST, PAPER, consulting("first", "2022-06-16", consultation("KG", "", false))};
        assertThat(Told.of(RULE, dossier(facts))).contains("from 2022-06-16 not-met, naming [KG]\n");
        assertThat(Told.of(RULE, dossier(facts), "INT-47=undetermined"))
                .contains("from 2022-06-16 undetermined, missing [INT-47]\n");
    }
}
