package io.github.cica4j.examples;

import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Budget;
import io.github.cica4j.model.fact.Circulation;
import io.github.cica4j.model.fact.CommentRound;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consideration;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Endorsement;
import io.github.cica4j.model.fact.EventSubmission;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.ExternalRelation;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.ListEntry;
import io.github.cica4j.model.fact.Meeting;
import io.github.cica4j.model.fact.Minutes;
import io.github.cica4j.model.fact.NoteVerbale;
import io.github.cica4j.model.fact.ObserverApplication;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.PlanCall;
import io.github.cica4j.model.fact.RelationStep;
import io.github.cica4j.model.fact.SilenceProcedure;
import io.github.cica4j.model.fact.Statement;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.KnownPeriod;
import io.github.cica4j.model.time.KnownTime;
import io.github.cica4j.model.time.StatedPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The days and periods that a fact tells. */
final class ToldDates {

    /** The kinds of fact whose days are those of their acts; the last days that a call sets are printed otherwise. */
    private static final List<Class<? extends Fact>> WITHOUT_OTHERS = List.of(
            AnnualPlan.class,
            Budget.class,
            CommentRound.class,
            Consideration.class,
            Decision.class,
            Document.class,
            EventSubmission.class,
            ExpertMeeting.class,
            Meeting.class,
            NoteVerbale.class,
            PlanCall.class);

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
        } else if (fact instanceof Minutes minutes) {
            minutes.commentsUntil().ifPresent(days::add);
            minutes.finalOn().ifPresent(days::add);
        } else if (fact instanceof SilenceProcedure procedure) {
            procedure.deadline().map(KnownTime::day).ifPresent(days::add);
        } else if (fact instanceof ObserverApplication application) {
            application.circulated().flatMap(Circulation::on).ifPresent(days::add);
            application.consideredOn().ifPresent(days::add);
            application.adoption().flatMap(Endorsement::on).ifPresent(days::add);
            application.statusFrom().ifPresent(days::add);
        } else if (fact instanceof ExternalRelation relation) {
            relation.steps().stream()
                    .flatMap(List::stream)
                    .map(RelationStep::on)
                    .flatMap(Optional::stream)
                    .forEach(days::add);
        } else if (fact instanceof Statement statement) {
            statement.adoptedOn().ifPresent(days::add);
        } else if (WITHOUT_OTHERS.stream().noneMatch(type -> type.isInstance(fact))) {
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
