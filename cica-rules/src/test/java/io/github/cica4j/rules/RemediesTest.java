package io.github.cica4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.explanation.Explanation;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.DateKind;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.finding.Row;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.rules.internal.explanation.FactSentences;
import io.github.cica4j.rules.internal.explanation.ProvedRemedies;
import io.github.cica4j.testkit.DossierGenerator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Acts that would meet a finding, over generated records. */
class RemediesTest {

    private static final int DOSSIERS = 120;
    private static final int SIZE = 14;
    private static final Messages SENTENCES = Messages.load(FactSentences.class, "explanations", Language.EN);
    private static final Set<Status> OPEN = EnumSet.of(Status.PENDING, Status.DUE, Status.OVERDUE, Status.NOT_MET);

    /** What is adopted if nobody does anything cannot be brought about. */
    private static final RuleId SILENCE = RuleId.of("SIL-2");

    private static final Set<Status> MEETING = EnumSet.of(Status.MET, Status.MET_LATE);

    private final Map<RuleId, ComplianceChecker> checkers = new HashMap<>();
    private final Map<String, int[]> told = new TreeMap<>();
    private final List<String> untold = new ArrayList<>();

    private ComplianceChecker alone(RuleId rule) {
        return checkers.computeIfAbsent(
                rule,
                id -> ComplianceChecker.builder()
                        .rulebooks(Rulebooks.standard())
                        .only(id)
                        .build());
    }

    /** A text that is registered without rules has nothing to tell of them. */
    private static List<Rulebook> withRules() {
        return Rulebooks.standard().stream()
                .filter(book -> !book.rules().isEmpty())
                .toList();
    }

    @Test
    void each_duty_and_norm_has_a_remedy_with_a_sentence_and_no_act_has_one() {
        Set<RuleId> expected = Rulebooks.standard().stream()
                .flatMap(rulebook -> rulebook.rules().stream())
                .filter(rule -> rule.shape() != Shape.ACT)
                .map(RuleDescriptor::id)
                .filter(rule -> !rule.equals(SILENCE))
                .collect(Collectors.toSet());
        assertThat(StandardRemedies.rules()).isEqualTo(expected);
        Set<String> keys = new TreeSet<>();
        StandardRemedies.rules()
                .forEach(rule -> StandardRemedies.of(rule).forEach(remedy -> keys.add(rule + "." + remedy.sentence())));
        Set<String> sentences = new TreeSet<>();
        for (Rulebook rulebook : withRules()) {
            sentences.addAll(Messages.load(rulebook.anchor(), "remedies", Language.EN)
                    .sentences()
                    .keySet());
        }
        assertThat(sentences).isEqualTo(keys);
    }

    /**
     * An open duty or norm whose dates are known and that has not ended can be met today: only where the record itself is not
     * clear can the act that is told to do so do otherwise.
     */
    @Test
    void where_the_record_is_clear_an_open_duty_or_norm_can_always_be_met(TestReporter reporter) {
        ComplianceChecker all = ComplianceChecker.builder()
                .rulebooks(Rulebooks.standard())
                .only(StandardRemedies.rules().toArray(RuleId[]::new))
                .build();
        for (long seed = 0; seed < DOSSIERS; seed++) {
            Dossier dossier = DossierGenerator.generate(seed, SIZE);
            Assessment assessment = all.check(dossier);
            LocalDate day = day(assessment, new Random(seed));
            for (ReportedFinding reported : assessment.asOf(day).findings()) {
                if (OPEN.contains(reported.status())) {
                    prove(seed, dossier, day, reported);
                }
            }
        }
        assertThat(untold).isEmpty();
        told.forEach((rule, counts) ->
                assertThat(counts[0]).as(rule + " proved of " + counts[1]).isPositive());
        told.forEach((rule, counts) -> reporter.publishEntry(rule, counts[0] + " told of " + counts[1]));
    }

    private static LocalDate day(Assessment assessment, Random random) {
        List<LocalDate> changes = assessment.findings().stream()
                .flatMap(finding -> finding.timeline().changes().stream())
                .map(change -> change.from())
                .distinct()
                .sorted()
                .toList();
        return changes.get(random.nextInt(changes.size())).plusDays(random.nextInt(2));
    }

    private void prove(long seed, Dossier dossier, LocalDate day, ReportedFinding reported) {
        Finding finding = reported.finding();
        ProvedRemedies remedies = new ProvedRemedies(
                alone(finding.rule())::check,
                dossier,
                day,
                SENTENCES,
                Messages.load(reported.rulebook().anchor(), "remedies", Language.EN));
        List<Explanation.Remedy> found = remedies.of(reported, StandardRemedies.of(finding.rule()));
        int[] counts = told.computeIfAbsent(finding.rule() + " " + reported.status(), unused -> new int[2]);
        counts[1]++;
        if (found.isEmpty()) {
            if (clear(finding, day)) {
                untold.add("seed " + seed + " on " + day + ": " + reported);
            }
        } else {
            counts[0]++;
            for (Explanation.Proof proof : found.get(0).proofs()) {
                boolean gone = proof.status().isEmpty() && finding.descriptor().shape() == Shape.CONTINUING;
                assertThat(gone || MEETING.contains(proof.status().orElseThrow()))
                        .as(proof.sentence())
                        .isTrue();
            }
        }
    }

