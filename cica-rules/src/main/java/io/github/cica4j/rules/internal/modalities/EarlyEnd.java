package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.time.DayBounds;
import java.util.Optional;

/**
 * A term of service that ended early (1.12).
 *
 * @param termination  the termination
 * @param daysInAdvance  how many days before its first day without the office notice is to be given
 */
public record EarlyEnd(Termination termination, int daysInAdvance) implements Chapter1Scope.Member {

    @Override
    public AreaId area() {
        return termination.area();
    }

    /** Returns the id of the termination. */
    public FactId ended() {
        return termination.id();
    }

    /** Returns whether all were told in advance. */
    public Position announced() {
        DayBounds effective = DayBounds.of(termination.lastDay()).plusDays(1);
        return Notices.told("notice", termination.notice(), daysInAdvance, Optional.of(effective));
    }
}
