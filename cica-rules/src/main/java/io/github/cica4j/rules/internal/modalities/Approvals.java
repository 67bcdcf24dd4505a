package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.Steps;
import java.util.Optional;

/** What an approval amounts to. */
public final class Approvals {

    private Approvals() {}

    /** Returns whether the SOC approved; the Member States together are for a person to judge. */
    public static Position bySoc(Approval approval) {
        return approval.by().map(Approvals::bySoc).orElseGet(() -> Position.undetermined("by"));
    }

    /** Returns an approval as the reading of one by the Member States together has it, absent if that is none (INT-23). */
    static Optional<Approval> read(Approval approval, Choice memberStates) {
        if (!approval.byMemberStates() || memberStates.chose("review")) {
            return Optional.of(approval);
        }
        return memberStates.chose("equivalent")
                ? Optional.of(Approval.builder().from(approval).by(Body.SOC).build())
                : Optional.empty();
    }

    private static Position bySoc(Body body) {
        return switch (body) {
            case SOC -> Position.of(Status.MET);
            case MEMBER_STATES -> Position.of(Status.REVIEW);
            case SUMMIT, MC, SWG -> Position.of(Status.NOT_MET);
        };
    }

    /** Returns the position of what follows from a decision that is not on record. */
    public static Steps<Position> undecided() {
        return Steps.constant(Position.undetermined(Decision.KIND.name()));
    }
}
