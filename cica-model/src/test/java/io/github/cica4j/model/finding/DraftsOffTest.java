package io.github.cica4j.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.Steps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** INT-35 "off": nothing is told of what a text would ask for while it is not in force. */
class DraftsOffTest {

    private static final RuleDescriptor ACT = rule("LIB-1-a", Force.SHALL, Shape.ACT);
    private static final RuleDescriptor NORM = rule("LIB-2-a", Force.SHOULD, Shape.CONTINUING);
    private static final RuleDescriptor FACT = rule("LIB-3-a", Force.NONE, Shape.CONTINUING);
    private static final RuleDescriptor DUTY = rule("LIB-4-a", Force.SHALL, Shape.DUTY);
    private static final RuleDescriptor RECORD = rule("LIB-5-a", Force.INTEGRITY_ERROR, Shape.ACT);

    private static final LocalDate IN_FORCE = LocalDate.of(2024, 1, 1);

    private static RuleDescriptor rule(String id, Force force, Shape shape) {
        return RuleDescriptor.of(id, force, shape)
                .provisions("1")
                .statuses(Status.MET, Status.NOT_MET, Status.REVIEW, Status.PENDING, Status.DUE)
                .build();
    }

    private static Rulebook rulebook(LegalStep... steps) {
        Rulebook.Builder builder =
                Rulebook.builder("library", DraftsOffTest.class, "test/library").rules(ACT, NORM, FACT, DUTY, RECORD);
        for (LegalStep step : steps) {
            builder.legalStep(step);
        }
        return builder.build();
    }

    private static LegalStep step(LegalStatus status, String day) {
        return new LegalStep(status, KnownDay.parse(day), Source.of("LIB/1", "1"));
    }

    private static Finding act(RuleDescriptor rule, String day) {
        return Finding.of(rule, Subject.of("act", day))
                .build(new DoneAct(DayBounds.of(KnownDay.parse(day)), Position.of(Status.NOT_MET)))
                .orElseThrow();
    }

    private static Finding norm(RuleDescriptor rule, Status status) {
        return Finding.of(rule, Subject.of("reader", "a"))
                .build(new ContinuingNorm(
                        DayBounds.of(LocalDate.of(2023, 6, 1)), DayBounds.never(), Steps.constant(Position.of(status))))
                .orElseThrow();
    }

    private static Finding duty(String arises) {
        return Finding.of(DUTY, Subject.of("duty", arises))
                .build(new Duty(
                        DayBounds.of(KnownDay.parse(arises)),
                        Optional.of(DayBounds.of(KnownDay.parse("2024-06-30"))),
                        DayBounds.never(),
                        DayBounds.never(),
                        DayBounds.of(KnownDay.parse(arises)),
                        Status.DUE,
                        Status.LAPSED,
                        false,
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Completeness.none()))
                .orElseThrow();
    }

    private static Assessment off(Rulebook rulebook) {
        return Assessment.of(
                Dossier.of(),
                List.of(rulebook),
                Interpretations.standard().with(Interpretation.DRAFT_TEXT, "off"),
                List.of(
                        act(ACT, "2023-12-31"),
                        act(ACT, "2024-01-01"),
                        act(RECORD, "2023-12-31"),
                        norm(NORM, Status.NOT_MET),
                        norm(FACT, Status.REVIEW),
                        duty("2023-12-31"),
                        duty("2024-01-01")));
    }

    private static List<String> told(Assessment assessment) {
        return assessment.findings().stream().map(Finding::toString).toList();
    }

    @Test
    void onlyWhatConcernsTheRecordIsLeftOfADraft() {
        Assessment assessment = off(rulebook(step(LegalStatus.DRAFT, "2023-01-01")));
        assertThat(told(assessment)).containsExactly("LIB-5-a act 2023-12-31: nothing, from 2023-12-31 not-met");
        assertThat(assessment.asOf(IN_FORCE).summary()).hasToString("1 not-met");
        assertThat(assessment.deadlines(DateRange.ofClosed(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31))))
                .isEmpty();
    }

    @Test
    void aTextThatComesIntoForceIsToldFromThatDayOn() {
        Assessment assessment =
                off(rulebook(step(LegalStatus.DRAFT, "2023-01-01"), step(LegalStatus.IN_FORCE, "2024-01-01")));
        assertThat(told(assessment))
                .containsExactly(
                        "LIB-1-a act 2024-01-01: nothing, from 2024-01-01 not-met",
                        "LIB-2-a reader a: nothing, from 2024-01-01 not-met",
                        "LIB-3-a reader a: nothing, from 2024-01-01 review",
                        "LIB-4-a duty 2024-01-01: nothing, from 2024-01-01 pending, from 2024-07-01 overdue",
                        "LIB-5-a act 2023-12-31: nothing, from 2023-12-31 not-met");
        assertThat(assessment.asOf(IN_FORCE.minusDays(1)).summary()).hasToString("1 not-met");
        assertThat(assessment.asOf(IN_FORCE).findings())
                .noneMatch(ReportedFinding::indicative)
                .hasSize(5);
        assertThat(assessment.deadlines(DateRange.ofClosed(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31))))
                .extracting(deadline -> deadline.finding().subject().toString())
                .containsOnly("duty 2024-01-01");
    }
}
