package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Outcome;
import io.github.cica4j.model.fact.SilenceProcedure;
import io.github.cica4j.model.fact.SilenceResponse;
import io.github.cica4j.model.law.Workings;
import io.github.cica4j.model.silence.DeadlineExtension;
import io.github.cica4j.model.silence.Participant;
import io.github.cica4j.model.silence.Response;
import io.github.cica4j.model.silence.Silence;
import io.github.cica4j.model.silence.SilenceDeadline;
import io.github.cica4j.model.silence.SilenceOutcome;
import io.github.cica4j.model.silence.SilenceReadings;
import io.github.cica4j.model.silence.SilenceReadings.Int24;
import io.github.cica4j.model.silence.SilenceReadings.Int46;
import io.github.cica4j.model.silence.Withdrawal;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.time.Astana;
import io.github.cica4j.model.time.DateRange;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownInstant;
import io.github.cica4j.model.time.KnownTime;
import io.github.cica4j.model.time.LocalTimes;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Makes of a silence procedure on record what {@link Silence} judges. */
final class SilenceRecords {

    /** An opening that is not on record lies on or after this. */
    private static final LocalDate LONG_AGO = LocalDate.of(1, 1, 1);

    private final Completeness completeness;
    private final SilenceReadings readings;

    private SilenceRecords(Completeness completeness, SilenceReadings readings) {
        this.completeness = completeness;
        this.readings = readings;
    }

    /** Returns where each procedure on record stands. */
    static List<SilentProcedure> of(Workings workings) {
        SilenceReadings readings = SilenceWords.of(workings.interpretations());
        Map<FactId, List<SilenceResponse>> responses = new HashMap<>();
        for (Fact fact : workings.facts().facts()) {
            if (fact instanceof SilenceResponse response) {
                responses
                        .computeIfAbsent(response.procedure(), unused -> new ArrayList<>(2))
                        .add(response);
            }
        }
        SilenceRecords records = new SilenceRecords(workings.facts().completeness(), readings);
        List<SilentProcedure> all = new ArrayList<>();
        for (Fact fact : workings.facts().facts()) {
            if (fact instanceof SilenceProcedure procedure) {
                List<SilenceResponse> ofProcedure = responses.getOrDefault(procedure.id(), List.of()).stream()
                        .sorted(Comparator.comparing(SilenceResponse::id))
                        .toList();
                all.add(records.of(procedure, ofProcedure));
            }
        }
        return all;
    }

    private SilentProcedure of(SilenceProcedure procedure, List<SilenceResponse> responses) {
        Optional<Silence> untold = procedure.deadline().map(deadline -> {
            Silence.Builder builder = untold(procedure, deadline, responses);
            return builder.build();
        });
        Optional<Silence> told = procedure.deadline().map(deadline -> {
            Silence.Builder builder = untold(procedure, deadline, responses);
            procedure.outcome().ifPresent(outcome -> outcome(builder, procedure, outcome));
            return builder.build();
        });
        return new SilentProcedure(
                procedure, responses, told, untold, new SilenceGaps(procedure, responses, readings.int24()), readings);
    }

    private Silence.Builder untold(SilenceProcedure procedure, KnownTime deadline, List<SilenceResponse> responses) {
        List<String> texts = texts(procedure);
        Silence.Builder builder = Silence.builder(Astana.ZONE)
                .body(procedure.body().map(Object::toString).orElse("unknown"))
                .texts(texts.toArray(String[]::new))
                .opened(instant(opened(procedure, deadline)))
                .deadline(deadline(deadline));
        SortedSet<StateCode> invented = new TreeSet<>();
        for (SilenceResponse response : responses) {
            if (!beforeOpening(procedure, response)) {
                builder.response(new Response(
                        response.id().value(),
                        response.response(),
                        response.received().instant(Astana.ZONE),
                        author(response),
                        response.text().filter(texts::contains).map(text -> new TreeSet<>(List.of(text)))));
                response.withdrawn()
                        .ifPresent(end ->
                                builder.withdrawal(new Withdrawal(response.id().value(), end.instant(Astana.ZONE))));
                if (invented(response.state())) {
                    invented.add(response.state());
                }
            }
        }
        List<Participant> participants = new ArrayList<>(members());
        invented.forEach(state -> participants.add(Participant.of(state.code())));
        builder.participants(participants);
        procedure
                .extensions()
                .forEach(extension -> builder.extension(new DeadlineExtension(
                        deadline(extension.deadline()), extension.grantedOn().instant(Astana.ZONE))));
        complete(procedure).ifPresent(builder::completeUntil);
        return builder;
    }

