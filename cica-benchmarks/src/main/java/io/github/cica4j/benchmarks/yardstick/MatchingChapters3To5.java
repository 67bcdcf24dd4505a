package io.github.cica4j.benchmarks.yardstick;

import static io.github.cica4j.rules.internal.modalities.Chapter3.MOD_3_1_A;
import static io.github.cica4j.rules.internal.modalities.Chapter3.MOD_3_2_A;
import static io.github.cica4j.rules.internal.modalities.Chapter3.MOD_3_2_B;
import static io.github.cica4j.rules.internal.modalities.Chapter3.MOD_3_3_A;
import static io.github.cica4j.rules.internal.modalities.Chapter3.MOD_3_4_A;
import static io.github.cica4j.rules.internal.modalities.Chapter3.MOD_3_5_A;
import static io.github.cica4j.rules.internal.modalities.Chapter3.MOD_3_5_B;
import static io.github.cica4j.rules.internal.modalities.Chapter4.MOD_4_1_A;
import static io.github.cica4j.rules.internal.modalities.Chapter4.MOD_4_2_A;
import static io.github.cica4j.rules.internal.modalities.Chapter5.MOD_5_2_A;
import static io.github.cica4j.rules.internal.modalities.Chapter5.MOD_5_3_A;

import io.github.cica4j.model.fact.ActivityProposal;
import io.github.cica4j.model.fact.Amendment;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.InformationExchange;
import io.github.cica4j.model.fact.MeasureChange;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.rules.Findings;
import io.github.cica4j.rules.internal.modalities.Amendments;
import io.github.cica4j.rules.internal.modalities.Consensus;
import io.github.cica4j.rules.internal.modalities.Disclosed;
import io.github.cica4j.rules.internal.modalities.HeldReview;
import io.github.cica4j.rules.internal.modalities.NamedMeasures;
import io.github.cica4j.rules.internal.modalities.OwedContribution;
import io.github.cica4j.rules.internal.modalities.ReviewTimes;

/** The rules of Chapters 3 to 5. */
record MatchingChapters3To5(Matching matching, Findings findings) {

    void judge() {
        for (Fact fact : matching.statements) {
            if (fact instanceof Review review) {
                if (review.heldBySoc()) {
                    review(review);
                }
            } else if (fact instanceof MeasureChange change) {
                findings.act(MOD_3_1_A, change)
                        .on(change.on())
                        .position(Consensus.on(change))
                        .with("measures", change.measures())
                        .because(change);
            } else if (fact instanceof InformationExchange exchange) {
                findings.act(MOD_4_1_A, exchange)
                        .on(exchange.on())
                        .position(NamedMeasures.agreed(exchange))
                        .because(exchange);
            } else if (fact instanceof Amendment amendment) {
                findings.act(MOD_5_2_A, amendment)
                        .on(amendment.on())
                        .position(Amendments.decided(amendment))
                        .because(amendment);
            } else if (fact instanceof ActivityProposal proposal) {
                findings.act(MOD_5_3_A, proposal)
                        .on(proposal.on())
                        .position(NamedMeasures.within(proposal))
                        .because(proposal);
            }
        }
        matching.calendarYears.forEach(this::everyYear);
        matching.twelveMonths.forEach(this::withinTwelveMonths);
        matching.heldReviews.forEach(this::held);
        matching.owed.forEach(this::contribution);
        matching.disclosed.forEach(this::disclosure);
    }

    private void review(Review review) {
        findings.act(MOD_3_2_B, review)
                .on(review.on())
                .position(HeldReview.statesFocus(review))
                .because(review);
        findings.act(MOD_3_3_A, review)
                .on(review.on())
                .position(HeldReview.covers(review))
                .because(review);
    }

    private void everyYear(ReviewTimes.InCalendarYears reviews) {
        findings.duty(MOD_3_2_A, reviews)
                .arises(reviews.firstYearBegins())
                .limit(reviews.firstYearEnds())
                .met(reviews.held())
                .everyYear()
                .because(reviews.firstReviews());
    }

    private void withinTwelveMonths(ReviewTimes.InTwelveMonths turn) {
        findings.duty(MOD_3_2_A, turn)
                .arises(turn.on())
                .limit(turn.nextBy())
                .met(turn.others())
                .countsFrom(turn.nextCountsFrom())
                .noting("monthEnd", turn.clipped())
                .because(turn.review());
    }

    private void held(HeldReview held) {
        findings.act(MOD_3_4_A, held.held())
                .on(held.held().on())
                .position(held.looksAtExpiring())
                .because(held.evidenceOfTexts(), held.held());
        findings.act(MOD_3_5_B, held.held())
                .on(held.held().on())
                .position(held.heard())
                .because(held.evidenceOfOffices(), held.held());
    }

    private void contribution(OwedContribution owed) {
        if (owed.told()) {
            findings.duty(MOD_3_5_A, owed.held())
                    .occurrence(owed.occurrence())
                    .arises(owed.arises())
                    .limit(owed.limit())
                    .countsFrom(owed.contributionsCountFrom())
                    .met(owed.contributions())
                    .ends(owed.ends())
                    .bearer(owed.bearers())
                    .with("area", owed.area())
                    .because(owed.evidence(), owed.held());
        } else {
            findings.norm(MOD_3_5_A, owed.held())
                    .occurrence(owed.occurrence())
                    .binds(owed.reviewed())
                    .course(owed.undecided())
                    .bearer(owed.bearers())
                    .with("area", owed.area())
                    .because(owed.evidence(), owed.held());
        }
    }

    private void disclosure(Disclosed disclosed) {
        InformationExchange exchange =
                matching.exchanges.get(disclosed.disclosed().exchange());
        if (exchange != null) {
            findings.act(MOD_4_2_A, disclosed.disclosed())
                    .on(disclosed.disclosed().on())
                    .position(disclosed.consented(exchange))
                    .with("state", disclosed.disclosed().state())
                    .because(exchange, disclosed.disclosed());
        }
    }
}
