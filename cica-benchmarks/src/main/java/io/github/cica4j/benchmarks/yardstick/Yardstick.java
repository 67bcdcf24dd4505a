package io.github.cica4j.benchmarks.yardstick;

import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.rules.Findings;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.rules.internal.modalities.ModalitiesFacts;
import io.github.cica4j.rules.internal.nct.NctFacts;
import io.github.cica4j.rules.internal.procedure.ProcedureFacts;
import java.util.List;

/**
 * Judges facts by all rulebooks of this library without a rule engine: the measure of what the engine costs.
 *
 * <p>Its assessments equal those of the checker. It shares derived facts and timelines with the checker; matching is one
 * pass over the facts and look-ups in hash indexes.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Yardstick {

    private static final List<Rulebook> RULEBOOKS = Rulebooks.standard();

    private final Interpretations interpretations;

    /**
     * Creates a yardstick.
     *
     * @param interpretations  the readings of open words
     */
    public Yardstick(Interpretations interpretations) {
        this.interpretations = interpretations;
    }

    /**
     * Judges facts.
     *
     * @param facts  the facts
     * @return every finding, over all time
     */
    public Assessment check(Facts facts) {
        Matching matching = new Matching();
        facts.facts().forEach(matching::add);
        ModalitiesFacts.DERIVATION.derive(facts, interpretations, matching);
        ProcedureFacts.DERIVATION.derive(facts, interpretations, matching);
        NctFacts.DERIVATION.derive(facts, interpretations, matching);
        Findings findings = new Findings(facts.completeness());
        matching.judge(findings);
        return Assessment.of(facts, RULEBOOKS, interpretations, findings.recorded(), findings.recurring());
    }
}
