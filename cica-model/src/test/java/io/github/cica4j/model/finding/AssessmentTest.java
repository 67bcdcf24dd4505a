package io.github.cica4j.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final RuleDescriptor RULE = RuleDescriptor.of("XXX-1-a", Force.SHALL, Shape.ACT)
            .provisions("1")
            .statuses(Status.MET, Status.NOT_MET)
            .build();
    private static final RuleDescriptor PROMISE = RuleDescriptor.of("XXX-2-a", Force.SHALL, Shape.DUTY)
            .provisions("2")
            .statuses(Status.PENDING, Status.OVERDUE)
            .build();
    private static final Rulebook RULEBOOK = Rulebook.builder("x", AssessmentTest.class, "test/x")
            .title("X")
            .rules(RULE, PROMISE)
            .build();

    private static Finding done(String id, String day, Status status) {
        return Finding.of(RULE, Subject.of("act", id))
                .build(new DoneAct(DayBounds.of(KnownDay.parse(day)), Position.of(status)))
                .orElseThrow();
    }

    private static Duty duty(String arises, String limit) {
        return new Duty(
                DayBounds.of(KnownDay.parse(arises)),
                Optional.of(DayBounds.of(KnownDay.parse(limit))),
                DayBounds.never(),
                DayBounds.never(),
                DayBounds.of(KnownDay.parse(arises)),
                Status.DUE,
                Status.LAPSED,
                false,
                Optional.empty(),
                List.of(),
                List.of(),
                Completeness.none());
    }

    private static Finding promised(String id, String arises, String limit) {
        return Finding.of(PROMISE, Subject.of("promise", id))
                .build(duty(arises, limit))
                .orElseThrow();
    }

    private static Finding yearly(int year) {
        return Finding.of(PROMISE, Subject.of("promise", "yearly"))
                .occurrence(Integer.toString(year))
                .build(duty(year + "-03-01", year + "-04-01"))
                .orElseThrow();
    }

    @Test
    void deadlinesAreThoseOfDutiesInTheRangeBothEndsIncludedSorted() {
        Assessment assessment = Assessment.of(
                Dossier.of(),
                List.of(RULEBOOK),
                Interpretations.standard(),
                List.of(
                        done("act", "2023-05-10", Status.MET),
                        promised("late", "2023-05-09", "2023-05-20"),
                        promised("rough", "2023-05-20/2023-05-25", "2023-06-10"),
                        promised("early", "2023-05-10", "2023-05-21")));

        assertThat(assessment.deadlines(DateRange.ofClosed(LocalDate.of(2023, 5, 10), LocalDate.of(2023, 5, 20))))
                .extracting(deadline -> deadline.day() + " " + deadline.kind() + " "
                        + deadline.finding().subject())
                .containsExactly(
                        "2023-05-10 arises promise early",
                        "2023-05-20/2023-05-25 arises promise rough",
                        "2023-05-20 limit promise late");
    }

    @Test
    void aDutyThatRecursIsToldInTheYearsAfterThoseOfTheRecord() {
        Assessment assessment = Assessment.of(
                Dossier.of(),
                List.of(RULEBOOK),
                Interpretations.standard(),
                List.of(yearly(2023)),
                List.of(new RecurringDuty(
                        PROMISE.id(), Subject.of("promise", "yearly"), 2023, year -> Optional.of(yearly(year)))));

        assertThat(assessment.findings()).containsExactly(yearly(2023));
        assertThat(assessment.find(yearly(2023).key())).contains(yearly(2023));
        assertThat(assessment.find(yearly(2030).key())).contains(yearly(2030));
        assertThat(assessment.find(yearly(2022).key())).isEmpty();
        assertThat(assessment.find(done("act", "2023-05-05", Status.MET).key())).isEmpty();
        assertThat(assessment.deadlines(DateRange.ofClosed(LocalDate.of(2023, 4, 1), LocalDate.of(2025, 3, 31))))
                .extracting(deadline -> deadline.day() + " " + deadline.kind())
                .containsExactly("2023-04-01 limit", "2024-03-01 arises", "2024-04-01 limit", "2025-03-01 arises");
        assertThat(assessment.asOf(LocalDate.of(2025, 3, 1)).summary()).hasToString("1 pending, 2 overdue");
        assertThat(assessment.asOf(LocalDate.of(2023, 3, 1)).summary()).hasToString("1 pending");
        assertThat(assessment.asOf(LocalDate.of(2024, 3, 31)).summary()).hasToString("1 pending, 1 overdue");
        assertThat(assessment.asOf(LocalDate.of(2024, 4, 2)).summary()).hasToString("2 overdue");
        assertThat(assessment.asOf(LocalDate.of(2025, 4, 2)).summary()).hasToString("3 overdue");
        assertThat(assessment.asOf(LocalDate.of(2025, 3, 1)).findings())
                .extracting(ReportedFinding::toString)
                .containsExactly(
                        "XXX-2-a promise yearly 2023: overdue since 2023-04-02",
                        "XXX-2-a promise yearly 2024: overdue since 2024-04-02",
                        "XXX-2-a promise yearly 2025: pending since 2025-03-01");
    }

    @Test
    void aFindingIsFoundFromItsFirstDayOn() {
        Finding early = done("early", "2023-05-05", Status.MET);
        Finding late = done("late", "2023-05-06", Status.NOT_MET);
        Assessment assessment =
                Assessment.of(Dossier.of(), List.of(RULEBOOK), Interpretations.standard(), List.of(late, early));

        assertThat(assessment.find(early, LocalDate.of(2023, 5, 4))).isEmpty();
        assertThat(assessment.find(early, LocalDate.of(2023, 5, 5)))
                .hasValueSatisfying(found -> assertThat(found).hasToString("XXX-1-a act early: met since 2023-05-05"));
        assertThat(assessment.find(late, LocalDate.of(2023, 5, 5))).isEmpty();
        LocalDate after = LocalDate.of(2024, 5, 5);
        assertThat(Stream.of(early, late)
                        .map(finding ->
                                assessment.find(finding, after).orElseThrow().toString())
                        .toList())
                .isEqualTo(assessment.asOf(after).findings().stream()
                        .map(ReportedFinding::toString)
                        .toList());
    }
}
