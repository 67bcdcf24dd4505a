package io.github.cica4j.model.silence;

import io.github.cica4j.model.time.KnownInstant;
import io.github.cica4j.model.time.LocalTimes;
import io.github.cica4j.model.time.Truth;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The state of a procedure under readings.
 *
 * <p>All bounds named "before" are exclusive: the first instant that no longer counts.
 */
final class Evaluation {

    /** A deadline: its instant, and the first instant that is too late. */
    private record Limit(Instant instant, Instant before) implements Comparable<Limit> {
        private static final Comparator<Limit> ORDER =
                Comparator.comparing(Limit::before).thenComparing(Limit::instant);

        @Override
        public int compareTo(Limit other) {
            return ORDER.compare(this, other);
        }
    }

    /** An extension as a limit from a moment on. */
    private record Step(Limit limit, KnownInstant granted) {}

    /** When a response was received, as far as opening and withdrawals allow. */
    private record Arrival(Response response, KnownInstant received, List<KnownInstant> withdrawn) {}

    /** What follows for one of the deadlines that can be in force. */
    private record Branch(
            SilenceState state, Optional<KnownInstant> since, SortedSet<String> by, SortedSet<SilenceGap> missing) {

        static Branch of(SilenceState state) {
            return new Branch(state, Optional.empty(), new TreeSet<>(), new TreeSet<>());
        }

        static Branch since(SilenceState state, KnownInstant since) {
            return new Branch(state, Optional.of(since), new TreeSet<>(), new TreeSet<>());
        }

        static Branch undetermined(SortedSet<SilenceGap> missing) {
            return new Branch(SilenceState.UNDETERMINED, Optional.empty(), new TreeSet<>(), missing);
        }
    }

    private final Silence procedure;
    private final SilenceReadings readings;
    private final Limit first;
    private final List<Step> steps = new ArrayList<>();
    private final List<Arrival> arrivals = new ArrayList<>();
    private final Map<String, Participant> participants = new HashMap<>();
    private final Instant openedAtLatest;

    Evaluation(Silence procedure, SilenceReadings readings) {
        this.procedure = procedure;
        this.readings = readings;
        this.first = limit(procedure.deadline());
        procedure
                .extensions()
                .forEach(extension -> steps.add(new Step(limit(extension.deadline()), opened(extension.granted()))));
        procedure.participants().ifPresent(all -> all.forEach(one -> participants.put(one.name(), one)));
        Map<String, List<KnownInstant>> withdrawn = new HashMap<>();
        procedure
                .withdrawals()
                .forEach(withdrawal -> withdrawn
                        .computeIfAbsent(withdrawal.response(), id -> new ArrayList<>())
                        .add(withdrawal.received()));
        for (Response response : procedure.responses()) {
            List<KnownInstant> own = withdrawn.getOrDefault(response.id(), List.of());
            Instant latest = own.stream()
                    .map(KnownInstant::latest)
                    .reduce(response.received().latest(), Evaluation::min);
            KnownInstant received = new KnownInstant(response.received().earliest(), latest);
            arrivals.add(new Arrival(response, opened(received), own));
        }
        // whatever happened to the procedure, its deadline included, came after its opening
        this.openedAtLatest = Stream.of(
                        Stream.of(procedure.opened().latest(), first.instant().minusNanos(1)),
                        arrivals.stream().map(arrival -> arrival.received().latest()),
                        steps.stream().map(step -> step.granted().latest()),
                        procedure.outcomes().stream()
                                .map(outcome -> outcome.on().latest()))
                .flatMap(bounds -> bounds)
                .reduce(Instant.MAX, Evaluation::min);
    }

    SilencePosition at(Instant instant, Optional<String> text) {
        return position(after(instant), instant, text, true);
    }

    SilencePosition asOf(LocalDate day, Optional<String> text) {
        Instant end = LocalTimes.end(day, procedure.zone());
        return position(end, end, text, true);
    }

    Truth passed(LocalDate day) {
        Instant end = LocalTimes.end(day, procedure.zone());
        List<Limit> limits = limits(end);
        return Truth.of(
                limits.stream().anyMatch(limit -> !end.isBefore(limit.before())),
                limits.stream().allMatch(limit -> !end.isBefore(limit.before())));
    }

