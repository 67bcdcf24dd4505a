package io.github.cica4j.model.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentDiffTest {

    private static final RuleDescriptor ACT = rule("ONE-1-a", Shape.ACT);
    private static final RuleDescriptor NORM = rule("ONE-2-a", Shape.CONTINUING);
    private static final RuleDescriptor OTHER_ACT = rule("TWO-1-a", Shape.ACT);
    private static final RuleDescriptor ONLY_OTHER = rule("TWO-3-a", Shape.ACT);
    private static final Rulebook ONE = rulebook("one", ACT, NORM);
    private static final Rulebook TWO = rulebook("two", OTHER_ACT, ONLY_OTHER);

    private static RuleDescriptor rule(String id, Shape shape) {
        return RuleDescriptor.of(id, Force.SHALL, shape)
                .provisions("1")
                .statuses(Status.MET, Status.NOT_MET)
                .build();
    }

    private static Rulebook rulebook(String id, RuleDescriptor... rules) {
        return Rulebook.builder(id, AssessmentDiffTest.class, "test/" + id)
                .rules(rules)
                .build();
    }

    private static Finding done(RuleDescriptor rule, String id, String day, Status status) {
        return Finding.of(rule, Subject.of("act", id))
                .build(new DoneAct(DayBounds.of(KnownDay.parse(day)), Position.of(status)))
                .orElseThrow();
    }

    /** A norm that binds from the first day on, and turns from met to not met, or back, on each of the other days. */
    private static Finding norm(String id, String first, String... turns) {
        long[] days = Stream.of(turns)
                .mapToLong(day -> LocalDate.parse(day).toEpochDay())
                .toArray();
        long[] sorted = days.clone();
        return Finding.of(NORM, Subject.of("norm", id))
                .build(new ContinuingNorm(
                        DayBounds.of(KnownDay.parse(first)), DayBounds.never(), Steps.of(days, day -> {
                            long before = Arrays.stream(sorted)
                                    .filter(turn -> turn <= day)
                                    .count();
                            return Position.of(before % 2 == 0 ? Status.MET : Status.NOT_MET);
                        })))
                .orElseThrow();
    }

    private static Assessment of(Rulebook rulebook, Finding... findings) {
        return Assessment.of(Dossier.of(), List.of(rulebook), Interpretations.standard(), List.of(findings));
    }

    private static Assessment inForce(String day, Finding... findings) {
        return Assessment.of(
                Dossier.of(),
                List.of(ONE),
                Interpretations.standard().with(Interpretation.DRAFT_TEXT, "in-force:" + day),
                List.of(findings));
    }

    private static List<String> on(AssessmentDiff diff, String day) {
        return told(diff.on(LocalDate.parse(day)));
    }

    private static List<String> told(List<FindingDiff> differences) {
        return differences.stream().map(FindingDiff::toString).toList();
    }

    @Test
    void findingsAppearGoAndChange() {
        AssessmentDiff diff = AssessmentDiff.between(
                of(
                        ONE,
                        done(ACT, "changed", "2023-05-05", Status.MET),
                        done(ACT, "gone", "2023-05-06", Status.MET),
                        done(ACT, "same", "2023-05-06", Status.NOT_MET),
                        norm("n", "2023-01-01", "2023-06-01")),
                of(
                        ONE,
                        done(ACT, "changed", "2023-05-07", Status.NOT_MET),
                        done(ACT, "come", "2023-05-08", Status.NOT_MET),
                        done(ACT, "same", "2023-05-06", Status.NOT_MET),
                        norm("n", "2023-01-01", "2023-05-01", "2023-07-01")));
        assertThat(told(diff.overTime()))
                .containsExactly(
                        "ONE-1-a act changed: went, was met, 2023-05-05 to 2023-05-06",
                        "ONE-1-a act changed: changed from met to not-met (warning), 2023-05-07 on",
                        "ONE-1-a act come: appeared as not-met (warning), 2023-05-08 on",
                        "ONE-1-a act gone: went, was met, 2023-05-06 on",
                        "ONE-2-a norm n: changed from met to not-met (warning), 2023-05-01 to 2023-05-31",
                        "ONE-2-a norm n: changed from not-met (warning) to met, 2023-07-01 on");
        assertThat(on(diff, "2023-05-04"))
                .containsExactly("ONE-2-a norm n: changed from met to not-met (warning), 2023-05-01 to 2023-05-31");
        assertThat(on(diff, "2023-05-06"))
                .containsExactly(
                        "ONE-1-a act changed: went, was met, 2023-05-05 to 2023-05-06",
                        "ONE-1-a act gone: went, was met, 2023-05-06 on",
                        "ONE-2-a norm n: changed from met to not-met (warning), 2023-05-01 to 2023-05-31");
        assertThat(on(diff, "2023-06-30"))
                .as("both sides have the norm not met in June")
                .containsExactly(
                        "ONE-1-a act changed: changed from met to not-met (warning), 2023-05-07 on",
                        "ONE-1-a act come: appeared as not-met (warning), 2023-05-08 on",
                        "ONE-1-a act gone: went, was met, 2023-05-06 on");
        assertThat(diff.none()).isFalse();
    }

    @Test
    void eachSideTellsOfTheDay() {
        AssessmentDiff diff = AssessmentDiff.between(
                of(ONE, done(ACT, "a", "2023-05-05", Status.MET)),
                of(ONE, done(ACT, "a", "2023-05-05", Status.NOT_MET)));
        FindingDiff change = diff.on(LocalDate.of(2023, 6, 1)).get(0);
        assertThat(change.kind()).isEqualTo(FindingDiff.Kind.CHANGED);
        assertThat(change.since()).isEqualTo(LocalDate.of(2023, 5, 5));
        assertThat(change.before().orElseThrow()).hasToString("ONE-1-a act a: met since 2023-05-05");
        assertThat(change.after().orElseThrow()).hasToString("ONE-1-a act a: not-met since 2023-05-05");
        assertThat(change)
                .isEqualTo(diff.overTime().get(0))
                .hasSameHashCodeAs(diff.overTime().get(0));
    }

    @Test
    void nothingDiffersFromItselfWhateverTheOrder() {
        List<Finding> findings = new ArrayList<>(List.of(
                done(ACT, "a", "2023-05-05", Status.MET),
                done(ACT, "b", "2023-05-06", Status.NOT_MET),
                norm("n", "2023-01-01", "2023-06-01")));
        Assessment one = of(ONE, findings.toArray(Finding[]::new));
        Collections.reverse(findings);
        AssessmentDiff diff = AssessmentDiff.between(one, of(ONE, findings.toArray(Finding[]::new)));
        assertThat(diff.none()).isTrue();
        assertThat(diff.overTime()).isEmpty();
        assertThat(diff.on(LocalDate.of(2023, 6, 1))).isEmpty();
    }

    @Test
    void theLevelOfADepartureIsCompared() {
        Finding early = done(ACT, "early", "2023-05-05", Status.NOT_MET);
        Finding late = done(ACT, "late", "2023-05-06", Status.NOT_MET);
        Finding met = done(ACT, "met", "2023-05-06", Status.MET);
        Finding norm = norm("n", "2023-01-01", "2023-04-01", "2023-08-01");
        AssessmentDiff diff =
                AssessmentDiff.between(of(ONE, early, late, met, norm), inForce("2023-05-06", early, late, met, norm));
        assertThat(told(diff.overTime()))
                .as("what came before, and what is met, stays as it is")
                .containsExactly(
                        "ONE-1-a act late: changed from not-met (warning) to not-met (error), 2023-05-06 on",
                        "ONE-2-a norm n: changed from not-met (warning) to not-met (error), 2023-05-06 to 2023-07-31");
    }

    @Test
    void rulesOfTwoEditionsAreOneByParagraphAndLetter() {
        Assessment one = of(ONE, done(ACT, "a", "2023-05-05", Status.MET), norm("n", "2023-01-01"));
        Assessment two = of(
                TWO,
                done(OTHER_ACT, "a", "2023-05-05", Status.NOT_MET),
                done(ONLY_OTHER, "a", "2023-05-05", Status.MET));
        AssessmentDiff diff = AssessmentDiff.between(one, two);
        assertThat(diff.renamed()).isEqualTo(Map.of(ACT.id(), OTHER_ACT.id()));
        assertThat(told(diff.overTime()))
                .containsExactly(
                        "ONE-2-a norm n: went, was met, 2023-01-01 on",
                        "TWO-1-a act a: changed from met to not-met (warning), 2023-05-05 on",
                        "TWO-3-a act a: appeared as met, 2023-05-05 on");
        assertThat(told(AssessmentDiff.between(one, two, Map.of(ACT.id(), ONLY_OTHER.id()))
                        .overTime()))
                .containsExactly(
                        "ONE-2-a norm n: went, was met, 2023-01-01 on",
                        "TWO-1-a act a: appeared as not-met (warning), 2023-05-05 on");
        assertThat(told(AssessmentDiff.between(one, two, Map.of()).overTime()))
                .containsExactly(
                        "ONE-1-a act a: went, was met, 2023-05-05 on",
                        "ONE-2-a norm n: went, was met, 2023-01-01 on",
                        "TWO-1-a act a: appeared as not-met (warning), 2023-05-05 on",
                        "TWO-3-a act a: appeared as met, 2023-05-05 on");
    }

    @Test
    void ofSeveralCandidatesNoneIsTheSame() {
        Assessment one = of(rulebook("one", ACT, rule("UNO-1-a", Shape.ACT)));
        assertThat(AssessmentDiff.between(one, of(TWO)).renamed()).isEmpty();
    }

    @Test
    void aMapOfRulesThatCannotBeIsRefused() {
        Assessment one = of(ONE);
        Assessment two = of(TWO);
        RuleId unknown = RuleId.of("XXX-1-a");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentDiff.between(one, two, Map.of(unknown, OTHER_ACT.id())))
                .withMessage("There is no rule XXX-1-a in [one]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentDiff.between(one, two, Map.of(ACT.id(), unknown)))
                .withMessage("There is no rule XXX-1-a in [two]");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        AssessmentDiff.between(one, two, Map.of(ACT.id(), OTHER_ACT.id(), NORM.id(), OTHER_ACT.id())))
                .withMessage("Two rules become TWO-1-a: give each rule an id of its own");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AssessmentDiff.between(one, one, Map.of(ACT.id(), NORM.id())))
                .withMessage("The rule ONE-1-a has the same id on both sides: leave it out");
    }

    /** An act on the first day of each year for ever, of which a record tells up to a year. */
    private static Assessment everyYear(int toldTo, Status status) {
        Subject subject = Subject.of("act", "yearly");
        return Assessment.of(
                Dossier.of(),
                List.of(ONE),
                Interpretations.standard(),
                List.of(),
                List.of(new RecurringDuty(
                        ACT.id(),
                        subject,
                        toldTo,
                        year -> Optional.of(Finding.of(ACT, subject)
                                .occurrence(Integer.toString(year))
                                .build(new DoneAct(DayBounds.of(LocalDate.of(year, 1, 1)), Position.of(status)))
                                .orElseThrow()))));
    }

    @Test
    void whatRecursForEverIsComparedUpToTheDay() {
        AssessmentDiff diff = AssessmentDiff.between(everyYear(2022, Status.MET), everyYear(2023, Status.NOT_MET));
        assertThat(on(diff, "2025-06-01"))
                .containsExactly(
                        "ONE-1-a act yearly 2023: went, was met, 2023-01-01 on",
                        "ONE-1-a act yearly 2024: changed from met to not-met (warning), 2024-01-01 on",
                        "ONE-1-a act yearly 2025: changed from met to not-met (warning), 2025-01-01 on");
        assertThat(told(diff.overTime()))
                .as("up to the last year that a record tells of")
                .containsExactly("ONE-1-a act yearly 2023: went, was met, 2023-01-01 on");
    }
}
