package io.github.cica4j.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 3);
    private static final LocalDate TURN = LocalDate.of(2024, 1, 10);

    private static Timeline of(LocalDate turn, Status after) {
        return new ContinuingNorm(
                        DayBounds.of(FIRST),
                        DayBounds.never(),
                        Steps.of(
                                new long[] {turn.toEpochDay()},
                                day -> Position.of(day < turn.toEpochDay() ? Status.MET : after)))
                .timeline();
    }

    @Test
    void tells_position_and_status_of_a_day_and_since_when() {
        Timeline timeline = of(TURN, Status.NOT_MET);
        assertThat(timeline.statusOn(FIRST.minusDays(1))).isEmpty();
        assertThat(timeline.since(FIRST.minusDays(1))).isEmpty();
        assertThat(timeline.statusOn(TURN.minusDays(1))).contains(Status.MET);
        assertThat(timeline.since(TURN.minusDays(1))).contains(FIRST);
        assertThat(timeline.on(TURN)).isEqualTo(Position.of(Status.NOT_MET));
        assertThat(timeline.since(TURN.plusDays(5))).contains(TURN);
        assertThat(timeline.changes())
                .isEqualTo(List.of(
                        new Timeline.Change(FIRST, Position.of(Status.MET)),
                        new Timeline.Change(TURN, Position.of(Status.NOT_MET))));
    }

    @Test
    void is_another_if_a_day_or_a_position_differs() {
        Timeline timeline = of(TURN, Status.NOT_MET);
        assertThat(timeline)
                .isEqualTo(of(TURN, Status.NOT_MET))
                .hasSameHashCodeAs(of(TURN, Status.NOT_MET))
                .isNotEqualTo(of(TURN.plusDays(1), Status.NOT_MET))
                .isNotEqualTo(of(TURN, Status.DEROGATED))
                .isNotEqualTo("met");
        assertThat(timeline.hashCode())
                .isNotEqualTo(of(TURN.plusDays(1), Status.NOT_MET).hashCode());
    }
}