    Truth follows(boolean adopted, Optional<String> text) {
        return switch (position(Instant.MAX, Instant.MAX, text, false).state()) {
            case ADOPTED -> Truth.of(adopted, adopted);
            case BROKEN -> Truth.of(!adopted, !adopted);
            default -> Truth.MAYBE;
        };
    }

    Truth inTime(Response response) {
        KnownInstant received = arrival(response).received();
        List<Limit> limits = limits(Instant.MAX);
        return Truth.of(
                limits.stream().anyMatch(limit -> received.earliest().isBefore(limit.before())),
                limits.stream().allMatch(limit -> received.latest().isBefore(limit.before())));
    }

    Optional<Lateness> lateness(Response response) {
        if (inTime(response) != Truth.NO) {
            return Optional.empty();
        }
        KnownInstant received = arrival(response).received();
        KnownInstant deadline = hull(limits(Instant.MAX).stream().map(limit -> KnownInstant.of(limit.instant())));
        return Optional.of(new Lateness(
                Duration.between(deadline.latest(), received.earliest()),
                Duration.between(deadline.earliest(), received.latest())));
    }

    /** Every instant at which the position can become another one. */
    SortedSet<Instant> turningPoints() {
        SortedSet<Instant> all = new TreeSet<>(List.of(first.instant(), openedAtLatest));
        steps.forEach(step -> all.add(step.limit().instant()));
        for (Participant participant : participants.values()) {
            participant.from().ifPresent(all::add);
        }
        Stream.of(
                        Stream.of(procedure.opened()),
                        arrivals.stream().map(Arrival::received),
                        arrivals.stream().flatMap(arrival -> arrival.withdrawn().stream()),
                        steps.stream().map(Step::granted),
                        procedure.outcomes().stream().map(SilenceOutcome::on))
                .flatMap(instants -> instants)
                .forEach(instant -> {
                    all.add(instant.earliest());
                    all.add(instant.latest());
                });
        return all;
    }

    /**
     * Returns the position.
     *
     * @param before  what happened before this counts
     * @param now  a deadline whose limit is not after this has passed
     * @param withOutcomes  whether outcomes on record count
     */
    private SilencePosition position(Instant before, Instant now, Optional<String> text, boolean withOutcomes) {
        List<Branch> branches = new ArrayList<>();
        List<Limit> limits = limits(before);
        if (!openedAtLatest.isBefore(before)) {
            branches.add(Branch.of(SilenceState.NOT_OPENED));
        }
        if (procedure.opened().earliest().isBefore(before)) {
            Optional<SilenceOutcome> outcome = withOutcomes ? outcome(text) : Optional.empty();
            limits.forEach(limit -> branches.add(branch(limit, before, now, text, outcome)));
        }
        return combined(branches, hull(limits.stream().map(limit -> KnownInstant.of(limit.instant()))));
    }

    private SilencePosition combined(List<Branch> branches, KnownInstant deadline) {
        Set<SilenceState> states = EnumSet.noneOf(SilenceState.class);
        SortedSet<SilenceGap> missing = new TreeSet<>();
        SortedSet<String> by = new TreeSet<>(branches.get(0).by());
        for (Branch branch : branches) {
            states.add(branch.state());
            missing.addAll(branch.missing());
            by.retainAll(branch.by());
        }
        if (states.size() == 1 && !states.contains(SilenceState.UNDETERMINED)) {
            Optional<KnownInstant> since = branches.get(0).since().isPresent()
                    ? Optional.of(hull(branches.stream().flatMap(branch -> branch.since().stream())))
                    : Optional.empty();
            return new SilencePosition(branches.get(0).state(), since, by, deadline, new TreeSet<>());
        }
        if (states.contains(SilenceState.NOT_OPENED)) {
            missing.add(SilenceGap.of(SilenceGap.Kind.OPENING));
        }
        if (branches.stream()
                        .filter(branch -> branch.state() != SilenceState.NOT_OPENED)
                        .distinct()
                        .count()
                > 1) {
            for (DeadlineExtension extension : procedure.extensions()) {
                if (!extension.granted().exact()) {
                    missing.add(new SilenceGap(
                            SilenceGap.Kind.GRANT, extension.deadline().toString()));
                }
            }
        }
        return new SilencePosition(SilenceState.UNDETERMINED, Optional.empty(), new TreeSet<>(), deadline, missing);
    }

