package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.Notice;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.time.DayBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How the others are told that a term is to be longer, or shorter (1.12). */
final class Notices {

    private Notices() {}

    /** Returns the days by which they are told in advance. */
    static int daysInAdvance(Interpretations interpretations) {
        return interpretations.of(Readings.IN_ADVANCE).chose("days")
                ? Readings.number(interpretations, Readings.IN_ADVANCE)
                : 1;
    }

    /** Returns whether all were told, through the Secretariat, and so many days before a day. */
    static Position told(String property, Optional<Notice> notice, int days, Optional<DayBounds> before) {
        if (notice.isEmpty()) {
            return Position.undetermined(property);
        }
        Notice told = notice.get();
        if (!told.sent()) {
            return Verdict.all(Verdict.BAD);
        }
        List<Verdict> verdicts = new ArrayList<>(3);
        verdicts.add(Verdict.of("to", told.to(), Audience.ALL_MEMBER_STATES::equals));
        verdicts.add(Verdict.of("through", told.through(), through -> through.contains(Intermediary.SECRETARIAT)));
        verdicts.add(before.map(day -> told.on()
                        .map(on -> Verdict.notAfter(DayBounds.of(on).plusDays(days), day))
                        .orElseGet(() -> Verdict.unknown("on")))
                .orElseGet(() -> Verdict.unknown("appointments")));
        return Verdict.all(verdicts);
    }
}