    /** All dates are exact, and the duty or norm has not ended. */
    private static boolean clear(Finding finding, LocalDate day) {
        Map<DateKind, DayBounds> dates = finding.dated().dates();
        DayBounds ends = dates.getOrDefault(DateKind.ENDS, DayBounds.never());
        return dates.values().stream().allMatch(DayBounds::exact) && ends.earliest() > day.toEpochDay() + 1;
    }

    /** Under any readings, so that the sentences of each are asked for. */
    @Test
    void each_date_of_each_finding_has_its_origin() {
        Set<String> known = new TreeSet<>();
        for (Rulebook rulebook : withRules()) {
            known.addAll(Messages.load(rulebook.anchor(), "dates", Language.EN)
                    .sentences()
                    .keySet());
        }
        Set<String> missing = new TreeSet<>();
        for (int readings = 0; readings < 8; readings++) {
            ComplianceChecker.Builder builder = ComplianceChecker.builder().rulebooks(Rulebooks.standard());
            Random random = new Random(readings);
            Set<String> chosen = new HashSet<>();
            for (Rulebook rulebook : withRules()) {
                rulebook.interpretations().stream()
                        .filter(open -> !open.id().equals("INT-35") && chosen.add(open.id()))
                        .forEach(open -> builder.interpret(
                                open.id(),
                                open.readings()
                                        .get(random.nextInt(open.readings().size()))
                                        .name()));
            }
            ComplianceChecker checker = builder.build();
            for (long seed = 0; seed < 50; seed++) {
                Assessment assessment = checker.check(DossierGenerator.generate(1_000 + 50 * readings + seed, 20));
                for (Finding finding : assessment.findings()) {
                    Map<DateKind, DayBounds> dates = finding.dated().dates();
                    dates.forEach((kind, bounds) -> {
                        if (kind != DateKind.COUNTS_FROM || !bounds.equals(dates.get(DateKind.ARISES))) {
                            String key = Explainer.originKey(finding, kind, checker.interpretations(), known);
                            if (!known.contains(key)) {
                                missing.add(key);
                            }
                        }
                    });
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    /** The dates that every finding of a shape has; each sentence belongs to a date that the shape can have. */
    @Test
    void each_rule_tells_where_the_dates_of_its_shape_come_from() {
        for (Rulebook rulebook : withRules()) {
            Set<String> keys = new TreeSet<>(Messages.load(rulebook.anchor(), "dates", Language.EN)
                    .sentences()
                    .keySet());
            for (RuleDescriptor rule : rulebook.rules()) {
                for (DateKind kind : needed(rule.shape())) {
                    assertThat(sentencesOf(rule, kind, keys))
                            .as(rule + " " + kind)
                            .isNotEmpty();
                }
                if (rule.statuses().contains(Status.OVERDUE)) {
                    assertThat(sentencesOf(rule, DateKind.LIMIT, keys))
                            .as(rule + " limit")
                            .isNotEmpty();
                }
                if (rule.shape() == Shape.DUTY && rule.statuses().contains(Status.LAPSED)) {
                    assertThat(sentencesOf(rule, DateKind.ENDS, keys))
                            .as(rule + " ends")
                            .isNotEmpty();
                }
                for (DateKind kind : DateKind.values()) {
                    keys.removeAll(sentencesOf(rule, kind, keys));
                }
            }
            assertThat(keys).as("sentences of no rule").isEmpty();
        }
    }

    private static List<DateKind> needed(Shape shape) {
        return switch (shape) {
            case DUTY -> List.of(DateKind.ARISES, DateKind.MET);
            case CONTINUING -> List.of(DateKind.BINDS);
            case ACT -> List.of(DateKind.ON);
        };
    }

    private static Set<String> sentencesOf(RuleDescriptor rule, DateKind kind, Set<String> keys) {
        Set<String> readings = rule.interpretations().stream()
                .flatMap(open -> open.readings().stream().map(reading -> open.id() + "." + reading.name()))
                .collect(Collectors.toSet());
        String plain = rule.id() + "." + kind;
        return keys.stream()
                .filter(key -> key.equals(plain)
                        || (key.startsWith(plain + ".") && readings.contains(key.substring(plain.length() + 1))))
                .collect(Collectors.toSet());
    }

    @Test
    void each_row_kind_of_date_and_kind_of_fact_has_its_sentence() {
        Set<String> keys = new TreeSet<>();
        for (Row row : Row.values()) {
            keys.add("row." + row);
        }
        for (DateKind kind : DateKind.values()) {
            keys.add("date." + kind);
        }
        for (long seed = 0; seed < 200; seed++) {
            Dossier dossier = DossierGenerator.generate(seed, 60);
            FactSentences sentences = new FactSentences(SENTENCES, dossier);
            dossier.facts().forEach(fact -> {
                keys.add("fact." + fact.kind().name());
                assertThat(sentences.of(fact)).endsWith(".").doesNotContain("{", "}", "none");
            });
        }
        assertThat(SENTENCES.sentences()).containsKeys(keys.toArray(String[]::new));
    }
}
