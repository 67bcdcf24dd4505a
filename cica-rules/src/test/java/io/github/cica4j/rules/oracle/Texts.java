package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.PaperElement;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** The text of a paper that counts on a day (2.6-a), by trying every bound of every draft and approval. */
final class Texts {

    /**
     * A text that can count; while none is issued, neither an approval nor a draft.
     *
     * @param approval  what approves it, absent for a draft that is considered
     * @param draft  the draft, absent if it is not on record
     */
    record Text(Optional<Approval> approval, Optional<Draft> draft) {

        boolean issued() {
            return approval.isPresent() || draft.isPresent();
        }

        Optional<StatedPeriod> applicability() {
            return approval.flatMap(Approval::applicability).or(() -> draft.flatMap(Draft::applicability));
        }

        Optional<List<PaperElement>> elements() {
            return draft.flatMap(Draft::elements);
        }
    }

    /** Positions in the lists, which are quicker to compare than facts. */
    private record Pick(int approval, int draft) {}

    private static final int NONE = -1;

    private final ConceptPaper paper;
    private final List<Draft> drafts;
    private final List<Approval> approvals;
    private final Map<FactId, Draft> allDrafts;
    private final Span until;
    private final Map<Long, List<Text>> known = new HashMap<>();

    Texts(ConceptPaper paper, List<Draft> drafts, List<Approval> approvals, Map<FactId, Draft> allDrafts, Span until) {
        this.paper = paper;
        this.drafts = drafts;
        this.approvals = approvals;
        this.allDrafts = allDrafts;
        this.until = until;
    }

    Optional<Status> on(long day, long catalogueFrom) {
        return on(
                day,
                catalogueFrom,
                text -> text.applicability()
                        .map(stated -> stated.period().isPresent() ? Status.MET : Status.NOT_MET)
                        .orElse(Status.UNDETERMINED));
    }

    /** Judges each text that can count while the norm binds. */
    Optional<Status> on(long day, long catalogueFrom, Function<Text, Status> judge) {
        Possible possible = new Possible();
        for (long end : until.values()) {
            for (Text text : on(day)) {
                if (day >= end || day < catalogueFrom || !text.issued()) {
                    possible.addAbsent();
                } else {
                    possible.add(judge.apply(text));
                }
            }
        }
        return possible.verdict();
    }

    /** Whether the paper is in force on a day: approvals add to each other. */
    Verdict inForce(long day) {
        Verdict any = Verdict.BAD;
        for (int index = 0; index < approvals.size(); index++) {
            Verdict own = inForce(index, day);
            any = any == Verdict.GOOD || own == Verdict.BAD ? any : own;
        }
        Set<Verdict> verdicts = new HashSet<>();
        for (long end : until.values()) {
            verdicts.add(day >= end ? Verdict.BAD : any);
        }
        return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNKNOWN;
    }

    private Verdict inForce(int index, long day) {
        Set<Verdict> verdicts = new HashSet<>();
        if (approvals.get(index).byMemberStates()) {
            verdicts.add(Verdict.BAD);
        }
        for (long value : Span.of(approvals.get(index).on()).values()) {
            if (value > day) {
                verdicts.add(Verdict.BAD);
            } else {
                picked(found -> tryDrafts(issued -> approved(index, value, issued, found)))
                        .forEach(text -> verdicts.add(inForce(text, day)));
            }
        }
        return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNKNOWN;
    }

    /**
     * Whether the paper is in force on a day, and would not be on a later one by the approvals of the first alone, were it
     * never withdrawn.
     */
    Verdict expires(Span on, Span later) {
        Set<Verdict> verdicts = new HashSet<>();
        for (long day : on.values()) {
            for (long after : later.values()) {
                tryApprovals(approved -> verdicts.add(expires(day, after, approved)), new long[approvals.size()], 0);
            }
        }
        return verdicts.size() == 1 ? verdicts.iterator().next() : Verdict.UNKNOWN;
    }

    private Verdict expires(long day, long after, long[] approved) {
        Verdict now = Verdict.BAD;
        Verdict then = Verdict.BAD;
        for (int index = 0; index < approved.length; index++) {
            if (approved[index] <= day) {
                int approval = index;
                List<Text> texts =
                        picked(found -> tryDrafts(issued -> approved(approval, approved[approval], issued, found)));
                now = now.or(Verdict.same(
                        texts.stream().map(text -> inForce(text, day)).toList()));
                then = then.or(Verdict.same(
                        texts.stream().map(text -> inForce(text, after)).toList()));
            }
        }
        Set<Verdict> there = new HashSet<>();
        for (long end : until.values()) {
            there.add(Verdict.of(day < end));
        }
        return Verdict.all(now, Verdict.same(there), then.not());
    }

