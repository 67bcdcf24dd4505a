package io.github.cica4j.rules.internal.modalities;

import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.Audience;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.finding.Position;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import io.github.cica4j.model.time.DayBounds;
import java.util.Set;
import java.util.TreeSet;

/** How an expert meeting was convened. */
public final class Meetings {

    private static final Position CONVENERS_UNKNOWN = Position.undetermined("convenedBy");

    private Meetings() {}

    /** Returns the day on which it was convened, else held. */
    public static DayBounds on(ExpertMeeting meeting) {
        return DayBounds.of(meeting.convenedOn().orElse(meeting.on()));
    }

    /** Returns whether a meeting that a Coordinator or Co-coordinator convened was prepared as it should (1.7). */
    public static Position prepared(ExpertMeeting meeting, Coordination coordination) {
        if (meeting.convenedBy().isEmpty()) {
            return CONVENERS_UNKNOWN;
        }
        DayBounds on = on(meeting);
        Verdict byOffice = Verdict.BAD;
        for (StateCode state : meeting.convenedBy().get()) {
            Verdict own = coordination.inAnyOffice(state, on);
            boolean bothUnknown = !byOffice.good() && !byOffice.bad() && !own.good() && !own.bad();
            if (bothUnknown) {
                Set<String> missing = new TreeSet<>(byOffice.missing());
                missing.addAll(own.missing());
                byOffice = Verdict.unknown(missing);
            } else {
                byOffice = Verdict.better(byOffice, own);
            }
        }
        if (byOffice.bad()) {
            return Position.absent();
        }
        Verdict consulted = meeting.chairmanshipConsulted()
                .map(stated -> stated.day()
                        .map(day -> Verdict.notAfter(DayBounds.of(day), on))
                        .orElse(Verdict.BAD))
                .orElseGet(() -> Verdict.unknown("chairmanshipConsulted"));
        Verdict assisted = Verdict.of("secretariatAssisted", meeting.secretariatAssisted(), Boolean::booleanValue);
        Position position = Verdict.all(consulted, assisted);
        return byOffice.good() ? position : position.or(Position.absent(), byOffice.missing());
    }

    /** Returns whether all Member States were invited. */
    public static Position allInvited(ExpertMeeting meeting) {
        return meeting.invited()
                .map(invited -> Position.of(invited == Audience.ALL_MEMBER_STATES ? Status.MET : Status.REVIEW))
                .orElseGet(() -> Position.undetermined("invited"));
    }

    /** Returns whether the Coordinator convened a meeting that was due on a paper considered for long (2.5). */
    public static Position convenedByCoordinator(
            ExpertMeeting meeting, PaperHistory history, Coordination coordination) {
        Verdict asked = askedFor(meeting, history);
        if (asked.bad()) {
            return Position.absent();
        }
        Position position = meeting.convenedBy()
                .map(states -> Drafting.oneCoordinates(states, coordination, on(meeting)))
                .orElse(CONVENERS_UNKNOWN);
        return asked.good() ? position : position.or(Position.absent(), asked.missing());
    }

    private static Verdict askedFor(ExpertMeeting meeting, PaperHistory history) {
        if (!history.drafted()) {
            return Verdict.BAD;
        }
        DayBounds arises = history.beyondSixMonths();
        DayBounds ends = history.considerationEnds();
        Verdict within = Verdict.BAD;
        for (Act act : meeting.acts()) {
            within = Verdict.better(within, within(DayBounds.of(act.on()), arises, ends));
        }
        return Verdict.both(Verdict.notAfter(arises.plusDays(1), ends), within);
    }

    /** Each bound of a rough day is looked at by itself. */
    private static Verdict within(DayBounds on, DayBounds arises, DayBounds ends) {
        Verdict early = within(on.earliest(), on, arises, ends);
        Verdict late = within(on.latest(), on, arises, ends);
        if (early.truth() == late.truth()) {
            return early;
        }
        return Verdict.unknown(Verdict.rough(on, arises, ends));
    }

    private static Verdict within(long day, DayBounds on, DayBounds arises, DayBounds ends) {
        DayBounds exact = new DayBounds(day, day, on.because());
        return Verdict.both(Verdict.notAfter(arises, exact), Verdict.notAfter(exact, ends));
    }
}
