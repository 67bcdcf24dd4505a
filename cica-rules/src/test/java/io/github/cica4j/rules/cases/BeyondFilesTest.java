package io.github.cica4j.rules.cases;

import static io.github.cica4j.rules.cases.Records.complete;
import static io.github.cica4j.rules.cases.Records.coordinator;
import static io.github.cica4j.rules.cases.Records.dossier;
import static io.github.cica4j.rules.cases.Records.list;
import static io.github.cica4j.rules.cases.Records.soc;
import static io.github.cica4j.rules.cases.Records.termination;
import static io.github.cica4j.rules.cases.Records.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Notice;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What no case file can say: a dossier that the reader refuses, and what no rule ever finds. */
class BeyondFilesTest {

    @Test
    void an_area_that_the_catalogue_does_not_have_is_not_met() {
        Offer offer = Offer.builder()
                .from(written("offer", "KW", "2023-10-01"))
                .area(AreaId.of("eco.space"))
                .build();
        assertThat(Told.of("MOD-1.1-a", dossier(offer))).isEqualTo("""
                MOD-1.1-a offer offer
                  arises 2023-10-01
                  from 2023-10-01 not-met
                  with {area=eco.space, state=KW}
                  because [offer]
                """);
    }

    /** The guard 1.9-c: whatever the number of Co-coordinators, the same departures. */
    @Test
    void no_number_of_co_coordinators_is_ever_a_finding() {
        List<String> without = departures(withCoCoordinators(0));
        assertThat(without).isNotEmpty();
        for (int number : new int[] {1, 2, 12}) {
            assertThat(departures(withCoCoordinators(number))).isEqualTo(without);
        }
        assertNoRule("MOD-1.9-c");
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

    /** The guard 1.12-d: an early end that was announced in advance is no departure, whatever else it brings about. */
    @Test
    void ending_early_is_never_in_itself_a_departure() {
        ComplianceChecker checker =
                ComplianceChecker.builder().rulebooks(Rulebooks.standard()).build();
        Fact ended = Termination.builder()
                .from(termination("end", "TJ", "2022-06-30"))
                .notice(Notice.toAll(Records.day("2022-05-01")))
                .build();
        Fact[] term = {soc("decision", "2020-12-01"), coordinator("term", "TJ", "decision", "2021-2022"), ended};
        for (Fact[] record : new Fact[][] {term, {ended}}) {
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
        assertNoRule("MOD-1.12-d");
    }

    /** The guard 5.1-a: from adoption on the third chapter of the Catalogue of 2021 is replaced, so no rule comes from it. */
    @Test
    void nothing_is_found_under_the_third_chapter_of_the_catalogue() {
        assertThat(Rulebooks.standard())
                .filteredOn(book -> book.id().contains("catalogue"))
                .allSatisfy(book -> assertThat(book.rules()).isEmpty());
        assertThat(Rulebooks.standard())
                .flatExtracting(Rulebook::rules)
                .flatExtracting(RuleDescriptor::provisions)
                .noneMatch(provision -> provision.startsWith("catalogue"));
        assertNoRule("MOD-5.1-a");
    }

    private static void assertNoRule(String guard) {
        assertThat(Rulebooks.standard())
                .allSatisfy(book -> assertThat(book.findRule(RuleId.of(guard))).isEmpty());
    }
}
