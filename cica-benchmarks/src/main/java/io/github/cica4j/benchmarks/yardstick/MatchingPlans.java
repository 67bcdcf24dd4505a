package io.github.cica4j.benchmarks.yardstick;

import static io.github.cica4j.rules.internal.integrity.PlanRecords.BUD_1;
import static io.github.cica4j.rules.internal.integrity.PlanRecords.BUD_2;
import static io.github.cica4j.rules.internal.integrity.PlanRecords.BUD_3;
import static io.github.cica4j.rules.internal.integrity.PlanRecords.PLAN_11;
import static io.github.cica4j.rules.internal.integrity.PlanRecords.PLAN_4;
import static io.github.cica4j.rules.internal.integrity.PlanRecords.PLAN_5;
import static io.github.cica4j.rules.internal.integrity.PlanRecords.PLAN_6;
import static io.github.cica4j.rules.internal.integrity.PlanRecords.PLAN_8;
import static io.github.cica4j.rules.internal.procedure.PlanRules.BUD_4;
import static io.github.cica4j.rules.internal.procedure.PlanRules.PLAN_1;
import static io.github.cica4j.rules.internal.procedure.PlanRules.PLAN_10;
import static io.github.cica4j.rules.internal.procedure.PlanRules.PLAN_13;
import static io.github.cica4j.rules.internal.procedure.PlanRules.PLAN_2;
import static io.github.cica4j.rules.internal.procedure.PlanRules.PLAN_3;
import static io.github.cica4j.rules.internal.procedure.PlanRules.PLAN_7;
import static io.github.cica4j.rules.internal.procedure.PlanRules.PLAN_9;

import io.github.cica4j.model.fact.EventSubmission;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.rules.Findings;
import io.github.cica4j.rules.internal.procedure.CallOfYear;
import io.github.cica4j.rules.internal.procedure.JudgedBudget;
import io.github.cica4j.rules.internal.procedure.JudgedPlan;
import io.github.cica4j.rules.internal.procedure.OpenItem;
import io.github.cica4j.rules.internal.procedure.Organizers;
import io.github.cica4j.rules.internal.procedure.PlannedItems;
import io.github.cica4j.rules.internal.procedure.SameTitle;
import io.github.cica4j.rules.internal.procedure.SubmittedItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Annual plans and budgets. */
final class MatchingPlans {

    private final List<CallOfYear> calls = new ArrayList<>();
    private final List<JudgedPlan> plans = new ArrayList<>();
    private final List<OpenItem> open = new ArrayList<>();
    private final List<SameTitle> titles = new ArrayList<>();
    private final List<JudgedBudget> budgets = new ArrayList<>();
    private final Map<Integer, List<SubmittedItem>> items = new HashMap<>();
    private final Map<Integer, List<EventSubmission>> submissions = new HashMap<>();

    void add(Fact fact) {
        if (fact instanceof EventSubmission submission) {
            Matching.add(submissions, submission.year(), submission);
        }
    }

    void accept(Object derived) {
        if (derived instanceof CallOfYear call) {
            calls.add(call);
        } else if (derived instanceof JudgedPlan plan) {
            plans.add(plan);
        } else if (derived instanceof SubmittedItem item) {
            Matching.add(items, item.year(), item);
        } else if (derived instanceof OpenItem item) {
            open.add(item);
        } else if (derived instanceof SameTitle same) {
            titles.add(same);
        } else if (derived instanceof JudgedBudget budget) {
            budgets.add(budget);
        }
    }

    void judge(Findings findings) {
        calls.forEach(call -> call(findings, call));
        plans.forEach(plan -> plan(findings, plan));
        for (OpenItem item : open) {
            findings.norm(PLAN_7, item)
                    .occurrence(item.number())
                    .binds(item.plan().day())
                    .until(item.until())
                    .course(item.course())
                    .with("item", item.number())
                    .with("year", item.plan().yearText())
                    .because(item.evidence());
        }
        for (SameTitle same : titles) {
            findings.act(PLAN_9, same)
                    .occurrence(same.first())
                    .on(same.plan().day())
                    .position(same.apart())
                    .with("items", same.numbers())
                    .with("title", same.title())
                    .because(same.evidence());
        }
        for (JudgedBudget budget : budgets) {
            budget(findings, BUD_1, budget, budget.linesAddUp());
            budget(findings, BUD_2, budget, budget.totalsAddUp());
            budget(findings, BUD_3, budget, budget.wholeAmounts());
            budget(findings, BUD_4, budget, budget.approvedBefore());
        }
    }

    private void call(Findings findings, CallOfYear call) {
        for (SubmittedItem item : items.getOrDefault(call.year(), List.of())) {
            findings.act(PLAN_1, item)
                    .occurrence(item.occurrence(call))
                    .on(item.submittedOn(call))
                    .position(item.inTime(call))
                    .with("item", item.number())
                    .with("days", item.daysLate(call))
                    .because(item.evidence(call));
        }
        for (EventSubmission submission : submissions.getOrDefault(call.year(), List.of())) {
            findings.act(PLAN_2, submission)
                    .occurrence(call.id())
                    .on(call.dayOf(submission))
                    .position(call.answeredBy(submission))
                    .with("year", call.yearText())
                    .because(call.evidence(), submission);
        }
        if (call.dated()) {
            findings.duty(PLAN_3, call)
                    .arises(call.day())
                    .limit(call.approveBy())
                    .met(call.approvals())
                    .unrecorded(call.unrecorded())
                    .with("year", call.yearText())
                    .because(call.evidence());
        } else {
            findings.norm(PLAN_3, call)
                    .binds(call.day())
                    .course(call.undated())
                    .with("year", call.yearText())
                    .because(call.evidence());
        }
    }

    private static void plan(Findings findings, JudgedPlan plan) {
        plan(findings, PLAN_4, plan, plan.approvedBySoc());
        plan(findings, PLAN_5, plan, PlannedItems.complete(plan));
        plan(findings, PLAN_6, plan, PlannedItems.timed(plan));
        plan(findings, PLAN_8, plan, PlannedItems.withoutMeetings(plan));
        plan(findings, PLAN_10, plan, PlannedItems.overlapping(plan));
        plan(findings, PLAN_11, plan, Organizers.known(plan));
        plan(findings, PLAN_13, plan, PlannedItems.areasWithout(plan));
    }

    private static void plan(Findings findings, RuleDescriptor rule, JudgedPlan plan, Position position) {
        findings.act(rule, plan)
                .on(plan.day())
                .position(position)
                .with("year", plan.yearText())
                .because(plan.evidence());
    }

    private static void budget(Findings findings, RuleDescriptor rule, JudgedBudget budget, Position position) {
        findings.act(rule, budget)
                .on(budget.day())
                .position(position)
                .with("year", budget.yearText())
                .because(budget.evidence());
    }
}
