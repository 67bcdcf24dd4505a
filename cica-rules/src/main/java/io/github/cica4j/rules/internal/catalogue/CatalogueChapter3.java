package io.github.cica4j.rules.internal.catalogue;

import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.time.KnownDay;

/**
 * Chapter 3 of the Catalogue of 2021, which holds until Modalities are adopted (5.1).
 *
 * <p>Its text is not on record: that it exists, what it is called and since when is all there is.
 */
public final class CatalogueChapter3 {

    /** The rulebook, without provisions and rules. */
    public static final Rulebook RULEBOOK = Rulebook.builder(
                    "catalogue-2021-chapter-3", CatalogueChapter3.class, "io.github.cica4j/cica-rules")
            .title("Chapter 3 of the Catalogue of CBMs as updated in 2021: modalities (text not on record)")
            .legalStep(new LegalStep(
                    LegalStatus.IN_FORCE,
                    KnownDay.of(Catalogues.edition2021().validFrom()),
                    Source.of("DOC/1016", "draft Modalities, 5.1")))
            .build();

    private CatalogueChapter3() {}
}
