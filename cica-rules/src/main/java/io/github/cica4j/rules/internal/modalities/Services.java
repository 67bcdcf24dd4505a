package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.law.Choice;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Truth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Finds the services of a State as Coordinator of an area, among its tenures there. */
final class Services {

    private static final Comparator<Tenure> IN_ORDER = Comparator.comparingLong(
                    (Tenure tenure) -> tenure.first().earliest())
            .thenComparingLong(tenure -> tenure.first().latest())
            .thenComparing(Tenure::basis)
            .thenComparing(tenure -> tenure.fact().id());

    private static final Comparator<Service> LATEST = Comparator.comparingLong(
                    (Service service) -> service.last().earliest())
            .thenComparingLong(service -> service.tenure().first().earliest())
            .thenComparing(service -> service.tenure().fact().id());

    private final Service.Terms terms;
    private final boolean everyExtension;

    Services(Interpretations interpretations) {
        Choice limit = interpretations.of(Readings.COMPLETION_LIMIT);
        everyExtension = interpretations.of(Readings.EXTENSION).chose("new-appointment");
        terms = new Service.Terms(
                Readings.monthEnd(interpretations),
                interpretations.of(Readings.INHERITED_PAPER).chose("in-force"),
                limit.chose("months") ? OptionalInt.of(Integer.parseInt(limit.parameter())) : OptionalInt.empty(),
                Readings.number(interpretations, Readings.REPORT_WINDOW),
                Readings.number(interpretations, Readings.REPORT_TOLERANCE));
    }

    /** Finds the services among the tenures of one State as Coordinator of one area. */
    List<Service> of(List<Tenure> seat) {
        List<Tenure> inOrder = new ArrayList<>(seat.size());
        for (Tenure tenure : seat) {
            if (tenure.first().earliest() <= tenure.last().latest()) {
                inOrder.add(tenure);
            }
        }
        inOrder.sort(IN_ORDER);
        List<Service> services = new ArrayList<>(inOrder.size());
        for (int index = 0; index < inOrder.size(); index++) {
            Tenure tenure = inOrder.get(index);
            Truth opens = opens(tenure, inOrder.subList(0, index));
            if (opens != Truth.NO) {
                DayBounds last = last(tenure, seat, next -> !everyExtension || next.basis() == Tenure.Basis.LIST);
                services.add(new Service(tenure, opens, last, terms));
            }
        }
        return services;
    }

    /** Returns the service of one that acts with all duties of a Coordinator, unless it ends before it begins. */
    Optional<Service> of(Tenure acting) {
        return acting.first().earliest() <= acting.last().latest()
                ? Optional.of(new Service(acting, Truth.YES, acting.last(), terms))
                : Optional.empty();
    }

    private Truth opens(Tenure tenure, List<Tenure> before) {
        if (everyExtension && tenure.basis() != Tenure.Basis.LIST) {
            return Truth.YES;
        }
        boolean mayCarryOn = false;
        for (Tenure other : before) {
            // a list may name a State twice
            boolean again = other.fact().id().equals(tenure.fact().id())
                    && other.first().equals(tenure.first());
            if (again || plusOne(other.last().earliest()) >= tenure.first().latest()) {
                return Truth.NO;
            }
            mayCarryOn = mayCarryOn
                    || plusOne(other.last().latest()) >= tenure.first().earliest();
        }
        return mayCarryOn ? Truth.MAYBE : Truth.YES;
    }

    /** Finds the service that a report is on. */
    static ReportedService reported(CompletionReport report, List<Service> services) {
        Optional<Service> latest = services.stream()
                .filter(service -> service.canBeReportedBy(report))
                .max(LATEST);
        return new ReportedService(report, latest);
    }

    /** The last day of a tenure and of all that follow it without a gap. */
    static DayBounds last(Tenure tenure, List<Tenure> seat, Predicate<Tenure> carriesOn) {
        DayBounds last = tenure.last();
        boolean longer = true;
        while (longer) {
            longer = false;
            for (Tenure next : seat) {
                boolean follows = next.first().earliest() <= plusOne(last.latest());
                boolean mustFollow = next.first().latest() <= plusOne(last.earliest());
                if (follows && carriesOn.test(next)) {
                    long earliest =
                            mustFollow ? Math.max(last.earliest(), next.last().earliest()) : last.earliest();
                    long latest = Math.max(last.latest(), next.last().latest());
                    if (earliest > last.earliest() || latest > last.latest()) {
                        last = new DayBounds(earliest, latest, because(last, next, earliest == latest));
                        longer = true;
                    }
                }
            }
        }
        return last;
    }

    private static List<String> because(DayBounds last, Tenure next, boolean exact) {
        if (exact) {
            return List.of();
        }
        SortedSet<String> because = new TreeSet<>(last.because());
        because.addAll(next.last().because());
        because.addAll(next.first().because());
        return because.isEmpty() ? List.of(next.fact().id().value()) : List.copyOf(because);
    }

    private static long plusOne(long day) {
        return day == DayBounds.NEVER ? day : day + 1;
    }
}
