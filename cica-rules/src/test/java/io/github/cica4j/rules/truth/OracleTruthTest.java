package io.github.cica4j.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.finding.Timeline;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.testkit.DossierGenerator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The library says what the oracle says, of every rule, subject and day.
 *
 * <p>{@code -Dcica.oracle.dossiers=N} compares on N dossiers under the default readings, and on a fifth of that under others.
 */
class OracleTruthTest {

    private static final long DOSSIERS = Long.getLong("cica.oracle.dossiers", 10_000);
    private static final Rulebook RULEBOOK = Rulebooks.modalitiesDraft2023();
    private static final ComplianceChecker STANDARD = Disagreements.checker(Interpretations.standard());
    private static final int[] GRACE = {1, 30, 365};

    @Test
    void agreesUnderTheDefaultReadings() {
        assertThat(Disagreements.in(DOSSIERS, seed -> Interpretations.standard()))
                .isEmpty();
    }

    @Test
    void agreesUnderAnyReadings() {
        assertThat(Disagreements.in(DOSSIERS / 5, OracleTruthTest::anyReadings)).isEmpty();
    }

    private static Interpretations anyReadings(long seed) {
        Random random = new Random(seed);
        Interpretations readings = Interpretations.standard();
        for (Interpretation open : statusReadings()) {
            Reading chosen = open.readings().get(random.nextInt(open.readings().size()));
            String parameter =
                    chosen.parameter() == Reading.Parameter.DAYS ? ":" + GRACE[random.nextInt(GRACE.length)] : "";
            readings = readings.with(open, chosen.name() + parameter);
        }
        return readings;
    }

    /** INT-35 changes levels, not statuses. */
    private static List<Interpretation> statusReadings() {
        return RULEBOOK.interpretations().stream()
                .filter(open -> !open.equals(Interpretation.DRAFT_TEXT))
                .toList();
    }

    /** Generated dossiers on which the reading changes a status. */
    private static final Map<String, Long> SEEDS = Map.ofEntries(
            Map.entry("INT-01=roll", 11L),
            Map.entry("INT-01=undetermined", 11L),
            Map.entry("INT-05=grace", 3L),
            Map.entry("INT-06=tenure-start", 0L),
            Map.entry("INT-07=every-appointment", 12L),
            Map.entry("INT-08=before-offer", 0L),
            Map.entry("INT-13=departure", 4L),
            Map.entry("INT-17=not-met", 1L),
            Map.entry("INT-41=new-appointment", 0L),
            Map.entry("INT-47=undetermined", 1L));

    @Test
    void everyReadingChangesAResult() {
        Set<String> tried = new TreeSet<>();
        for (Interpretation open : statusReadings()) {
            for (Reading reading : open.readings().subList(1, open.readings().size())) {
                String name = open.id() + "=" + reading.name();
                assertThat(SEEDS).as("a seed for each reading").containsKey(name);
                tried.add(name);
                long seed = SEEDS.get(name);
                Interpretations chosen = Interpretations.standard().with(open, reading.name());
                assertThat(statuses(seed, Disagreements.checker(chosen)))
                        .as(name + " on seed " + seed)
                        .isNotEqualTo(statuses(seed, STANDARD));
            }
        }
        assertThat(tried).isEqualTo(SEEDS.keySet());
    }

    /** The readings that a finding lists are those that it rests on, no more and no less. */
    @Test
    void aReadingChangesTheRulesThatDeclareIt() {
        List<Map<String, List<String>>> standard = LongStream.range(0, 500)
                .mapToObj(seed -> statuses(seed, STANDARD))
                .toList();
        Map<String, Set<String>> changed = new TreeMap<>();
        for (Interpretation open : statusReadings()) {
            for (Reading reading : open.readings().subList(1, open.readings().size())) {
                Interpretations chosen = Interpretations.standard().with(open, reading.name());
                ComplianceChecker checker = Disagreements.checker(chosen);
                for (int seed = 0; seed < standard.size(); seed++) {
                    for (String rule : changedRules(standard.get(seed), statuses(seed, checker))) {
                        changed.computeIfAbsent(rule, id -> new TreeSet<>()).add(open.id());
                    }
                }
            }
        }
        Map<String, Set<String>> declared = new TreeMap<>();
        for (RuleDescriptor rule : RULEBOOK.rules()) {
            Set<String> open = new TreeSet<>();
            rule.interpretations().forEach(interpretation -> open.add(interpretation.id()));
            if (!open.isEmpty()) {
                declared.put(rule.id().value(), open);
            }
        }
        assertThat(changed).isEqualTo(declared);
    }

    private static Set<String> changedRules(Map<String, List<String>> before, Map<String, List<String>> after) {
        Set<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        return keys.stream()
                .filter(key -> !Optional.ofNullable(before.get(key)).equals(Optional.ofNullable(after.get(key))))
                .map(key -> key.substring(0, key.indexOf(' ')))
                .collect(Collectors.toSet());
    }

    @Test
    void everyRuleTakesEveryStatusItDeclares() {
        ComplianceChecker grace =
                Disagreements.checker(Interpretations.standard().with(interpretation("INT-05"), "grace:30"));
        Map<String, Set<Status>> seen = new TreeMap<>();
        for (long seed = 0; seed < 1000; seed++) {
            for (ComplianceChecker each : List.of(STANDARD, grace)) {
                each.check(DossierGenerator.generate(seed, Disagreements.size(seed))).findings().stream()
                        .forEach(finding -> finding.timeline().changes().stream()
                                .map(change -> change.position().status())
                                .flatMap(Optional::stream)
                                .forEach(status -> seen.computeIfAbsent(
                                                finding.rule().value(), rule -> new TreeSet<>())
                                        .add(status)));
            }
        }
        Map<String, Set<Status>> declared = RULEBOOK.rules().stream()
                .collect(Collectors.toMap(rule -> rule.id().value(), RuleDescriptor::statuses));
        assertThat(seen).isEqualTo(new TreeMap<>(declared));
    }

    private static Interpretation interpretation(String id) {
        return RULEBOOK.interpretations().stream()
                .filter(open -> open.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, List<String>> statuses(long seed, ComplianceChecker checker) {
        Map<String, List<String>> statuses = new TreeMap<>();
        checker.check(DossierGenerator.generate(seed, Disagreements.size(seed)))
                .findings()
                .forEach(finding -> statuses.put(finding.key().toString(), course(finding.timeline())));
        return statuses;
    }

    private static List<String> course(Timeline timeline) {
        return timeline.changes().stream()
                .map(change -> change.from() + " " + change.position().status())
                .toList();
    }
}
