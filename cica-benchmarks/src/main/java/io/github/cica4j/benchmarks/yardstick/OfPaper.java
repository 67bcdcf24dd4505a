package io.github.cica4j.benchmarks.yardstick;

import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consideration;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.rules.internal.modalities.GivenApproval;
import io.github.cica4j.rules.internal.modalities.PaperHistory;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What rules join on a concept paper. */
final class OfPaper {

    /** The paper itself; absent if facts name an id that is none. */
    @Nullable
    ConceptPaper paper;

    /** Its history; absent without a draft and an approval. */
    @Nullable
    PaperHistory history;

    final List<Draft> drafts = new ArrayList<>(2);
    final List<GivenApproval> given = new ArrayList<>(2);
    final List<Consideration> considerations = new ArrayList<>(2);
    final List<ExpertMeeting> meetings = new ArrayList<>(2);
}
