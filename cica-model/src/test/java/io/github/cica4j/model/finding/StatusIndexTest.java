package io.github.cica4j.model.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The counts of a day are those of the timelines, one by one. */
class StatusIndexTest {

    private static final RuleDescriptor RULE = RuleDescriptor.of("XXX-1-a", Force.SHOULD, Shape.CONTINUING)
            .provisions("1")
            .statuses(Status.MET, Status.NOT_MET)
            .build();
    private static final Status[] TURNS = {Status.MET, Status.NOT_MET, Status.DEROGATED, Status.UNDETERMINED};

    /** Binds from the first of the days until the last, and turns on each. */
    private static Finding norm(int number, List<Long> days) {
        long[] turns = days.stream().mapToLong(Long::longValue).toArray();
        long first = Arrays.stream(turns).min().orElseThrow();
        long last = Arrays.stream(turns).max().orElseThrow() + 1;
        return Finding.of(RULE, Subject.of("norm", Integer.toString(number)))
                .build(new ContinuingNorm(
                        new DayBounds(first, first, List.of()),
                        new DayBounds(last, last, List.of()),
                        Steps.of(
                                turns.clone(),
                                day -> Position.of(TURNS[
                                        (int) (days.stream()
                                                        .filter(turn -> turn <= day)
                                                        .count()
                                                % TURNS.length)]))))
                .orElseThrow();
    }

    @Property(tries = 200)
    void counts_what_the_timelines_tell(
            @ForAll @Size(max = 5) List<@Size(min = 1, max = 9) List<@LongRange(min = -5, max = 25) Long>> norms,
            @ForAll @LongRange(min = -8, max = 30) long asked) {
        List<Finding> findings = new ArrayList<>();
        norms.forEach(days -> findings.add(norm(findings.size(), days)));
        LocalDate day = LocalDate.ofEpochDay(asked);
        Summary told = new StatusIndex(findings).on(day);
        for (Status status : Status.values()) {
            assertThat(told.count(status)).as("%s on %s", status, day).isEqualTo((int) findings.stream()
                    .filter(finding -> finding.timeline()
                            .statusOn(day)
                            .filter(status::equals)
                            .isPresent())
                    .count());
        }
    }
}
