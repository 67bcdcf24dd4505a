package io.github.cica4j.benchmarks.yardstick;

import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_10_C;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_10_E;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_10_G;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_11_B;
import static io.github.cica4j.rules.internal.modalities.Chapter1.MOD_1_9_B;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_4_A;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_5_A;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_6_A;
import static io.github.cica4j.rules.internal.modalities.Chapter2.MOD_2_7_A;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.rules.Acts;
import io.github.cica4j.rules.Findings;
import io.github.cica4j.rules.internal.modalities.Approvals;
import io.github.cica4j.rules.internal.modalities.AreaOfCatalogue;
import io.github.cica4j.rules.internal.modalities.Candidacy;
import io.github.cica4j.rules.internal.modalities.Coordination;
import io.github.cica4j.rules.internal.modalities.Days;
import io.github.cica4j.rules.internal.modalities.IssuedDraft;
import io.github.cica4j.rules.internal.modalities.NewCoordinator;
import io.github.cica4j.rules.internal.modalities.PaperHistory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/** The facts of one check, recorded and derived, by what rules join them on. */
final class Matching implements Consumer<Object> {

    private record Prepared(AreaId area, Optional<StateCode> preparer) {}

    private final Map<FactId, ConceptPaper> papers = new HashMap<>();
    private final Map<FactId, List<ExpertMeeting>> meetings = new HashMap<>();
    private final Map<FactId, List<Approval>> approvals = new HashMap<>();
    private final Map<FactId, Offer> offers = new HashMap<>();
    private final List<ActingCoordination> acting = new ArrayList<>();
    private final Map<AreaId, AreaOfCatalogue> areas = new HashMap<>();
    private final Map<AreaId, Coordination> coordinations = new HashMap<>();
    private final List<NewCoordinator> newCoordinators = new ArrayList<>();
    private final List<Candidacy> candidacies = new ArrayList<>();
    private final List<PaperHistory> histories = new ArrayList<>();
    private final Map<Prepared, List<Act>> issued = new HashMap<>();

    void add(Fact fact) {
        if (fact instanceof ConceptPaper paper) {
            papers.put(paper.id(), paper);
        } else if (fact instanceof ExpertMeeting meeting) {
            add(meetings, meeting.about(), meeting);
        } else if (fact instanceof Approval approval) {
            add(approvals, approval.paper(), approval);
        } else if (fact instanceof Offer offer) {
            offers.put(offer.id(), offer);
        } else if (fact instanceof ActingCoordination act) {
            acting.add(act);
        }
    }

    @Override
    public void accept(Object derived) {
        if (derived instanceof IssuedDraft draft) {
            add(issued, new Prepared(draft.area(), draft.preparer()), draft.issue());
        } else if (derived instanceof Candidacy candidacy) {
            candidacies.add(candidacy);
        } else if (derived instanceof PaperHistory history) {
            histories.add(history);
        } else if (derived instanceof NewCoordinator coordinator) {
            newCoordinators.add(coordinator);
        } else if (derived instanceof Coordination coordination) {
            coordinations.put(coordination.area(), coordination);
        } else if (derived instanceof AreaOfCatalogue area) {
            areas.put(area.area(), area);
        }
    }

    private static <K, V> void add(Map<K, List<V>> index, K key, V value) {
        index.computeIfAbsent(key, unused -> new ArrayList<>(2)).add(value);
    }

    void judge(Findings findings) {
        for (AreaOfCatalogue area : areas.values()) {
            oneCoordinator(findings, area);
        }
        for (Candidacy candidacy : candidacies) {
            if (!candidacy.offered()) {
                withoutOffer(findings, candidacy);
            } else if (candidacy.counts()) {
                offered(findings, candidacy, Objects.requireNonNull(offers.get(candidacy.openedBy())));
            }
        }
        for (ActingCoordination act : acting) {
            actingCoordinator(findings, act);
        }
        for (PaperHistory history : histories) {
            paper(findings, history, Objects.requireNonNull(papers.get(history.paper())));
        }
        for (NewCoordinator coordinator : newCoordinators) {
            if (coordinator.dated()) {
                proposes(findings, coordinator);
            } else if (coordinations.containsKey(coordinator.area())) {
                proposesOnUnknownDay(findings, coordinator);
            }
        }
    }

    private void oneCoordinator(Findings findings, AreaOfCatalogue area) {
        Coordination coordination = coordinations.get(area.area());
        if (coordination != null) {
            findings.norm(MOD_1_9_B, area)
                    .binds(area.listedFrom())
                    .course(coordination.exactlyOne())
                    .bearer(coordination.holders())
                    .with("area", area.area())
                    .because(coordination.evidence());
        }
    }