    private Branch branch(
            Limit limit, Instant before, Instant now, Optional<String> text, Optional<SilenceOutcome> outcome) {
        boolean passed = !now.isBefore(limit.before());
        Instant counted = min(before, limit.before());
        boolean complete = procedure
                .completeUntil()
                .filter(until -> !after(until).isBefore(counted))
                .isPresent();

        SortedSet<String> by = new TreeSet<>();
        SortedSet<SilenceGap> missing = new TreeSet<>();
        Instant brokenFrom = Instant.MAX;
        Instant brokenAtLatest = Instant.MAX;
        for (Arrival arrival : arrivals) {
            Truth breaks = breaks(arrival, counted, text);
            if (breaks != Truth.NO) {
                brokenFrom = min(brokenFrom, earliest(arrival));
            }
            if (breaks == Truth.YES) {
                by.add(arrival.response().id());
                brokenAtLatest = min(brokenAtLatest, arrival.received().latest());
            } else if (breaks == Truth.MAYBE) {
                missing.addAll(gaps(arrival, counted, text));
            }
        }
        if (!by.isEmpty()) {
            KnownInstant since = new KnownInstant(brokenFrom, brokenAtLatest);
            return new Branch(SilenceState.BROKEN, Optional.of(since), by, new TreeSet<>());
        }
        if (missing.isEmpty() && complete) {
            return passed ? kept(limit, before, outcome) : Branch.of(SilenceState.OPEN);
        }
        return byOutcome(limit, before, passed, outcome).orElseGet(() -> {
            if (!passed && missing.isEmpty()) {
                return Branch.of(SilenceState.OPEN);
            }
            if (passed && !complete) {
                missing.add(SilenceGap.of(SilenceGap.Kind.RESPONSES));
            }
            return Branch.undetermined(missing);
        });
    }

    /** Nobody broke the silence. */
    private Branch kept(Limit limit, Instant before, Optional<SilenceOutcome> outcome) {
        if (readings.int24() == SilenceReadings.Int24.DEADLINE) {
            return Branch.since(SilenceState.ADOPTED, KnownInstant.of(limit.instant()));
        }
        Optional<KnownInstant> notice = outcome.filter(SilenceOutcome::adopted).map(SilenceOutcome::on);
        if (notice.isEmpty()) {
            return Branch.undetermined(notice());
        }
        return switch (happened(notice.get(), before)) {
            case YES -> Branch.since(SilenceState.ADOPTED, notBefore(notice.get(), limit.instant()));
            case NO -> Branch.of(SilenceState.AWAITING_NOTICE);
            case MAYBE -> Branch.undetermined(notice());
        };
    }

    /** What an outcome on record decides where the responses do not; an adoption never before the deadline. */
    private static Optional<Branch> byOutcome(
            Limit limit, Instant before, boolean passed, Optional<SilenceOutcome> outcome) {
        if (outcome.isEmpty() || (outcome.get().adopted() && !passed)) {
            return Optional.empty();
        }
        boolean adopted = outcome.get().adopted();
        KnownInstant on = outcome.get().on();
        return switch (happened(on, before)) {
            case YES ->
                Optional.of(
                        adopted
                                ? Branch.since(SilenceState.ADOPTED, notBefore(on, limit.instant()))
                                : Branch.since(SilenceState.BROKEN, on));
            case NO -> Optional.empty();
            case MAYBE -> Optional.of(Branch.undetermined(notice()));
        };
    }

    private Truth breaks(Arrival arrival, Instant counted, Optional<String> text) {
        if (!readings.int22().breaks(arrival.response().kind())) {
            return Truth.NO;
        }
        return least(about(arrival.response(), text), least(entitled(arrival, counted), stands(arrival, counted)));
    }

