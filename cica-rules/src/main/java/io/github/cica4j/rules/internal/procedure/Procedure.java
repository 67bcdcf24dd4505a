package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.law.Rulebook;

/** The procedure as practised: silence, comments, annual plans, decisions, observers, relations, statements. */
public final class Procedure {

    /** The rulebook. */
    public static final Rulebook RULEBOOK = Rulebook.builder(
                    "procedure", Procedure.class, "io.github.cica4j/cica-rules")
            .title("Procedure (practice of CICA, as its Secretariat reports it)")
            .derivation(ProcedureFacts.DERIVATION)
            .build();

    private Procedure() {}
}
