package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.time.DayBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A term of service that was extended (1.12).
 *
 * @param extension  the extension
 * @param decision  the decision that it rests on, if that is on record
 * @param on  the day of the decision, else the first day of the extension
 * @param endBefore  the last day of the term before the extension, if that is on record
 * @param daysInAdvance  how many days before that day the extension is to be asked for
 */
public record ExtendedTerm(
        Extension extension,
        Optional<Decision> decision,
        DayBounds on,
        Optional<DayBounds> endBefore,
        int daysInAdvance)
        implements Chapter1Scope.Member, Judged {

    private static final Verdict NO_TERM_BEFORE = Verdict.unknown("appointments");

    @Override
    public AreaId area() {
        return extension.area();
    }

    /** Returns the id of the extension. */
    public FactId extended() {
        return extension.id();
    }

    /** Returns whether the SOC approved the extension. */
    public Position bySoc() {
        return Verdict.all(Verdict.of("decisions", decision, Decision::bySoc));
    }

    /** Returns whether all were asked in advance. */
    public Position requested() {
        return Notices.told("request", extension.request(), daysInAdvance, endBefore);
    }

    /** Returns whether the extension begins on the day after the term before, and was decided within it. */
    public Position seamless() {
        if (endBefore.isEmpty()) {
            return Verdict.all(NO_TERM_BEFORE, decision.isPresent() ? NO_TERM_BEFORE : Verdict.unknown("decisions"));
        }
        DayBounds end = endBefore.get();
        List<Verdict> verdicts = new ArrayList<>(2);
        extension.firstDay().ifPresent(first -> verdicts.add(Verdict.same(DayBounds.of(first), end.plusDays(1))));
        verdicts.add(decision.map(known -> Verdict.notAfter(DayBounds.of(known.on()), end))
                .orElseGet(() -> Verdict.unknown("decisions")));
        return Verdict.all(verdicts);
    }

    /** Returns the ids of the facts that it is made of. */
    public List<FactId> evidence() {
        return decision.map(known -> List.of(known.id(), extension.id())).orElse(List.of(extension.id()));
    }

    @Override
    public Subject subject() {
        return extension.subject();
    }
}
