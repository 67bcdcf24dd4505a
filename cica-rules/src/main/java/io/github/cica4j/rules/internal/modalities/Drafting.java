package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Consultation;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who prepared a draft, who was consulted on it, and which measures it proposes. */
public final class Drafting {

    private static final Position CONSULTATION_UNKNOWN = Position.undetermined("consulted");

    private Drafting() {}

    /** Returns whether the Coordinator prepared a draft (2.3). */
    public static Position byCoordinator(Draft draft, Coordination coordination) {
        return draft.preparedBy()
                .map(states -> oneCoordinates(states, coordination, DayBounds.of(draft.on())))
                .orElseGet(() -> Position.undetermined("preparedBy"));
    }

    /** Returns whether one of some States is Coordinator on a day. */
    static Position oneCoordinates(List<StateCode> states, Coordination coordination, DayBounds on) {
        List<String> missing = new ArrayList<>();
        boolean unknown = false;
        for (StateCode state : states) {
            Verdict verdict = coordination.drafter(state, on);
            if (verdict.good()) {
                return Position.of(Status.MET);
            }
            unknown = unknown || !verdict.bad();
            missing.addAll(verdict.missing());
        }
        return unknown ? Position.of(Status.UNDETERMINED, missing) : Position.of(Status.NOT_MET);
    }

    /** Returns whether each Co-coordinator was consulted on a draft by the day of its issue (2.3). */
    public static Position coCoordinatorsConsulted(Draft draft, Coordination coordination) {
        DayBounds on = DayBounds.of(draft.on());
        return coordination.eachCoCoordinator(
                on,
                draft.preparedBy().orElse(List.of()),
                state -> draft.consulted()
                        .map(all -> orPreparer(consulted(all, state, on), draft))
                        .orElseGet(() -> Verdict.unknown("consulted")));
    }

    /** Where it is unknown who prepared the draft, one that was not consulted may have done so itself. */
    private static Verdict orPreparer(Verdict consulted, Draft draft) {
        return consulted.bad() && draft.preparedBy().isEmpty() ? Verdict.unknown("preparedBy") : consulted;
    }

    private static Verdict consulted(List<Consultation> all, StateCode state, DayBounds by) {
        Verdict verdict = Verdict.BAD;
        for (Consultation consultation : all) {
            if (consultation.state().equals(state)) {
                Verdict own = consultation
                        .on()
                        .map(day -> Verdict.notAfter(DayBounds.of(day), by))
                        .orElseGet(() -> Verdict.unknown("consulted"));
                verdict = Verdict.better(verdict, own);
            }
        }
        return verdict;
    }

    /** Returns whether the Co-coordinators that were consulted on the first draft took part in it (1.4). */
    public static Position supported(PaperHistory history, Coordination coordination) {
        Optional<Position> all = Optional.empty();
        SortedSet<String> candidates = new TreeSet<>();
        for (Draft draft : history.possiblyFirst()) {
            candidates.add(draft.id().value());
            Position own = supported(draft, coordination);
            all = Optional.of(all.map(before -> before.or(own, candidates)).orElse(own));
        }
        return all.orElse(Position.absent());
    }

    private static Position supported(Draft draft, Coordination coordination) {
        DayBounds on = DayBounds.of(draft.on());
        List<StateCode> preparers = draft.preparedBy().orElse(List.of());
        if (draft.consulted().isEmpty()) {
            SortedSet<StateCode> others = coordination.coCoordinators(on);
            others.removeAll(preparers);
            return others.isEmpty() && coordination.tells(on) ? Position.of(Status.MET) : CONSULTATION_UNKNOWN;
        }
        SortedSet<StateCode> bad = new TreeSet<>();
        List<String> missing = new ArrayList<>();
        for (Consultation consultation : draft.consulted().get()) {
            Verdict inOffice = coordination.coCoordinator(consultation.state(), on);
            boolean supported = consultation.support().orElse(false);
            if (!preparers.contains(consultation.state()) && !inOffice.bad() && !supported) {
                if (consultation.support().isEmpty()) {
                    missing.add("support");
                    missing.addAll(inOffice.missing());
                } else if (inOffice.good() && draft.preparedBy().isPresent()) {
                    bad.add(consultation.state());
                } else if (inOffice.good()) {
                    missing.add("preparedBy");
                } else {
                    missing.addAll(inOffice.missing());
                }
            }
        }
        if (!bad.isEmpty()) {
            return Position.of(Status.NOT_MET).listing(bad);
        }
        return missing.isEmpty() ? Position.of(Status.MET) : Position.of(Status.UNDETERMINED, missing);
    }

    /** Returns whether the measures that a draft proposes are in the Catalogue of the day (2.2). */
    public static Position inCatalogue(Draft draft) {
        return draft.measures()
                .map(measures -> NamedMeasures.inCatalogue(measures, DayBounds.of(draft.on())))
                .orElseGet(() -> Position.undetermined("measures"));
    }
}
