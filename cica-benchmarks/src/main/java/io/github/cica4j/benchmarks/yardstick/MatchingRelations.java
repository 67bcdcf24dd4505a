package io.github.cica4j.benchmarks.yardstick;

import static io.github.cica4j.rules.internal.integrity.ObserverStatus.OBS_3;
import static io.github.cica4j.rules.internal.nct.Nct2023.NCT_1;
import static io.github.cica4j.rules.internal.nct.Nct2023.NCT_2;
import static io.github.cica4j.rules.internal.procedure.Relations.OBS_1;
import static io.github.cica4j.rules.internal.procedure.Relations.OBS_2;
import static io.github.cica4j.rules.internal.procedure.Relations.REL_1;
import static io.github.cica4j.rules.internal.procedure.Relations.REL_2;
import static io.github.cica4j.rules.internal.procedure.Relations.STM_1;

import io.github.cica4j.model.fact.ExternalRelation;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.ObserverApplication;
import io.github.cica4j.rules.Findings;
import io.github.cica4j.rules.internal.integrity.ObserverStatus;
import io.github.cica4j.rules.internal.nct.IntroducedMeasure;
import io.github.cica4j.rules.internal.nct.YearlyReviews;
import io.github.cica4j.rules.internal.procedure.Applications;
import io.github.cica4j.rules.internal.procedure.Mandate;
import io.github.cica4j.rules.internal.procedure.TakenStep;
import io.github.cica4j.rules.internal.procedure.Undertaken;

/** The rules on Observers, relations with organizations, statements, and the plan of an area. */
record MatchingRelations(Matching matching, Findings findings) {

    void judge() {
        for (Fact fact : matching.statements) {
            if (fact instanceof ObserverApplication application) {
                application(application);
            }
        }
        matching.mandates.forEach(this::mandate);
        matching.steps.forEach(this::step);
        matching.undertaken.forEach(this::undertaken);
        matching.introduced.forEach(this::introduced);
        matching.yearlyReviews.forEach(this::reviews);
    }

    private void application(ObserverApplication application) {
        Object applicant = Applications.applicant(application);
        if (application.byState()) {
            findings.act(OBS_1, application)
                    .on(Applications.on(application))
                    .position(Applications.made(application))
                    .with("applicant", applicant)
                    .because(application);
            if (application.considered()) {
                findings.act(OBS_2, application)
                        .on(Applications.consideredOn(application))
                        .position(Applications.circulated(application))
                        .with("applicant", applicant)
                        .because(application);
            }
        }
        if (application.counted()) {
            findings.act(OBS_3, application)
                    .on(ObserverStatus.from(application))
                    .position(ObserverStatus.granted(application))
                    .with("applicant", applicant)
                    .because(application);
        }
    }

    private void mandate(Mandate mandate) {
        if (mandate.relations().begun()) {
            findings.act(REL_1, mandate.relations())
                    .on(mandate.on())
                    .position(mandate.given())
                    .with("organization", mandate.relations().organization())
                    .because(mandate.evidence(), mandate.relations());
        }
    }

    private void step(TakenStep step) {
        if (matching.others.get(step.relation()) instanceof ExternalRelation relation) {
            findings.act(REL_2, relation)
                    .occurrence(step.number())
                    .on(step.on())
                    .position(step.inOrder())
                    .with("organization", relation.organization())
                    .with("number", step.number())
                    .with("later", step.later())
                    .because(relation);
        }
    }

    private void undertaken(Undertaken undertaken) {
        if (undertaken.told().adopted()) {
            findings.act(STM_1, undertaken.told())
                    .occurrence(undertaken.occurrence())
                    .on(undertaken.on())
                    .position(undertaken.listed())
                    .noting("number", undertaken.number())
                    .noting("what", undertaken.what())
                    .with("event", undertaken.event())
                    .because(undertaken.evidence(), undertaken.told());
        }
    }

    private void introduced(IntroducedMeasure measure) {
        findings.act(NCT_1, measure.introducing())
                .occurrence(measure.occurrence())
                .on(measure.on())
                .position(measure.approved())
                .with("measure", measure.title())
                .because(measure.introducing());
    }

    private void reviews(YearlyReviews reviews) {
        Fact adoption = matching.others.get(reviews.adoption());
        if (adoption != null) {
            findings.duty(NCT_2, reviews)
                    .arises(reviews.firstYearBegins())
                    .limit(reviews.firstYearEnds())
                    .met(reviews.held())
                    .everyYear()
                    .with("body", reviews.body().toString())
                    .because(adoption);
        }
    }
}
