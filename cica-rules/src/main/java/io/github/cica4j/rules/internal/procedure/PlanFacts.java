package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Budget;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.EventSubmission;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.HeldEvent;
import io.github.cica4j.model.fact.PlanCall;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.law.Workings;
import io.github.cica4j.model.time.HalfMonthBorder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Derives what the rules on annual plans and budgets look at. */
final class PlanFacts {

    private record Item(FactId plan, int number) {}

    private static final Workings.Step<Map<FactId, Decision>> DECISIONS = PlanFacts::decisions;
    private static final Workings.Step<List<JudgedPlan>> PLANS = PlanFacts::plans;

    /** The parts of the derivation. */
    static final List<ProcedureFacts.Part> PARTS = List.of(
            new ProcedureFacts.Part(Set.of(JudgedPlan.class), PLANS),
            new ProcedureFacts.Part(Set.of(CallOfYear.class), PlanFacts::calls),
            new ProcedureFacts.Part(Set.of(SubmittedItem.class), PlanFacts::submittedItems),
            new ProcedureFacts.Part(Set.of(OpenItem.class), PlanFacts::openItems),
            new ProcedureFacts.Part(Set.of(SameTitle.class), PlanFacts::sameTitles),
            new ProcedureFacts.Part(Set.of(JudgedBudget.class), PlanFacts::budgets));

    private PlanFacts() {}

    private static <F extends Fact> List<F> facts(Workings workings, Class<F> type) {
        List<F> facts = new ArrayList<>();
        for (Fact fact : workings.facts().facts()) {
            if (type.isInstance(fact)) {
                facts.add(type.cast(fact));
            }
        }
        return facts;
    }

    private static Map<FactId, Decision> decisions(Workings workings) {
        Map<FactId, Decision> decisions = new HashMap<>();
        facts(workings, Decision.class).forEach(decision -> decisions.put(decision.id(), decision));
        return decisions;
    }

    private static Optional<Decision> decision(Workings workings, Optional<FactId> id) {
        return id.map(named -> workings.get(DECISIONS).get(named));
    }

    private static List<JudgedPlan> plans(Workings workings) {
        return facts(workings, AnnualPlan.class).stream()
                .map(plan -> new JudgedPlan(plan, decision(workings, plan.decision())))
                .toList();
    }

    private static List<CallOfYear> calls(Workings workings) {
        return facts(workings, PlanCall.class).stream()
                .map(call -> new CallOfYear(
                        call,
                        decision(workings, call.decision()),
                        workings.get(PLANS).stream()
                                .filter(plan -> plan.year() == call.year())
                                .toList()))
                .toList();
    }

    private static List<SubmittedItem> submittedItems(Workings workings) {
        Map<Item, List<EventSubmission>> submissions = new HashMap<>();
        for (EventSubmission submission : facts(workings, EventSubmission.class)) {
            if (submission.plan().isPresent() && submission.item().isPresent()) {
                Item item = new Item(submission.plan().get(), submission.item().get());
                submissions.computeIfAbsent(item, unused -> new ArrayList<>()).add(submission);
            }
        }
        List<SubmittedItem> items = new ArrayList<>();
        for (JudgedPlan plan : workings.get(PLANS)) {
            for (PlannedEvent item : plan.itemsByNumber()) {
                Item key = new Item(plan.plan().id(), item.number());
                items.add(new SubmittedItem(plan, item, submissions.getOrDefault(key, List.of())));
            }
        }
        return items;
    }

    private static List<OpenItem> openItems(Workings workings) {
        boolean blankInherits = PlanReadings.blankInherits(workings.interpretations());
        Map<FactId, List<HeldEvent>> events =
                facts(workings, HeldEvent.class).stream().collect(Collectors.groupingBy(HeldEvent::plan));
        return workings.get(PLANS).stream()
                .flatMap(plan ->
                        OpenItem.of(plan, events.getOrDefault(plan.plan().id(), List.of()), blankInherits).stream())
                .toList();
    }

    private static List<SameTitle> sameTitles(Workings workings) {
        HalfMonthBorder border = PlanReadings.border(workings.interpretations());
        return workings.get(PLANS).stream()
                .flatMap(plan -> SameTitle.of(plan, border).stream())
                .toList();
    }

    private static List<JudgedBudget> budgets(Workings workings) {
        return facts(workings, Budget.class).stream()
                .map(budget -> new JudgedBudget(budget, decision(workings, budget.decision())))
                .toList();
    }
}
