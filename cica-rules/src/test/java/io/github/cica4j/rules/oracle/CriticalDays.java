package io.github.cica4j.rules.oracle;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.ListRow;
import io.github.cica4j.model.fact.Minutes;
import io.github.cica4j.model.fact.NoteVerbale;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedDay;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** The days on which a status can change: every bound that is on record or follows from one, the days round it, and far ones. */
final class CriticalDays {

    private static final LocalDate FAR_PAST = LocalDate.of(1900, 1, 1);
    private static final LocalDate FAR_FUTURE = LocalDate.of(2500, 12, 31);

    private final SortedSet<Long> days = new TreeSet<>();
    private final long grace;

    CriticalDays(Dossier dossier, Choices choices) {
        grace = choices.is("INT-05", "grace") ? choices.days("INT-05") : 0;
        days.add(FAR_PAST.toEpochDay());
        days.add(FAR_FUTURE.toEpochDay());
        around(LocalDate.of(2021, 10, 12).toEpochDay());
        dossier.completeness().declarations().values().forEach(declaration -> {
            around(declaration.range().start().toEpochDay());
            around(declaration.range().endInclusive().toEpochDay());
        });
        dossier.facts().forEach(this::fact);
    }

    SortedSet<Long> days() {
        return days;
    }

    private void around(long day) {
        days.add(day - 1);
        days.add(day);
        days.add(day + 1);
    }

    private void day(KnownDay day) {
        around(day.earliest().toEpochDay());
        around(day.latest().toEpochDay());
    }

    private void days(Optional<KnownDay> day) {
        day.ifPresent(this::day);
    }

    private void period(Optional<KnownPeriod> period) {
        period.ifPresent(stated -> {
            day(stated.from());
            monthsAfter(stated.from(), 3, 0);
            days(stated.to());
        });
    }

    private void monthsAfter(KnownDay day, int months, long more) {
        for (String reading : new String[] {"clip", "roll"}) {
            for (long value : Span.of(day).values()) {
                new Months(reading).after(value, months).forEach(after -> {
                    around(after);
                    around(after + more);
                });
            }
        }
    }

    private void fact(Fact fact) {
        fact.acts().forEach(act -> day(act.on()));
        if (fact instanceof NoteVerbale || fact instanceof Document) {
            fact.recordedOn().ifPresent(day -> around(day.toEpochDay()));
        }
        if (fact instanceof Decision decision) {
            day(decision.on());
            monthsAfter(decision.on(), 3, 0);
        } else if (fact instanceof Offer offer) {
            day(offer.on());
            days(offer.withdrawnOn());
        } else if (fact instanceof Appointment appointment) {
            period(Seats.stated(appointment.tenure()));
        } else if (fact instanceof Extension extension) {
            days(extension.firstDay());
            extension.firstDay().ifPresent(day -> monthsAfter(day, 3, 0));
            day(extension.lastDay());
        } else if (fact instanceof Termination termination) {
            day(termination.lastDay());
        } else if (fact instanceof ActingCoordination acting) {
            day(acting.firstDay());
            days(acting.lastDay());
        } else if (fact instanceof CoordinatorList list) {
            list(list);
        } else if (fact instanceof ConceptPaper paper) {
            days(paper.withdrawnOn());
            days(paper.supersededOn());
        } else if (fact instanceof Draft draft) {
            day(draft.on());
            monthsAfter(draft.on(), 6, grace);
            draft.datedOn().flatMap(StatedDay::day).ifPresent(day -> monthsAfter(day, 6, grace));
        } else if (fact instanceof Approval approval) {
            day(approval.on());
        } else if (fact instanceof Minutes minutes) {
            days(minutes.finalOn());
        } else if (fact instanceof ExpertMeeting meeting) {
            day(meeting.on());
            days(meeting.convenedOn());
        }
    }

    private void list(CoordinatorList list) {
        around(list.on().toEpochDay());
        for (ListRow row : list.rows()) {
            for (Role role : Role.values()) {
                row.entries(role).forEach(entry -> period(entry.tenure()));
            }
        }
    }
}
