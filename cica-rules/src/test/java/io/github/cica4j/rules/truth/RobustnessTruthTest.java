package io.github.cica4j.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.finding.Robustness;
import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Reading;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.testkit.DossierGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** What is said of robustness is what follows from checking under every combination of readings, one by one. */
class RobustnessTruthTest {

    private static final long DOSSIERS = 12;
    /** Every combination of at most so many rules is checked. */
    private static final int RULES = 6;

    private static final List<RuleDescriptor> DECLARING = Rulebooks.standard().stream()
            .flatMap(rulebook -> rulebook.rules().stream())
            .filter(rule -> !rule.interpretations().isEmpty())
            .toList();

    /** A combination as the naive look at it sees it: a reading for each open word. */
    private record Row(Set<String> changed, Optional<Status> status) {}

    @Test
    void equalsTheFullProduct() {
        LongStream.range(0, DOSSIERS).parallel().forEach(RobustnessTruthTest::compare);
    }

    private static void compare(long seed) {
        Random random = new Random(seed);
        Dossier dossier = DossierGenerator.generate(seed, 5 + random.nextInt(25));
        Interpretations chosen = any(random);
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(3000));
        ComplianceChecker all = Disagreements.checker(chosen);
        Robustness robustness = all.robustness(dossier, day);
        for (int count = 0; count < RULES; count++) {
            RuleDescriptor rule = DECLARING.get(random.nextInt(DECLARING.size()));
            assertThat(robustness.findings().stream()
                            .filter(finding -> finding.key().rule().equals(rule.id()))
                            .map(RobustnessTruthTest::told)
                            .toList())
                    .as("%s, seed %d, %s, %s", rule, seed, chosen, day)
                    .isEqualTo(naive(rule, dossier, chosen, day));
        }
    }

    private static Interpretations any(Random random) {
        Interpretations readings = Interpretations.standard();
        Set<Interpretation> all = new TreeSet<>();
        DECLARING.forEach(rule -> all.addAll(rule.interpretations()));
        for (Interpretation open : all) {
            if (random.nextInt(3) == 0) {
                Reading reading =
                        open.readings().get(random.nextInt(open.readings().size()));
                readings = readings.with(open, reading.name());
            }
        }
        return readings;
    }

    private static String told(Robustness.OfFinding finding) {
        Set<String> ways = new TreeSet<>();
        finding.ways().forEach(way -> ways.add(way.toString()));
        Set<String> flips = new TreeSet<>();
        finding.flips().forEach(way -> flips.add(way.toString()));
        return finding.key() + " " + finding.status() + " by " + ways + " at least " + flips;
    }

    /** Checks under each combination, then looks for the least ones by comparing all with all. */
    private static List<String> naive(RuleDescriptor rule, Dossier dossier, Interpretations chosen, LocalDate day) {
        List<Interpretations> product = new ArrayList<>(List.of(chosen));
        for (Interpretation open : rule.interpretations()) {
            List<Interpretations> next = new ArrayList<>();
            for (Interpretations readings : product) {
                for (Reading reading : open.readings()) {
                    next.add(chosen.of(open).chose(reading.name()) ? readings : readings.with(open, reading.name()));
                }
            }
            product = next;
        }
        Map<FindingKey, List<Row>> rows = new TreeMap<>();
        Map<Integer, Map<FindingKey, Status>> found = new HashMap<>();
        for (int index = 0; index < product.size(); index++) {
            ComplianceChecker checker = ComplianceChecker.builder()
                    .rulebooks(Rulebooks.standard())
                    .only(rule.id())
                    .interpretations(product.get(index))
                    .build();
            Map<FindingKey, Status> statuses = new HashMap<>();
            for (ReportedFinding finding : checker.check(dossier).asOf(day).findings()) {
                statuses.put(finding.finding().key(), finding.status());
            }
            statuses.keySet().forEach(key -> rows.put(key, new ArrayList<>()));
            found.put(index, statuses);
        }
        for (int index = 0; index < product.size(); index++) {
            Set<String> changed = new TreeSet<>();
            for (Interpretation open : rule.interpretations()) {
                Choice choice = product.get(index).of(open);
                if (!choice.equals(chosen.of(open))) {
                    changed.add(choice.toString());
                }
            }
            Map<FindingKey, Status> statuses = found.get(index);
            rows.forEach((key, of) -> of.add(new Row(changed, Optional.ofNullable(statuses.get(key)))));
        }
        List<String> told = new ArrayList<>();
        rows.forEach((key, of) -> told.add(told(key, of)));
        return told;
    }

    private static String told(FindingKey key, List<Row> rows) {
        Optional<Status> before = rows.stream()
                .filter(row -> row.changed().isEmpty())
                .findFirst()
                .orElseThrow()
                .status();
        Set<String> ways = new TreeSet<>();
        Set<String> flips = new TreeSet<>();
        for (Row row : rows) {
            if (!row.status().equals(before)) {
                List<Row> smaller = rows.stream()
                        .filter(other -> !other.equals(row)
                                && row.changed().containsAll(other.changed())
                                && !other.status().equals(before))
                        .toList();
                String way = String.join(", ", row.changed()) + ": "
                        + row.status().map(Status::toString).orElse("nothing");
                if (smaller.stream().noneMatch(other -> other.status().equals(row.status()))) {
                    ways.add(way);
                }
                if (smaller.isEmpty()) {
                    flips.add(way);
                }
            }
        }
        return key + " " + before + " by " + ways + " at least " + flips;
    }
}
