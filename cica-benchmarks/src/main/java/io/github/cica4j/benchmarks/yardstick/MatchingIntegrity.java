package io.github.cica4j.benchmarks.yardstick;

import static io.github.cica4j.rules.internal.integrity.Integrity.MOD_1_12_E;
import static io.github.cica4j.rules.internal.integrity.Integrity.MOD_1_1_A;
import static io.github.cica4j.rules.internal.integrity.Integrity.MOD_1_9_D;
import static io.github.cica4j.rules.internal.integrity.Integrity.MOD_1_9_E;
import static io.github.cica4j.rules.internal.integrity.Integrity.MOD_2_6_C;

import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.rules.Findings;
import io.github.cica4j.rules.internal.integrity.Membership;
import io.github.cica4j.rules.internal.modalities.AreaOfCatalogue;
import io.github.cica4j.rules.internal.modalities.BothOffices;
import io.github.cica4j.rules.internal.modalities.Candidacy;
import io.github.cica4j.rules.internal.modalities.Days;
import io.github.cica4j.rules.internal.modalities.ExtendedTerm;
import io.github.cica4j.rules.internal.modalities.GivenApproval;
import io.github.cica4j.rules.internal.modalities.TakenOffice;

/** The rules about the record itself. */
record MatchingIntegrity(Matching matching, Findings findings) {

    void judge() {
        for (Candidacy candidacy : matching.candidacies) {
            Offer offer = matching.offers.get(candidacy.openedBy());
            if (offer != null) {
                offer(offer);
            }
        }
        for (TakenOffice taken : matching.taken) {
            if (taken.appointed()) {
                appointment(taken);
            }
        }
        matching.both.forEach(this::bothOffices);
        matching.extended.forEach(this::extension);
        for (OfPaper known : matching.papers.values()) {
            if (known.paper != null) {
                for (GivenApproval given : known.given) {
                    if (given.stated()) {
                        approval(given, known.paper);
                    }
                }
            }
        }
    }

    private void offer(Offer offer) {
        findings.act(MOD_1_1_A, offer)
                .on(offer.on())
                .position(Membership.of(offer.state(), offer.area(), Days.of(offer.on())))
                .with("area", offer.area())
                .with("state", offer.state())
                .because(offer);
    }

    private void appointment(TakenOffice taken) {
        findings.act(MOD_1_1_A, taken)
                .on(taken.on())
                .position(Membership.of(taken.state(), taken.area(), taken.on()))
                .with("area", taken.area())
                .with("state", taken.state())
                .because(taken.evidence());
        findings.act(MOD_1_9_E, taken)
                .on(taken.on())
                .position(taken.overlapsNone())
                .with("area", taken.area())
                .with("state", taken.state())
                .because(taken.evidenceBefore());
    }

    private void bothOffices(BothOffices both) {
        AreaOfCatalogue listed = matching.area(both.area()).listed;
        if (listed != null) {
            findings.norm(MOD_1_9_D, both)
                    .binds(both.first().max(listed.listedFrom()))
                    .course(both.apart())
                    .with("area", both.area())
                    .with("state", both.state())
                    .because(both.evidence());
        }
    }

    private void extension(ExtendedTerm term) {
        findings.act(MOD_1_12_E, term.extension())
                .on(term.on())
                .position(term.seamless())
                .with("area", term.extension().area())
                .with("state", term.extension().state())
                .because(term.evidence());
    }

    private void approval(GivenApproval given, ConceptPaper paper) {
        findings.act(MOD_2_6_C, paper)
                .occurrence(given.given())
                .on(given.approval().on())
                .position(given.startsApproved())
                .with("area", paper.area())
                .because(given.evidence(), paper);
    }
}
