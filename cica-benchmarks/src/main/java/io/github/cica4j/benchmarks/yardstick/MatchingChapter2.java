package io.github.cica4j.benchmarks.yardstick;

import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_1_A;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_2_A;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_2_B;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_2_C;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_3_A;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_3_B;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_4_A;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_4_B;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_5_A;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_5_B;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_6_A;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_6_B;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_7_A;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_8_A;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_8_B;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_9_A;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_9_B;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_9_C;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_9_D;

import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.rules.Acts;
import io.github.cica4j.rules.Findings;
import io.github.cica4j.rules.internal.modalities.Approvals;
import io.github.cica4j.rules.internal.modalities.AreaOfCatalogue;
import io.github.cica4j.rules.internal.modalities.Coordination;
import io.github.cica4j.rules.internal.modalities.Days;
import io.github.cica4j.rules.internal.modalities.Drafting;
import io.github.cica4j.rules.internal.modalities.GivenApproval;
import io.github.cica4j.rules.internal.modalities.Meetings;
import io.github.cica4j.rules.internal.modalities.NewCoordinator;
import io.github.cica4j.rules.internal.modalities.PaperHistory;
import io.github.cica4j.rules.internal.modalities.PlanVersion;
import io.github.cica4j.rules.internal.modalities.Plans;
import io.github.cica4j.rules.internal.modalities.Sent;
import java.util.List;

/** The rules of Chapter 2. */
record MatchingChapter2(Matching matching, Findings findings) {

    void judge() {
        matching.areas.values().forEach(this::inForce);
        for (OfPaper known : matching.papers.values()) {
            if (known.paper != null) {
                OfArea area = matching.area(known.paper.area());
                drafts(known, known.paper, area);
                approvals(known, known.paper, area);
                if (known.history != null) {
                    text(known.history, known.paper, area);
                    if (area.coordination != null) {
                        convenes(known, known.history, known.paper, area.coordination);
                        meetings(known, known.history, known.paper, area.coordination);
                    }
                }
            }
        }
        matching.newCoordinators.forEach(this::proposes);
        matching.plans.forEach(this::plan);
    }

    private void inForce(OfArea area) {
        if (area.listed != null && area.papers != null) {
            findings.norm(MOD_2_1_A, area.listed)
                    .binds(area.listed.listedFrom())
                    .course(area.papers.inForce())
                    .with("area", area.listed.area())
                    .because(area.papers.evidence());
        }
    }

    private void drafts(OfPaper known, ConceptPaper paper, OfArea area) {
        Coordination coordination = area.coordination;
        for (Draft draft : known.drafts) {
            findings.act(MOD_2_2_C, paper)
                    .occurrence(draft.id())
                    .on(draft.on())
                    .position(Drafting.inCatalogue(draft))
                    .with("area", paper.area())
                    .because(draft, paper);
            if (coordination != null) {
                List<FactId> offices = coordination.evidenceOn(Days.of(draft.on()));
                findings.act(MOD_2_3_A, paper)
                        .occurrence(draft.id())
                        .on(draft.on())
                        .position(Drafting.byCoordinator(draft, coordination))
                        .with("area", paper.area())
                        .because(offices, draft, paper);
                findings.act(MOD_2_3_B, paper)
                        .occurrence(draft.id())
                        .on(draft.on())
                        .position(Drafting.coCoordinatorsConsulted(draft, coordination))
                        .with("area", paper.area())
                        .because(offices, draft, paper);
            }
        }
    }

    private void approvals(OfPaper known, ConceptPaper paper, OfArea area) {
        Acts considerations = Matching.actsOf(known.considerations);
        for (GivenApproval given : known.given) {
            findings.act(MOD_2_4_A, paper)
                    .occurrence(given.given())
                    .on(given.approval().on())
                    .position(given.bySoc())
                    .with("area", paper.area())
                    .because(given.approval(), paper);
            findings.act(MOD_2_4_B, paper)
                    .occurrence(given.given())
                    .on(given.approval().on())
                    .position(given.considered(considerations))
                    .with("area", paper.area())
                    .because(given.evidence(considerations), paper);
            if (given.limited() && area.coordination != null) {
                extended(given, paper, area, area.coordination);
            }
        }
    }

    private void extended(GivenApproval given, ConceptPaper paper, OfArea area, Coordination coordination) {
        findings.duty(MOD_2_6_B, paper)
                .occurrence(given.given())
                .arises(given.on())
                .limit(given.lastDay())
                .met(given.extended(area.approvedBut(given), area.drafted()))
                .ends(given.endsUncoordinated(coordination))
                .endsWith(paper.withdrawnOn())
                .endsWith(paper.supersededOn())
                .bearer(coordination.drafters(), coordination.held())
                .with("area", paper.area())
                .citing(coordination.evidence())
                .because(given.evidence(), paper);
    }

