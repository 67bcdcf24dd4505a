package io.github.cica4j.rules.internal.explanation;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.explanation.Explanation;
import io.github.cica4j.model.fact.Facts;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.DateKind;
import io.github.cica4j.model.finding.Finding;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.finding.ReportedFinding;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.time.DayBounds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Tells what would meet a finding, and proves it: the act is added to the record, which is judged once more. */
public final class ProvedRemedies {

    private static final Set<Status> UNMET =
            EnumSet.of(Status.PENDING, Status.DUE, Status.OVERDUE, Status.NOT_MET, Status.UNDETERMINED, Status.REVIEW);

    private final Function<Facts, Assessment> check;
    private final Dossier dossier;
    private final LocalDate day;
    private final Messages sentences;
    private final Messages acts;

    /**
     * Creates what proves remedies.
     *
     * @param check  judges a record
     * @param dossier  the record
     * @param day  the day that is asked for
     * @param sentences  the sentences on remedies
     * @param acts  the sentences of the rulebook that name the acts
     */
    public ProvedRemedies(
            Function<Facts, Assessment> check, Dossier dossier, LocalDate day, Messages sentences, Messages acts) {
        this.check = check;
        this.dossier = dossier;
        this.day = day;
        this.sentences = sentences;
        this.acts = acts;
    }

    /**
     * Returns the first remedy that is proved on some day.
     *
     * @param reported  the finding on the day that is asked for
     * @param remedies  the remedies of its rule, in the order in which they are tried
     * @return the remedy, none if none can be proved
     */
    public List<Explanation.Remedy> of(ReportedFinding reported, List<Remedy> remedies) {
        if (!UNMET.contains(reported.status())) {
            return List.of();
        }
        Finding finding = reported.finding();
        for (Remedy remedy : remedies) {
            List<Explanation.Proof> proofs = new ArrayList<>();
            days(finding).forEach(on -> prove(finding, remedy, on, proofs));
            if (proofs.stream().noneMatch(proof -> !proof.day().isBefore(day))) {
                // what begins on the day that is asked for, or counts only later, can be met from the next day on
                prove(finding, remedy, day.plusDays(1), proofs);
            }
            if (!proofs.isEmpty()) {
                return List.of(new Explanation.Remedy(act(finding, remedy), reported.bearer(), needed(proofs)));
            }
        }
        return List.of();
    }

    private void prove(Finding finding, Remedy remedy, LocalDate on, List<Explanation.Proof> proofs) {
        Supplement record = new Supplement(dossier, on);
        if (!remedy.act().to(finding, record)) {
            return;
        }
        Position position = judged(finding, record, on);
        if (meets(finding, position)) {
            proofs.add(proof(finding, act(finding, remedy), on, position.status()));
        }
    }

    /** The days to try: the last in time, the last before the end, and the one that is asked for. */
    private SortedSet<LocalDate> days(Finding finding) {
        SortedSet<LocalDate> days = new TreeSet<>();
        days.add(day);
        finding.limit().ifPresent(limit -> days.add(limit.earliest()));
        DayBounds ends = finding.dated().dates().getOrDefault(DateKind.ENDS, DayBounds.never());
        if (!ends.neverComes() && ends.earliest() <= day.toEpochDay()) {
            days.add(LocalDate.ofEpochDay(ends.earliest() - 1));
        }
        return days;
    }

    /** If it can be in time later, it need not be said that it can be now. */
    private List<Explanation.Proof> needed(List<Explanation.Proof> proofs) {
        boolean later = proofs.stream()
                .anyMatch(proof -> proof.day().isAfter(day) && proof.status().equals(Optional.of(Status.MET)));
        return proofs.stream()
                .filter(proof -> !later || !proof.day().equals(day))
                .toList();
    }

    private Position judged(Finding finding, Supplement record, LocalDate on) {
        return check.apply(record.build())
                .find(finding.key())
                .map(known -> known.timeline().on(latest(on)))
                .orElse(Position.absent());
    }

    private LocalDate latest(LocalDate on) {
        return on.isAfter(day) ? on : day;
    }

    private static boolean meets(Finding finding, Position position) {
        return position.status()
                .map(status -> status == Status.MET || status == Status.MET_LATE)
                .orElse(finding.descriptor().shape() == Shape.CONTINUING);
    }

    private String act(Finding finding, Remedy remedy) {
        String key = finding.rule() + "." + remedy.sentence();
        return acts.find(key, finding.arguments()).orElse(key);
    }

    private Explanation.Proof proof(Finding finding, String act, LocalDate on, Optional<Status> status) {
        String when = on.isAfter(day) ? "from" : on.isBefore(day) ? "past" : "today";
        if (on.isAfter(day)
                && finding.limit().filter(limit -> limit.earliest().equals(on)).isPresent()) {
            when = "by";
        }
        String key = "remedy." + when + "." + status.map(Status::toString).orElse("gone");
        Map<String, Object> arguments = Map.of("act", act, "day", on);
        return new Explanation.Proof(
                on, latest(on), status, sentences.find(key, arguments).orElseThrow());
    }

    /** Tells why there is no remedy. */
    public String outlook(ReportedFinding reported) {
        String why = "settled";
        if (UNMET.contains(reported.status())) {
            why = reported.finding().descriptor().shape() == Shape.ACT
                    ? "act"
                    : reported.missing().isEmpty() ? "none" : "unknown";
        }
        Object missing = reported.missing().isEmpty() ? "none" : reported.missing();
        return sentences.find("remedy." + why, Map.of("missing", missing)).orElseThrow();
    }
}
