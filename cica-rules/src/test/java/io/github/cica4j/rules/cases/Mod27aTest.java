package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.appointment;
import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.completeIn;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.draft;
import static io.github.cica4j.rules.cases.Records.draftOf;
import static io.github.cica4j.rules.cases.Records.extension;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.stated;
import static io.github.cica4j.rules.cases.Records.termination;
import static io.github.cica4j.rules.cases.Records.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.Role;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** MOD-2.7-a: a new Coordinator proposes a concept paper within three months of its appointment. */
class Mod27aTest {

    private static final String RULE = "MOD-2.7-a";

    /** Thailand offered itself on 1 July 2023 and was appointed on 22 August 2023 for 2024 and 2025. */
    private static Fact[] appointed(Fact... more) {
        return Stream.concat(
                        Stream.of(
                                written("offer", "TH", "2023-07-01"),
                                soc("decision", "2023-08-22"),
                                coordinator("term", "TH", "decision", "2024-2025"),
                                paper("paper")),
                        Stream.of(more))
                .toArray(Fact[]::new);
    }

    @Test
    void waits_to_the_end_of_three_months_and_is_overdue_from_the_day_after() {
        assertThat(Told.of(RULE, complete("2020-01-01", "2023-12-31", appointed())))
                .isEqualTo("""
                MOD-2.7-a appointment term
                  arises 2023-08-22
                  limit 2023-11-22
                  ends 2026-01-01
                  from 2023-08-22 pending, bearer [TH]
                  from 2023-11-23 overdue, bearer [TH]
                  from 2024-01-01 undetermined, missing [drafts], bearer [TH]
                  with {area=eco.tourism, state=TH}
                  because [decision, offer, term]
                """);
    }

    @Test
    void is_met_by_a_draft_on_the_last_day_and_met_late_by_one_on_the_day_after() {
        assertThat(Told.of(RULE, dossier(appointed(draft("draft", "paper", "2023-11-22", "TH")))))
                .isEqualTo("""
                MOD-2.7-a appointment term
                  arises 2023-08-22
                  limit 2023-11-22
                  met 2023-11-22
                  ends 2026-01-01
                  from 2023-08-22 pending, bearer [TH]
                  from 2023-11-22 met, bearer [TH]
                  with {area=eco.tourism, state=TH}
                  because [decision, draft, offer, term]
                """);
        assertThat(Told.of(
                        RULE,
                        complete("2020-01-01", "2026-12-31", appointed(draft("draft", "paper", "2023-11-23", "TH")))))
                .isEqualTo("""
                MOD-2.7-a appointment term
                  arises 2023-08-22
                  limit 2023-11-22
                  met 2023-11-23
                  ends 2026-01-01
                  from 2023-08-22 pending, bearer [TH]
                  from 2023-11-23 met-late, bearer [TH]
                  with {area=eco.tourism, state=TH}
                  because [decision, draft, offer, term]
                """);
    }

    @Test
    void a_draft_counts_from_the_day_of_the_offer_under_the_other_reading_also_before() {
        assertThat(Told.of(RULE, dossier(appointed(draft("draft", "paper", "2023-07-01", "TH")))))
                .contains("met 2023-07-01")
                .contains("from 2023-08-22 met");
        Fact early = draft("draft", "paper", "2023-06-30", "TH");
        assertThat(Told.of(RULE, dossier(appointed(early)))).doesNotContain("met 2023");
        assertThat(Told.of(RULE, dossier(appointed(early)), "INT-08=before-offer"))
                .contains("from 2023-08-22 met");
    }

    @Test
    void a_draft_of_another_state_does_not_count_one_of_nobody_knows_whom_may() {
        assertThat(Told.of(RULE, dossier(appointed(draft("draft", "paper", "2023-10-01", "LK")))))
                .doesNotContain("draft,");
        assertThat(Told.of(
                        RULE,
                        complete(
                                "2020-01-01",
                                "2026-12-31",
                                appointed(
                                        draftOf("draft", "paper", "2023-10-01").build()))))
                .isEqualTo("""
                MOD-2.7-a appointment term
                  arises 2023-08-22
                  limit 2023-11-22
                  ends 2026-01-01
                  from 2023-08-22 pending, bearer [TH]
                  from 2023-10-01 undetermined, missing [draft], bearer [TH]
                  with {area=eco.tourism, state=TH}
                  because [decision, draft, offer, term]
                """);
    }

