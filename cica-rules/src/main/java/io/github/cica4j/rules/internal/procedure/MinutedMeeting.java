package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Announcement;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.MinutedDecision;
import io.github.cica4j.model.fact.Minutes;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.rules.internal.modalities.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The minutes of a meeting, with the decisions that they tell of and those of the meeting.
 *
 * @param told  the minutes
 * @param named  the decisions that they tell of, by id
 * @param held  the meeting with its decisions
 */
public record MinutedMeeting(Minutes told, Map<FactId, Decision> named, HeldMeeting held) {

    /** Returns the id of the minutes. */
    public FactId minutes() {
        return told.id();
    }

    /** Returns whether an announcement is told of. */
    public boolean announcing() {
        return !told.announcements().isEmpty();
    }

    /** Returns the announcements, each in one text, in the order of the minutes. */
    public List<String> announced() {
        return told.announcements().stream().map(MinutedMeeting::words).toList();
    }

    private static String words(Announcement announcement) {
        return announcement.by() + ": " + announcement.words();
    }

    /** Returns the position of what is told for people to judge. */
    public Position forReview() {
        return Position.of(Status.REVIEW);
    }

    /** Returns the first day on which they are final, "never" if they are not. */
    public DayBounds finalFrom() {
        return told.finalFrom().map(DayBounds::of).orElse(DayBounds.never());
    }

    /** Returns whether they were open for comments to the end. */
    public Position commentsAwaited() {
        return Verdict.all(told.commentsUntil()
                .map(day -> Verdict.notAfter(DayBounds.of(day), finalFrom()))
                .orElseGet(() -> Verdict.unknown("commentsUntil")));
    }

    /** Returns whether the decisions that they tell of are those of the meeting, naming what stands on one side only. */
    public Position matchDecisions() {
        if (told.decisions().isEmpty()) {
            return Position.undetermined("decisions");
        }
        SortedSet<String> apart = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        Set<FactId> seen = new HashSet<>();
        for (MinutedDecision item : told.decisions().get()) {
            Verdict verdict = matches(item, seen);
            if (verdict.bad()) {
                apart.add(item.item());
            }
            missing.addAll(verdict.missing());
        }
        for (Decision decision : held.decisions()) {
            if (decision.number().isPresent() && !seen.contains(decision.id())) {
                apart.add(decision.id().value());
            }
        }
        return Papers.naming(apart, missing);
    }

    private Verdict matches(MinutedDecision item, Set<FactId> seen) {
        Optional<Decision> decision = item.decision().map(named::get);
        if (decision.isEmpty()) {
            return held.complete() ? Verdict.BAD : Verdict.unknown(Decision.KIND.name());
        }
        boolean first = seen.add(decision.get().id());
        return first && decision.get().number().isPresent()
                ? Verdict.of("meeting", decision.get().meeting(), told.meeting()::equals)
                : Verdict.BAD;
    }

    /** Returns the ids of the minutes, of the meeting, and of the decisions on either side. */
    public List<FactId> evidence() {
        List<FactId> evidence = new ArrayList<>(held.evidenceOfDecisions());
        evidence.add(minutes());
        evidence.addAll(named.keySet());
        return evidence;
    }
}
