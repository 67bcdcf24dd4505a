package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The text of a paper that counts on a day (2.6-a), by trying every bound of every draft and approval. */
final class Texts {

    private final ConceptPaper paper;
    private final List<Draft> drafts;
    private final List<Approval> approvals;
    private final Map<FactId, Draft> allDrafts;
    private final Span until;

    Texts(ConceptPaper paper, List<Draft> drafts, List<Approval> approvals, Map<FactId, Draft> allDrafts, Span until) {
        this.paper = paper;
        this.drafts = drafts;
        this.approvals = approvals;
        this.allDrafts = allDrafts;
        this.until = until;
    }

    Optional<Status> on(long day, long catalogueFrom) {
        Possible possible = new Possible();
        for (long end : until.values()) {
            if (day >= end || day < catalogueFrom) {
                possible.addAbsent();
            } else {
                tryDrafts(possible, day, new long[drafts.size()], 0);
            }
        }
        return possible.verdict();
    }

    private void tryDrafts(Possible possible, long day, long[] issued, int index) {
        if (index == drafts.size()) {
            tryApprovals(possible, day, issued, new long[approvals.size()], 0);
            return;
        }
        for (long value : Span.of(drafts.get(index).on()).values()) {
            issued[index] = value;
            tryDrafts(possible, day, issued, index + 1);
        }
    }

    private void tryApprovals(Possible possible, long day, long[] issued, long[] approved, int index) {
        if (index == approvals.size()) {
            judge(possible, day, issued, approved);
            return;
        }
        for (long value : Span.of(approvals.get(index).on()).values()) {
            approved[index] = value;
            tryApprovals(possible, day, issued, approved, index + 1);
        }
        if (approvals.get(index).byMemberStates()) {
            approved[index] = Span.NEVER;
            tryApprovals(possible, day, issued, approved, index + 1);
        }
    }

    private void judge(Possible possible, long day, long[] issued, long[] approved) {
        long latestApproval = latest(approved, day);
        if (latestApproval == Span.ALWAYS) {
            draft(possible, day, issued);
            return;
        }
        for (int index = 0; index < approved.length; index++) {
            if (approved[index] == latestApproval) {
                approvedText(possible, approvals.get(index), latestApproval, issued);
            }
        }
    }

    private void approvedText(Possible possible, Approval approval, long on, long[] issued) {
        if (approval.applicability().isPresent()) {
            states(possible, approval.applicability());
        } else if (approval.draft().isPresent()) {
            states(possible, allDrafts.get(approval.draft().get()).applicability());
        } else if (latest(issued, on) == Span.ALWAYS) {
            possible.add(Status.UNDETERMINED);
        } else {
            draft(possible, on, issued);
        }
    }

    private void draft(Possible possible, long day, long[] issued) {
        long latest = latest(issued, day);
        if (latest == Span.ALWAYS) {
            possible.addAbsent();
        }
        for (int index = 0; index < issued.length; index++) {
            if (issued[index] == latest) {
                states(possible, drafts.get(index).applicability());
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

    private static void states(Possible possible, Optional<StatedPeriod> applicability) {
        possible.add(applicability
                .map(stated -> stated.period().isPresent() ? Status.MET : Status.NOT_MET)
                .orElse(Status.UNDETERMINED));
    }

    @Override
    public String toString() {
        return "texts of " + paper.id();
    }
}
