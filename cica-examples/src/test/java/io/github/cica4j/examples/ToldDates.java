package io.github.cica4j.examples;

import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consideration;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days and periods that a fact tells. */
final class ToldDates {

    private final List<KnownDay> days = new ArrayList<>();
    private final List<KnownPeriod> periods = new ArrayList<>();

    private ToldDates(Fact fact) {
        fact.acts().forEach(act -> days.add(act.on()));
        fact.recordedOn().map(KnownDay::of).ifPresent(days::add);
        if (fact instanceof CoordinatorList list) {
            days.add(KnownDay.of(list.on()));
            list.rows().stream()
                    .flatMap(row -> Stream.concat(row.coordinators().stream(), row.coCoordinators().stream()))
                    .map(ListEntry::tenure)
                    .flatMap(Optional::stream)
                    .forEach(periods::add);
        } else if (fact instanceof Offer offer) {
            offer.withdrawnOn().ifPresent(days::add);
            period(offer.tenure());
        } else if (fact instanceof Appointment appointment) {
            period(appointment.tenure());
        } else if (fact instanceof Extension extension) {
            extension.firstDay().ifPresent(days::add);
            days.add(extension.lastDay());
        } else if (fact instanceof ConceptPaper paper) {
            paper.withdrawnOn().ifPresent(days::add);
            paper.supersededOn().ifPresent(days::add);
        } else if (fact instanceof Draft draft) {
            period(draft.applicability());
        } else if (fact instanceof Approval approval) {
            period(approval.applicability());
        } else if (fact instanceof ActionPlan plan) {
            period(plan.applicability());
        } else if (!(fact instanceof Decision || fact instanceof Consideration || fact instanceof ExpertMeeting)) {
            throw new IllegalArgumentException("Tell here which dates a fact of kind " + fact.kind() + " has");
        }
    }

    private void period(Optional<StatedPeriod> stated) {
        stated.flatMap(StatedPeriod::period).ifPresent(periods::add);
    }

    /** Returns the days. */
    static List<KnownDay> days(Fact fact) {
        return new ToldDates(fact).days;
    }

    /** Returns the periods. */
    static List<KnownPeriod> periods(Fact fact) {
        return new ToldDates(fact).periods;
    }
}
