package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.EventSubmission;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An item of an annual plan with what is on record of its submission.
 *
 * @param plan  the plan
 * @param item  the item
 * @param submissions  the submissions that name it
 */
public record SubmittedItem(JudgedPlan plan, PlannedEvent item, List<EventSubmission> submissions) implements Judged {

    @Override
    public Subject subject() {
        return plan.subject();
    }

    /** Returns the year of the plan. */
    public int year() {
        return plan.year();
    }

    /** Returns the number of the item. */
    public int number() {
        return item.number();
    }

    /** Returns what tells a finding on it under a call from others. */
    public String occurrence(CallOfYear call) {
        return call.id() + "/" + number();
    }

    /** Returns the earliest day of a submission, that of the call if none has a day. */
    public DayBounds submittedOn(CallOfYear call) {
        DayBounds first = DayBounds.never();
        for (EventSubmission submission : submissions) {
            if (submission.on().isPresent()) {
                first = first.min(DayBounds.of(submission.on().get()));
            }
        }
        return first.neverComes() ? call.day() : first;
    }

    /** Returns whether it was submitted in time. */
    public Position inTime(CallOfYear call) {
        if (submissions.isEmpty()) {
            return Position.undetermined(EventSubmission.KIND.name());
        }
        if (call.submitBy().isEmpty()) {
            return Position.undetermined("submitBy");
        }
        KnownDay last = call.submitBy().get();
        SortedSet<String> missing = new TreeSet<>();
        for (EventSubmission submission : submissions) {
            if (submission.on().isEmpty()) {
                missing.add("on");
                continue;
            }
            KnownDay on = submission.on().get();
            if (!on.latest().isAfter(last.earliest())) {
                return Position.of(Status.MET);
            }
            if (!on.earliest().isAfter(last.latest())) {
                missing.addAll(DayBounds.of(on).because());
                missing.addAll(DayBounds.of(last).because());
            }
        }
        return missing.isEmpty() ? Position.of(Status.MET_LATE) : Position.of(Status.UNDETERMINED, missing);
    }

    /** Returns how many days it was late at least, 0 if it may have been in time. */
    public long daysLate(CallOfYear call) {
        if (inTime(call).status().filter(Status.MET_LATE::equals).isEmpty()) {
            return 0;
        }
        long last = DayBounds.of(call.submitBy().orElseThrow()).latest();
        return submittedOn(call).earliest() - last;
    }

    /** Returns what the findings rest on. */
    public List<FactId> evidence(CallOfYear call) {
        List<FactId> evidence = new ArrayList<>(call.evidence());
        evidence.addAll(plan.evidence());
        submissions.forEach(submission -> evidence.add(submission.id()));
        return evidence;
    }
}
