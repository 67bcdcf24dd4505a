package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.AdvisoryBody;
import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.finding.Position;
import java.util.List;
import java.util.Optional;

/** Whom something reached, and through whom. */
public final class Sent {

    private Sent() {}

    /** Returns whether it reached all Member States. */
    public static Position toAll(Optional<Audience> to, String property) {
        return Verdict.all(Verdict.of(property, to, Audience.ALL_MEMBER_STATES::equals));
    }

    /** Returns whether it went through the Chairmanship. */
    public static Position throughChairmanship(Optional<List<Intermediary>> through) {
        return Verdict.all(
                Verdict.of("through", through, intermediaries -> intermediaries.contains(Intermediary.CHAIRMANSHIP)));
    }

    /** Returns whether a request to the Council of Eminent Persons went through the Chairmanship (1.8). */
    public static Position toEminentPersons(ContributionRequest request) {
        return request.to().contains(AdvisoryBody.COUNCIL_OF_EMINENT_PERSONS)
                ? throughChairmanship(request.through())
                : Position.absent();
    }
}
