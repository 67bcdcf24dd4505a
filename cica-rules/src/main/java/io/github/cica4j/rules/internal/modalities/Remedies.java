package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.Contribution;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.PaperElement;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.rules.internal.explanation.Remedy;
import io.github.cica4j.rules.internal.explanation.Supplement;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** The acts that would meet the duties and the norms of the Modalities, in the order in which they are tried. */
public final class Remedies {

    private Remedies() {}

    /** Returns the remedies by rule. */
    public static SortedMap<RuleId, List<Remedy>> all() {
        SortedMap<RuleId, List<Remedy>> all = new TreeMap<>();
        all.put(Chapter1.MOD_1_2_A.id(), List.of(Remedy.of("draft", Remedies::draft)));
        all.put(Chapter1.MOD_1_3_A.id(), List.of(Remedy.of("report", Remedies::report)));
        all.put(
                Chapter1.MOD_1_9_B.id(),
                List.of(Remedy.of("appointment", Remedies::appointment), new Remedy("ends", Remedies::oneStays)));
        all.put(Chapter1.MOD_1_10_G.id(), List.of(new Remedy("decision", Remedies::decision)));
        all.put(Chapter1.MOD_1_11_B.id(), List.of(Remedy.of("appointment", Remedies::coCoordinator)));
        all.put(Chapter1.MOD_1_11_D.id(), List.of(new Remedy("ends", Remedies::actingEnds)));
        all.put(Chapter1.MOD_1_11_E.id(), List.of(new Remedy("ends", Remedies::oneActs)));
        all.put(Chapter1.MOD_1_11_F.id(), List.of(Remedy.of("appointment", Remedies::appointment)));
        all.put(Chapter2.MOD_2_1_A.id(), List.of(Remedy.of("approval", Remedies::approvedPaper)));
        all.put(Chapter2.MOD_2_2_A.id(), revised(draft -> draft.elements(List.of(PaperElement.values()))));
        all.put(Chapter2.MOD_2_2_B.id(), revised(draft -> draft.elements(List.of(PaperElement.values()))));
        all.put(
                Chapter2.MOD_2_5_A.id(),
                List.of(Remedy.of("meeting", Remedies::meeting), Remedy.of("meetings", (finding, record) -> {
                    meeting(finding, record);
                    meeting(finding, record);
                })));
        all.put(
                Chapter2.MOD_2_6_A.id(),
                List.of(
                        Remedy.of("draft", Remedies::dated),
                        Remedy.of("approval", (finding, record) -> approve(dated(finding, record), finding, record))));
        all.put(Chapter2.MOD_2_6_B.id(), List.of(Remedy.of("approval", Remedies::extension)));
        all.put(Chapter2.MOD_2_7_A.id(), List.of(Remedy.of("draft", Remedies::draft)));
        all.put(Chapter2.MOD_2_9_D.id(), List.of(Remedy.of("plan", Remedies::plan)));
        all.put(Chapter3.MOD_3_2_A.id(), List.of(Remedy.of("review", Remedies::review)));
        all.put(Chapter3.MOD_3_5_A.id(), List.of(Remedy.of("contribution", Remedies::contribution)));
        return Collections.unmodifiableSortedMap(all);
    }

    /**
     * Returns the area of a finding.
     *
     * @param finding  the finding
     * @return the area
     */
    public static AreaId area(Finding finding) {
        return (AreaId) Objects.requireNonNull(finding.arguments().get("area"));
    }

    /**
     * Returns the State of a finding.
     *
     * @param finding  the finding
     * @return the State
     */
    public static StateCode state(Finding finding) {
        return (StateCode) Objects.requireNonNull(finding.arguments().get("state"));
    }

    private static FactId paper(Finding finding) {
        return FactId.of(finding.subject().id());
    }

    private static void draft(Finding finding, Supplement record) {
        FactId paper = record.addPaper(area(finding));
        record.add(Draft.builder()
                .id(record.unusedId())
                .paper(paper)
                .on(record.day())
                .preparedBy(List.of(state(finding)))
                .build());
    }

    private static void report(Finding finding, Supplement record) {
        record.add(CompletionReport.builder()
                .id(record.unusedId())
                .state(state(finding))
                .area(area(finding))
                .on(record.day())
                .to(Audience.ALL_MEMBER_STATES)
                .build());
    }

    private static void meeting(Finding finding, Supplement record) {
        record.add(ExpertMeeting.builder()
                .id(record.unusedId())
                .area(area(finding))
                .paper(paper(finding))
                .on(record.day())
                .convenedBy(finding.bearerOn(record.on()))
                .build());
    }

    private static void plan(Finding finding, Supplement record) {
        record.add(ActionPlan.builder()
                .id(record.unusedId())
                .area(area(finding))
                .on(record.day())
                .build());
    }

    private static void review(Finding finding, Supplement record) {
        record.add(Review.builder().id(record.unusedId()).on(record.day()).build());
    }

    private static void contribution(Finding finding, Supplement record) {
        record.add(Contribution.builder()
                .id(record.unusedId())
                .review(FactId.of(finding.subject().id()))
                .area(area(finding))
                .states(finding.bearerOn(record.on()))
                .on(record.day())
                .build());
    }