    /** The first instant at which a response that perhaps breaks the silence can have done so. */
    private Instant earliest(Arrival arrival) {
        Instant earliest = arrival.received().earliest();
        return participants.values().stream()
                .filter(participant -> arrival.response().by().stream().allMatch(participant.name()::equals))
                .map(participant -> max(earliest, participant.from().orElse(earliest)))
                .reduce(Evaluation::min)
                .orElse(earliest);
    }

    private Truth about(Response response, Optional<String> text) {
        if (text.isEmpty() || procedure.texts().size() == 1) {
            return Truth.YES;
        }
        return response.texts()
                .map(names -> names.contains(text.get()) ? Truth.YES : Truth.NO)
                .orElse(Truth.MAYBE);
    }

    /** Whether the response was received, before a bound, from one that might then break silence. */
    private Truth entitled(Arrival arrival, Instant counted) {
        KnownInstant received = arrival.received();
        Truth inTime = happened(received, counted);
        if (procedure.participants().isEmpty()) {
            return least(inTime, Truth.MAYBE);
        }
        Optional<String> by = arrival.response().by();
        if (by.isEmpty()) {
            boolean possible = participants.values().stream()
                    .anyMatch(participant -> entitled(participant, received, counted) != Truth.NO);
            return Truth.of(possible, false);
        }
        Participant participant = participants.get(by.get());
        return participant == null ? Truth.NO : entitled(participant, received, counted);
    }

    private static Truth entitled(Participant participant, KnownInstant received, Instant counted) {
        Instant from = participant.from().orElse(Instant.MIN);
        Instant end = participant.until().map(until -> min(until, counted)).orElse(counted);
        Instant earliest = max(received.earliest(), from);
        return Truth.of(
                earliest.isBefore(end) && !received.latest().isBefore(earliest),
                !received.earliest().isBefore(from) && received.latest().isBefore(end));
    }

    /** Whether the response is not withdrawn before a bound. */
    private Truth stands(Arrival arrival, Instant counted) {
        if (readings.int25() == SilenceReadings.Int25.STAYS_BROKEN) {
            return Truth.YES;
        }
        return Truth.of(
                arrival.withdrawn().stream().noneMatch(on -> happened(on, counted) == Truth.YES),
                arrival.withdrawn().stream().allMatch(on -> happened(on, counted) == Truth.NO));
    }

    /** What is not known of a response that perhaps breaks the silence. */
    private List<SilenceGap> gaps(Arrival arrival, Instant counted, Optional<String> text) {
        List<SilenceGap> gaps = new ArrayList<>();
        Response response = arrival.response();
        if (about(response, text) == Truth.MAYBE) {
            gaps.add(new SilenceGap(SilenceGap.Kind.TEXT, response.id()));
        }
        if (procedure.participants().isEmpty()) {
            gaps.add(SilenceGap.of(SilenceGap.Kind.PARTICIPANTS));
        }
        if (response.by().isEmpty()) {
            gaps.add(new SilenceGap(SilenceGap.Kind.AUTHOR, response.id()));
        }
        boolean certainAuthor =
                response.by().isPresent() && procedure.participants().isPresent();
        Truth arrived = certainAuthor ? entitled(arrival, counted) : happened(arrival.received(), counted);
        if (arrived == Truth.MAYBE) {
            gaps.add(new SilenceGap(SilenceGap.Kind.RECEIPT, response.id()));
        }
        if (stands(arrival, counted) == Truth.MAYBE) {
            gaps.add(new SilenceGap(SilenceGap.Kind.WITHDRAWAL, response.id()));
        }
        return gaps;
    }

    /**
     * Finds the deadlines that can be in force by what was granted before a bound.
     *
     * <p>One is in force if a chain of extensions leads there, each granted before the deadline it puts off, and none leads on. As each
     * grant is unknown by itself, it suffices to take those that may lead there at their earliest, and those that lead on at their
     * latest.
     */
    private List<Limit> limits(Instant before) {
        SortedSet<Limit> candidates = new TreeSet<>(List.of(first));
        steps.forEach(step -> candidates.add(step.limit()));
        return candidates.stream()
                .filter(limit -> reached(limit, before).equals(limit))
                .filter(limit -> steps.stream()
                        .filter(step -> step.limit().compareTo(limit) > 0)
                        .noneMatch(step -> step.granted().latest().isBefore(min(before, limit.before()))))
                .toList();
    }

