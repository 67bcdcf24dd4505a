package io.github.cica4j.benchmarks.yardstick;

import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_10_A;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_10_B;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_10_C;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_10_D;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_10_E;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_10_F;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_10_G;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_10_H;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_11_A;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_11_B;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_11_C;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_11_D;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_11_E;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_11_F;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_12_A;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_12_B;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_12_C;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_2_A;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_3_A;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_3_B;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_3_C;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_4_A;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_5_A;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_5_B;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_6_A;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_7_A;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_7_B;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_8_A;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_9_A;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_9_B;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.rules.Findings;
import io.github.cica4j.rules.internal.modalities.AreaOfCatalogue;
import io.github.cica4j.rules.internal.modalities.Candidacy;
import io.github.cica4j.rules.internal.modalities.Coordination;
import io.github.cica4j.rules.internal.modalities.Days;
import io.github.cica4j.rules.internal.modalities.Drafting;
import io.github.cica4j.rules.internal.modalities.EarlyEnd;
import io.github.cica4j.rules.internal.modalities.ExtendedTerm;
import io.github.cica4j.rules.internal.modalities.Meetings;
import io.github.cica4j.rules.internal.modalities.PaperHistory;
import io.github.cica4j.rules.internal.modalities.PapersOfArea;
import io.github.cica4j.rules.internal.modalities.ReportedService;
import io.github.cica4j.rules.internal.modalities.Sent;
import io.github.cica4j.rules.internal.modalities.ServedPaper;
import io.github.cica4j.rules.internal.modalities.Service;
import io.github.cica4j.rules.internal.modalities.Standing;
import io.github.cica4j.rules.internal.modalities.TakenOffice;
import java.util.List;

/** The rules of Chapter 1. */
record MatchingChapter1(Matching matching, Findings findings) {

    void judge() {
        matching.services.forEach(this::service);
        matching.reports.forEach(this::report);
        matching.papers.values().forEach(this::paper);
        matching.recommendations.forEach(this::recommendation);
        matching.served.forEach(this::plan);
        matching.meetings.forEach(this::meeting);
        matching.requests.forEach(this::request);
        matching.taken.forEach(this::taken);
        for (Candidacy candidacy : matching.candidacies) {
            if (candidacy.counts()) {
                candidacy(candidacy);
            }
        }
        for (ActingCoordination act : matching.acting) {
            OfArea area = matching.area(act.area());
            if (area.coordination != null && area.coordination.inChapter1()) {
                acting(act, area.coordination);
                if (area.listed != null) {
                    acting(act, area.coordination, area.listed);
                }
            }
        }
        for (OfArea area : matching.areas.values()) {
            if (area.listed != null && area.coordination != null && area.coordination.inChapter1()) {
                coordination(area.listed, area.coordination);
            }
        }
        matching.extended.forEach(this::extension);
        matching.ended.forEach(this::termination);
    }

    private void service(Service service) {
        OfArea area = matching.area(service.area());
        List<FactId> evidence = service.evidence();
        if (area.papers != null) {
            if (service.dated()) {
                drafts(service, area, area.papers, evidence);
            } else {
                findings.norm(MOD_1_2_A, service)
                        .occurrence(service.occurrence())
                        .binds(service.begins())
                        .until(service.ends())
                        .course(service.undated())
                        .with("area", service.area())
                        .with("state", service.state())
                        .because(evidence);
            }
        }
        findings.duty(MOD_1_3_A, service)
                .occurrence(service.occurrence())
                .arises(service.reportsFrom())
                .limit(service.reportsBy())
                .met(area.reported(service.state()))
                .countsFrom(service.reportsCountFrom())
                .bearer(service.state())
                .with("area", service.area())
                .with("state", service.state())
                .noting("monthEnd", service.monthEnd())
                .because(evidence);
    }

    private void drafts(Service service, OfArea area, PapersOfArea papers, List<FactId> evidence) {
        findings.duty(MOD_1_2_A, service)
                .arises(service.begins())
                .met(papers.inherited(service)
                        .and(area.issued(service.preparer()).acts())
                        .and(area.issued(service.unknownPreparer()).acts()))
                .countsFrom(service.draftsCountFrom())
                .ends(service.ends())
                .waits()
                .notMetIfItEnds()
                .bearer(service.state())
                .with("area", service.area())
                .with("state", service.state())
                .because(evidence);
    }