    @Test
    void without_an_offer_on_record_a_draft_before_the_decision_leaves_it_undetermined() {
        Fact[] unoffered = {
            soc("decision", "2023-08-22"),
            coordinator("term", "TH", "decision", "2024-2025"),
            paper("paper"),
            draft("draft", "paper", "2023-08-21", "TH")
        };
        assertThat(Told.of(RULE, complete("2020-01-01", "2026-12-31", unoffered)))
                .isEqualTo("""
                MOD-2.7-a appointment term
                  arises 2023-08-22
                  limit 2023-11-22
                  ends 2026-01-01
                  from 2023-08-22 undetermined, missing [draft], bearer [TH]
                  with {area=eco.tourism, state=TH}
                  because [decision, draft, term]
                """);
    }

    @Test
    void runs_from_the_decision_or_from_the_first_day_of_the_tenure() {
        assertThat(Told.of(RULE, dossier(appointed()), "INT-06=tenure-start"))
                .contains("arises 2024-01-01\n  limit 2024-04-01\n");
    }

    @Test
    void a_coordinator_that_goes_on_is_not_new_unless_every_appointment_counts() {
        Fact[] renewed = appointed(soc("before", "2021-12-08"), coordinator("first", "TH", "before", "2022-2023"));
        assertThat(Told.of(RULE, dossier(renewed)))
                .contains("appointment first")
                .doesNotContain("appointment term");
        assertThat(Told.of(RULE, dossier(renewed), "INT-07=every-appointment"))
                .contains("MOD-2.7-a appointment term\n  arises 2023-08-22\n  limit 2023-11-22\n");
    }

    @Test
    void a_gap_of_one_day_makes_it_new() {
        Fact[] gap =
                appointed(soc("before", "2021-12-08"), coordinator("first", "TH", "before", "2022-01-01/2023-12-30"));
        assertThat(Told.of(RULE, dossier(gap))).contains("appointment first").contains("appointment term");
    }

    @Test
    void an_extension_is_the_same_appointment_unless_read_as_a_new_one() {
        Fact[] extended = {
            soc("before", "2021-12-08"),
            coordinator("first", "TH", "before", "2022-2023"),
            soc("decision", "2023-08-22"),
            extension("longer", "TH", "decision", "2025-12-31")
        };
        assertThat(Told.of(RULE, dossier(extended)))
                .contains("MOD-2.7-a appointment first")
                .contains("ends 2026-01-01")
                .doesNotContain("longer");
        assertThat(Told.of(RULE, dossier(extended), "INT-41=new-appointment"))
                .contains("MOD-2.7-a appointment first\n  arises 2021-12-08\n  limit 2022-03-08\n  ends 2024-01-01\n")
                .contains("MOD-2.7-a extension longer\n  arises 2023-08-22\n  limit 2023-11-22\n  ends 2026-01-01\n");
    }

    @Test
    void who_held_the_office_before_must_be_on_record_for_a_departure() {
        Fact[] alone = appointed();
        assertThat(Told.of(RULE, complete("2023-01-01", "2026-12-31", alone))).contains("from 2023-11-23 overdue");
        assertThat(Told.of(RULE, complete("2023-01-01", "2023-12-30", alone)))
                .contains("from 2023-11-23 undetermined, missing [appointments]")
                .contains("from 2023-12-31 undetermined, missing [appointments, drafts]");
        Fact[] listed = appointed(list("list", "2023-08-01", "", "", "LK"));
        assertThat(Told.of(RULE, completeIn("drafts", "2023-01-01", "2023-12-31", listed)))
                .contains("from 2023-11-23 overdue");
    }

    @Test
    void a_tenure_that_ends_before_the_limit_lets_it_lapse() {
        Fact[] resigned = {
            soc("decision", "2023-08-22"),
            coordinator("term", "TH", "decision", "2023-09-01/2025-08-31"),
            termination("leaves", "TH", "2023-11-21")
        };
        assertThat(Told.of(RULE, complete("2020-01-01", "2026-12-31", resigned)))
                .contains("ends 2023-11-22\n")
                .contains("from 2023-11-22 lapsed");
    }

    @Test
    void a_tenure_that_ends_on_the_day_after_the_limit_leaves_it_not_met() {
        Fact[] resigned = {
            soc("decision", "2023-08-22"),
            coordinator("term", "TH", "decision", "2023-09-01/2025-08-31"),
            termination("leaves", "TH", "2023-11-22"),
            paper("paper"),
            draft("draft", "paper", "2023-11-23", "TH")
        };
        assertThat(Told.of(RULE, complete("2023-08-22", "2023-11-22", resigned)))
                .contains("from 2023-11-23 not-met");
        assertThat(Told.of(RULE, complete("2023-08-22", "2023-11-21", resigned)))
                .contains("from 2023-11-23 undetermined, missing [drafts]");
    }

