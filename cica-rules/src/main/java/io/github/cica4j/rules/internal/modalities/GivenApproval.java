package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.Consideration;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.OfArea;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.rules.Acts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The approval of a paper, with the text that it approved.
 *
 * @param approval  the approval, as the readings have it
 * @param history  the paper with its drafts
 * @param drafts  the ids of the drafts that can have been approved
 * @param applicability  the period that the text states, if it can be only one
 * @param proposalCounts  whether a draft proposed in time extends the paper in time (2.6)
 * @param completeness  for which days the record is complete
 */
public record GivenApproval(
        Approval approval,
        PaperHistory history,
        Set<FactId> drafts,
        Optional<KnownPeriod> applicability,
        boolean proposalCounts,
        Completeness completeness)
        implements Judged, OfArea {

    static GivenApproval of(
            Approval approval, PaperHistory history, boolean proposalCounts, Completeness completeness) {
        Set<FactId> drafts = new HashSet<>();
        Set<Optional<StatedPeriod>> stated = new HashSet<>();
        for (PaperHistory.Text text : history.approvedTexts(approval)) {
            text.draft().ifPresent(draft -> drafts.add(draft.id()));
            stated.add(text.applicability());
        }
        Optional<StatedPeriod> applicability =
                stated.size() == 1 ? stated.iterator().next() : Optional.empty();
        return new GivenApproval(
                approval,
                history,
                Set.copyOf(drafts),
                applicability.flatMap(StatedPeriod::period),
                proposalCounts,
                completeness);
    }

    /** Returns the area of the paper. */
    @Override
    public AreaId area() {
        return history.concept().area();
    }

    /** Returns the id of the approval. */
    public FactId given() {
        return approval.id();
    }

    /** Returns the id of the paper. */
    public FactId paper() {
        return approval.paper();
    }

    /** Checks if the text states a period. */
    public boolean stated() {
        return applicability.isPresent();
    }

    /** Checks if the text states a period that ends. */
    public boolean limited() {
        return applicability.flatMap(KnownPeriod::to).isPresent();
    }

    /** Returns the approval as an act. */
    public Act act() {
        return approval.acts().get(0);
    }

    /** Returns whether the SOC approved (2.4). */
    public Position bySoc() {
        return Approvals.bySoc(approval);
    }

    /** Returns the day from which it counts; one by the Member States together may never do. */
    public DayBounds on() {
        return PaperHistory.approvedOn(approval);
    }

    /** Returns the last day of the period that the text states. */
    public DayBounds lastDay() {
        return DayBounds.of(applicability.flatMap(KnownPeriod::to).orElseThrow());
    }

    /** Returns the last day, if nobody may hold the office of Coordinator then, who would extend the paper. */
    public DayBounds endsUncoordinated(Coordination coordination) {
        DayBounds last = lastDay();
        Verdict early = coordination.anyDrafter(bound(last.earliest(), last));
        Verdict late = coordination.anyDrafter(bound(last.latest(), last));
        if (early.good() && late.good()) {
            return DayBounds.never();
        }
        if (early.bad() && late.bad()) {
            return last;
        }
        SortedSet<String> open = new TreeSet<>(last.because());
        open.addAll(early.missing());
        open.addAll(late.missing());
        return new DayBounds(early.good() ? last.latest() : last.earliest(), DayBounds.NEVER, List.copyOf(open));
    }

    private static DayBounds bound(long day, DayBounds of) {
        return new DayBounds(day, day, of.because());
    }

    /** Returns what extends or replaces the paper: other approvals, and drafts where proposing them is enough. */
    public Acts extended(Acts approvals, Acts issued) {
        if (!proposalCounts) {
            return approvals;
        }
        List<Act> proposed = new ArrayList<>(issued.acts());
        proposed.removeIf(act -> drafts.contains(act.fact()));
        return approvals.and(proposed);
    }

    /** Returns the ids of the approval and of the drafts that tell the period. */
    public List<FactId> evidence() {
        List<FactId> ids = new ArrayList<>(2);
        ids.add(approval.id());
        if (approval.applicability().isEmpty()) {
            ids.addAll(drafts);
        }
        return ids;
    }

    /** Returns the ids of the approval and of what all Member States considered. */
    public List<FactId> evidence(Acts considerations) {
        List<FactId> ids = new ArrayList<>();
        ids.add(approval.id());
        considerations.acts().forEach(act -> ids.add(act.fact()));
        return ids;
    }

    /** Returns whether the period starts with the approval or later (2.6). */
    public Position startsApproved() {
        DayBounds from = DayBounds.of(applicability.orElseThrow().from());
        Verdict verdict = Verdict.notAfter(DayBounds.of(approval.on()), from);
        return verdict.bad() ? Position.of(Status.REVIEW) : Verdict.all(verdict);
    }

    /** Returns whether all Member States considered the paper before the approval, or on its day (2.4). */
    public Position considered(Acts considerations) {
        DayBounds on = DayBounds.of(approval.on());
        List<String> missing = new ArrayList<>();
        for (Act consideration : considerations.acts()) {
            Verdict before = Verdict.notAfter(DayBounds.of(consideration.on()), on);
            if (before.good()) {
                return Position.of(Status.MET);
            }
            missing.addAll(before.missing());
        }
        if (!missing.isEmpty()) {
            return Position.of(Status.UNDETERMINED, missing);
        }
        long from = Math.min(history.firstIssued().earliest(), on.earliest());
        boolean told = history.drafted()
                && completeness
                        .find(Consideration.KIND)
                        .filter(range -> range.start().toEpochDay() <= from
                                && on.latest() <= range.endInclusive().toEpochDay())
                        .isPresent();
        return told ? Position.of(Status.NOT_MET) : Position.undetermined(Consideration.KIND.name());
    }

    @Override
    public Subject subject() {
        return approval.subject();
    }
}
