package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.OfArea;
import io.github.cica4j.model.state.StateCode;
import java.util.Optional;

/**
 * A draft of a paper of an area, as issued by one of the States that prepared it, or by nobody knows whom.
 *
 * @param draft  the draft
 * @param area  the area of its paper
 * @param preparer  the State, absent if it is unknown who prepared the draft
 */
public record IssuedDraft(Draft draft, AreaId area, Optional<StateCode> preparer) implements OfArea {

    /** Returns the issue of the draft, uncertain to be that of a given State if nobody knows who prepared it. */
    public Act issue() {
        return new Act(draft.on(), draft.id(), preparer.isPresent());
    }
}
