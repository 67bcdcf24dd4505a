package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.EventSubmission;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.PlanCall;
import io.github.cica4j.model.fact.PlanPart;
import io.github.cica4j.model.fact.RecordKind;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.Steps;
import io.github.cica4j.rules.Acts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A call for events of a year, with the plans of that year.
 *
 * @param call  the call
 * @param decision  the decision that made it, if it names one
 * @param plans  the plans of the year
 */
public record CallOfYear(PlanCall call, Optional<Decision> decision, List<JudgedPlan> plans) implements Judged {

    @Override
    public Subject subject() {
        return call.subject();
    }

    /** Returns the year of the plan. */
    public int year() {
        return call.year();
    }

    /** Returns the year as a text. */
    public String yearText() {
        return Integer.toString(call.year());
    }

    /** Returns the day of the call. */
    public DayBounds day() {
        return DayBounds.of(decision.map(Decision::on).or(call::on).orElseThrow());
    }

    /** Returns the id of the call. */
    public FactId id() {
        return call.id();
    }

    /** Returns what findings on the call rest on. */
    public List<FactId> evidence() {
        return Stream.concat(Stream.of(call.id()), decision.map(Decision::id).stream())
                .toList();
    }

    /** Returns whether the call names a last day for the approval of the plan. */
    public boolean dated() {
        return call.approveBy().isPresent();
    }

    /** Returns the last day for the approval of the plan, if the call names one. */
    public Optional<DayBounds> approveBy() {
        return call.approveBy().map(DayBounds::of);
    }

    /** Returns what is the case where the call names no such day. */
    public Steps<Position> undated() {
        return Steps.constant(Position.undetermined("approveBy"));
    }

    /** Returns the approvals of plans of the year by the SOC, and by a body that is not on record. */
    public Acts approvals() {
        List<Act> approvals = new ArrayList<>();
        for (JudgedPlan plan : plans) {
            Optional<Body> by = plan.approvedBy();
            if (by.filter(body -> body != Body.SOC).isEmpty()) {
                plan.approvedOn()
                        .ifPresent(on -> approvals.add(new Act(on, plan.plan().id(), by.isPresent())));
            }
        }
        return Acts.of(approvals);
    }

    /** Returns the kinds of record that tell less than they could: a plan of the year does not say when it was approved. */
    public List<RecordKind> unrecorded() {
        return plans.stream().anyMatch(plan -> plan.approvedOn().isEmpty()) ? List.of(AnnualPlan.KIND) : List.of();
    }

    /** Returns the day of a submission, else that of the call. */
    public DayBounds dayOf(EventSubmission submission) {
        return submission.on().map(DayBounds::of).orElseGet(this::day);
    }

    /** Returns whether a submission has what the call asks for, naming what it lacks. */
    public Position answeredBy(EventSubmission submission) {
        SortedSet<String> lacking = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        for (PlanPart part : call.asks().orElse(List.of(PlanPart.values()))) {
            Optional<Boolean> given = submission.gives(part);
            if (given.isEmpty()) {
                missing.add(part.toString());
            } else if (!given.get()) {
                lacking.add(part.toString());
            }
        }
        if (call.asks().isEmpty() && !(lacking.isEmpty() && missing.isEmpty())) {
            missing.add("asks");
            return Position.of(Status.UNDETERMINED, missing);
        }
        return lacking.isEmpty()
                ? JudgedPlan.judged(missing)
                : Position.of(Status.NOT_MET).listing(lacking);
    }

    /** Returns the last day on which a submission is in time, if the call names one. */
    Optional<KnownDay> submitBy() {
        return call.submitBy();
    }
}
