package io.github.cica4j.benchmarks.yardstick;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consideration;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.InformationExchange;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.rules.Acts;
import io.github.cica4j.rules.Findings;
import io.github.cica4j.rules.internal.modalities.AreaOfCatalogue;
import io.github.cica4j.rules.internal.modalities.BothOffices;
import io.github.cica4j.rules.internal.modalities.Candidacy;
import io.github.cica4j.rules.internal.modalities.Coordination;
import io.github.cica4j.rules.internal.modalities.Disclosed;
import io.github.cica4j.rules.internal.modalities.DraftOfArea;
import io.github.cica4j.rules.internal.modalities.EarlyEnd;
import io.github.cica4j.rules.internal.modalities.ExtendedTerm;
import io.github.cica4j.rules.internal.modalities.GivenApproval;
import io.github.cica4j.rules.internal.modalities.HeldReview;
import io.github.cica4j.rules.internal.modalities.IssuedDraft;
import io.github.cica4j.rules.internal.modalities.NewCoordinator;
import io.github.cica4j.rules.internal.modalities.OwedContribution;
import io.github.cica4j.rules.internal.modalities.PaperHistory;
import io.github.cica4j.rules.internal.modalities.PapersOfArea;
import io.github.cica4j.rules.internal.modalities.PlanVersion;
import io.github.cica4j.rules.internal.modalities.ReportedService;
import io.github.cica4j.rules.internal.modalities.ReviewTimes;
import io.github.cica4j.rules.internal.modalities.ServedPaper;
import io.github.cica4j.rules.internal.modalities.Service;
import io.github.cica4j.rules.internal.modalities.SolicitedContribution;
import io.github.cica4j.rules.internal.modalities.TakenOffice;
import io.github.cica4j.rules.internal.nct.IntroducedMeasure;
import io.github.cica4j.rules.internal.nct.YearlyReviews;
import io.github.cica4j.rules.internal.procedure.Mandate;
import io.github.cica4j.rules.internal.procedure.TakenStep;
import io.github.cica4j.rules.internal.procedure.Undertaken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The facts of one check, recorded and derived, by what rules join them on. */
final class Matching implements Consumer<Object> {

    final Map<AreaId, OfArea> areas = new HashMap<>();
    final Map<FactId, OfPaper> papers = new HashMap<>();
    final Map<FactId, Offer> offers = new HashMap<>();
    final List<Recommendation> recommendations = new ArrayList<>();
    final List<ExpertMeeting> meetings = new ArrayList<>();
    final List<ContributionRequest> requests = new ArrayList<>();
    final List<ActingCoordination> acting = new ArrayList<>();

    final List<Service> services = new ArrayList<>();
    final List<ReportedService> reports = new ArrayList<>();
    final List<TakenOffice> taken = new ArrayList<>();
    final List<BothOffices> both = new ArrayList<>();
    final List<Candidacy> candidacies = new ArrayList<>();
    final List<ExtendedTerm> extended = new ArrayList<>();
    final List<EarlyEnd> ended = new ArrayList<>();
    final List<NewCoordinator> newCoordinators = new ArrayList<>();
    final List<ServedPaper> served = new ArrayList<>();
    final List<PlanVersion> plans = new ArrayList<>();
    final List<Fact> statements = new ArrayList<>();
    final Map<FactId, InformationExchange> exchanges = new HashMap<>();
    final List<ReviewTimes.InCalendarYears> calendarYears = new ArrayList<>();
    final List<ReviewTimes.InTwelveMonths> twelveMonths = new ArrayList<>();
    final List<HeldReview> heldReviews = new ArrayList<>();
    final List<OwedContribution> owed = new ArrayList<>();
    final List<Disclosed> disclosed = new ArrayList<>();
    private final MatchingPlans years = new MatchingPlans();
    private final MatchingSilence silence = new MatchingSilence();

    final List<Mandate> mandates = new ArrayList<>();
    final List<TakenStep> steps = new ArrayList<>();
    final List<Undertaken> undertaken = new ArrayList<>();
    final List<IntroducedMeasure> introduced = new ArrayList<>();
    final List<YearlyReviews> yearlyReviews = new ArrayList<>();
    /** What is derived for the rules on papers. */
    final List<Object> trail = new ArrayList<>();

    final Map<FactId, Fact> others = new HashMap<>();

