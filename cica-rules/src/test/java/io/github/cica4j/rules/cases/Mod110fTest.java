package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.appointment;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.decision;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.extension;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.partial;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.stated;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** MOD-1.10-f and -h: a tenure starts when the SOC has decided, and is the one that it approved. */
class Mod110fTest {

    private static final String STARTS = "MOD-1.10-f";
    private static final String AS_APPROVED = "MOD-1.10-h";
    private static final Fact DECISION = soc("decision", "2023-12-12");

    private static Fact term(String tenure) {
        return coordinator("term", "TR", "decision", tenure);
    }

    private static Fact termFrom(String first, String last) {
        return appointment("term", "TR", Role.COORDINATOR)
                .decision(FactId.of("decision"))
                .tenure(StatedPeriod.of(new KnownPeriod(Records.day(first), Optional.of(Records.day(last)))))
                .build();
    }

    private static Fact unstated() {
        return appointment("term", "TR", Role.COORDINATOR)
                .decision(FactId.of("decision"))
                .build();
    }

    private static Fact undecided() {
        return appointment("term", "TR", Role.COORDINATOR)
                .tenure(stated("2024-2025"))
                .build();
    }

    @Test
    void a_tenure_may_start_on_the_day_of_the_decision_not_on_the_day_before() {
        assertThat(Told.of(STARTS, dossier(DECISION, term("2023-12-12/2025-12-31"))))
                .isEqualTo("""
                MOD-1.10-f appointment term
                  arises 2023-12-12
                  from 2023-12-12 met
                  with {area=eco.tourism, state=TR}
                  because [decision, term]
                """);
        assertThat(Told.of(STARTS, dossier(DECISION, term("2023-12-11/2025-12-31"))))
                .isEqualTo("""
                MOD-1.10-f appointment term
                  arises 2023-12-12
                  from 2023-12-12 not-met
                  with {area=eco.tourism, state=TR}
                  because [decision, term]
                """);
    }

    @Test
    void a_tenure_that_is_not_stated_starts_with_the_decision_one_that_is_unknown_is_undetermined() {
        assertThat(Told.of(STARTS, dossier(DECISION, term("none")))).contains("from 2023-12-12 met\n");
        assertThat(Told.of(STARTS, dossier(DECISION, unstated())))
                .contains("from 2023-12-12 undetermined, missing [tenure]\n");
    }

    @Test
    void without_a_decision_of_the_soc_both_are_undetermined() {
        for (String rule : new String[] {STARTS, AS_APPROVED}) {
            assertThat(Told.of(rule, dossier(undecided()))).isEqualTo(rule + """
                     appointment term
                      arises 2024-01-01
                      from 2024-01-01 undetermined, missing [decisions]
                      with {area=eco.tourism, state=TR}
                      because [term]
                    """);
            assertThat(Told.of(rule, dossier(decision("decision", Body.SWG, "2023-12-12"), term("2024-2025"))))
                    .isEqualTo(rule + """
                     appointment term
                      arises 2023-12-12
                      from 2023-12-12 undetermined, missing [decisions]
                      with {area=eco.tourism, state=TR}
                      because [decision, term]
                    """);
        }
    }

    @Test
    void an_office_known_from_a_list_only_may_have_started_at_any_time() {
        Fact listed = list("list", "2023-12-12", "decision", "TR:2024-2025", "");
        assertThat(Told.of(STARTS, dossier(DECISION, listed))).isEqualTo("""
                MOD-1.10-f office eco.tourism/coordinator/TR
                  arises 2024-01-01
                  from 2024-01-01 undetermined, missing [decisions]
                  with {area=eco.tourism, state=TR}
                  because [decision, list]
                """);
        assertThat(Told.of(AS_APPROVED, dossier(DECISION, listed))).isEmpty();
    }

    @Test
    void rough_days_leave_the_start_undetermined_where_they_overlap() {
        assertThat(Told.of(STARTS, dossier(DECISION, termFrom("2023-12", "2025-12-31"))))
                .contains("from 2023-12-12 undetermined, missing [2023-12]\n");
        assertThat(Told.of(STARTS, dossier(DECISION, termFrom("2024-01", "2025-12-31"))))
                .contains("from 2023-12-12 met\n");
        assertThat(Told.of(STARTS, dossier(soc("decision", "2023-12"), term("2023-12-31/2025-12-31"))))
                .contains("from 2023-12-01 undetermined, missing [2023-12]\n  from 2023-12-31 met\n");
        assertThat(Told.of(STARTS, dossier(soc("decision", "2023-12"), term("2023-12-30/2025-12-31"))))
                .contains("from 2023-12-01 undetermined, missing [2023-12]\n  with");
    }

    @Test
    void a_tenure_printed_as_it_was_approved_is_met() {
        assertThat(Told.of(
                        AS_APPROVED,
                        dossier(DECISION, term("2024-2025"), list("list", "2023-12-12", "", "TR:2024-2025", ""))))
                .isEqualTo("""
                MOD-1.10-h appointment term
                  arises 2023-12-12
                  from 2023-12-12 met
                  with {area=eco.tourism, state=TR}
                  because [decision, list, term]
                """);
    }

