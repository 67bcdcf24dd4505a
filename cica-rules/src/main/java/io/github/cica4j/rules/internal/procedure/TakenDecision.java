package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.rules.internal.modalities.Verdict;
import java.util.List;
import java.util.Optional;

/**
 * A decision with what it takes up.
 *
 * @param taken  the decision
 * @param earlier  the decision that it takes up, absent if it takes up none
 */
public record TakenDecision(Decision taken, Optional<Decision> earlier) {

    /** Returns the id of the decision. */
    public FactId decision() {
        return taken.id();
    }

    /** Returns whether consultations continue after it. */
    public boolean undecided() {
        return taken.continues().orElse(false);
    }

    /** Returns whether it takes up a decision of the Summit, and is none of the Summit itself. */
    public boolean revisitsSummit() {
        return taken.body() != Body.SUMMIT
                && earlier.filter(other -> other.body() == Body.SUMMIT).isPresent();
    }

    /** Returns the id of the decision that it takes up. */
    public FactId revisited() {
        return earlier.orElseThrow().id();
    }

    /** Returns the position of what is told for people to judge. */
    public Position forReview() {
        return Position.of(Status.REVIEW);
    }

    /** Returns the ids of the decision and of the one that it takes up. */
    public List<FactId> evidence() {
        return List.of(decision(), revisited());
    }

    /**
     * The adoption of a text by a decision.
     *
     * @param adopted  the adoption
     * @param by  the decision that it names
     */
    public record AdoptedText(Adoption adopted, Decision by) {

        /** Returns the id of the adoption. */
        public FactId adoption() {
            return adopted.id();
        }

        /** Returns the id of the decision. */
        public FactId decision() {
            return by.id();
        }

        /** Returns the ids of both. */
        public List<FactId> evidence() {
            return List.of(adoption(), decision());
        }

        /** Returns whether the decision adopts it, and does not only recommend that another body do. */
        public Position decided() {
            return Verdict.all(Verdict.of(by.recommends().isEmpty()));
        }
    }
}
