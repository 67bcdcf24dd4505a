package io.github.cica4j.rules.internal.procedure;

import io.github.cica4j.model.fact.Outcome;
import io.github.cica4j.model.fact.SilenceProcedure;
import io.github.cica4j.model.fact.SilenceResponse;
import io.github.cica4j.model.silence.SilenceGap;
import io.github.cica4j.model.silence.SilenceReadings.Int24;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a record would have to tell of a silence procedure, in the words in which findings name it. */
final class SilenceGaps {

    private final SilenceProcedure procedure;
    private final List<SilenceResponse> responses;
    private final Int24 takesEffect;

    SilenceGaps(SilenceProcedure procedure, List<SilenceResponse> responses, Int24 takesEffect) {
        this.procedure = procedure;
        this.responses = responses;
        this.takesEffect = takesEffect;
    }

    /** Returns what gaps are, as names of properties and kinds of record, and rough days. */
    SortedSet<String> of(Collection<SilenceGap> gaps) {
        SortedSet<String> missing = new TreeSet<>();
        gaps.forEach(gap -> missing.addAll(of(gap)));
        return missing;
    }

    private Collection<String> of(SilenceGap gap) {
        return switch (gap.kind()) {
            case OPENING -> List.of(procedure.opened().map(KnownDay::toString).orElse("opened"));
            case GRANT -> grants();
            case RECEIPT -> List.of(find(gap).received().toString());
            case WITHDRAWAL ->
                find(gap).withdrawn().map(KnownTime::toString).stream().toList();
            case AUTHOR ->
                States.find(find(gap).state()).flatMap(State::memberSince).map(KnownDay::toString).stream()
                        .toList();
            case TEXT -> List.of("text");
            case RESPONSES -> List.of(SilenceResponse.KIND.name());
            case NOTICE -> List.of(notice());
            case PARTICIPANTS -> List.of();
        };
    }

    private SilenceResponse find(SilenceGap gap) {
        return responses.stream()
                .filter(response -> response.id().value().equals(gap.of()))
                .findFirst()
                .orElseThrow();
    }

    private String notice() {
        Optional<Outcome> outcome = procedure.outcome();
        if (outcome.isEmpty()) {
            return "outcome";
        }
        Optional<KnownDay> told = takesEffect == Int24.NOTICE && outcome.get().adopted()
                ? outcome.get().noticeOn()
                : Optional.of(outcome.get().on());
        return told.map(KnownDay::toString).orElse("noticeOn");
    }

    /** Returns when extensions were granted, where that is not known to the moment. */
    SortedSet<String> grants() {
        SortedSet<String> rough = new TreeSet<>();
        procedure.extensions().stream()
                .map(extension -> extension.grantedOn())
                .filter(granted -> granted.time().isEmpty())
                .forEach(granted -> rough.add(granted.toString()));
        return rough;
    }

    /** Returns what is not known to the moment of whether a response came in time. */
    SortedSet<String> rough(SilenceResponse response) {
        SortedSet<String> rough = grants();
        if (response.received().time().isEmpty()) {
            rough.add(response.received().toString());
        }
        return rough;
    }
}
