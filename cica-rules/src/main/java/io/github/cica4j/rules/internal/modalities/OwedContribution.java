package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.Contribution;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Judged;
import io.github.cica4j.model.fact.OfArea;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.Steps;
import io.github.cica4j.rules.Acts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The contribution to a review that those who coordinate an area in focus owe, together or one of them (3.5).
 *
 * @param held  the review
 * @param coordination  who coordinates the area
 * @param occurrence  the area, and the State if it owes the contribution by itself
 * @param owing  the States that may owe it, and whether they do
 * @param made  the contributions to the review on the area
 * @param singly  whether a contribution of several States counts for none of them
 */
public record OwedContribution(
        Review held,
        Coordination coordination,
        String occurrence,
        SortedMap<StateCode, Verdict> owing,
        List<Contribution> made,
        boolean singly)
        implements Judged, OfArea {

    /** Derives the contributions that are owed to a review on an area. */
    static void derive(
            Review review, Coordination coordination, List<Contribution> made, boolean singly, Consumer<Object> sink) {
        DayBounds on = DayBounds.of(review.on());
        SortedMap<StateCode, Verdict> all = new TreeMap<>();
        for (StateCode state : coordination.holdersOfAny(on)) {
            all.put(state, coordination.inAnyOffice(state, on));
        }
        String area = coordination.area().id();
        if (singly) {
            all.forEach((state, verdict) -> sink.accept(new OwedContribution(
                    review, coordination, area + "/" + state, new TreeMap<>(Map.of(state, verdict)), made, true)));
        } else if (!all.isEmpty()) {
            sink.accept(new OwedContribution(review, coordination, area, all, made, false));
        }
    }

    /** Returns the id of the review. */
    public FactId review() {
        return held.id();
    }

    /** Returns the area. */
    @Override
    public AreaId area() {
        return coordination.area();
    }

    /** Checks if it is known whether the review was announced beforehand. */
    public boolean told() {
        Verdict beforehand = announcedBeforehand();
        return beforehand.good() || beforehand.bad();
    }

    private Verdict announcedBeforehand() {
        if (held.announcedOn().isEmpty()) {
            return Verdict.unknown("announcedOn");
        }
        Optional<KnownDay> announced = held.announcedOn().get().day();
        if (announced.isEmpty()) {
            return Verdict.BAD;
        }
        return Verdict.notAfter(DayBounds.of(announced.get()).plusDays(1), on());
    }

    private DayBounds on() {
        return DayBounds.of(held.on());
    }

    private Verdict owed() {
        Verdict owed = Verdict.BAD;
        SortedSet<String> missing = new TreeSet<>();
        for (Verdict state : owing.values()) {
            owed = Verdict.better(owed, state);
            missing.addAll(state.missing());
        }
        return owed.good() ? owed : Verdict.unknown(missing);
    }

    /** Returns the day on which it is asked for: that of the announcement, else of the review. */
    public DayBounds arises() {
        DayBounds day = announcedBeforehand().good()
                ? DayBounds.of(held.announcedOn().orElseThrow().day().orElseThrow())
                : on();
        Verdict owed = owed();
        if (owed.good()) {
            return day;
        }
        SortedSet<String> because = new TreeSet<>(owed.missing());
        because.addAll(day.because());
        return new DayBounds(day.earliest(), DayBounds.NEVER, List.copyOf(because));
    }

    /** Returns the last day on which it is in time, if the review was announced beforehand. */
    public Optional<DayBounds> limit() {
        return announcedBeforehand().good() ? Optional.of(on().plusDays(-1)) : Optional.empty();
    }

    /** Returns the first day on which a contribution counts: to a review that was not announced, any up to its day does. */
    public DayBounds contributionsCountFrom() {
        return announcedBeforehand().good() ? arises() : DayBounds.always();
    }

    /** Returns the first day on which it is no longer asked for, "never" if the review was announced beforehand. */
    public DayBounds ends() {
        return announcedBeforehand().good() ? DayBounds.never() : on().plusDays(1);
    }

    /** Returns the contributions that count. */
    public Acts contributions() {
        List<Act> acts = new ArrayList<>();
        for (Contribution contribution : made) {
            Verdict counts = Verdict.BAD;
            for (StateCode state : contribution.states()) {
                counts = Verdict.better(counts, owing.getOrDefault(state, Verdict.BAD));
            }
            boolean several = contribution.states().stream().distinct().count() > 1;
            if (!counts.bad() && !(singly && several)) {
                acts.add(new Act(contribution.on(), contribution.id(), counts.good()));
            }
        }
        return Acts.of(acts);
    }

    /** Returns the States that may owe it. */
    public Steps<List<StateCode>> bearers() {
        return Steps.constant(List.copyOf(owing.keySet()));
    }

    /** Returns the day of the review, from which it is open whether it was asked for beforehand. */
    public DayBounds reviewed() {
        return on();
    }

    /** Returns that it cannot be told whether it was in time. */
    public Steps<Position> undecided() {
        SortedSet<String> missing = new TreeSet<>(announcedBeforehand().missing());
        missing.addAll(owed().missing());
        return Steps.constant(Position.of(Status.UNDETERMINED, missing));
    }

    /** Returns the ids of the facts that tell who coordinates the area on the day of the review. */
    public List<FactId> evidence() {
        return coordination.evidenceOn(on());
    }

    @Override
    public Subject subject() {
        return held.subject();
    }
}
