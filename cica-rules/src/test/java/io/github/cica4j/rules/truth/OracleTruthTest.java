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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/**
 * The library says what the oracle says, of every rule, subject and day.
 *
 * <p>{@code -Dcica.oracle.dossiers=N} compares on N dossiers under the default readings, and on a fifth of that under others;
 * {@code -Dcica.oracle.seed=S} takes them from the seed S on. The profile {@code oracle-long} compares on a million.
 */
class OracleTruthTest {

    private static final long DOSSIERS = Long.getLong("cica.oracle.dossiers", 10_000);
    private static final long SEED = Long.getLong("cica.oracle.seed", 0);
    private static final List<Rulebook> RULEBOOKS = Rulebooks.standard();
    private static final ComplianceChecker STANDARD = Disagreements.checker(Interpretations.standard());
    /** Enough dossiers to see all that there is. */
    private static final long SEARCHED = 1500;

    private static final int[] DAYS = {1, 30, 365};
    private static final int[] MONTHS = {1, 3, 12};

    @Test
    void agreesUnderTheDefaultReadings() {
        assertThat(Disagreements.in("default readings", SEED, DOSSIERS, seed -> Interpretations.standard()))
                .isEmpty();
    }

    @Test
    void agreesUnderAnyReadings() {
        assertThat(Disagreements.in("any readings", SEED, DOSSIERS / 5, OracleTruthTest::anyReadings))
                .isEmpty();
    }

    static Interpretations anyReadings(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Interpretations readings = Interpretations.standard();
        for (Interpretation open : statusReadings()) {
            Reading chosen = open.readings().get(random.nextInt(open.readings().size()));
            readings = readings.with(open, chosen.name() + parameter(chosen, random));
        }
        return readings;
    }

    private static String parameter(Reading chosen, SplittableRandom random) {
        return switch (chosen.parameter()) {
            case DAYS -> ":" + DAYS[random.nextInt(DAYS.length)];
            case MONTHS -> ":" + MONTHS[random.nextInt(MONTHS.length)];
            case NONE, DAY -> "";
        };
    }

    /** INT-35 and INT-37 change levels, not statuses. */
    private static List<Interpretation> statusReadings() {
        return RULEBOOKS.stream()
                .flatMap(rulebook -> rulebook.interpretations().stream())
                .filter(open -> !Interpretation.ofEveryRulebook().contains(open))
                .distinct()
                .toList();
    }

    /** The readings by name; a number alone is read with another number. */
    private static List<String> all(Interpretation open) {
        List<String> readings =
                open.readings().stream().map(Reading::name).collect(Collectors.toCollection(ArrayList::new));
        if (readings.size() == 1) {
            readings.add(readings.get(0) + ":0");
        }
        return readings;
    }

    @Test
    void everyReadingChangesAResult() {
        List<String> idle = new ArrayList<>();
        for (Interpretation open : statusReadings()) {
            for (String reading : all(open).subList(1, all(open).size())) {
                ComplianceChecker checker =
                        Disagreements.checker(Interpretations.standard().with(open, reading));
                if (LongStream.range(0, SEARCHED)
                        .allMatch(seed -> statuses(seed, checker).equals(statuses(seed, STANDARD)))) {
                    idle.add(open.id() + "=" + reading);
                }
            }
        }
        assertThat(idle).isEmpty();
    }

    /**
     * The readings that a finding lists are all that it rests on. Some matter only together with others, so each is changed
     * where the others are any. That each of them matters is held by the cases of the rule.
     */
    @Test
    void aReadingChangesOnlyRulesThatDeclareIt() {
        Set<String> changed = new TreeSet<>();
        LongStream.range(0, SEARCHED / 2)
                .parallel()
                .mapToObj(OracleTruthTest::changedBy)
                .toList()
                .forEach(changed::addAll);
        Set<String> declared = new TreeSet<>();
        for (RuleDescriptor rule : rules()) {
            rule.interpretations().forEach(open -> declared.add(rule.id() + " by " + open.id()));
        }
        assertThat(declared).containsAll(changed);
        assertThat(changed).hasSizeGreaterThan(declared.size() * 9 / 10);
    }

    private static Set<String> changedBy(long seed) {
        Interpretations base = anyReadings(seed);
        Map<String, List<String>> before = statuses(seed, Disagreements.checker(base));
        Set<String> changed = new TreeSet<>();
        for (Interpretation open : statusReadings()) {
            for (String reading : all(open)) {
                ComplianceChecker checker = Disagreements.checker(base.with(open, reading));
                changedRules(before, statuses(seed, checker)).forEach(rule -> changed.add(rule + " by " + open.id()));
            }
        }
        return changed;
    }

    private static List<RuleDescriptor> rules() {
        return RULEBOOKS.stream().flatMap(rulebook -> rulebook.rules().stream()).toList();
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
        ComplianceChecker limited = Disagreements.checker(Interpretations.standard()
                .with(interpretation("INT-05"), "grace:30")
                .with(interpretation("INT-16"), "months:3")
                .with(interpretation("PAR-2.9-d"), "within:12"));
        Map<String, Set<Status>> seen = new TreeMap<>();
        for (long seed = 0; seed < 8 * SEARCHED; seed++) {
            for (ComplianceChecker each : List.of(STANDARD, limited)) {
                each.check(DossierGenerator.generate(seed, Disagreements.size(seed))).findings().stream()
                        .forEach(finding -> finding.timeline().changes().stream()
                                .map(change -> change.position().status())
                                .flatMap(Optional::stream)
                                .forEach(status -> seen.computeIfAbsent(
                                                finding.rule().value(), rule -> new TreeSet<>())
                                        .add(status)));
            }
        }
        Map<String, Set<Status>> declared =
                rules().stream().collect(Collectors.toMap(rule -> rule.id().value(), RuleDescriptor::statuses));
        assertThat(seen).isEqualTo(new TreeMap<>(declared));
    }

    private static Interpretation interpretation(String id) {
        return statusReadings().stream()
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
