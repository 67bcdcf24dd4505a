package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.Consent;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** In what standing a State acts. */
public final class Standing {

    private Standing() {}

    /** Returns whether those that recommend coordinate the area, naming those that do not (1.5). */
    public static Position ofSenders(Recommendation recommendation, Coordination coordination) {
        SortedSet<StateCode> others = new TreeSet<>();
        List<String> missing = new ArrayList<>();
        boolean unknown = false;
        for (StateCode state : recommendation.states()) {
            Verdict verdict = coordination.inAnyOffice(state, DayBounds.of(recommendation.on()));
            if (verdict.bad()) {
                others.add(state);
            }
            unknown = unknown || !verdict.good();
            missing.addAll(verdict.missing());
        }
        if (!others.isEmpty()) {
            return Position.of(Status.NOT_MET).listing(others);
        }
        return unknown ? Position.of(Status.UNDETERMINED, missing) : Position.of(Status.MET);
    }

    /** Returns whether the area has no Coordinator on the first day of acting (1.11). */
    public static Position vacant(ActingCoordination acting, Coordination coordination) {
        Verdict held = coordination.regularCoordinator(DayBounds.of(acting.firstDay()));
        return held.good()
                ? Position.of(Status.NOT_MET)
                : Position.of(held.bad() ? Status.MET : Status.UNDETERMINED, held.missing());
    }

    /** Returns whether every other Co-coordinator consented, naming those that did not (1.11). */
    public static Position consented(ActingCoordination acting, Coordination coordination) {
        DayBounds first = DayBounds.of(acting.firstDay());
        return coordination.eachCoCoordinator(first, Set.of(acting.state()), state -> {
            Verdict said =
                    acting.consents().map(all -> said(all, state, first)).orElseGet(() -> Verdict.unknown("consents"));
            return said.good() || coordination.silence().isEmpty() ? said : silent(acting, coordination, first, said);
        });
    }

    private static Verdict said(List<Consent> all, StateCode state, DayBounds by) {
        Verdict verdict = Verdict.BAD;
        for (Consent consent : all) {
            if (consent.state().equals(state)) {
                Verdict own = consent.on()
                        .map(day -> Verdict.notAfter(DayBounds.of(day), by))
                        .orElseGet(() -> Verdict.unknown("consents"));
                verdict = Verdict.better(verdict, own);
            }
        }
        return verdict;
    }

    private static Verdict silent(ActingCoordination acting, Coordination coordination, DayBounds first, Verdict said) {
        if (acting.askedOn().isEmpty()) {
            return Verdict.unknown("askedOn");
        }
        DayBounds over = DayBounds.of(acting.askedOn().get())
                .plusDays(coordination.silence().getAsInt());
        Verdict kept = Verdict.notAfter(over, first);
        return kept.bad() ? said : kept;
    }
}