    /** Whether a paper with that text is in force on a day, if it is not withdrawn. */
    static Verdict inForce(Text text, long day) {
        Span on = new Span(day, day);
        if (text.approval().isEmpty()) {
            return Verdict.BAD;
        }
        if (text.applicability().isEmpty()) {
            return Verdict.UNKNOWN;
        }
        Optional<KnownPeriod> stated = text.applicability().get().period();
        Span from = stated.map(period -> Span.of(period.from())).orElse(Span.always());
        Span to = stated.flatMap(KnownPeriod::to).map(Span::of).orElse(Span.never());
        return Verdict.all(Verdict.onOrBefore(from, on), Verdict.onOrBefore(on, to));
    }

    /** The texts that can count on a day. */
    List<Text> on(long day) {
        return known.computeIfAbsent(
                day,
                on -> picked(found -> tryDrafts(issued ->
                        tryApprovals(approved -> count(on, issued, approved, found), new long[approvals.size()], 0))));
    }

    /** The texts that can be the one that an approval approves. */
    List<Text> approvedBy(Approval approval) {
        int index = approvals.indexOf(approval);
        return picked(found -> tryDrafts(issued -> {
            for (long value : Span.of(approval.on()).values()) {
                approved(index, value, issued, found);
            }
        }));
    }

    private List<Text> picked(Consumer<Set<Pick>> finder) {
        Set<Pick> found = new HashSet<>();
        finder.accept(found);
        return found.stream().map(this::text).toList();
    }

    private Text text(Pick pick) {
        Optional<Approval> approval =
                pick.approval() == NONE ? Optional.empty() : Optional.of(approvals.get(pick.approval()));
        Optional<Draft> latest = pick.draft() == NONE ? Optional.empty() : Optional.of(drafts.get(pick.draft()));
        return new Text(
                approval, approval.flatMap(Approval::draft).map(allDrafts::get).or(() -> latest));
    }

    private void tryDrafts(Consumer<long[]> then) {
        tryDrafts(then, new long[drafts.size()], 0);
    }

    private void tryDrafts(Consumer<long[]> then, long[] issued, int index) {
        if (index == drafts.size()) {
            then.accept(issued);
            return;
        }
        for (long value : Span.of(drafts.get(index).on()).values()) {
            issued[index] = value;
            tryDrafts(then, issued, index + 1);
        }
    }

    private void tryApprovals(Consumer<long[]> then, long[] approved, int index) {
        if (index == approvals.size()) {
            then.accept(approved);
            return;
        }
        for (long value : Span.of(approvals.get(index).on()).values()) {
            approved[index] = value;
            tryApprovals(then, approved, index + 1);
        }
        if (approvals.get(index).byMemberStates()) {
            approved[index] = Span.NEVER;
            tryApprovals(then, approved, index + 1);
        }
    }

    private void count(long day, long[] issued, long[] approved, Set<Pick> found) {
        long latestApproval = latest(approved, day);
        if (latestApproval == Span.ALWAYS) {
            draft(NONE, day, issued, found);
        }
        for (int index = 0; index < approved.length; index++) {
            if (approved[index] == latestApproval) {
                approved(index, latestApproval, issued, found);
            }
        }
    }

    private void approved(int index, long on, long[] issued, Set<Pick> found) {
        if (approvals.get(index).draft().isPresent()) {
            found.add(new Pick(index, NONE));
        } else {
            draft(index, on, issued, found);
        }
    }

    private void draft(int approval, long day, long[] issued, Set<Pick> found) {
        long latest = latest(issued, day);
        if (latest == Span.ALWAYS) {
            found.add(new Pick(approval, NONE));
        }
        for (int index = 0; index < issued.length; index++) {
            if (issued[index] == latest) {
                found.add(new Pick(approval, index));
            }
        }
    }

    private static long latest(long[] days, long by) {
        long latest = Span.ALWAYS;
        for (long value : days) {
            if (value <= by) {
                latest = Math.max(latest, value);
            }
        }
        return latest;
    }

    @Override
    public String toString() {
        return "texts of " + paper.id();
    }
}