    private void report(ReportedService reported) {
        CompletionReport report = reported.report();
        findings.act(MOD_1_3_B, report)
                .on(report.on())
                .position(Sent.toAll(report.to(), "to"))
                .with("area", report.area())
                .with("state", report.state())
                .because(report);
        findings.act(MOD_1_3_C, report)
                .on(report.on())
                .position(reported.covers())
                .with("area", report.area())
                .with("state", report.state())
                .because(reported.evidence());
    }

    private void paper(OfPaper known) {
        ConceptPaper paper = known.paper;
        PaperHistory history = known.history;
        if (paper != null && history != null && history.drafted()) {
            Coordination coordination = matching.area(paper.area()).coordination;
            if (coordination != null && coordination.inChapter1()) {
                findings.act(MOD_1_4_A, paper)
                        .on(history.firstIssued())
                        .position(Drafting.supported(history, coordination))
                        .with("area", paper.area())
                        .citing(coordination.evidenceOn(history.firstIssued()))
                        .because(history.firstDrafts(), paper);
            }
        }
    }

    private void recommendation(Recommendation recommendation) {
        Coordination coordination = matching.area(recommendation.area()).coordination;
        if (coordination == null || !coordination.inChapter1()) {
            return;
        }
        findings.act(MOD_1_5_A, recommendation)
                .on(recommendation.on())
                .position(Standing.ofSenders(recommendation, coordination))
                .with("area", recommendation.area())
                .because(coordination.evidenceOn(Days.of(recommendation.on())), recommendation);
        findings.act(MOD_1_5_B, recommendation)
                .on(recommendation.on())
                .position(Sent.throughChairmanship(recommendation.through()))
                .with("area", recommendation.area())
                .because(recommendation);
    }

    private void plan(ServedPaper served) {
        findings.act(MOD_1_6_A, served.plan())
                .on(served.plan().on())
                .position(served.exists())
                .with("area", served.plan().area())
                .because(served.evidence(), served.plan());
    }

    private void meeting(ExpertMeeting meeting) {
        DayBounds on = Meetings.on(meeting);
        Coordination coordination = matching.area(meeting.area()).coordination;
        if (coordination == null || !coordination.inChapter1()) {
            return;
        }
        findings.act(MOD_1_7_A, meeting)
                .on(on)
                .position(Meetings.prepared(meeting, coordination))
                .with("area", meeting.area())
                .because(coordination.evidenceOn(Meetings.on(meeting)), meeting);
        findings.act(MOD_1_7_B, meeting)
                .on(on)
                .position(Meetings.allInvited(meeting))
                .with("area", meeting.area())
                .because(meeting);
    }

    private void request(ContributionRequest request) {
        findings.act(MOD_1_8_A, request)
                .on(request.on())
                .position(Sent.toEminentPersons(request))
                .because(request);
    }

    private void coordination(AreaOfCatalogue listed, Coordination coordination) {
        AreaId area = listed.area();
        findings.norm(MOD_1_9_B, listed)
                .binds(listed.listedFrom())
                .course(coordination.exactlyOne())
                .bearer(coordination.holders())
                .with("area", area)
                .because(coordination.evidence());
        if (coordination.acted()) {
            findings.norm(MOD_1_11_E, listed)
                    .binds(coordination.actedFrom().max(listed.listedFrom()))
                    .course(coordination.oneActs())
                    .with("area", area)
                    .because(coordination.evidenceOfActing());
        }
        findings.norm(MOD_1_11_F, listed)
                .binds(listed.listedFrom())
                .course(coordination.vacancy())
                .with("area", area)
                .because(coordination.evidenceOfOffices());
    }