    private void text(PaperHistory history, ConceptPaper paper, OfArea area) {
        AreaOfCatalogue listed = area.listed;
        if (listed != null) {
            DayBounds binds = history.begins().max(listed.listedFrom());
            List<FactId> evidence = history.evidence();
            findings.norm(MOD_2_2_A, paper)
                    .binds(binds)
                    .until(Days.on(paper.withdrawnOn()))
                    .until(Days.on(paper.supersededOn()))
                    .course(history.hasElements())
                    .with("area", paper.area())
                    .because(evidence, paper);
            findings.norm(MOD_2_2_B, paper)
                    .binds(binds)
                    .until(Days.on(paper.withdrawnOn()))
                    .until(Days.on(paper.supersededOn()))
                    .course(history.hasThematicAreas())
                    .with("area", paper.area())
                    .because(evidence, paper);
            findings.norm(MOD_2_6_A, paper)
                    .binds(binds)
                    .until(Days.on(paper.withdrawnOn()))
                    .until(Days.on(paper.supersededOn()))
                    .course(history.statesApplicability())
                    .with("area", paper.area())
                    .because(evidence, paper);
        }
    }

    private void convenes(OfPaper known, PaperHistory history, ConceptPaper paper, Coordination coordination) {
        findings.duty(MOD_2_5_A, paper)
                .arises(history.beyondSixMonths())
                .limit(history.convenedBy())
                .met(Matching.actsOf(known.meetings))
                .times(history.meetings())
                .endsWith(Acts.of(known.given.stream().map(GivenApproval::act).toList()))
                .endsWith(paper.withdrawnOn())
                .endsWith(paper.supersededOn())
                .notMetIfItEnds()
                .bearer(coordination.drafters(), coordination.held())
                .with("area", paper.area())
                .noting("monthEnd", history.monthEnd())
                .citing(coordination.evidence())
                .because(history.consideredFrom(), paper);
    }

    private void meetings(OfPaper known, PaperHistory history, ConceptPaper paper, Coordination coordination) {
        for (ExpertMeeting meeting : known.meetings) {
            findings.act(MOD_2_5_B, meeting)
                    .on(Meetings.on(meeting))
                    .position(Meetings.convenedByCoordinator(meeting, history, coordination))
                    .with("area", paper.area())
                    .citing(coordination.evidenceOn(Meetings.on(meeting)))
                    .because(history.evidence(), meeting);
        }
    }

    private void proposes(NewCoordinator coordinator) {
        OfArea area = matching.area(coordinator.area());
        if (coordinator.dated()) {
            findings.duty(MOD_2_7_A, coordinator)
                    .arises(coordinator.proposesFrom())
                    .limit(coordinator.proposesBy())
                    .met(coordinator.proposed(
                            area.issued(coordinator.preparer()), area.issued(coordinator.unknownPreparer())))
                    .ends(coordinator.serviceEnds())
                    .countsFrom(coordinator.countsFrom())
                    .bearer(coordinator.state())
                    .unrecorded(coordinator.unrecorded())
                    .with("area", coordinator.area())
                    .with("state", coordinator.state())
                    .noting("monthEnd", coordinator.monthEnd())
                    .because(coordinator.evidence());
        } else if (area.coordination != null) {
            findings.norm(MOD_2_7_A, coordinator)
                    .binds(coordinator.proposesFrom())
                    .course(Approvals.undecided())
                    .with("area", coordinator.area())
                    .with("state", coordinator.state())
                    .because(coordinator.evidence());
        }
    }

    private void plan(PlanVersion version) {
        ActionPlan plan = version.plan();
        findings.act(MOD_2_8_A, plan)
                .on(plan.on())
                .position(Sent.toAll(plan.consulted(), "consulted"))
                .with("area", plan.area())
                .because(plan);
        findings.act(MOD_2_8_B, plan)
                .on(plan.on())
                .position(Sent.toAll(plan.to(), "to"))
                .with("area", plan.area())
                .because(plan);
        findings.act(MOD_2_9_A, plan)
                .on(plan.on())
                .position(Plans.hasActivity(plan))
                .with("area", plan.area())
                .because(plan);
        findings.act(MOD_2_9_B, plan)
                .on(plan.on())
                .position(Plans.hasTimelines(plan))
                .with("area", plan.area())
                .because(plan);
        findings.act(MOD_2_9_C, plan)
                .on(plan.on())
                .position(Plans.statesModalities(plan))
                .with("area", plan.area())
                .because(plan);
        findings.duty(MOD_2_9_D, plan)
                .arises(plan.on())
                .limit(version.updatedBy())
                .met(matching.area(plan.area()).plansBut(plan))
                .countsFrom(version.updatesCountFrom())
                .waits()
                .with("area", plan.area())
                .noting("monthEnd", version.clipped())
                .because(plan);
    }
}