    @Test
    void an_unknown_day_of_the_decision_leaves_it_undetermined_from_the_first_day_of_the_tenure() {
        Fact[] undated = {
            appointment("term", "TH", Role.COORDINATOR)
                    .tenure(stated("2022-2023"))
                    .build()
        };
        assertThat(Told.of(RULE, dossier(undated))).isEqualTo("""
                MOD-2.7-a appointment term
                  arises 2022-01-01
                  from 2022-01-01 undetermined, missing [decisions]
                  with {area=eco.tourism, state=TH}
                  because [term]
                """);
        assertThat(Told.of(RULE, dossier(undated), "INT-06=tenure-start"))
                .contains("arises 2022-01-01\n  limit 2022-04-01\n");
    }

    @Test
    void a_rough_decision_leaves_the_days_between_the_readings_undetermined() {
        Fact[] rough = {soc("decision", "2022-10"), coordinator("term", "TH", "decision", "2022-11-01/2024-10-31")};
        assertThat(Told.of(RULE, complete("2020-01-01", "2026-12-31", rough))).isEqualTo("""
                MOD-2.7-a appointment term
                  arises 2022-10
                  limit 2023-01
                  ends 2024-11-01
                  from 2022-10-01 undetermined, missing [2022-10], bearer [TH]
                  from 2022-10-31 pending, bearer [TH]
                  from 2023-01-02 undetermined, missing [2022-10], bearer [TH]
                  from 2023-02-01 overdue, bearer [TH]
                  from 2024-11-01 not-met, bearer [TH]
                  with {area=eco.tourism, state=TH}
                  because [decision, term]
                """);
    }

    @Test
    void three_months_from_the_end_of_november_end_on_the_last_of_february() {
        Fact[] november = {soc("decision", "2023-11-30"), coordinator("term", "TH", "decision", "2024-2025")};
        assertThat(Told.of(RULE, dossier(november)))
                .contains("limit 2024-02-29\n")
                .contains("monthEnd=2023-11-30");
        assertThat(Told.of(RULE, dossier(november), "INT-01=roll")).contains("limit 2024-03-01\n");
    }

    @Test
    void co_coordinators_and_offices_known_from_a_list_owe_no_paper() {
        assertThat(Told.of(
                        RULE,
                        dossier(
                                soc("decision", "2023-08-22"),
                                Records.coCoordinator("co", "LK", "decision", "2024-2025"),
                                list("list", "2023-08-22", "decision", "TJ", "LK"))))
                .isEmpty();
    }

    @Test
    void three_months_from_the_end_of_november_clip_or_roll_or_stay_open() {
        Dossier november = complete(
                "2020-01-01",
                "2025-12-31",
                written("offer", "TH", "2023-07-01"),
                soc("decision", "2023-11-30"),
                coordinator("term", "TH", "decision", "2024-2025"));
        assertThat(Told.of(RULE, november)).isEqualTo("""
                MOD-2.7-a appointment term
                  arises 2023-11-30
                  limit 2024-02-29
                  ends 2026-01-01
                  from 2023-11-30 pending, bearer [TH]
                  from 2024-03-01 overdue, bearer [TH]
                  from 2026-01-01 not-met, bearer [TH]
                  with {area=eco.tourism, monthEnd=2023-11-30, state=TH}
                  because [decision, offer, term]
                """);
        assertThat(Told.of(RULE, november, "INT-01=roll"))
                .contains("  limit 2024-03-01\n")
                .contains("  from 2023-11-30 pending, bearer [TH]\n  from 2024-03-02 overdue, bearer [TH]\n");
        assertThat(Told.of(RULE, november, "INT-01=undetermined"))
                .contains("  from 2024-03-01 undetermined, missing [INT-01], bearer [TH]\n"
                        + "  from 2024-03-02 overdue, bearer [TH]\n");
    }

    @Test
    void an_office_without_a_stated_end_goes_on_or_may_end_on_the_day_after_it_is_attested() {
        Dossier unlimited = complete(
                "2020-01-01",
                "2023-12-31",
                written("offer", "TH", "2023-07-01"),
                soc("decision", "2023-08-22"),
                coordinator("term", "TH", "decision", "none"));
        assertThat(Told.of(RULE, unlimited))
                .contains("  from 2023-08-22 pending, bearer [TH]\n"
                        + "  from 2023-11-23 overdue, bearer [TH]\n"
                        + "  from 2024-01-01 undetermined, missing [drafts], bearer [TH]\n");
        assertThat(Told.of(RULE, unlimited, "INT-47=undetermined"))
                .contains("  from 2023-08-22 pending, bearer [TH]\n"
                        + "  from 2023-08-23 undetermined, missing [INT-47], bearer [TH]\n"
                        + "  from 2024-01-01 undetermined, missing [INT-47, drafts], bearer [TH]\n");
    }
}
