package io.github.cica4j.benchmarks.yardstick;

import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.rules.Acts;
import io.github.cica4j.rules.internal.modalities.AreaOfCatalogue;
import io.github.cica4j.rules.internal.modalities.Coordination;
import io.github.cica4j.rules.internal.modalities.DraftOfArea;
import io.github.cica4j.rules.internal.modalities.GivenApproval;
import io.github.cica4j.rules.internal.modalities.IssuedDraft;
import io.github.cica4j.rules.internal.modalities.PapersOfArea;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What rules join on an area. */
final class OfArea {

    /** What is derived for each area of the Catalogue; absent for another. */
    @Nullable
    AreaOfCatalogue listed;

    @Nullable
    Coordination coordination;

    @Nullable
    PapersOfArea papers;

    final List<GivenApproval> approvals = new ArrayList<>();
    final List<ActionPlan> plans = new ArrayList<>();
    private final Map<StateCode, List<CompletionReport>> reports = new HashMap<>();
    private final Map<Optional<StateCode>, List<Act>> issues = new HashMap<>();
    private final List<Act> drafts = new ArrayList<>();
    private @Nullable Acts drafted;

    void add(CompletionReport report) {
        Matching.add(reports, report.state(), report);
    }

    void add(IssuedDraft draft) {
        Matching.add(issues, draft.preparer(), draft.issue());
    }

    void add(DraftOfArea draft) {
        drafts.add(draft.issue());
    }

    /** Returns the completion reports of a State. */
    Acts reported(StateCode state) {
        return Matching.actsOf(reports.getOrDefault(state, List.of()));
    }

    /** Returns the drafts that a State prepared, or nobody knows who. */
    Acts issued(Optional<StateCode> preparer) {
        return Acts.of(issues.getOrDefault(preparer, List.of()));
    }

    /** Returns all drafts. */
    Acts drafted() {
        if (drafted == null) {
            drafted = Acts.of(drafts);
        }
        return drafted;
    }

    /** Returns the approvals but one. */
    Acts approvedBut(GivenApproval one) {
        List<Act> others = new ArrayList<>(approvals.size());
        for (GivenApproval other : approvals) {
            if (!other.given().equals(one.given())) {
                others.add(other.act());
            }
        }
        return Acts.of(others);
    }

    /** Returns the action plans but one. */
    Acts plansBut(ActionPlan one) {
        List<Act> others = new ArrayList<>(plans.size());
        for (ActionPlan other : plans) {
            if (!other.id().equals(one.id())) {
                others.addAll(other.acts());
            }
        }
        return Acts.of(others);
    }
}
