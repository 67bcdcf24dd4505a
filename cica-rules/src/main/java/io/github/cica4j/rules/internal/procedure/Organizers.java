package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Organizations;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.Truth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who organizes the events of an annual plan. */
public final class Organizers {

    private Organizers() {}

    /** Returns whether an organizer of each item is known, naming the items of which none is. */
    public static Position known(JudgedPlan judged) {
        return judged.plan()
                .items()
                .map(items -> known(items, judged.day()))
                .orElseGet(() -> Position.undetermined("items"));
    }

    private static Position known(List<PlannedEvent> items, DayBounds day) {
        SortedSet<Integer> bad = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        for (PlannedEvent item : items) {
            if (item.organizers().isEmpty()) {
                missing.add("organizers");
            } else if (!item.organizers().get().isEmpty()) {
                SortedSet<String> rough = new TreeSet<>();
                switch (anyKnown(item.organizers().get(), day, rough)) {
                    case YES -> {}
                    case MAYBE -> missing.addAll(rough);
                    case NO -> bad.add(item.number());
                }
            }
        }
        return bad.isEmpty()
                ? JudgedPlan.judged(missing)
                : Position.of(Status.NOT_MET).listing(bad);
    }

    private static Truth anyKnown(List<String> names, DayBounds day, SortedSet<String> rough) {
        boolean possible = false;
        for (String name : names) {
            if (Organizations.find(name).isPresent()) {
                return Truth.YES;
            }
            Optional<KnownDay> since = States.findByName(name).flatMap(State::memberSince);
            if (since.isPresent()) {
                DayBounds member = DayBounds.of(since.get());
                if (member.latest() <= day.earliest()) {
                    return Truth.YES;
                }
                if (member.earliest() <= day.latest()) {
                    possible = true;
                    rough.addAll(day.because());
                    rough.addAll(member.because());
                }
            }
        }
        return possible ? Truth.MAYBE : Truth.NO;
    }
}
