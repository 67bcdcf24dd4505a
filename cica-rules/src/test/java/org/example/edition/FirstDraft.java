package org.example.edition;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.time.KnownDay;
import java.util.List;

/** The first draft of a paper, and the day on which five months have passed since. */
public record FirstDraft(FactId paper, FactId draft, KnownDay beyondFiveMonths) {

    /** Returns the draft as evidence. */
    public List<FactId> evidence() {
        return List.of(draft);
    }
}
