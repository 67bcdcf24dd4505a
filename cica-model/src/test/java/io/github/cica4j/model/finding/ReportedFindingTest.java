package io.github.cica4j.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a position names is told to the message of its finding. */
class ReportedFindingTest {

    private static final LocalDate DAY = LocalDate.of(2023, 8, 30);
    private static final StateCode CN = StateCode.of("CN");
    private static final StateCode RU = StateCode.of("RU");
    private static final RuleDescriptor RULE = RuleDescriptor.of("MOD-1.5-a", Force.SHOULD, Shape.ACT)
            .provisions("1.5.1")
            .statuses(Status.MET, Status.NOT_MET)
            .build();

    private static ReportedFinding reported(Position position) {
        Finding finding = Finding.of(RULE, Subject.of("recommendation", "it"))
                .build(new DoneAct(DayBounds.of(DAY), position))
                .orElseThrow();
        return Assessment.of(Dossier.of(), List.of(), Interpretations.standard(), List.of(finding))
                .find(finding, DAY)
                .orElseThrow();
    }

    @Test
    void names_and_their_number() {
        ReportedFinding finding = reported(Position.of(Status.NOT_MET).listing(List.of(RU, CN)));
        assertThat(finding.listed()).containsExactly(CN, RU);
        assertThat(finding.arguments()).containsEntry("listed", List.of(CN, RU)).containsEntry("count", 2L);
    }

    @Test
    void nobody_is_a_number_too() {
        ReportedFinding finding = reported(Position.of(Status.MET).listing(List.<StateCode>of()));
        assertThat(finding.listed()).isEmpty();
        assertThat(finding.arguments()).containsEntry("listed", List.of()).containsEntry("count", 0L);
    }

    @Test
    void a_position_that_names_nothing_by_its_nature_has_no_such_arguments() {
        ReportedFinding finding = reported(Position.of(Status.NOT_MET));
        assertThat(finding.listed()).isEmpty();
        assertThat(finding.arguments()).doesNotContainKeys("listed", "count", "missing");
    }
}
