package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.Optional;

/**
 * How tenures are read that are stated in years (INT-12).
 *
 * @param fromDecision  whether they run from the day of the decision
 */
record Years(boolean fromDecision) {

    static Years of(Interpretations interpretations) {
        return new Years(interpretations.of(Readings.YEARS).chose("from-decision"));
    }

    /** Reads what a fact states of a tenure, with the decision on it if that is on record. */
    Optional<StatedPeriod> stated(Optional<StatedPeriod> stated, Optional<Decision> decision) {
        return fromDecision
                ? stated.map(known -> new StatedPeriod(known.period().map(period -> tenure(period, decision))))
                : stated;
    }

    /** Reads a tenure, with the decision on it if that is on record. */
    KnownPeriod tenure(KnownPeriod period, Optional<Decision> decision) {
        if (!fromDecision || decision.isEmpty() || period.calendarYears().isEmpty()) {
            return period;
        }
        KnownDay decided = decision.get().on();
        boolean inTime = !decided.earliest().isAfter(period.to().orElseThrow().latest());
        return inTime ? new KnownPeriod(decided, period.to()) : period;
    }
}
