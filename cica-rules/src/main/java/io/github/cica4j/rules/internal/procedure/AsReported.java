package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.rules.internal.modalities.Verdict;

/** What can be said under a text that is known only as somebody reported it: where it is not kept, a person judges. */
final class AsReported {

    private AsReported() {}

    /** Returns the position of an act that is asked to fulfil several conditions. */
    static Position all(Verdict... conditions) {
        Position position = Verdict.all(conditions);
        return position.equals(Position.of(Status.NOT_MET)) ? Position.of(Status.REVIEW) : position;
    }
}
