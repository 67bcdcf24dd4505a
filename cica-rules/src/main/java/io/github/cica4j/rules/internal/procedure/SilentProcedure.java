package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Manner;
import io.github.cica4j.model.fact.Outcome;
import io.github.cica4j.model.fact.SilenceProcedure;
import io.github.cica4j.model.fact.SilenceResponse;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.silence.Lateness;
import io.github.cica4j.model.silence.ResponseKind;
import io.github.cica4j.model.silence.Silence;
import io.github.cica4j.model.silence.SilenceGap;
import io.github.cica4j.model.silence.SilencePosition;
import io.github.cica4j.model.silence.SilenceReadings;
import io.github.cica4j.model.silence.SilenceReadings.Int24;
import io.github.cica4j.model.silence.SilenceState;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.Truth;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;

/** Where a silence procedure that is on record stands on each day, under the readings that are chosen. */
public final class SilentProcedure {

    /** A day by which everything on record has happened. */
    private static final LocalDate IN_THE_END = LocalDate.of(9999, 12, 31);

    private final SilenceProcedure fact;
    private final List<SilenceResponse> responses;
    private final Optional<Silence> told;
    private final Optional<Silence> untold;
    private final SilenceGaps gaps;
    private final SilenceReadings readings;

    /**
     * Creates it.
     *
     * @param fact  the procedure on record
     * @param responses  the responses to it, sorted by id
     * @param told  its state, absent if no deadline is on record
     * @param untold  its state if no outcome were on record
     * @param gaps  what it misses
     * @param readings  the readings
     */
    SilentProcedure(
            SilenceProcedure fact,
            List<SilenceResponse> responses,
            Optional<Silence> told,
            Optional<Silence> untold,
            SilenceGaps gaps,
            SilenceReadings readings) {
        this.fact = fact;
        this.responses = responses;
        this.told = told;
        this.untold = untold;
        this.gaps = gaps;
        this.readings = readings;
    }

    /** Returns the id of the procedure. */
    public FactId procedure() {
        return fact.id();
    }

    /** Returns the procedure. */
    SilenceProcedure fact() {
        return fact;
    }

    /** Returns its state, absent if no deadline is on record. */
    Optional<Silence> told() {
        return told;
    }

    SilenceGaps gaps() {
        return gaps;
    }

    SilenceReadings readings() {
        return readings;
    }

    /** Returns the ids of the responses. */
    public List<FactId> evidence() {
        return responses.stream().map(SilenceResponse::id).toList();
    }

    /** Returns the id of the procedure, for a finding on a response to it. */
    public List<FactId> cited() {
        return List.of(fact.id());
    }

    private boolean answers(SilenceResponse response) {
        return told.stream()
                .flatMap(silence -> silence.responses().stream())
                .anyMatch(one -> one.id().equals(response.id().value()));
    }

    /** Returns whether an objection came late; nothing is said of one that did not (SIL-3). */
    public Position late(SilenceResponse response) {
        if (response.response() != ResponseKind.OBJECTION || SilenceRecords.beforeOpening(fact, response)) {
            return Position.absent();
        }
        if (told.isEmpty()) {
            return Position.undetermined("deadline");
        }
        return switch (told.get().inTime(response.id().value(), readings)) {
            case YES -> Position.absent();
            case NO -> Position.of(Status.REVIEW);
            case MAYBE -> Position.of(Status.UNDETERMINED, gaps.rough(response));
        };
    }

    /** Returns by how many whole days an objection is late at least. */
    public long daysLate(SilenceResponse response) {
        return told.filter(unused -> answers(response))
                .flatMap(silence -> silence.lateness(response.id().value(), readings))
                .map(Lateness::least)
                .map(least -> least.toDays())
                .orElse(0L);
    }

    /** Returns the day of the outcome on record, never if there is none. */
    public DayBounds outcomeOn() {
        return fact.outcome().map(outcome -> DayBounds.of(outcome.on())).orElse(DayBounds.never());
    }

    /** Returns whether the outcome on record is the one that follows (SIL-6). */
    public Position outcomeFollows() {
        return fact.outcome().map(this::follows).orElse(Position.absent());
    }

