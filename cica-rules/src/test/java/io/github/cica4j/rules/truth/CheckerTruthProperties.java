package io.github.cica4j.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.finding.Report;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.finding.Timeline;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.state.States;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.testkit.CicaArbitraries;
import io.github.cica4j.testkit.CicaDomain;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** What is true of the library whatever the dossier. */
@Domain(CicaDomain.class)
@Domain(DomainContext.Global.class)
class CheckerTruthProperties {

    /** One build judges what another does; change it to look elsewhere. */
    private static final String SEED = "20231212";

    private static final ComplianceChecker CHECKER = Disagreements.checker(Interpretations.standard());

    @Property(seed = SEED, tries = 1000, shrinking = ShrinkingMode.BOUNDED)
    void theOrderOfFactsNeverMatters(@ForAll Dossier dossier, @ForAll Random random) {
        List<Fact> facts = new ArrayList<>(dossier.facts());
        Collections.shuffle(facts, random);
        Dossier shuffled = Dossier.builder()
                .completeness(dossier.completeness())
                .addAll(facts)
                .build();
        assertSame(CHECKER.check(dossier).findings(), CHECKER.check(shuffled).findings());
        assertThat(shuffled.canonicalForm()).isEqualTo(dossier.canonicalForm());
    }

    /** Compares all of the findings; a failure shows those that differ only. */
    private static void assertSame(List<Finding> expected, List<Finding> actual) {
        List<Finding> missing = new ArrayList<>(expected);
        missing.removeAll(actual);
        List<Finding> other = new ArrayList<>(actual);
        other.removeAll(expected);
        assertThat(other).isEqualTo(missing);
        assertThat(actual).isEqualTo(expected);
    }

