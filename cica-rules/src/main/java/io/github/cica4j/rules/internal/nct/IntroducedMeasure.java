package io.github.cica4j.rules.internal.nct;

import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Endorsement;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.NewMeasure;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.rules.internal.modalities.Verdict;
import java.util.Optional;

/**
 * A measure that an action plan of the area introduces, or that it is unknown which it does.
 *
 * @param introducing  the plan
 * @param occurrence  the number of the measure, in the order of the plan; empty if the measures are unknown
 * @param measure  the measure, absent if the measures are unknown
 */
public record IntroducedMeasure(ActionPlan introducing, String occurrence, Optional<NewMeasure> measure) {

    /** Returns the id of the plan. */
    public FactId plan() {
        return introducing.id();
    }

    /** Returns what the measure is, or "none" if the measures are unknown. */
    public String title() {
        return measure.map(NewMeasure::title).orElse("none");
    }

    /** Returns the day of the plan, or of a later approval by Member States. */
    public DayBounds on() {
        DayBounds issued = DayBounds.of(introducing.on());
        return approved().equals(Position.of(Status.MET))
                ? measure.flatMap(NewMeasure::approval)
                        .flatMap(Endorsement::on)
                        .map(day -> issued.max(DayBounds.of(day)))
                        .orElse(issued)
                : issued;
    }

    /** Returns whether Member States approved it: the SWG only recommends. */
    public Position approved() {
        if (measure.isEmpty()) {
            return Position.undetermined("newMeasures");
        }
        if (measure.get().approval().isEmpty()) {
            return Position.undetermined("approval");
        }
        Endorsement approval = measure.get().approval().get();
        return approval.given()
                ? Verdict.all(Verdict.of("by", approval.by(), body -> body != Body.SWG))
                : Position.of(Status.NOT_MET);
    }
}
