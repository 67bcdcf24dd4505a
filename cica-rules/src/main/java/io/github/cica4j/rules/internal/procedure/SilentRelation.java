package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.ExternalRelation;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.time.DayBounds;
import java.util.ArrayList;
import java.util.List;

/**
 * Relations with an organization that have begun, and a silence procedure on the text that they rest on (SIL-8).
 *
 * @param relation  the relations
 * @param silent  where the procedure stands
 */
public record SilentRelation(ExternalRelation relation, SilentProcedure silent) {

    /** Returns the relations on texts of the procedures. */
    static List<SilentRelation> of(List<Fact> facts, List<SilentProcedure> all) {
        List<SilentRelation> found = new ArrayList<>();
        for (Fact fact : facts) {
            if (fact instanceof ExternalRelation relation && relation.begunOn().isPresent()) {
                all.stream()
                        .filter(silent -> relation.text()
                                .filter(silent.fact().texts().orElse(List.of())::contains)
                                .isPresent())
                        .forEach(silent -> found.add(new SilentRelation(relation, silent)));
            }
        }
        return found;
    }

    /** Returns the id of the procedure. */
    public FactId procedure() {
        return silent.procedure();
    }

    /** Returns the id of the relations. */
    public FactId relations() {
        return relation.id();
    }

    /** Returns the day on which they began. */
    public DayBounds on() {
        return relation.begunOn().map(DayBounds::of).orElse(DayBounds.never());
    }

    /** Returns whether they waited for the adoption of the text. */
    public Position waited() {
        return relation.begunOn().map(silent::adoptedBy).orElse(Position.absent());
    }
}