    @Property(seed = SEED, tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void checkingTwiceSaysTheSame(@ForAll Dossier dossier) {
        assertSame(CHECKER.check(dossier).findings(), CHECKER.check(dossier).findings());
    }

    /** States are only names: META-10. */
    @Property(seed = SEED, tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void renamingStatesRenamesTheFindings(
            @ForAll Dossier dossier, @ForAll("permutations") Map<StateCode, StateCode> names) {
        Renaming renaming = new Renaming(names);
        List<String> expected = new ArrayList<>(told(CHECKER.check(dossier), renaming));
        List<String> actual = new ArrayList<>(told(CHECKER.check(renaming.of(dossier)), Renaming.none()));
        assertThat(actual).hasSameSizeAs(expected);
        expected.removeAll(List.copyOf(actual));
        assertThat(expected).isEmpty();
    }

    @Provide
    Arbitrary<Map<StateCode, StateCode>> permutations() {
        // those that became members together: a rule asks who was one on a day
        State founding = States.find(StateCode.of("KZ")).orElseThrow();
        List<StateCode> members = States.members().stream()
                .filter(state -> state.memberSince().equals(founding.memberSince()))
                .map(State::code)
                .toList();
        return Arbitraries.shuffle(members).map(shuffled -> {
            Map<StateCode, StateCode> names = new HashMap<>();
            for (int index = 0; index < members.size(); index++) {
                names.put(members.get(index), shuffled.get(index));
            }
            return names;
        });
    }

    private static List<String> changes(Finding finding, Renaming renaming) {
        return finding.timeline().changes().stream()
                .map(change -> change.from() + " " + change.position().status() + " "
                        + change.position().missing() + " "
                        + change.position().listed().map(renaming::ofValue))
                .toList();
    }

    /** All that findings say, with other names for the States. */
    private static List<String> told(Assessment assessment, Renaming renaming) {
        return assessment.findings().stream()
                .map(finding -> finding.rule() + " " + renaming.of(finding.subject()) + " "
                        + finding.key().occurrence() + ": " + changes(finding, renaming) + " " + finding.arises() + " "
                        + finding.limit() + " " + finding.met() + " " + finding.ends() + " " + finding.evidence() + " "
                        + renaming.ofValue(finding.arguments()) + " " + bearers(finding, renaming))
                .toList();
    }

    private static List<Object> bearers(Finding finding, Renaming renaming) {
        List<Object> bearers = new ArrayList<>();
        for (LocalDate day : days(finding)) {
            bearers.add(renaming.ofValue(finding.bearerOn(day)));
        }
        return bearers;
    }

    private static Set<LocalDate> days(Finding finding) {
        Set<LocalDate> days = new TreeSet<>();
        for (Timeline.Change change : finding.timeline().changes()) {
            days.add(change.from().minusDays(1));
            days.add(change.from());
            days.add(change.from().plusDays(1));
        }
        return days;
    }

    @Property(seed = SEED, tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void aDossierSurvivesItsText(@ForAll Dossier dossier) {
        byte[] text = CicaJson.writeDossier(dossier);
        Dossier read = CicaJson.readDossier(text).orElseThrow();
        assertThat(read).isEqualTo(dossier);
        assertThat(CicaJson.writeDossier(read)).isEqualTo(text);
        assertSame(CHECKER.check(dossier).findings(), CHECKER.check(read).findings());
    }

    @Property(seed = SEED, tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void whatWasKnownOnADayCanBeJudged(@ForAll Dossier dossier, @ForAll LocalDate day, @ForAll LocalDate asOf) {
        Dossier known = dossier.knownOn(day);
        Report report = CHECKER.check(known).asOf(asOf);
        assertThat(report.findings().stream().map(ReportedFinding::finding))
                .hasSize(report.summary().total());
        assertThat(known.knownOn(day)).isEqualTo(known);
        assertThat(dossier.knownOn(LocalDate.of(9999, 12, 31))).isEqualTo(dossier);
    }

    @Property(seed = SEED, tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void whatWasKnownEarlierFollowsFromWhatWasKnownLater(
            @ForAll Dossier dossier, @ForAll LocalDate one, @ForAll LocalDate other) {
        LocalDate earlier = one.isBefore(other) ? one : other;
        LocalDate later = one.isBefore(other) ? other : one;
        assertThat(dossier.knownOn(later).knownOn(earlier)).isEqualTo(dossier.knownOn(earlier));
    }

    /** Absence is evidence only where the record is complete: META-7. */
    @Property(seed = SEED, tries = 300, shrinking = ShrinkingMode.BOUNDED)
    void withoutCompletenessThereAreNoMoreDepartures(@ForAll("complete") Dossier dossier) {
        Dossier bare = Dossier.builder().addAll(dossier.facts()).build();
        Assessment with = CHECKER.check(dossier);
        Assessment without = CHECKER.check(bare);
        Set<LocalDate> days = new TreeSet<>();
        with.findings().forEach(finding -> days.addAll(days(finding)));
        without.findings().forEach(finding -> days.addAll(days(finding)));
        for (LocalDate day : days) {
            assertThat(departures(with, day)).containsAll(departures(without, day));
        }
    }

    @Provide
    Arbitrary<Dossier> complete() {
        return CicaArbitraries.dossiers()
                .filter(dossier -> !dossier.completeness().equals(Completeness.none()));
    }

    private static Set<FindingKey> departures(Assessment assessment, LocalDate day) {
        return assessment.findings().stream()
                .filter(finding -> finding.timeline()
                        .statusOn(day)
                        .filter(status -> status.departure())
                        .isPresent())
                .map(Finding::key)
                .collect(Collectors.toSet());
    }

    /** Rules do not feed rules. */
    @Property(seed = SEED, tries = 200, shrinking = ShrinkingMode.BOUNDED)
    void aRuleAloneSaysWhatItSaysAmongOthers(@ForAll Dossier dossier, @ForAll("rules") RuleId rule) {
        ComplianceChecker alone = ComplianceChecker.builder()
                .rulebooks(CHECKER.rulebooks())
                .only(rule)
                .build();
        assertSame(
                CHECKER.check(dossier).findings().stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .toList(),
                alone.check(dossier).findings());
    }

    @Provide
    Arbitrary<RuleId> rules() {
        return Arbitraries.of(CHECKER.rulebooks().stream()
                .flatMap(book -> book.rules().stream())
                .map(rule -> rule.id())
                .toList());
    }
}
