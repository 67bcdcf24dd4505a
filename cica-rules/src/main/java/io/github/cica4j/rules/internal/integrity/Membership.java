package io.github.cica4j.rules.internal.integrity;

import io.github.cica4j.model.catalogue.AreaId;
import io.github.cica4j.model.catalogue.Catalogues;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.State;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.state.States;
import io.github.cica4j.model.time.DayBounds;
import io.github.cica4j.model.time.KnownDay;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Who was a Member State on a day. */
public final class Membership {

    private Membership() {}

    /**
     * Returns whether a State was a Member State on a day, and an area is one of the Catalogue. Nothing is said of the codes from
     * XA to XZ, which ISO leaves to its users: they stand for invented States.
     */
    public static Position of(StateCode state, AreaId area, DayBounds on) {
        if (state.code().startsWith("X")) {
            return Position.absent();
        }
        return Catalogues.find(area).isEmpty() ? Position.of(Status.NOT_MET) : of(state, on);
    }

    /** Returns whether a State was a Member State on a day; nothing is said of invented ones. */
    public static Position of(StateCode state, DayBounds on) {
        if (state.code().startsWith("X")) {
            return Position.absent();
        }
        Optional<KnownDay> known = States.find(state).flatMap(State::memberSince);
        if (known.isEmpty()) {
            return Position.of(Status.NOT_MET);
        }
        if (known.get().latest().toEpochDay() <= on.earliest()) {
            return Position.of(Status.MET);
        }
        DayBounds since = DayBounds.of(known.get());
        if (since.earliest() > on.latest()) {
            return Position.of(Status.NOT_MET);
        }
        SortedSet<String> rough = new TreeSet<>(on.because());
        rough.addAll(since.because());
        return Position.of(Status.UNDETERMINED, rough);
    }
}