    private static void withoutOffer(Findings findings, Candidacy candidacy) {
        findings.act(MOD_1_10_C, candidacy)
                .on(candidacy.on())
                .position(candidacy.inWriting())
                .with("area", candidacy.area())
                .with("state", candidacy.state())
                .because(candidacy.evidence());
        findings.act(MOD_1_10_E, candidacy)
                .on(candidacy.on())
                .position(candidacy.longEnough())
                .with("area", candidacy.area())
                .with("state", candidacy.state())
                .noting("tenure", candidacy.tenure())
                .because(candidacy.evidence());
    }

    private static void offered(Findings findings, Candidacy candidacy, Offer offer) {
        List<FactId> evidence = candidacy.evidence();
        findings.act(MOD_1_10_C, offer)
                .on(offer.on())
                .position(candidacy.inWriting())
                .with("area", offer.area())
                .with("state", offer.state())
                .because(evidence);
        findings.act(MOD_1_10_E, offer)
                .on(offer.on())
                .position(candidacy.longEnough())
                .with("area", offer.area())
                .with("state", offer.state())
                .noting("tenure", candidacy.tenure())
                .because(evidence);
        findings.duty(MOD_1_10_G, offer)
                .arises(offer.on())
                .met(candidacy.decided())
                .endsWith(offer.withdrawnOn())
                .waits()
                .bearer(offer.state())
                .with("area", offer.area())
                .with("state", offer.state())
                .because(offer);
    }

    private void actingCoordinator(Findings findings, ActingCoordination act) {
        Coordination coordination = coordinations.get(act.area());
        AreaOfCatalogue listed = areas.get(act.area());
        if (coordination != null && listed != null) {
            findings.norm(MOD_1_11_B, act)
                    .binds(Days.of(act.firstDay()).max(listed.listedFrom()))
                    .until(Days.after(act.lastDay()))
                    .course(coordination.coCoordinator(act.state()))
                    .with("area", act.area())
                    .with("state", act.state())
                    .because(coordination.evidenceOfCoCoordinator(act.state()), act);
        }
    }

    private void paper(Findings findings, PaperHistory history, ConceptPaper paper) {
        List<Approval> approved = approvals.getOrDefault(paper.id(), List.of());
        for (Approval approval : approved) {
            findings.act(MOD_2_4_A, paper)
                    .occurrence(approval.id())
                    .on(approval.on())
                    .position(Approvals.bySoc(approval))
                    .with("area", paper.area())
                    .because(approval, paper);
        }
        AreaOfCatalogue listed = areas.get(paper.area());
        if (listed != null) {
            findings.norm(MOD_2_6_A, paper)
                    .binds(history.begins().max(listed.listedFrom()))
                    .until(Days.on(paper.withdrawnOn()))
                    .until(Days.on(paper.supersededOn()))
                    .course(history.statesApplicability())
                    .with("area", paper.area())
                    .because(history.evidence(), paper);
        }
        Coordination coordination = coordinations.get(paper.area());
        if (coordination != null) {
            findings.duty(MOD_2_5_A, paper)
                    .arises(history.beyondSixMonths())
                    .limit(history.convenedBy())
                    .met(actsOf(meetings.getOrDefault(paper.id(), List.of())))
                    .endsWith(actsOf(approved))
                    .endsWith(paper.withdrawnOn())
                    .endsWith(paper.supersededOn())
                    .notMetIfItEnds()
                    .bearer(coordination.holders(), coordination.held())
                    .with("area", paper.area())
                    .noting("monthEnd", history.monthEnd())
                    .citing(coordination.evidence())
                    .because(history.firstDrafts(), paper);
        }
    }

    private void proposes(Findings findings, NewCoordinator coordinator) {
        findings.duty(MOD_2_7_A, coordinator)
                .arises(coordinator.proposesFrom())
                .limit(coordinator.proposesBy())
                .met(coordinator.proposed(
                        drafts(coordinator.area(), coordinator.preparer()),
                        drafts(coordinator.area(), coordinator.unknownPreparer())))
                .ends(coordinator.serviceEnds())
                .countsFrom(coordinator.countsFrom())
                .bearer(coordinator.state())
                .unrecorded(coordinator.unrecorded())
                .with("area", coordinator.area())
                .with("state", coordinator.state())
                .noting("monthEnd", coordinator.monthEnd())
                .because(coordinator.evidence());
    }

    private static void proposesOnUnknownDay(Findings findings, NewCoordinator coordinator) {
        findings.norm(MOD_2_7_A, coordinator)
                .binds(coordinator.proposesFrom())
                .course(Approvals.undecided())
                .with("area", coordinator.area())
                .with("state", coordinator.state())
                .because(coordinator.evidence());
    }

    private Acts drafts(AreaId area, Optional<StateCode> preparer) {
        return Acts.of(issued.getOrDefault(new Prepared(area, preparer), List.of()));
    }

    private static Acts actsOf(List<? extends Fact> facts) {
        List<Act> acts = new ArrayList<>(facts.size());
        for (Fact fact : facts) {
            acts.addAll(fact.acts());
        }
        return Acts.of(acts);
    }
}
