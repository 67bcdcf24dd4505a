package io.github.cica4j.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final RuleDescriptor RULE = RuleDescriptor.of("XXX-1-a", Force.SHALL, Shape.ACT)
            .provisions("1")
            .statuses(Status.MET, Status.NOT_MET)
            .build();
    private static final Rulebook RULEBOOK = Rulebook.builder("x", AssessmentTest.class, "test/x")
            .title("X")
            .rules(RULE)
            .build();

    private static Finding done(String id, String day, Status status) {
        return Finding.of(RULE, Subject.of("act", id))
                .build(new DoneAct(DayBounds.of(KnownDay.parse(day)), Position.of(status)))
                .orElseThrow();
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
