package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import java.util.List;

/**
 * A State with tenures as Coordinator and as Co-coordinator of one area.
 *
 * @param state  the State
 * @param coordination  who coordinates the area
 * @param first  the first day in either office
 * @param evidence  the ids of the facts that tell of them
 */
public record BothOffices(StateCode state, Coordination coordination, DayBounds first, List<FactId> evidence)
        implements Chapter1Scope.Member, Judged {

    @Override
    public AreaId area() {
        return coordination.area();
    }

    /** Returns whether the State holds one of them only, by day (1.9). */
    public Steps<Position> apart() {
        return coordination.oneOfBoth(state);
    }

    @Override
    public Subject subject() {
        return Subject.of("state-in-area", area() + "/" + state);
    }
}
