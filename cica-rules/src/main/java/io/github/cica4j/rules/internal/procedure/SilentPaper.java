package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.FactId;
import java.util.List;
import java.util.Optional;

/**
 * A concept paper under a silence procedure (SIL-8).
 *
 * @param paper  the id of the paper
 * @param silent  where the procedure stands
 */
public record SilentPaper(FactId paper, SilentProcedure silent) {

    /** Returns the papers under the procedures. */
    static List<SilentPaper> of(List<SilentProcedure> all) {
        return all.stream()
                .map(silent -> silent.fact().paper().map(paper -> new SilentPaper(paper, silent)))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Returns the id of the procedure. */
    public FactId procedure() {
        return silent.procedure();
    }
}
