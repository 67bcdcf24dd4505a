package io.github.cica4j.model.dossier;

import io.github.cica4j.model.fact.Act;
import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Budget;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consent;
import io.github.cica4j.model.fact.Consultation;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Disclosure;
import io.github.cica4j.model.fact.DisclosureConsent;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.Endorsement;
import io.github.cica4j.model.fact.EventSubmission;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.ExternalRelation;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.HeldEvent;
import io.github.cica4j.model.fact.MeasureChange;
import io.github.cica4j.model.fact.Meeting;
import io.github.cica4j.model.fact.Mentions;
import io.github.cica4j.model.fact.MinutedDecision;
import io.github.cica4j.model.fact.Minutes;
import io.github.cica4j.model.fact.NewMeasure;
import io.github.cica4j.model.fact.NoteVerbale;
import io.github.cica4j.model.fact.Notice;
import io.github.cica4j.model.fact.Objection;
import io.github.cica4j.model.fact.ObserverApplication;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.Outcome;
import io.github.cica4j.model.fact.Reference;
import io.github.cica4j.model.fact.RelationStep;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.SilenceProcedure;
import io.github.cica4j.model.fact.SilenceResponse;
import io.github.cica4j.model.fact.Statement;
import io.github.cica4j.model.fact.Termination;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.model.time.StatedDay;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Takes out of a dossier what came on record after a day. */
final class KnownOn {

    private final LocalDate day;
    private final Set<FactId> known = new HashSet<>();

    private KnownOn(LocalDate day) {
        this.day = day;
    }

    static Dossier of(Dossier dossier, LocalDate day) {
        KnownOn view = new KnownOn(day);
        view.find(dossier.facts());
        Dossier.Builder builder = Dossier.builder().completeness(view.completeness(dossier.completeness()));
        dossier.title().ifPresent(builder::title);
        for (Fact fact : dossier.facts()) {
            if (view.known.contains(fact.id())) {
                builder.add(view.withoutLaterParts(fact));
            }
        }
        return builder.build();
    }

    private Completeness completeness(Completeness all) {
        Map<String, Completeness.Declaration> kept = new HashMap<>();
        all.declarations().forEach((kind, declaration) -> {
            if (declaration.recordedOn().filter(day::isBefore).isEmpty()) {
                kept.put(kind, declaration);
            }
        });
        return Completeness.of(kept);
    }

    /** A fact that came about with another one is not known before it; this goes on along chains of references. */
    private void find(List<Fact> facts) {
        for (Fact fact : facts) {
            if (!cameOnRecord(fact).isAfter(day)) {
                known.add(fact.id());
            }
        }
        while (true) {
            List<FactId> hanging = facts.stream()
                    .filter(fact -> known.contains(fact.id()))
                    .filter(fact -> fact.references().stream()
                            .filter(Reference::essential)
                            .anyMatch(reference -> !known.contains(reference.target())))
                    .map(Fact::id)
                    .toList();
            if (hanging.isEmpty()) {
                return;
            }
            hanging.forEach(known::remove);
        }
    }

    private static LocalDate cameOnRecord(Fact fact) {
        return fact.recordedOn().orElseGet(() -> happened(fact));
    }

