package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.OfArea;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import io.github.cica4j.rules.Acts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The concept papers of an area, and which of them are in force.
 *
 * <p>An instance belongs to one thread.
 *
 * @param area  the area
 * @param listedFrom  the first day of the edition of the Catalogue that lists the area
 * @param papers  the papers that have a draft or an approval, sorted by id
 * @param completeness  for which days the record is complete
 */
public record PapersOfArea(AreaId area, LocalDate listedFrom, List<PaperHistory> papers, Completeness completeness)
        implements OfArea {

    private static final Position NOT_TOLD = Position.undetermined(Approval.KIND.name());

    /** Returns whether a paper of the area is in force, by day (2.1). */
    public Steps<Position> inForce() {
        List<Long> changes = new ArrayList<>();
        papers.forEach(paper -> paper.addInForceDays(changes));
        Optional<DateRange> complete = completeness.find(Approval.KIND);
        complete.ifPresent(range -> {
            changes.add(listedFrom.toEpochDay());
            changes.add(range.endInclusive().toEpochDay() + 1);
        });
        return Steps.of(changes.stream().mapToLong(Long::longValue).toArray(), this::inForceOn);
    }

    private Position inForceOn(long day) {
        SortedSet<String> missing = new TreeSet<>();
        boolean possible = false;
        for (PaperHistory paper : papers) {
            Position position = paper.inForceOn(day);
            Status status = position.status().orElse(Status.REVIEW);
            if (status == Status.MET) {
                return position;
            }
            if (status == Status.UNDETERMINED) {
                possible = true;
                missing.addAll(position.missing());
            }
        }
        if (possible) {
            return Position.of(Status.UNDETERMINED, missing);
        }
        Optional<DateRange> complete = completeness.find(Approval.KIND);
        boolean told = complete.isPresent()
                && !complete.get().start().isAfter(listedFrom)
                && day <= complete.get().endInclusive().toEpochDay();
        return told ? Position.of(Status.REVIEW) : NOT_TOLD;
    }

    /** Returns the papers that the Coordinator of a service finds in force when it starts, as if drafted then (1.2). */
    public Acts inherited(Service service) {
        if (!service.terms().inheritedCounts()) {
            return Acts.none();
        }
        DayBounds first = service.tenure().first();
        List<Act> acts = new ArrayList<>();
        for (PaperHistory paper : papers) {
            Status early = paper.inForceOn(first.earliest()).status().orElse(Status.REVIEW);
            Status late = paper.inForceOn(first.latest()).status().orElse(Status.REVIEW);
            if (early != Status.REVIEW || late != Status.REVIEW) {
                boolean certain = early == Status.MET && late == Status.MET;
                for (Approval approval : paper.approvals()) {
                    acts.add(new Act(first.knownDay().orElseThrow(), approval.id(), certain));
                }
            }
        }
        return Acts.of(acts);
    }

    /** Returns the ids of the papers and of what is on record of them. */
    public List<FactId> evidence() {
        SortedSet<FactId> ids = new TreeSet<>();
        papers.forEach(paper -> ids.addAll(paper.evidence()));
        return List.copyOf(ids);
    }
}
