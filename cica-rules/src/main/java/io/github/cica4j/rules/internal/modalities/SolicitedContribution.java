package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.FactId;

/**
 * A request for contributions, on an area to which Chapter 1 extends or on none (1.8).
 *
 * @param request  the request
 */
public record SolicitedContribution(ContributionRequest request) {

    /** Returns the id of the request. */
    public FactId solicited() {
        return request.id();
    }
}