    private static LocalDate happened(Fact fact) {
        if (fact instanceof CoordinatorList list) {
            return list.on();
        }
        if (fact instanceof Appointment appointment && appointment.decision().isEmpty()) {
            return appointment
                    .tenure()
                    .orElseThrow()
                    .period()
                    .orElseThrow()
                    .from()
                    .latest();
        }
        if (fact instanceof Extension extension && extension.decision().isEmpty()) {
            return extension.firstDay().orElseThrow().latest();
        }
        if (fact instanceof Review review) {
            LocalDate held = review.on().latest();
            return review.announcedOn()
                    .flatMap(StatedDay::day)
                    .map(KnownDay::latest)
                    .filter(held::isAfter)
                    .orElse(held);
        }
        return fact.acts().stream()
                .map(Act::on)
                .map(KnownDay::latest)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private Fact withoutLaterParts(Fact fact) {
        if (fact instanceof Offer offer) {
            return Offer.builder()
                    .from(offer)
                    .decision(onRecord(offer.decision()))
                    .withdrawnOn(past(offer.withdrawnOn()))
                    .build();
        }
        if (fact instanceof Appointment appointment) {
            return Appointment.builder()
                    .from(appointment)
                    .offer(onRecord(appointment.offer()))
                    .build();
        }
        if (fact instanceof Extension extension) {
            return Extension.builder()
                    .from(extension)
                    .request(sent(extension.request()))
                    .build();
        }
        if (fact instanceof Termination termination) {
            return Termination.builder()
                    .from(termination)
                    .notice(sent(termination.notice()))
                    .build();
        }
        if (fact instanceof CoordinatorList list) {
            return CoordinatorList.builder()
                    .from(list)
                    .decision(onRecord(list.decision()))
                    .reflects(list.reflects().map(this::onRecord))
                    .build();
        }
        if (fact instanceof Adoption adoption) {
            return Adoption.builder()
                    .from(adoption)
                    .decision(onRecord(adoption.decision()))
                    .build();
        }
        if (fact instanceof ConceptPaper paper) {
            return ConceptPaper.builder()
                    .from(paper)
                    .withdrawnOn(past(paper.withdrawnOn()))
                    .supersededOn(past(paper.supersededOn()))
                    .build();
        }
        if (fact instanceof Draft draft) {
            return Draft.builder()
                    .from(draft)
                    .consulted(draft.consulted().map(all -> pastOnly(all, Consultation::on)))
                    .build();
        }
        if (fact instanceof Approval approval) {
            return Approval.builder()
                    .from(approval)
                    .draft(onRecord(approval.draft()))
                    .build();
        }
        if (fact instanceof ActionPlan plan) {
            return ActionPlan.builder()
                    .from(plan)
                    .paper(onRecord(plan.paper()))
                    .newMeasures(plan.newMeasures().map(this::approved))
                    .build();
        }
        if (fact instanceof ExpertMeeting meeting) {
            return ExpertMeeting.builder()
                    .from(meeting)
                    .paper(onRecord(meeting.paper()))
                    .chairmanshipConsulted(meeting.chairmanshipConsulted().filter(stated -> notLater(stated.day())))
                    .build();
        }
        if (fact instanceof ActingCoordination acting) {
            return ActingCoordination.builder()
                    .from(acting)
                    .lastDay(past(acting.lastDay()))
                    .askedOn(past(acting.askedOn()))
                    .consents(acting.consents().map(all -> pastOnly(all, Consent::on)))
                    .build();
        }
        if (fact instanceof MeasureChange change) {
            return MeasureChange.builder()
                    .from(change)
                    .objections(change.objections().map(this::known))
                    .build();
        }
        if (fact instanceof Review review) {
            boolean held = !review.on().latest().isAfter(day);
            return Review.builder()
                    .from(review)
                    .covered(review.covered().filter(unused -> held))
                    .papers(review.papers().filter(unused -> held).map(this::onRecord))
                    .plans(review.plans().filter(unused -> held).map(this::onRecord))
                    .speakers(review.speakers().filter(unused -> held))
                    .build();
        }
        if (fact instanceof Disclosure disclosure) {
            return Disclosure.builder()
                    .from(disclosure)
                    .consents(disclosure.consents().map(this::given))
                    .build();
        }
        if (fact instanceof AnnualPlan plan) {
            return AnnualPlan.builder()
                    .from(plan)
                    .decision(onRecord(plan.decision()))
                    .approval(plan.approval()
                            .filter(given -> past(Optional.of(given.on())).isPresent()))
                    .build();
        }
        if (fact instanceof EventSubmission submission) {
            return EventSubmission.builder()
                    .from(submission)
                    .plan(onRecord(submission.plan()))
                    .on(past(submission.on()))
                    .build();
        }
        if (fact instanceof HeldEvent event) {
            return HeldEvent.builder()
                    .from(event)
                    .held(event.held()
                            .filter(stated -> stated.period()
                                    .filter(days -> past(Optional.of(days.to().orElse(days.from())))
                                            .isEmpty())
                                    .isEmpty()))
                    .build();
        }
        if (fact instanceof Budget budget) {
            return Budget.builder()
                    .from(budget)
                    .decision(onRecord(budget.decision()))
                    .build();
        }
        if (fact instanceof SilenceProcedure procedure) {
            return SilenceProcedure.builder()
                    .from(procedure)
                    .paper(onRecord(procedure.paper()))
                    .extensions(procedure.extensions().stream()
                            .filter(extension -> past(Optional.of(
                                            extension.grantedOn().day()))
                                    .isPresent())
                            .toList())
                    .outcome(procedure.outcome().flatMap(this::told))
                    .build();
        }
        if (fact instanceof SilenceResponse response) {
            return SilenceResponse.builder()
                    .from(response)
                    .withdrawn(response.withdrawn()
                            .filter(end -> past(Optional.of(end.day())).isPresent()))
                    .build();
        }
        if (fact instanceof ObserverApplication application) {
            return ObserverApplication.builder()
                    .from(application)
                    .on(past(application.on()))
                    .circulated(application.circulated().filter(told -> notLater(told.on())))
                    .consideredOn(past(application.consideredOn()))
                    .adoption(given(application.adoption()))
                    .statusFrom(past(application.statusFrom()))
                    .build();
        }
        if (fact instanceof ExternalRelation relation) {
            return ExternalRelation.builder()
                    .from(relation)
                    .mandate(onRecord(relation.mandate()))
                    .begunOn(past(relation.begunOn()))
                    .steps(relation.steps().map(this::taken))
                    .build();
        }
        if (fact instanceof Statement statement) {
            return Statement.builder()
                    .from(statement)
                    .on(past(statement.on()))
                    .adoptedOn(past(statement.adoptedOn()))
                    .build();
        }
        return withoutLaterPapers(fact);
    }

    private Fact withoutLaterPapers(Fact fact) {
        if (fact instanceof Decision decision) {
            return Decision.builder()
                    .from(decision)
                    .meeting(onRecord(decision.meeting()))
                    .document(onRecord(decision.document()))
                    .objections(decision.objections().map(this::known))
                    .revisits(onRecord(decision.revisits()))
                    .build();
        }
        if (fact instanceof NoteVerbale note) {
            return NoteVerbale.builder()
                    .from(note)
                    .refersTo(
                            note.refersTo().map(all -> new Mentions(onRecord(all.notes()), onRecord(all.decisions()))))
                    .build();
        }
        if (fact instanceof Meeting meeting) {
            return Meeting.builder()
                    .from(meeting)
                    .documents(meeting.documents().map(this::onRecord))
                    .build();
        }
        if (fact instanceof Minutes minutes) {
            return Minutes.builder()
                    .from(minutes)
                    .finalOn(past(minutes.finalOn()))
                    .decisions(minutes.decisions()
                            .map(all -> all.stream()
                                    .map(told -> new MinutedDecision(told.item(), onRecord(told.decision())))
                                    .toList()))
                    .build();
        }
        return fact;
    }

    private Optional<Outcome> told(Outcome outcome) {
        return past(Optional.of(outcome.on())).map(on -> new Outcome(outcome.adopted(), on, past(outcome.noticeOn())));
    }

    /** A step is part of a plan before it is taken. */
    private List<RelationStep> taken(List<RelationStep> steps) {
        return steps.stream()
                .map(step -> new RelationStep(step.number(), step.title(), past(step.on())))
                .toList();
    }

    private List<NewMeasure> approved(List<NewMeasure> measures) {
        return measures.stream()
                .map(measure -> new NewMeasure(measure.title(), given(measure.approval())))
                .toList();
    }

    private Optional<Endorsement> given(Optional<Endorsement> endorsement) {
        return endorsement.filter(told -> notLater(told.on()));
    }

    private List<Objection> known(List<Objection> objections) {
        return pastOnly(objections, Objection::on).stream()
                .map(raised -> new Objection(raised.state(), raised.on(), past(raised.withdrawnOn())))
                .toList();
    }

    private List<DisclosureConsent> given(List<DisclosureConsent> consents) {
        return pastOnly(consents, DisclosureConsent::on).stream()
                .map(consent -> new DisclosureConsent(consent.state(), consent.on(), past(consent.revokedOn())))
                .toList();
    }

    private List<FactId> onRecord(List<FactId> ids) {
        return ids.stream().filter(known::contains).toList();
    }

    /** What has no day may have come at any time. */
    private <T> List<T> pastOnly(List<T> parts, Function<T, Optional<KnownDay>> dayOf) {
        return parts.stream().filter(part -> notLater(dayOf.apply(part))).toList();
    }

    private boolean notLater(Optional<KnownDay> when) {
        return when.isEmpty() || past(when).isPresent();
    }

    private Optional<FactId> onRecord(Optional<FactId> id) {
        return id.filter(known::contains);
    }

    private Optional<Notice> sent(Optional<Notice> notice) {
        return notice.filter(told -> notLater(told.on()));
    }

    private Optional<KnownDay> past(Optional<KnownDay> when) {
        return when.filter(then -> !then.latest().isAfter(day));
    }
}
