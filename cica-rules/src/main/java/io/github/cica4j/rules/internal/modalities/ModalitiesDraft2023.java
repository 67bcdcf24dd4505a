package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.time.KnownDay;
import java.time.LocalDate;

/** The draft of 2023 of the Modalities. */
public final class ModalitiesDraft2023 {

    /** The rulebook. */
    public static final Rulebook RULEBOOK = Rulebook.builder(
                    "modalities-draft-2023", ModalitiesDraft2023.class, "io.github.cica4j/cica-rules")
            .title("Modalities of Implementation of CICA Confidence Building Measures (draft of 2023)")
            .legalStep(new LegalStep(
                    LegalStatus.DRAFT, KnownDay.of(LocalDate.of(2023, 8, 22)), Source.of("DOC/1016", "SOC decision 3")))
            .rules(Chapter1.rules())
            .rules(Chapter2.rules())
            .rules(Chapter3.rules())
            .rules(Chapter4.rules())
            .rules(Chapter5.rules())
            .guard("META-1", "0.1/1")
            .guard("MOD-1.9-c", "1.9/2a")
            .guard("MOD-1.12-d", "1.12/1a")
            .guard("MOD-5.1-a", "5.1/1")
            .supersedes("catalogue-2021-chapter-3")
            .derivation(ModalitiesFacts.DERIVATION)
            .build();

    private ModalitiesDraft2023() {}
}
