package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.MeasureChange;
import io.github.cica4j.model.fact.Objection;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether something was decided without an objection that stands (3.1). */
public final class Consensus {

    private Consensus() {}

    /** Returns whether no objection stood on the day of the decision, naming the States whose objection did. */
    public static Position on(MeasureChange change) {
        return on(change.on(), change.objections());
    }

    /** Returns whether no objection stood on the day of the decision, naming the States whose objection did. */
    public static Position on(Decision decision) {
        return on(decision.on(), decision.objections());
    }

    private static Position on(KnownDay day, Optional<List<Objection>> objections) {
        if (objections.isEmpty()) {
            return Position.undetermined("objections");
        }
        DayBounds on = DayBounds.of(day);
        SortedSet<StateCode> standing = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        boolean unknown = false;
        for (Objection objection : objections.get()) {
            Verdict raised = objection
                    .on()
                    .map(known -> Verdict.notAfter(DayBounds.of(known), on))
                    .orElseGet(() -> Verdict.unknown("objections"));
            Verdict stands = Verdict.both(raised, Verdict.notEndedBy(objection.withdrawnOn(), on));
            if (stands.good()) {
                standing.add(objection.state());
            } else if (!stands.bad()) {
                unknown = true;
                missing.addAll(stands.missing());
            }
        }
        if (!standing.isEmpty()) {
            return Position.of(Status.NOT_MET).listing(standing);
        }
        return unknown ? Position.of(Status.UNDETERMINED, missing) : Position.of(Status.MET);
    }
}
