package io.github.cica4j.rules.internal.nct;

import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;

/** The draft action plan of 2023 on new challenges and threats (general), as far as it sets rules of its own. */
public final class Nct2023 {

    /** The rulebook. */
    public static final Rulebook RULEBOOK = Rulebook.builder("nct-2023", Nct2023.class, "io.github.cica4j/cica-rules")
            .title("Action plan in the area of new challenges and threats (general) (draft of 2023)")
            .legalStep(new LegalStep(
                    LegalStatus.DRAFT,
                    KnownDay.of(LocalDate.of(2023, 12, 13)),
                    Source.of("NCT/G/1501", "action plan, opening")))
            .build();

    private Nct2023() {}
}
