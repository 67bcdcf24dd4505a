package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import io.github.cica4j.rules.internal.modalities.Verdict;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A printed list, with the appointments that it reflects and other lists of its day.
 *
 * @param printed  the list
 * @param reflected  the appointments by the decisions that it says it reflects, in the order of ids
 * @param others  the other lists of the same day, in the order of ids
 */
public record PrintedList(CoordinatorList printed, List<Appointment> reflected, List<CoordinatorList> others) {

    private static final String ROWS = "rows";

    /** Returns the id of the list. */
    public FactId list() {
        return printed.id();
    }

    /** Returns the day of the list. */
    public DayBounds on() {
        return DayBounds.of(printed.on());
    }

    /** Returns whether a row bears a number or a title. */
    public boolean asPrinted() {
        return printed.rows().stream()
                .anyMatch(row -> row.number().isPresent() || row.title().isPresent());
    }

    /** Returns whether it says that it reflects decisions. */
    public boolean reflects() {
        return printed.reflects().filter(decisions -> !decisions.isEmpty()).isPresent();
    }

    /** Returns whether there is another list of its day. */
    public boolean repeats() {
        return !others.isEmpty();
    }

    /** Returns whether the rows of each dimension are numbered, and titles stand once, naming the areas of rows that are not so. */
    public Position numbered() {
        SortedSet<String> apart = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        Map<String, Map<Integer, Integer>> numbers = new HashMap<>();
        Map<String, Integer> titles = new HashMap<>();
        for (ListRow row : printed.rows()) {
            row.number()
                    .ifPresent(number -> numbers.computeIfAbsent(dimension(row), unused -> new HashMap<>())
                            .merge(number, 1, Integer::sum));
            row.title().ifPresent(title -> titles.merge(title, 1, Integer::sum));
        }
        for (ListRow row : printed.rows()) {
            Map<Integer, Integer> ofDimension = numbers.getOrDefault(dimension(row), Map.of());
            boolean unique =
                    row.title().isEmpty() || titles.getOrDefault(row.title().get(), 1) == 1;
            Verdict verdict = Verdict.both(Verdict.of(unique), numbered(row, ofDimension));
            if (verdict.bad()) {
                apart.add(row.area().id());
            }
            missing.addAll(verdict.missing());
        }
        return Papers.naming(apart, missing);
    }

    private Verdict numbered(ListRow row, Map<Integer, Integer> ofDimension) {
        if (ofDimension.isEmpty()) {
            return Verdict.GOOD;
        }
        if (row.number().isEmpty() || ofDimension.getOrDefault(row.number().get(), 0) > 1) {
            return Verdict.BAD;
        }
        int number = row.number().get();
        return number == 1 || ofDimension.containsKey(number - 1) ? Verdict.GOOD : absence();
    }

    private static String dimension(ListRow row) {
        return Catalogues.find(row.area())
                .map(area -> area.dimension().id())
                .orElse(row.area().id());
    }

    /** What it means that something does not stand in the list. */
    private Verdict absence() {
        return printed.partial() ? Verdict.unknown(ROWS) : Verdict.BAD;
    }

    /** Returns whether the appointments that it reflects stand in it, naming the areas of those that do not. */
    public Position agreesWithDecisions() {
        SortedSet<String> apart = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        for (Appointment appointment : reflected) {
            Optional<KnownPeriod> tenure = appointment.tenure().flatMap(StatedPeriod::period);
            Verdict verdict = stands(printed, appointment.area(), appointment.role(), appointment.state(), tenure);
            if (verdict.bad()) {
                apart.add(appointment.area().id());
            }
            missing.addAll(verdict.missing());
        }
        return Papers.naming(apart, missing);
    }

    /** Returns the ids of the list, of the decisions that it reflects, and of their appointments. */
    public List<FactId> evidenceOfDecisions() {
        List<FactId> evidence = new ArrayList<>(List.of(list()));
        printed.reflects().ifPresent(evidence::addAll);
        reflected.forEach(appointment -> evidence.add(appointment.id()));
        return evidence;
    }

    /** Returns whether the other lists of its day say the same, naming the areas of which they do not. */
    public Position agreesWithOthers() {
        SortedSet<String> apart = new TreeSet<>();
        SortedSet<String> missing = new TreeSet<>();
        for (CoordinatorList other : others) {
            if (!printed.partial() || !other.partial()) {
                compare(printed, other, apart, missing);
                compare(other, printed, apart, missing);
            }
        }
        return Papers.naming(apart, missing);
    }

    /** Looks for what one list prints in another. */
    private static void compare(
            CoordinatorList one, CoordinatorList other, SortedSet<String> apart, SortedSet<String> missing) {
        if (other.partial()) {
            return;
        }
        for (ListRow row : one.rows()) {
            for (Role role : Role.values()) {
                for (ListEntry entry : row.entries(role)) {
                    Verdict verdict = stands(other, row.area(), role, entry.state(), entry.tenure());
                    if (verdict.bad()) {
                        apart.add(row.area().id());
                    }
                    missing.addAll(verdict.missing());
                }
            }
        }
    }

    /** Returns the ids of the list and of the others. */
    public List<FactId> evidenceOfOthers() {
        List<FactId> evidence = new ArrayList<>(List.of(list()));
        others.forEach(other -> evidence.add(other.id()));
        return evidence;
    }

    private static Verdict stands(
            CoordinatorList list, AreaId area, Role role, StateCode state, Optional<KnownPeriod> tenure) {
        Verdict best = list.partial() ? Verdict.unknown(ROWS) : Verdict.BAD;
        boolean found = false;
        for (ListRow row : list.rows()) {
            for (ListEntry entry : row.entries(role)) {
                if (row.area().equals(area) && entry.state().equals(state)) {
                    Verdict same = sameTenure(tenure, entry.tenure());
                    best = found ? Verdict.better(best, same) : same;
                    found = true;
                }
            }
        }
        return best;
    }

    private static Verdict sameTenure(Optional<KnownPeriod> one, Optional<KnownPeriod> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Verdict.GOOD;
        }
        Optional<KnownDay> last = one.get().to();
        Optional<KnownDay> otherLast = other.get().to();
        if (last.isPresent() != otherLast.isPresent()) {
            return Verdict.BAD;
        }
        Verdict first = same(one.get().from(), other.get().from());
        return last.map(day -> Verdict.both(first, same(day, otherLast.orElseThrow())))
                .orElse(first);
    }

    private static Verdict same(KnownDay one, KnownDay other) {
        return Verdict.same(DayBounds.of(one), DayBounds.of(other));
    }
}
