package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.paper;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.finding.Robustness;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether a finding stands under every combination of readings, on the duty of a new Coordinator (2.7). */
class RobustnessTest {

    private static final RuleId RULE = RuleId.of("MOD-2.7-a");
    private static final LocalDate DAY = LocalDate.of(2023, 12, 1);

    private static ComplianceChecker.Builder checker() {
        return ComplianceChecker.builder().rulebooks(Rulebooks.standard()).only(RULE);
    }

    /** Thailand offered itself on 1 July 2023 and was appointed on 22 August 2023 for 2024 and 2025. */
    private static Dossier appointed(Fact... more) {
        return complete(
                "2020-01-01",
                "2024-12-31",
                Stream.concat(
                                Stream.of(
                                        written("offer", "TH", "2023-07-01"),
                                        soc("decision", "2023-08-22"),
                                        coordinator("term", "TH", "decision", "2024-2025"),
                                        paper("paper")),
                                Stream.of(more))
                        .toArray(Fact[]::new));
    }

    private static Dossier renewed() {
        return appointed(soc("before", "2021-12-08"), coordinator("first", "TH", "before", "2022-2023"));
    }

    private static List<String> told(Robustness robustness) {
        return robustness.findings().stream().map(Object::toString).toList();
    }

    @Test
    void a_finding_is_contested_by_each_smallest_set_of_choices_that_changes_its_status() {
        assertThat(told(checker().build().robustness(appointed(), DAY)))
                .containsExactly("MOD-2.7-a appointment term: overdue, else"
                        + " [INT-06=tenure-start: nothing, INT-08=before-offer: undetermined]");
    }

    @Test
    void a_finding_is_robust_on_a_day_on_which_all_readings_agree() {
        assertThat(told(checker().build().robustness(appointed(), LocalDate.of(2023, 8, 21))))
                .isEmpty();
        Robustness robustness =
                checker().interpret("INT-08", "before-offer").build().robustness(appointed(), LocalDate.of(2026, 1, 1));
        assertThat(robustness.contested()).isEmpty();
        assertThat(told(robustness)).containsExactly("MOD-2.7-a appointment term: undetermined, robust");
    }

    @Test
    void one_that_is_there_only_under_other_readings_is_contested_too() {
        Robustness robustness = checker().build().robustness(renewed(), DAY);
        assertThat(told(robustness))
                .filteredOn(text -> text.contains("appointment term"))
                .containsExactly("MOD-2.7-a appointment term: nothing, else"
                        + " [INT-07=every-appointment: overdue, INT-41=new-appointment: overdue,"
                        + " INT-07=every-appointment, INT-08=before-offer: undetermined,"
                        + " INT-08=before-offer, INT-41=new-appointment: undetermined]");
        Robustness.OfFinding term = robustness.contested().stream()
                .filter(finding -> finding.key().subject().id().equals("term"))
                .findFirst()
                .orElseThrow();
        assertThat(term.flips())
                .extracting(Robustness.Way::toString)
                .containsExactly("INT-07=every-appointment: overdue", "INT-41=new-appointment: overdue");
        assertThat(term.ways())
                .allSatisfy(way -> assertThat(checker()
                                .interpretations(way.interpretations())
                                .build()
                                .check(renewed())
                                .find(term.key())
                                .flatMap(finding -> finding.timeline().statusOn(DAY)))
                        .isEqualTo(way.status()));
    }

    @Test
    void the_chosen_readings_are_where_it_starts_from() {
        Robustness robustness =
                checker().interpret("INT-06", "tenure-start").build().robustness(appointed(), DAY);
        assertThat(robustness.interpretations().choices()).hasToString("[INT-06=tenure-start]");
        assertThat(told(robustness))
                .containsExactly("MOD-2.7-a appointment term: nothing, else"
                        + " [INT-06=soc-decision: overdue, INT-12=from-decision: overdue,"
                        + " INT-06=soc-decision, INT-08=before-offer: undetermined,"
                        + " INT-08=before-offer, INT-12=from-decision: undetermined]");
    }

    @Test
    void each_combination_of_what_a_rule_declares_is_evaluated_once() {
        int product = 1;
        for (Interpretation open : Rulebooks.modalitiesDraft2023()
                .findRule(RULE)
                .map(RuleDescriptor::interpretations)
                .orElseThrow()) {
            product *= open.readings().size();
        }
        assertThat(checker().build().robustness(appointed(), DAY).evaluations()).isEqualTo(product);
        assertThat(checker()
                        .interpret("INT-37", "obligation")
                        .interpret("INT-35", "in-force:2020-01-01")
                        .build()
                        .robustness(appointed(), DAY)
                        .evaluations())
                .isEqualTo(product);
    }

    @Test
    void what_is_left_out_of_the_report_is_left_out_here() {
        assertThat(told(checker().interpret("INT-35", "off").build().robustness(appointed(), DAY)))
                .isEmpty();
    }
}
