package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.MeasureChange;
import io.github.cica4j.model.fact.Objection;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whether measures were decided without an objection that stands (3.1). */
public final class Consensus {

    private Consensus() {}

    /** Returns whether no objection stood on the day of the decision, naming the States whose objection did. */
    public static Position on(MeasureChange change) {
        if (change.objections().isEmpty()) {
            return Position.undetermined("objections");
        }
        DayBounds on = DayBounds.of(change.on());
        SortedSet<StateCode> standing = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        boolean unknown = false;
        for (Objection objection : change.objections().get()) {
            Verdict raised = objection
                    .on()
                    .map(day -> Verdict.notAfter(DayBounds.of(day), on))
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
