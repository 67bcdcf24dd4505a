package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;

/**
 * The procedure as practised: silence, comments, annual plans, decisions, observers, relations, statements.
 *
 * <p>The text of the Rules of Procedure is not on record. That they were adopted is, with the day, from which the practice is taken
 * to be in force.
 */
public final class Procedure {

    /** The rulebook. */
    public static final Rulebook RULEBOOK = Rulebook.builder(
                    "procedure", Procedure.class, "io.github.cica4j/cica-rules")
            .title("Procedure (practice of CICA, as its Secretariat reports it)")
            .legalStep(new LegalStep(
                    LegalStatus.IN_FORCE,
                    KnownDay.of(LocalDate.of(2004, 10, 22)),
                    Source.of(
                            "https://s-cica.org/index.php?view=page&t=second-ministerial",
                            "adoption of the Rules of Procedure")))
            .rules(SilenceRules.rules())
            .guard("CMT-3", "CMT-3/1")
            .rules(PaperPractice.rules())
            .rules(Relations.rules())
            .guard("REL-3", "REL-3/1")
            .rules(PlanRules.rules())
            .guard("PLAN-12", "PLAN-12/1")
            .derivation(ProcedureFacts.DERIVATION)
            .build();

    private Procedure() {}
}
