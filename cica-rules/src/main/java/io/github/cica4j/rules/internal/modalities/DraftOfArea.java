package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.OfArea;

/**
 * A draft of a paper of an area, whoever prepared it.
 *
 * @param draft  the draft
 * @param area  the area of its paper
 */
public record DraftOfArea(Draft draft, AreaId area) implements OfArea {

    /** Returns the issue of the draft. */
    public Act issue() {
        return Act.of(draft.on(), draft.id());
    }
}
