package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Activity;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** What an action plan holds (2.9). */
public final class Plans {

    private static final Position ACTIVITIES_UNKNOWN = Position.undetermined("activities");

    private Plans() {}

    /** Returns whether it states organisational modalities. */
    public static Position statesModalities(ActionPlan plan) {
        return Verdict.all(
                Verdict.of("organisationalModalities", plan.organisationalModalities(), Boolean::booleanValue));
    }

    /** Returns whether it proposes an activity. */
    public static Position hasActivity(ActionPlan plan) {
        return plan.activities()
                .map(activities -> Position.of(activities.isEmpty() ? Status.NOT_MET : Status.MET))
                .orElse(ACTIVITIES_UNKNOWN);
    }

    /** Returns whether each of its activities has a timeline, naming those without. */
    public static Position hasTimelines(ActionPlan plan) {
        return plan.activities().map(Plans::timelines).orElse(ACTIVITIES_UNKNOWN);
    }

    private static Position timelines(List<Activity> activities) {
        SortedSet<String> without = new TreeSet<>();
        boolean unknown = false;
        for (Activity activity : activities) {
            unknown = unknown || activity.timeline().isEmpty();
            if (activity.timeline().filter(stated -> stated.period().isEmpty()).isPresent()) {
                without.add(activity.title());
            }
        }
        if (!without.isEmpty()) {
            return Position.of(Status.NOT_MET).listing(without);
        }
        return unknown ? Position.undetermined("timeline") : Position.of(Status.MET);
    }
}
