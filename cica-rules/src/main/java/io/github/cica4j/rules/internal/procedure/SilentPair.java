package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.SilenceProcedure;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Two silence procedures with a text in common (SIL-9).
 *
 * @param later  the id of the one that opened later
 * @param earlier  the id of the other
 * @param on  the day on which the later one opened
 * @param apart  whether the other one was not open then
 * @param evidence  the other one, and the responses to it
 */
public record SilentPair(FactId later, FactId earlier, DayBounds on, Position apart, List<FactId> evidence) {

    private static final Comparator<SilenceProcedure> BY_OPENING = Comparator.<SilenceProcedure, KnownDay>comparing(
                    procedure -> procedure.opened().orElseThrow(),
                    Comparator.comparing(KnownDay::latest).thenComparing(KnownDay::earliest))
            .thenComparing(SilenceProcedure::id);

    /** Returns the pairs. */
    static List<SilentPair> of(List<SilentProcedure> all) {
        List<SilentProcedure> inOrder = all.stream()
                .filter(silent ->
                        silent.told().isPresent() && silent.fact().opened().isPresent())
                .sorted(Comparator.comparing(SilentProcedure::fact, BY_OPENING))
                .toList();
        List<SilentPair> pairs = new ArrayList<>();
        for (int later = 0; later < inOrder.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                SilentProcedure one = inOrder.get(earlier);
                SilentProcedure other = inOrder.get(later);
                if (!Collections.disjoint(texts(one), texts(other))) {
                    pairs.add(of(one, other));
                }
            }
        }
        return pairs;
    }

    private static List<String> texts(SilentProcedure silent) {
        return silent.fact().texts().orElse(List.of());
    }

    private static SilentPair of(SilentProcedure earlier, SilentProcedure later) {
        KnownDay first = earlier.fact().opened().orElseThrow();
        KnownDay second = later.fact().opened().orElseThrow();
        boolean ordered = first.latest().isBefore(second.earliest()) || (first.exact() && second.exact());
        SortedSet<String> rough = new TreeSet<>(DayBounds.of(first).because());
        rough.addAll(DayBounds.of(second).because());
        Position apart = ordered ? earlier.notOpenOn(second) : Position.undetermined(rough.toArray(String[]::new));
        List<FactId> evidence = new ArrayList<>(earlier.evidence());
        evidence.add(earlier.procedure());
        return new SilentPair(
                later.procedure(), earlier.procedure(), DayBounds.of(second), apart, List.copyOf(evidence));
    }
}