    /** Returns the names of the texts, at least one. */
    static List<String> texts(SilenceProcedure procedure) {
        return procedure
                .texts()
                .filter(all -> !all.isEmpty())
                .orElseGet(() -> List.of(procedure.id().value()));
    }

    /** Checks if a response certainly came before the opening, so that it is none. */
    static boolean beforeOpening(SilenceProcedure procedure, SilenceResponse response) {
        return procedure
                .opened()
                .map(KnownDay::earliest)
                .filter(first -> response.received().day().latest().isBefore(first)
                        || response.withdrawn()
                                .filter(end -> end.day().latest().isBefore(first))
                                .isPresent())
                .isPresent();
    }

    private static KnownDay opened(SilenceProcedure procedure, KnownTime deadline) {
        return procedure
                .opened()
                .orElseGet(() -> KnownDay.between(LONG_AGO, deadline.day().latest()));
    }

    private static KnownInstant instant(KnownDay day) {
        return KnownInstant.of(day, Astana.ZONE);
    }

    private static SilenceDeadline deadline(KnownTime deadline) {
        LocalDate day = deadline.day().earliest();
        return deadline.time()
                .map(clock -> SilenceDeadline.at(day.atTime(clock), Astana.ZONE))
                .orElseGet(() -> SilenceDeadline.on(day));
    }

    private Optional<LocalDate> complete(SilenceProcedure procedure) {
        Optional<DateRange> range = completeness.find(SilenceResponse.KIND);
        return procedure
                .opened()
                .flatMap(opened -> range.filter(days -> !days.start().isAfter(opened.earliest())))
                .map(DateRange::endInclusive);
    }

    private void outcome(Silence.Builder builder, SilenceProcedure procedure, Outcome outcome) {
        Optional<KnownDay> day =
                outcome.adopted() && readings.int24() == Int24.NOTICE ? outcome.noticeOn() : Optional.of(outcome.on());
        List<String> texts = texts(procedure);
        boolean ofWhich = !outcome.adopted() && texts.size() > 1 && readings.int46() == Int46.NAMED_TEXT;
        LocalDate opened = procedure.opened().map(KnownDay::earliest).orElse(LONG_AGO);
        day.filter(on -> !ofWhich && !on.latest().isBefore(opened))
                .ifPresent(on -> texts.forEach(
                        text -> builder.outcome(new SilenceOutcome(text, outcome.adopted(), instant(on)))));
    }

    // ---- who may break silence

    private static List<Participant> members() {
        List<Participant> members = new ArrayList<>();
        for (State state : States.members()) {
            Optional<Instant> from = state.memberSince().map(day -> LocalTimes.start(day.latest(), Astana.ZONE));
            members.add(new Participant(state.code().code(), from, Optional.empty()));
        }
        return members;
    }

    private static boolean invented(StateCode state) {
        return state.code().startsWith("X");
    }

    /** Returns the author, nobody if it may have been no member when the response was received. */
    private static Optional<String> author(SilenceResponse response) {
        KnownDay received = response.received().day();
        boolean perhaps = States.find(response.state())
                .flatMap(State::memberSince)
                .filter(since -> !since.exact()
                        && received.earliest().isBefore(since.latest())
                        && !received.latest().isBefore(since.earliest()))
                .isPresent();
        return perhaps ? Optional.empty() : Optional.of(response.state().code());
    }
}