    private Position follows(Outcome outcome) {
        if (untold.isEmpty()) {
            return Position.undetermined("deadline");
        }
        Silence silence = untold.get();
        SilencePosition end = silence.asOf(IN_THE_END, readings.with(Int24.DEADLINE));
        boolean broken = end.state() == SilenceState.BROKEN;
        boolean kept = end.state() == SilenceState.ADOPTED;
        if (!outcome.adopted()) {
            return verdict(broken, kept, gaps.of(end.missing()));
        }
        Truth first = silence.passed(outcome.on().earliest(), readings);
        Truth last = silence.passed(outcome.on().latest(), readings);
        SortedSet<String> missing = new TreeSet<>(gaps.of(end.missing()));
        if (first != last) {
            missing.add(outcome.on().toString());
        } else if (first == Truth.MAYBE) {
            missing.addAll(gaps.grants());
        }
        boolean early = first == Truth.NO && last == Truth.NO;
        return verdict(kept && first == Truth.YES && last == Truth.YES, broken || early, missing);
    }

    private static Position verdict(boolean good, boolean bad, Collection<String> missing) {
        if (bad) {
            return Position.of(Status.NOT_MET);
        }
        return good ? Position.of(Status.MET) : Position.of(Status.UNDETERMINED, missing);
    }

    /** Returns whether an approval of the paper waited for its adoption (SIL-8). */
    public Position waitedFor(Approval approval) {
        if (approval.manner().filter(Manner.MEETING::equals).isPresent()) {
            return Position.absent();
        }
        Position position = onEachBound(approval.on(), this::adoptedOn);
        boolean unknownManner = approval.manner().isEmpty()
                && position.status().filter(Status.NOT_MET::equals).isPresent();
        return unknownManner ? Position.undetermined("manner") : position;
    }

    private Position adoptedOn(LocalDate day) {
        return notYetOpened(day) ? Position.absent() : adopted(day);
    }

    private boolean notYetOpened(LocalDate day) {
        return fact.opened().filter(opened -> day.isBefore(opened.earliest())).isPresent();
    }

    /** Returns whether something that rests on its texts waited for their adoption (SIL-8). */
    Position adoptedBy(KnownDay day) {
        return onEachBound(day, begun -> notYetOpened(begun) ? Position.of(Status.NOT_MET) : adopted(begun));
    }

    private Position adopted(LocalDate day) {
        if (told.isEmpty()) {
            return Position.undetermined("deadline");
        }
        SilencePosition position = told.get().asOf(day, readings);
        return switch (position.state()) {
            case ADOPTED -> Position.of(Status.MET);
            case UNDETERMINED -> Position.of(Status.UNDETERMINED, gaps.of(position.missing()));
            case NOT_OPENED, OPEN, BROKEN, AWAITING_NOTICE -> Position.of(Status.NOT_MET);
        };
    }

    /** Returns whether it is over, or was never open, as of the day of another opening (SIL-9). */
    Position notOpenOn(KnownDay opening) {
        return onEachBound(opening, this::notOpenOn);
    }

    private Position notOpenOn(LocalDate day) {
        Silence silence = told.orElseThrow();
        if (silence.passed(day, readings) == Truth.YES) {
            return Position.of(Status.MET);
        }
        SilencePosition position = silence.asOf(day, readings.with(Int24.DEADLINE));
        return switch (position.state()) {
            case OPEN -> Position.of(Status.NOT_MET);
            case UNDETERMINED -> Position.of(Status.UNDETERMINED, gaps.of(position.missing()));
            case NOT_OPENED, BROKEN, AWAITING_NOTICE, ADOPTED -> Position.of(Status.MET);
        };
    }

    private static Position onEachBound(KnownDay day, Function<LocalDate, Position> position) {
        return position.apply(day.earliest())
                .or(position.apply(day.latest()), DayBounds.of(day).because());
    }

    /** Checks if a gap is that of the opening. */
    static boolean unopened(SilencePosition position) {
        Predicate<SilenceGap> opening = gap -> gap.kind() == SilenceGap.Kind.OPENING;
        return position.state() == SilenceState.NOT_OPENED
                || position.missing().stream().anyMatch(opening);
    }
}
