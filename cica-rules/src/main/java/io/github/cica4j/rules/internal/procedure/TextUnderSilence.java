package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.SilenceProcedure;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.silence.Silence;
import io.github.cica4j.model.silence.SilencePosition;
import io.github.cica4j.model.silence.SilenceState;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.Steps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A text under a silence procedure, and where it stands on each day (SIL-2).
 *
 * @param procedure  the id of the procedure
 * @param text  the text as printed, the id of the procedure where none is on record
 * @param occurrence  the text if it is one of several, else empty
 * @param opened  the first day as of which the procedure is open
 * @param course  where the text stands on each day
 * @param evidence  the responses on record
 */
public record TextUnderSilence(
        FactId procedure,
        String text,
        String occurrence,
        DayBounds opened,
        Steps<Position> course,
        List<FactId> evidence) {

    /** Returns the texts of a procedure. */
    static List<TextUnderSilence> of(SilentProcedure silent) {
        SilenceProcedure fact = silent.fact();
        List<String> texts = SilenceRecords.texts(fact);
        List<TextUnderSilence> all = new ArrayList<>();
        for (String text : texts) {
            String occurrence = texts.size() > 1 ? text : "";
            Optional<Silence> told = silent.told();
            SortedMap<LocalDate, SilencePosition> history = told.map(
                            silence -> silence.history(text, silent.readings()))
                    .orElseGet(TreeMap::new);
            DayBounds opened = told.isPresent()
                    ? opened(fact, history)
                    : fact.opened().map(DayBounds::of).orElse(DayBounds.never());
            Steps<Position> course =
                    told.isPresent() ? course(silent, history) : Steps.constant(Position.undetermined("deadline"));
            all.add(new TextUnderSilence(fact.id(), text, occurrence, opened, course, silent.evidence()));
        }
        return all;
    }

    private static DayBounds opened(SilenceProcedure fact, SortedMap<LocalDate, SilencePosition> history) {
        DayBounds certain = DayBounds.of(history.entrySet().stream()
                .filter(entry -> !SilentProcedure.unopened(entry.getValue()))
                .map(SortedMap.Entry::getKey)
                .findFirst()
                .orElseThrow());
        Optional<DayBounds> onRecord = fact.opened().map(DayBounds::of);
        return onRecord.map(day -> day.min(certain)).orElse(certain);
    }

    private static Steps<Position> course(SilentProcedure silent, SortedMap<LocalDate, SilencePosition> history) {
        TreeMap<Long, Position> positions = new TreeMap<>();
        history.forEach((day, position) -> positions.put(day.toEpochDay(), position(silent, position)));
        long[] days = positions.keySet().stream().mapToLong(Long::longValue).toArray();
        return Steps.of(
                days,
                day -> Optional.ofNullable(positions.floorEntry(day))
                        .map(entry -> entry.getValue())
                        .orElse(Position.absent()));
    }

    private static Position position(SilentProcedure silent, SilencePosition position) {
        SilenceState state = position.state();
        Status status = switch (state) {
            case NOT_OPENED, UNDETERMINED -> Status.UNDETERMINED;
            case OPEN, AWAITING_NOTICE -> Status.PENDING;
            case BROKEN -> Status.LAPSED;
            case ADOPTED -> Status.MET;
        };
        return status == Status.UNDETERMINED
                ? Position.of(status, silent.gaps().of(position.missing()))
                : Position.of(status).listing(List.of(state));
    }
}