    private Limit reached(Limit goal, Instant before) {
        Limit reached = first;
        boolean goesOn = true;
        while (goesOn) {
            Limit from = reached;
            reached = steps.stream()
                    .filter(step -> step.limit().compareTo(goal) <= 0)
                    .filter(step -> step.granted().earliest().isBefore(min(before, from.before())))
                    .map(Step::limit)
                    .reduce(from, (one, other) -> one.compareTo(other) < 0 ? other : one);
            goesOn = !reached.equals(from);
        }
        return reached;
    }

    /** The outcome of a text; of all of them together: broken once one is, adopted when the last one is. */
    private Optional<SilenceOutcome> outcome(Optional<String> text) {
        List<SilenceOutcome> all = procedure.outcomes().stream()
                .filter(outcome -> text.isEmpty() || text.get().equals(outcome.text()))
                .toList();
        List<KnownInstant> broken = all.stream()
                .filter(outcome -> !outcome.adopted())
                .map(SilenceOutcome::on)
                .toList();
        int needed = text.isPresent() ? 1 : procedure.texts().size();
        if (broken.isEmpty() && all.size() < needed) {
            return Optional.empty();
        }
        return Optional.of(
                broken.isEmpty()
                        ? new SilenceOutcome("", true, latestOf(all))
                        : new SilenceOutcome("", false, earliestOf(broken)));
    }

    private static KnownInstant latestOf(List<SilenceOutcome> all) {
        return all.stream()
                .map(SilenceOutcome::on)
                .reduce((one, other) ->
                        new KnownInstant(max(one.earliest(), other.earliest()), max(one.latest(), other.latest())))
                .orElseThrow();
    }

    private static KnownInstant earliestOf(List<KnownInstant> all) {
        return all.stream()
                .reduce((one, other) ->
                        new KnownInstant(min(one.earliest(), other.earliest()), min(one.latest(), other.latest())))
                .orElseThrow();
    }

    /** What happened to the procedure came after its opening. */
    private KnownInstant opened(KnownInstant instant) {
        return new KnownInstant(max(instant.earliest(), procedure.opened().earliest()), instant.latest());
    }

    private Arrival arrival(Response response) {
        return arrivals.stream()
                .filter(arrival -> arrival.response().equals(response))
                .findFirst()
                .orElseThrow();
    }

    private Limit limit(SilenceDeadline deadline) {
        Instant instant = deadline.instant(procedure.zone(), readings);
        // the end of a day is the first instant that does not belong to it, whatever INT-20 says
        boolean endOfDay =
                deadline instanceof SilenceDeadline.OnDay && readings.int21() == SilenceReadings.Int21.END_OF_DAY;
        boolean exclusive = endOfDay || readings.int20() == SilenceReadings.Int20.LATE;
        return new Limit(instant, exclusive ? instant : after(instant));
    }

    private static SortedSet<SilenceGap> notice() {
        return new TreeSet<>(List.of(SilenceGap.of(SilenceGap.Kind.NOTICE)));
    }

    private static Truth happened(KnownInstant instant, Instant before) {
        return Truth.of(instant.earliest().isBefore(before), instant.latest().isBefore(before));
    }

    private static Truth least(Truth one, Truth other) {
        return Truth.of(one != Truth.NO && other != Truth.NO, one == Truth.YES && other == Truth.YES);
    }

    private static KnownInstant notBefore(KnownInstant instant, Instant bound) {
        return new KnownInstant(max(instant.earliest(), bound), max(instant.latest(), bound));
    }

    private static KnownInstant hull(Stream<KnownInstant> instants) {
        return instants.reduce((one, other) ->
                        new KnownInstant(min(one.earliest(), other.earliest()), max(one.latest(), other.latest())))
                .orElseThrow();
    }

    private static Instant after(Instant instant) {
        return instant.equals(Instant.MAX) ? instant : instant.plusNanos(1);
    }

    private static Instant min(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant max(Instant one, Instant other) {
        return one.isBefore(other) ? other : one;
    }
}
