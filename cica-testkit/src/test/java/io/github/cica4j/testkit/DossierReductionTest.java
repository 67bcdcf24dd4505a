package io.github.cica4j.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.Recommendation;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class DossierReductionTest {

    private static final Dossier LARGE = DossierGenerator.generate(5, 300);

    @Test
    void whatIsKeptNamesOnlyWhatIsKept() {
        Dossier kept = DossierReduction.keep(LARGE, fact -> !(fact instanceof ConceptPaper));
        assertThat(LARGE.facts(Draft.class)).isNotEmpty();
        assertThat(kept.facts(Draft.class)).isEmpty();
        assertThat(kept.facts()).isNotEmpty().isSubsetOf(LARGE.facts());
        assertThat(kept.completeness()).isEqualTo(LARGE.completeness());
    }

    @Test
    void aReducedDossierHoldsNoFactTooMany() {
        Dossier least = DossierReduction.reduce(
                LARGE, dossier -> dossier.facts(Draft.class).size() >= 2);
        assertThat(least.facts(Draft.class)).hasSize(2);
        assertThat(least.facts()).hasSizeBetween(3, 4).allMatch(DossierReductionTest::paperOrDraft);
        assertThat(least.completeness()).isEqualTo(Completeness.none());
    }

    @Test
    void factsThatStandAloneAreReducedToOne() {
        for (Class<? extends Fact> type :
                List.of(CompletionReport.class, Recommendation.class, ContributionRequest.class)) {
            Dossier least = DossierReduction.reduce(
                    LARGE, dossier -> !dossier.facts(type).isEmpty());
            assertThat(least.facts()).hasSize(1).hasOnlyElementsOfType(type);
        }
    }

    @Test
    void aPlanGoesWithItsPaper() {
        Dossier least = DossierReduction.reduce(
                LARGE,
                dossier -> dossier.facts(ActionPlan.class).stream()
                        .anyMatch(plan -> plan.paper().isPresent()));
        assertThat(least.facts(ActionPlan.class)).hasSize(1);
        assertThat(least.facts(ConceptPaper.class)).hasSize(1);
        assertThat(least.facts()).hasSize(2);
    }

    private static boolean paperOrDraft(Fact fact) {
        return fact instanceof ConceptPaper || fact instanceof Draft;
    }

    @Test
    void completenessStaysWhereItMatters() {
        Dossier complete = firstComplete();
        Dossier least = DossierReduction.reduce(
                complete, dossier -> !dossier.completeness().equals(Completeness.none()));
        assertThat(least.facts()).isEmpty();
        assertThat(least.completeness()).isEqualTo(complete.completeness());
    }

    private static Dossier firstComplete() {
        return LongStream.range(0, 100)
                .mapToObj(seed -> DossierGenerator.generate(seed, 10))
                .filter(dossier -> !dossier.completeness().equals(Completeness.none()))
                .findFirst()
                .orElseThrow();
    }
}