    private void taken(TakenOffice taken) {
        DayBounds on = taken.on();
        List<FactId> evidence = taken.evidence();
        findings.act(MOD_1_9_A, taken)
                .on(on)
                .position(taken.bySoc())
                .with("area", taken.area())
                .with("state", taken.state())
                .because(evidence);
        findings.act(MOD_1_10_A, taken)
                .on(on)
                .position(taken.offeredToAll())
                .with("area", taken.area())
                .with("state", taken.state())
                .because(taken.evidenceOfOffers());
        findings.act(MOD_1_10_F, taken)
                .on(on)
                .position(taken.startsDecided())
                .with("area", taken.area())
                .with("state", taken.state())
                .because(evidence);
        if (taken.appointed()) {
            findings.act(MOD_1_10_H, taken)
                    .on(on)
                    .position(taken.heldAsApproved())
                    .with("area", taken.area())
                    .with("state", taken.state())
                    .because(taken.evidenceOfLists());
        }
    }

    private void candidacy(Candidacy candidacy) {
        DayBounds on = candidacy.on();
        AreaId area = candidacy.area();
        StateCode state = candidacy.state();
        List<FactId> evidence = candidacy.evidence();
        findings.act(MOD_1_10_B, candidacy)
                .on(on)
                .position(candidacy.throughBoth())
                .with("area", area)
                .with("state", state)
                .because(evidence);
        findings.act(MOD_1_10_C, candidacy)
                .on(on)
                .position(candidacy.inWriting())
                .with("area", area)
                .with("state", state)
                .because(evidence);
        findings.act(MOD_1_10_D, candidacy)
                .on(on)
                .position(candidacy.statesTenure())
                .with("area", area)
                .with("state", state)
                .because(evidence);
        findings.act(MOD_1_10_E, candidacy)
                .on(on)
                .position(candidacy.longEnough())
                .with("area", area)
                .with("state", state)
                .noting("tenure", candidacy.tenure())
                .because(evidence);
        Offer offer = matching.offers.get(candidacy.openedBy());
        if (offer != null) {
            findings.duty(MOD_1_10_G, offer)
                    .arises(offer.on())
                    .met(candidacy.decided())
                    .endsWith(offer.withdrawnOn())
                    .waits()
                    .bearer(state)
                    .with("area", area)
                    .with("state", state)
                    .because(offer);
        }
    }

    private void acting(ActingCoordination act, Coordination coordination) {
        findings.act(MOD_1_11_A, act)
                .on(act.firstDay())
                .position(Standing.vacant(act, coordination))
                .with("area", act.area())
                .with("state", act.state())
                .because(coordination.evidence(), act);
        findings.act(MOD_1_11_C, act)
                .on(act.firstDay())
                .position(Standing.consented(act, coordination))
                .with("area", act.area())
                .with("state", act.state())
                .because(coordination.evidenceOn(Days.of(act.firstDay())), act);
    }

    private void acting(ActingCoordination act, Coordination coordination, AreaOfCatalogue listed) {
        DayBounds binds = Days.of(act.firstDay()).max(listed.listedFrom());
        findings.norm(MOD_1_11_B, act)
                .binds(binds)
                .until(Days.after(act.lastDay()))
                .course(coordination.coCoordinator(act.state()))
                .with("area", act.area())
                .with("state", act.state())
                .because(coordination.evidenceOfCoCoordinator(act.state()), act);
        findings.norm(MOD_1_11_D, act)
                .binds(binds)
                .until(Days.after(act.lastDay()))
                .course(coordination.noneCame(act))
                .with("area", act.area())
                .with("state", act.state())
                .because(coordination.evidence(), act);
    }

    private void extension(ExtendedTerm term) {
        Extension extension = term.extension();
        List<FactId> evidence = term.evidence();
        findings.act(MOD_1_12_A, extension)
                .on(term.on())
                .position(term.bySoc())
                .with("area", extension.area())
                .with("state", extension.state())
                .because(evidence);
        findings.act(MOD_1_12_B, extension)
                .on(term.on())
                .position(term.requested())
                .with("area", extension.area())
                .with("state", extension.state())
                .because(evidence);
    }

    private void termination(EarlyEnd end) {
        Termination termination = end.termination();
        findings.act(MOD_1_12_C, termination)
                .on(termination.lastDay())
                .position(end.announced())
                .with("area", termination.area())
                .with("state", termination.state())
                .because(termination);
    }
}