    @Test
    void a_tenure_printed_otherwise_is_not_met() {
        for (String printed : new String[] {"2024-2026", "2024-01-02/2025-12-31", "2025-2028"}) {
            assertThat(Told.of(
                            AS_APPROVED,
                            dossier(DECISION, term("2024-2025"), list("list", "2023-12-12", "", "TR:" + printed, ""))))
                    .isEqualTo("""
                    MOD-1.10-h appointment term
                      arises 2023-12-12
                      from 2023-12-12 not-met
                      with {area=eco.tourism, state=TR}
                      because [decision, list, term]
                    """);
        }
        assertThat(Told.of(
                        AS_APPROVED,
                        dossier(
                                DECISION,
                                term("2024-2025"),
                                partial(list("list", "2024-06-27", "", "TR:2024-2026", "")))))
                .contains("from 2023-12-12 not-met\n");
    }

    @Test
    void a_list_that_prints_no_tenure_or_one_of_other_years_or_of_another_seat_tells_nothing() {
        for (Fact list : new Fact[] {
            list("list", "2023-12-12", "", "TR", ""),
            list("list", "2023-12-12", "", "TR:2026-2027", ""),
            list("list", "2023-12-12", "", "TJ:2024-2026", "TR:2024-2026")
        }) {
            assertThat(Told.of(AS_APPROVED, dossier(DECISION, term("2024-2025"), list)))
                    .contains("from 2023-12-12 met\n");
        }
        assertThat(Told.of(AS_APPROVED, dossier(DECISION, term("2024-2025")))).isEqualTo("""
                MOD-1.10-h appointment term
                  arises 2023-12-12
                  from 2023-12-12 met
                  with {area=eco.tourism, state=TR}
                  because [decision, term]
                """);
    }

    @Test
    void a_list_printed_on_the_day_of_an_extension_or_later_shows_the_extended_term() {
        Fact[] extended = {
            DECISION, term("2024-2025"), soc("second", "2025-06-01"), extension("more", "TR", "second", "2027-12-31")
        };
        assertThat(Told.of(
                        AS_APPROVED,
                        dossier(
                                extended[0],
                                extended[1],
                                extended[2],
                                extended[3],
                                list("list", "2025-06-01", "", "TR:2024-2027", ""))))
                .contains("from 2023-12-12 met\n");
        assertThat(Told.of(
                        AS_APPROVED,
                        dossier(
                                extended[0],
                                extended[1],
                                extended[2],
                                extended[3],
                                list("list", "2025-05-31", "", "TR:2024-2027", ""))))
                .contains("from 2023-12-12 not-met\n");
    }

    @Test
    void a_list_printed_within_the_rough_days_of_an_extension_may_show_either_term() {
        Fact[] extended = {
            DECISION,
            term("2024-2025"),
            soc("second", "2025-05-15/2025-06-15"),
            extension("more", "TR", "second", "2027-12-31")
        };
        assertThat(Told.of(
                        AS_APPROVED,
                        dossier(
                                extended[0],
                                extended[1],
                                extended[2],
                                extended[3],
                                list("list", "2025-06-01", "", "TR:2024-2027", ""))))
                .contains("from 2023-12-12 undetermined, missing [2025-05-15/2025-06-15]\n");
        assertThat(Told.of(
                        AS_APPROVED,
                        dossier(
                                extended[0],
                                extended[1],
                                extended[2],
                                extended[3],
                                list("list", "2025-06-01", "", "TR:2024-2025", ""))))
                .contains("from 2023-12-12 met\n");
    }

    @Test
    void a_tenure_that_was_not_stated_is_undetermined_or_departs_an_unknown_one_is_undetermined() {
        assertThat(Told.of(AS_APPROVED, dossier(DECISION, term("none"))))
                .contains("from 2023-12-12 undetermined, missing [tenure]\n");
        assertThat(Told.of(AS_APPROVED, dossier(DECISION, term("none")), "INT-13=departure"))
                .contains("from 2023-12-12 not-met\n");
        assertThat(Told.of(AS_APPROVED, dossier(DECISION, unstated()), "INT-13=departure"))
                .contains("from 2023-12-12 undetermined, missing [tenure]\n");
    }

    @Test
    void rough_days_are_the_same_if_told_alike_and_undetermined_if_they_only_may_be() {
        Fact rough = termFrom("2024-01", "2025-12-31");
        assertThat(Told.of(AS_APPROVED, dossier(DECISION, rough, list("list", "2023-12-12", "", "TR:2024-2025", ""))))
                .contains("from 2023-12-12 undetermined, missing [2024-01]\n");
        assertThat(Told.of(
                        AS_APPROVED,
                        dossier(DECISION, rough, list("list", "2023-12-12", "", "TR:2024-02-01/2025-12-31", ""))))
                .contains("from 2023-12-12 not-met\n");
        assertThat(Told.of(AS_APPROVED, dossier(soc("decision", "2023-12"), term("2024-2025"))))
                .contains("from 2023-12-01 undetermined, missing [2023-12]\n  from 2023-12-31 met\n");
    }
}