    private static void appoint(StateCode state, Role role, Finding finding, Supplement record) {
        record.add(Appointment.builder()
                .id(record.unusedId())
                .state(state)
                .role(role)
                .area(area(finding))
                .decision(record.addDecision())
                .tenure(StatedPeriod.of(KnownPeriod.startingOn(record.on())))
                .build());
    }

    /** Whichever State it is: the first that holds no office of the area stands for it. */
    private static void appointment(Finding finding, Supplement record) {
        List<StateCode> holders = finding.bearerOn(record.on());
        StateCode any = States.members().stream()
                .map(State::code)
                .filter(state -> !holders.contains(state))
                .findFirst()
                .orElseThrow();
        appoint(any, Role.COORDINATOR, finding, record);
    }

    private static void coCoordinator(Finding finding, Supplement record) {
        appoint(state(finding), Role.CO_COORDINATOR, finding, record);
    }

    private static boolean decision(Finding finding, Supplement record) {
        Optional<Offer> offer = record.dossier()
                .find(FactId.of(finding.subject().id()))
                .filter(Offer.class::isInstance)
                .map(Offer.class::cast);
        offer.ifPresent(known -> record.add(Appointment.builder()
                .id(record.unusedId())
                .state(known.state())
                .role(known.role())
                .area(known.area())
                .decision(record.addDecision())
                .offer(known.id())
                .build()));
        return offer.isPresent();
    }

    private static LocalDate dayBefore(Supplement record) {
        return record.on().minusDays(1);
    }

    /**
     * Ends a term on the day before.
     *
     * @param state  the State whose term it is
     * @param role  its role
     * @param area  its area
     * @param record  the record
     */
    public static void terminate(StateCode state, Role role, AreaId area, Supplement record) {
        record.add(Termination.builder()
                .id(record.unusedId())
                .state(state)
                .role(role)
                .area(area)
                .lastDay(KnownDay.of(dayBefore(record)))
                .build());
    }

    private static boolean oneStays(Finding finding, Supplement record) {
        List<StateCode> holders = finding.bearerOn(record.on());
        if (holders.size() <= 1) {
            return false;
        }
        for (StateCode holder : holders.subList(1, holders.size())) {
            terminate(holder, Role.COORDINATOR, area(finding), record);
        }
        return true;
    }

    private static boolean endable(ActingCoordination acting, Supplement record) {
        return !acting.firstDay().earliest().isAfter(dayBefore(record))
                && acting.lastDay()
                        .map(last -> last.latest().isAfter(dayBefore(record)))
                        .orElse(true);
    }

    private static void end(ActingCoordination acting, Supplement record) {
        record.replace(ActingCoordination.builder()
                .from(acting)
                .lastDay(KnownDay.of(dayBefore(record)))
                .build());
    }

    private static boolean actingEnds(Finding finding, Supplement record) {
        Optional<ActingCoordination> ending = record.dossier().facts(ActingCoordination.class).stream()
                .filter(acting -> acting.id().value().equals(finding.subject().id()) && endable(acting, record))
                .findFirst();
        ending.ifPresent(acting -> end(acting, record));
        return ending.isPresent();
    }

    private static boolean oneActs(Finding finding, Supplement record) {
        List<ActingCoordination> acting = record.dossier().facts(ActingCoordination.class).stream()
                .filter(known -> known.area().equals(area(finding)) && endable(known, record))
                .toList();
        if (acting.size() <= 1) {
            return false;
        }
        StateCode stays = acting.get(0).state();
        acting.stream().filter(known -> !known.state().equals(stays)).forEach(known -> end(known, record));
        return true;
    }

    private static void approvedPaper(Finding finding, Supplement record) {
        record.add(Approval.builder()
                .id(record.unusedId())
                .paper(record.addPaper(area(finding)))
                .on(record.day())
                .by(Body.SOC)
                .applicability(StatedPeriod.none())
                .build());
    }

    private static void extension(Finding finding, Supplement record) {
        record.add(Approval.builder()
                .id(record.unusedId())
                .paper(paper(finding))
                .on(record.day())
                .by(Body.SOC)
                .applicability(StatedPeriod.of(KnownPeriod.startingOn(record.on())))
                .build());
    }

    /** A new draft, and where an approved text counts, its approval. */
    private static List<Remedy> revised(UnaryOperator<Draft.Builder> text) {
        return List.of(
                Remedy.of("draft", (finding, record) -> revise(text, finding, record)),
                Remedy.of("approval", (finding, record) -> approve(revise(text, finding, record), finding, record)));
    }

    private static FactId dated(Finding finding, Supplement record) {
        StatedPeriod applicability = StatedPeriod.of(KnownPeriod.startingOn(record.on()));
        return revise(draft -> draft.applicability(applicability), finding, record);
    }

    private static FactId revise(UnaryOperator<Draft.Builder> text, Finding finding, Supplement record) {
        FactId id = record.unusedId();
        record.add(text.apply(Draft.builder().id(id).paper(paper(finding)).on(record.day()))
                .build());
        return id;
    }

    private static void approve(FactId draft, Finding finding, Supplement record) {
        record.add(Approval.builder()
                .id(record.unusedId())
                .paper(paper(finding))
                .on(record.day())
                .by(Body.SOC)
                .draft(draft)
                .build());
    }
}
