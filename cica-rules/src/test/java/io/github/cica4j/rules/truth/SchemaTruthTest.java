package io.github.cica4j.rules.truth;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.explanation.Attempt;
import io.github.cica4j.model.explanation.Explanation;
import io.github.cica4j.model.explanation.Gap;
import io.github.cica4j.model.explanation.Sentence;
import io.github.cica4j.model.explanation.WhyNot;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.json.Schemas;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.rules.Explainer;
import io.github.cica4j.rules.Rulebooks;
import io.github.cica4j.testkit.DossierGenerator;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All that is written is what its schema describes, and the schema describes nothing else. */
class SchemaTruthTest {

    private static final int DOSSIERS = 15;
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2021, 6, 1), LocalDate.of(2023, 8, 22), LocalDate.of(2024, 2, 29));

    /** Rules that declare more readings than this take long to explain. */
    private static final int READINGS = 4;

    @Test
    void everyReportIsValidAndEveryPropertyOccursInOne() {
        DescribedJson reports = new DescribedJson(Schemas.report());
        for (Interpretations readings : List.of(
                Interpretations.standard(),
                Interpretations.standard().with(Interpretation.DRAFT_TEXT, "in-force:2022-01-01"))) {
            ComplianceChecker checker = Disagreements.checker(readings);
            for (long seed = 0; seed < DOSSIERS; seed++) {
                Assessment assessment = checker.check(DossierGenerator.generate(seed, Disagreements.size(seed)));
                for (LocalDate day : DAYS) {
                    reports.assertValid(CicaJson.writeReport(assessment.asOf(day), Language.EN));
                }
            }
        }
        reports.assertEveryPropertySeen();
        reports.assertEveryObjectClosed();
    }

    @Test
    void everyWhyNotIsValidAndEveryPropertyOccursInOne() {
        DescribedJson whyNots = new DescribedJson(Schemas.whyNot());
        ComplianceChecker checker = Disagreements.checker(Interpretations.standard());
        for (long seed = 0; seed < DOSSIERS; seed++) {
            Dossier dossier = DossierGenerator.generate(seed, Disagreements.size(seed));
            for (Rulebook rulebook : checker.rulebooks()) {
                for (RuleDescriptor rule : rulebook.rules()) {
                    whyNots.assertValid(CicaJson.writeWhyNot(checker.whyNot(dossier, rule.id()), Language.EN));
                    whyNots.assertValid(
                            CicaJson.writeWhyNot(checker.whyNot(dossier, rule.id(), "nct.ict"), Language.EN));
                }
            }
        }
        whyNots.assertValid(CicaJson.writeWhyNot(withoutPartner(Rulebooks.modalitiesDraft2023()), Language.EN));
        whyNots.assertEveryPropertySeen();
        whyNots.assertEveryObjectClosed();
    }

    @Test
    void everyExplanationIsValidAndEveryPropertyOccursInOne() {
        DescribedJson explanations = new DescribedJson(Schemas.explanation());
        ComplianceChecker checker = Disagreements.checker(Interpretations.standard());
        Explainer explainer = Explainer.of(checker, Language.EN);
        for (long seed = 0; seed < 3; seed++) {
            Dossier dossier = DossierGenerator.generate(seed, 4 + 10 * (int) seed);
            for (Rulebook rulebook : checker.rulebooks()) {
                for (RuleDescriptor rule : rulebook.rules()) {
                    if (rule.interpretations().size() <= READINGS) {
                        Explanation all = explainer.explain(dossier, rule.id(), DAYS.get(2));
                        explanations.assertValid(CicaJson.writeExplanation(all));
                        Explanation ofArea = explainer.explain(dossier, rule.id(), "nct.ict", DAYS.get(1));
                        explanations.assertValid(CicaJson.writeExplanation(ofArea));
                    }
                }
            }
        }
        explanations.assertEveryPropertySeen("/whyNot");
        explanations.assertEveryObjectClosed();
    }

    /** A join that no record fits, which generated dossiers do not have. */
    private static WhyNot withoutPartner(Rulebook rulebook) {
        Sentence pattern = Sentence.of("Offer", "an offer", Map.of());
        Sentence join = Sentence.of("join.area", "it is of the area nct.ict", Map.of("value", "nct.ict"));
        Gap gap = new Gap(pattern, Optional.of(join), Optional.empty(), List.of());
        RuleId rule = rulebook.rules().iterator().next().id();
        Attempt attempt = new Attempt(rule.value(), List.of(), Optional.of(gap), Optional.empty());
        return new WhyNot(rulebook, rule, Optional.empty(), List.of(pattern), 0, List.of(attempt), 0, 0);
    }
}
