package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.law.Workings;
import java.util.List;
import java.util.Set;

/** Derives where silence procedures stand. */
final class SilenceDerivation {

    private static final Workings.Step<List<SilentProcedure>> PROCEDURES = SilenceRecords::of;

    /** The parts. */
    static final List<ProcedureFacts.Part> PARTS = List.of(
            new ProcedureFacts.Part(Set.of(SilentProcedure.class), PROCEDURES),
            new ProcedureFacts.Part(
                    Set.of(TextUnderSilence.class),
                    workings -> workings.get(PROCEDURES).stream()
                            .flatMap(silent -> TextUnderSilence.of(silent).stream())
                            .toList()),
            new ProcedureFacts.Part(Set.of(SilentPair.class), workings -> SilentPair.of(workings.get(PROCEDURES))),
            new ProcedureFacts.Part(Set.of(SilentPaper.class), workings -> SilentPaper.of(workings.get(PROCEDURES))),
            new ProcedureFacts.Part(
                    Set.of(SilentRelation.class),
                    workings -> SilentRelation.of(workings.facts().facts(), workings.get(PROCEDURES))));

    private SilenceDerivation() {}
}
