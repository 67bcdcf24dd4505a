package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Comment;
import io.github.cica4j.model.fact.CommentRound;
import io.github.cica4j.model.fact.PrintedDeadline;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.DeadlinePhrase;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.Truth;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The deadlines of a round of comments, as the places print them. */
public final class Deadlines {

    private static final String DEADLINES = "deadlines";

    private Deadlines() {}

    private static List<DeadlinePhrase> readable(CommentRound round) {
        return round.deadlines().stream()
                .map(PrintedDeadline::phrase)
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean allReadable(CommentRound round) {
        return readable(round).size() == round.deadlines().size();
    }

    /** Returns whether a comment came in time (CMT-1). */
    public static Position inTime(Comment comment, CommentRound round) {
        if (round.deadlines().isEmpty()) {
            return Position.absent();
        }
        if (!allReadable(round)) {
            return Position.undetermined(DEADLINES);
        }
        boolean rough = false;
        List<Truth> inTime = new ArrayList<>();
        for (DeadlinePhrase deadline : readable(round)) {
            Truth first = inTime(comment.received().earliest(), deadline);
            Truth last = inTime(comment.received().latest(), deadline);
            rough |= first != last;
            inTime.add(first == last ? first : Truth.MAYBE);
        }
        if (inTime.stream().allMatch(Truth.YES::equals)) {
            return Position.of(Status.MET);
        }
        if (inTime.stream().allMatch(Truth.NO::equals)) {
            return Position.of(Status.MET_LATE);
        }
        return Position.undetermined(rough ? comment.received().toString() : DEADLINES);
    }

    private static Truth inTime(LocalDate received, DeadlinePhrase deadline) {
        KnownDay last = deadline.lastDay();
        if (received.isAfter(last.latest())) {
            return Truth.NO;
        }
        boolean byTheClock = deadline.time().isPresent() && received.equals(deadline.day());
        return Truth.of(true, !byTheClock && !received.isAfter(last.earliest()));
    }

    /** Returns by how many days a comment is late at least, 0 if it may be in time. */
    public static long daysLate(Comment comment, CommentRound round) {
        long received = comment.received().earliest().toEpochDay();
        return inTime(comment, round).status().filter(Status.MET_LATE::equals).isEmpty()
                ? 0
                : readable(round).stream()
                        .mapToLong(deadline ->
                                received - deadline.lastDay().latest().toEpochDay())
                        .min()
                        .orElse(0);
    }

    /** Returns whether each deadline lies after the opening (CMT-2). */
    public static Position afterOpening(CommentRound round) {
        if (round.deadlines().isEmpty()) {
            return Position.absent();
        }
        SortedSet<String> missing = new TreeSet<>();
        if (!allReadable(round)) {
            missing.add(DEADLINES);
        }
        for (DeadlinePhrase deadline : readable(round)) {
            KnownDay last = deadline.lastDay();
            if (round.opened().latest().isAfter(last.earliest())) {
                missing.addAll(DayBounds.of(round.opened()).because());
                if (!last.exact()) {
                    missing.add(DEADLINES);
                }
            }
        }
        return missing.isEmpty() ? Position.of(Status.MET) : Position.of(Status.UNDETERMINED, missing);
    }

    /** Returns whether all places print one deadline (CMT-4). */
    public static Position agree(CommentRound round) {
        if (round.deadlines().size() < 2) {
            return Position.absent();
        }
        List<DeadlinePhrase> readable = readable(round);
        List<String> words =
                round.deadlines().stream().map(PrintedDeadline::words).toList();
        if (readable.stream().anyMatch(one -> readable.stream().anyMatch(other -> contradict(one, other)))) {
            return Position.of(Status.NOT_MET).listing(words);
        }
        if (!allReadable(round)) {
            return Position.undetermined(DEADLINES);
        }
        DeadlinePhrase first = readable.get(0);
        boolean same = readable.stream()
                .allMatch(other ->
                        other.lastDay().equals(first.lastDay()) && other.time().equals(first.time()));
        return same ? Position.of(Status.MET) : Position.of(Status.REVIEW).listing(words);
    }

    private static boolean contradict(DeadlinePhrase one, DeadlinePhrase other) {
        boolean apart = one.lastDay().latest().isBefore(other.lastDay().earliest());
        boolean twoTimes = one.time().isPresent()
                && other.time().isPresent()
                && !one.time().equals(other.time());
        return apart || twoTimes;
    }
}