    void add(Fact fact) {
        years.add(fact);
        if (fact instanceof Offer offer) {
            offers.put(offer.id(), offer);
        } else if (fact instanceof ConceptPaper paper) {
            paper(paper.id()).paper = paper;
        } else if (fact instanceof Draft draft) {
            paper(draft.paper()).drafts.add(draft);
        } else if (fact instanceof Consideration consideration) {
            paper(consideration.paper()).considerations.add(consideration);
        } else if (fact instanceof ExpertMeeting meeting) {
            meetings.add(meeting);
            meeting.paper().ifPresent(id -> paper(id).meetings.add(meeting));
        } else if (fact instanceof ActionPlan plan) {
            area(plan.area()).plans.add(plan);
        } else if (fact instanceof Recommendation recommendation) {
            recommendations.add(recommendation);
        } else if (fact instanceof CompletionReport report) {
            area(report.area()).add(report);
        } else if (fact instanceof ActingCoordination act) {
            acting.add(act);
        } else {
            statements.add(fact);
            others.put(fact.id(), fact);
            silence.add(fact);
            if (fact instanceof InformationExchange exchange) {
                exchanges.put(exchange.id(), exchange);
            }
        }
    }

    @Override
    public void accept(Object derived) {
        years.accept(derived);
        if (derived instanceof TakenOffice office) {
            taken.add(office);
        } else if (derived instanceof Candidacy candidacy) {
            candidacies.add(candidacy);
        } else if (derived instanceof IssuedDraft draft) {
            area(draft.area()).add(draft);
        } else if (derived instanceof DraftOfArea draft) {
            area(draft.area()).add(draft);
        } else if (derived instanceof PaperHistory history) {
            paper(history.paper()).history = history;
        } else if (derived instanceof GivenApproval given) {
            paper(given.paper()).given.add(given);
            area(given.area()).approvals.add(given);
        } else if (derived instanceof Service service) {
            services.add(service);
        } else if (derived instanceof NewCoordinator coordinator) {
            newCoordinators.add(coordinator);
        } else if (derived instanceof ReportedService report) {
            reports.add(report);
        } else if (derived instanceof PlanVersion version) {
            plans.add(version);
        } else if (derived instanceof ServedPaper paper) {
            served.add(paper);
        } else if (derived instanceof ExtendedTerm term) {
            extended.add(term);
        } else if (derived instanceof SolicitedContribution contribution) {
            requests.add(contribution.request());
        } else if (derived instanceof EarlyEnd end) {
            ended.add(end);
        } else if (derived instanceof BothOffices offices) {
            both.add(offices);
        } else if (derived instanceof Coordination coordination) {
            area(coordination.area()).coordination = coordination;
        } else if (derived instanceof PapersOfArea ofArea) {
            area(ofArea.area()).papers = ofArea;
        } else if (derived instanceof AreaOfCatalogue area) {
            area(area.area()).listed = area;
        } else if (derived instanceof HeldReview held) {
            heldReviews.add(held);
        } else if (derived instanceof OwedContribution contribution) {
            owed.add(contribution);
        } else if (derived instanceof Disclosed disclosure) {
            disclosed.add(disclosure);
        } else if (derived instanceof ReviewTimes.InCalendarYears reviews) {
            calendarYears.add(reviews);
        } else if (derived instanceof ReviewTimes.InTwelveMonths turn) {
            twelveMonths.add(turn);
        } else {
            ofProcedure(derived);
        }
    }

    private void ofProcedure(Object derived) {
        if (derived instanceof Mandate mandate) {
            mandates.add(mandate);
        } else if (derived instanceof TakenStep step) {
            steps.add(step);
        } else if (derived instanceof Undertaken one) {
            undertaken.add(one);
        } else if (derived instanceof IntroducedMeasure measure) {
            introduced.add(measure);
        } else if (derived instanceof YearlyReviews reviews) {
            yearlyReviews.add(reviews);
        } else {
            trail.add(derived);
            silence.accept(derived);
        }
    }

    void judge(Findings findings) {
        new MatchingChapter1(this, findings).judge();
        new MatchingChapter2(this, findings).judge();
        new MatchingChapters3To5(this, findings).judge();
        new MatchingIntegrity(this, findings).judge();
        new MatchingPapers(this, findings).judge();
        new MatchingRelations(this, findings).judge();
        years.judge(findings);
        silence.judge(findings);
    }

    OfArea area(AreaId id) {
        return areas.computeIfAbsent(id, unused -> new OfArea());
    }

    OfPaper paper(FactId id) {
        return papers.computeIfAbsent(id, unused -> new OfPaper());
    }

    static <K, V> void add(Map<K, List<V>> index, K key, V value) {
        index.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(value);
    }

    static Acts actsOf(List<? extends Fact> facts) {
        List<Act> acts = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            acts.addAll(fact.acts());
        }
        return Acts.of(acts);
    }
}
