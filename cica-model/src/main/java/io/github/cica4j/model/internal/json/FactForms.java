package io.github.cica4j.model.internal.json;

import static io.github.cica4j.model.internal.json.Forms.ACTIVITY;
import static io.github.cica4j.model.internal.json.Forms.AREA;
import static io.github.cica4j.model.internal.json.Forms.AUDIENCE;
import static io.github.cica4j.model.internal.json.Forms.BOOLEAN;
import static io.github.cica4j.model.internal.json.Forms.CONSENT;
import static io.github.cica4j.model.internal.json.Forms.CONSULTATION;
import static io.github.cica4j.model.internal.json.Forms.DAY;
import static io.github.cica4j.model.internal.json.Forms.DISCLOSURE_CONSENT;
import static io.github.cica4j.model.internal.json.Forms.FACT_ID;
import static io.github.cica4j.model.internal.json.Forms.KNOWN_DAY;
import static io.github.cica4j.model.internal.json.Forms.LIST_ROW;
import static io.github.cica4j.model.internal.json.Forms.MEASURE;
import static io.github.cica4j.model.internal.json.Forms.NOTICE;
import static io.github.cica4j.model.internal.json.Forms.OBJECTION;
import static io.github.cica4j.model.internal.json.Forms.PERIOD;
import static io.github.cica4j.model.internal.json.Forms.POSITIVE;
import static io.github.cica4j.model.internal.json.Forms.RECIPIENTS;
import static io.github.cica4j.model.internal.json.Forms.REVIEW_FOCUS;
import static io.github.cica4j.model.internal.json.Forms.SOURCE;
import static io.github.cica4j.model.internal.json.Forms.STATE;
import static io.github.cica4j.model.internal.json.Forms.STATED_DAY;
import static io.github.cica4j.model.internal.json.Forms.STATED_PERIOD;
import static io.github.cica4j.model.internal.json.Forms.TEXT;
import static io.github.cica4j.model.internal.json.Forms.THROUGH;
import static io.github.cica4j.model.internal.json.Forms.constant;
import static io.github.cica4j.model.internal.json.Forms.list;
import static io.github.cica4j.model.internal.json.Forms.reference;
import static io.github.cica4j.model.internal.json.Forms.some;
import static io.github.cica4j.model.internal.json.RelationForms.NEW_MEASURE;

import io.github.cica4j.model.fact.ActingCoordination;
import io.github.cica4j.model.fact.ActionPlan;
import io.github.cica4j.model.fact.ActivityProposal;
import io.github.cica4j.model.fact.Adoption;
import io.github.cica4j.model.fact.AdvisoryBody;
import io.github.cica4j.model.fact.Amendment;
import io.github.cica4j.model.fact.Appointment;
import io.github.cica4j.model.fact.Approval;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Channel;
import io.github.cica4j.model.fact.CompletionReport;
import io.github.cica4j.model.fact.ConceptPaper;
import io.github.cica4j.model.fact.Consideration;
import io.github.cica4j.model.fact.Contribution;
import io.github.cica4j.model.fact.ContributionRequest;
import io.github.cica4j.model.fact.CoordinatorList;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Disclosure;
import io.github.cica4j.model.fact.Document;
import io.github.cica4j.model.fact.Draft;
import io.github.cica4j.model.fact.ExpertMeeting;
import io.github.cica4j.model.fact.Extension;
import io.github.cica4j.model.fact.InformationExchange;
import io.github.cica4j.model.fact.Manner;
import io.github.cica4j.model.fact.MeasureChange;
import io.github.cica4j.model.fact.Meeting;
import io.github.cica4j.model.fact.Offer;
import io.github.cica4j.model.fact.PaperElement;
import io.github.cica4j.model.fact.Recommendation;
import io.github.cica4j.model.fact.Review;
import io.github.cica4j.model.fact.ReviewAspect;
import io.github.cica4j.model.fact.Role;
import io.github.cica4j.model.fact.Termination;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The forms of all kinds of fact, in the order of the sections of a dossier. */
public final class FactForms {

    private static final FactForm<Decision> DECISION = new FactForm<>(
            Decision.KIND,
            Decision.class,
            "a decision of a body",
            ObjectForm.of(Decision::builder, Decision.Builder::build)
                    .required("id", FACT_ID, Decision::id, Decision.Builder::id)
                    .required("body", constant(Body.class), Decision::body, Decision.Builder::body)
                    .required("on", KNOWN_DAY, Decision::on, Decision.Builder::on)
                    .optional("number", POSITIVE, Decision::number, (builder, value) -> builder.number(value))
                    .optional("title", TEXT, Decision::title, (builder, value) -> builder.title(value))
                    .optional(
                            "meeting",
                            reference(Meeting.KIND),
                            Decision::meeting,
                            (builder, value) -> builder.meeting(value))
                    .optional(
                            "document",
                            reference(Document.KIND),
                            Decision::document,
                            (builder, value) -> builder.document(value))
                    .optional(
                            "objections",
                            list(OBJECTION),
                            Decision::objections,
                            (builder, value) -> builder.objections(value))
                    .optional(
                            "recommends",
                            constant(Body.class),
                            Decision::recommends,
                            (builder, value) -> builder.recommends(value))
                    .optional("continues", BOOLEAN, Decision::continues, (builder, value) -> builder.continues(value))
                    .optional(
                            "revisits",
                            reference(Decision.KIND),
                            Decision::revisits,
                            (builder, value) -> builder.revisits(value))
                    .optional("source", SOURCE, Decision::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Decision::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, Decision::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Adoption> ADOPTION = new FactForm<>(
            Adoption.KIND,
            Adoption.class,
            "the adoption of a text, named by the id of its rulebook such as modalities-draft-2023",
            ObjectForm.of(Adoption::builder, Adoption.Builder::build)
                    .required("id", FACT_ID, Adoption::id, Adoption.Builder::id)
                    .required("text", TEXT, Adoption::text, Adoption.Builder::text)
                    .required("by", constant(Body.class), Adoption::by, Adoption.Builder::by)
                    .required("on", KNOWN_DAY, Adoption::on, Adoption.Builder::on)
                    .optional(
                            "inForceFrom",
                            KNOWN_DAY,
                            Adoption::inForceFrom,
                            (builder, value) -> builder.inForceFrom(value))
                    .optional(
                            "decision",
                            reference(Decision.KIND),
                            Adoption::decision,
                            (builder, value) -> builder.decision(value))
                    .optional("source", SOURCE, Adoption::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Adoption::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, Adoption::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<CoordinatorList> COORDINATOR_LIST = new FactForm<>(
            CoordinatorList.KIND,
            CoordinatorList.class,
            "a printed list: evidence of who holds the offices, and unless it is partial of who does not",
            ObjectForm.of(CoordinatorList::builder, CoordinatorList.Builder::build)
                    .required("id", FACT_ID, CoordinatorList::id, CoordinatorList.Builder::id)
                    .required("on", DAY, CoordinatorList::on, CoordinatorList.Builder::on)
                    .optional(
                            "decision",
                            reference(Decision.KIND),
                            CoordinatorList::decision,
                            (builder, value) -> builder.decision(value))
                    .optional(
                            "partial",
                            BOOLEAN,
                            fact -> Optional.of(fact.partial()).filter(Boolean::booleanValue),
                            CoordinatorList.Builder::partial)
                    .optional(
                            "reflects",
                            list(reference(Decision.KIND)),
                            CoordinatorList::reflects,
                            (builder, value) -> builder.reflects(value))
                    .required("rows", list(LIST_ROW), CoordinatorList::rows, CoordinatorList.Builder::addAllRows)
                    .optional("source", SOURCE, CoordinatorList::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, CoordinatorList::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            CoordinatorList::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Offer> OFFER = new FactForm<>(
            Offer.KIND,
            Offer.class,
            "the offer of a State to take an office, or its announcement that it means to",
            ObjectForm.of(Offer::builder, Offer.Builder::build)
                    .required("id", FACT_ID, Offer::id, Offer.Builder::id)
                    .required("state", STATE, Offer::state, Offer.Builder::state)
                    .required("role", constant(Role.class), Offer::role, Offer.Builder::role)
                    .required("area", AREA, Offer::area, Offer.Builder::area)
                    .required("on", KNOWN_DAY, Offer::on, Offer.Builder::on)
                    .optional(
                            "form",
                            constant(io.github.cica4j.model.fact.Form.class),
                            Offer::form,
                            (builder, value) -> builder.form(value))
                    .optional("tenure", STATED_PERIOD, Offer::tenure, (builder, value) -> builder.tenure(value))
                    .optional(
                            "decision",
                            reference(Decision.KIND),
                            Offer::decision,
                            (builder, value) -> builder.decision(value))
                    .optional(
                            "withdrawnOn",
                            KNOWN_DAY,
                            Offer::withdrawnOn,
                            (builder, value) -> builder.withdrawnOn(value))
                    .optional("to", AUDIENCE, Offer::to, (builder, value) -> builder.to(value))
                    .optional("through", THROUGH, Offer::through, (builder, value) -> builder.through(value))
                    .optional("source", SOURCE, Offer::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Offer::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, Offer::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Appointment> APPOINTMENT = new FactForm<>(
            Appointment.KIND,
            Appointment.class,
            "the appointment of a State to an office",
            ObjectForm.of(Appointment::builder, Appointment.Builder::build)
                    .oneAtLeast("decision", "tenure")
                    .required("id", FACT_ID, Appointment::id, Appointment.Builder::id)
                    .required("state", STATE, Appointment::state, Appointment.Builder::state)
                    .required("role", constant(Role.class), Appointment::role, Appointment.Builder::role)
                    .required("area", AREA, Appointment::area, Appointment.Builder::area)
                    .optional(
                            "decision",
                            reference(Decision.KIND),
                            Appointment::decision,
                            (builder, value) -> builder.decision(value))
                    .optional("tenure", STATED_PERIOD, Appointment::tenure, (builder, value) -> builder.tenure(value))
                    .optional(
                            "offer",
                            reference(Offer.KIND),
                            Appointment::offer,
                            (builder, value) -> builder.offer(value))
                    .optional("source", SOURCE, Appointment::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Appointment::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn", DAY, Appointment::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Extension> EXTENSION = new FactForm<>(
            Extension.KIND,
            Extension.class,
            "the extension of a term of service",
            ObjectForm.of(Extension::builder, Extension.Builder::build)
                    .oneAtLeast("decision", "firstDay")
                    .required("id", FACT_ID, Extension::id, Extension.Builder::id)
                    .required("state", STATE, Extension::state, Extension.Builder::state)
                    .required("role", constant(Role.class), Extension::role, Extension.Builder::role)
                    .required("area", AREA, Extension::area, Extension.Builder::area)
                    .optional(
                            "decision",
                            reference(Decision.KIND),
                            Extension::decision,
                            (builder, value) -> builder.decision(value))
                    .optional("firstDay", KNOWN_DAY, Extension::firstDay, (builder, value) -> builder.firstDay(value))
                    .required("lastDay", KNOWN_DAY, Extension::lastDay, Extension.Builder::lastDay)
                    .optional("request", NOTICE, Extension::request, (builder, value) -> builder.request(value))
                    .optional("source", SOURCE, Extension::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Extension::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, Extension::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Termination> TERMINATION = new FactForm<>(
            Termination.KIND,
            Termination.class,
            "the early end of a term of service",
            ObjectForm.of(Termination::builder, Termination.Builder::build)
                    .required("id", FACT_ID, Termination::id, Termination.Builder::id)
                    .required("state", STATE, Termination::state, Termination.Builder::state)
                    .required("role", constant(Role.class), Termination::role, Termination.Builder::role)
                    .required("area", AREA, Termination::area, Termination.Builder::area)
                    .required("lastDay", KNOWN_DAY, Termination::lastDay, Termination.Builder::lastDay)
                    .optional("notice", NOTICE, Termination::notice, (builder, value) -> builder.notice(value))
                    .optional("source", SOURCE, Termination::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Termination::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn", DAY, Termination::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<ActingCoordination> ACTING_COORDINATION = new FactForm<>(
            ActingCoordination.KIND,
            ActingCoordination.class,
            "a Co-coordinator that takes up the role of Coordinator for a time",
            ObjectForm.of(ActingCoordination::builder, ActingCoordination.Builder::build)
                    .required("id", FACT_ID, ActingCoordination::id, ActingCoordination.Builder::id)
                    .required("state", STATE, ActingCoordination::state, ActingCoordination.Builder::state)
                    .required("area", AREA, ActingCoordination::area, ActingCoordination.Builder::area)
                    .required("firstDay", KNOWN_DAY, ActingCoordination::firstDay, ActingCoordination.Builder::firstDay)
                    .optional(
                            "lastDay",
                            KNOWN_DAY,
                            ActingCoordination::lastDay,
                            (builder, value) -> builder.lastDay(value))
                    .optional(
                            "askedOn",
                            KNOWN_DAY,
                            ActingCoordination::askedOn,
                            (builder, value) -> builder.askedOn(value))
                    .optional(
                            "consents",
                            list(CONSENT),
                            ActingCoordination::consents,
                            (builder, value) -> builder.consents(value))
                    .optional("source", SOURCE, ActingCoordination::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, ActingCoordination::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            ActingCoordination::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<ConceptPaper> CONCEPT_PAPER = new FactForm<>(
            ConceptPaper.KIND,
            ConceptPaper.class,
            "a concept paper of an area, whatever its state",
            ObjectForm.of(ConceptPaper::builder, ConceptPaper.Builder::build)
                    .required("id", FACT_ID, ConceptPaper::id, ConceptPaper.Builder::id)
                    .required("area", AREA, ConceptPaper::area, ConceptPaper.Builder::area)
                    .optional("title", TEXT, ConceptPaper::title, (builder, value) -> builder.title(value))
                    .optional(
                            "withdrawnOn",
                            KNOWN_DAY,
                            ConceptPaper::withdrawnOn,
                            (builder, value) -> builder.withdrawnOn(value))
                    .optional(
                            "supersededOn",
                            KNOWN_DAY,
                            ConceptPaper::supersededOn,
                            (builder, value) -> builder.supersededOn(value))
                    .optional("source", SOURCE, ConceptPaper::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, ConceptPaper::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            ConceptPaper::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Draft> DRAFT = new FactForm<>(
            Draft.KIND,
            Draft.class,
            "a draft of a concept paper as it was issued",
            ObjectForm.of(Draft::builder, Draft.Builder::build)
                    .required("id", FACT_ID, Draft::id, Draft.Builder::id)
                    .required("paper", reference(ConceptPaper.KIND), Draft::paper, Draft.Builder::paper)
                    .required("on", KNOWN_DAY, Draft::on, Draft.Builder::on)
                    .optional("datedOn", STATED_DAY, Draft::datedOn, (builder, value) -> builder.datedOn(value))
                    .optional(
                            "preparedBy", list(STATE), Draft::preparedBy, (builder, value) -> builder.preparedBy(value))
                    .optional(
                            "applicability",
                            STATED_PERIOD,
                            Draft::applicability,
                            (builder, value) -> builder.applicability(value))
                    .optional(
                            "consulted",
                            list(CONSULTATION),
                            Draft::consulted,
                            (builder, value) -> builder.consulted(value))
                    .optional(
                            "elements",
                            list(constant(PaperElement.class)),
                            Draft::elements,
                            (builder, value) -> builder.elements(value))
                    .optional("measures", list(MEASURE), Draft::measures, (builder, value) -> builder.measures(value))
                    .optional("source", SOURCE, Draft::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Draft::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, Draft::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Consideration> CONSIDERATION = new FactForm<>(
            Consideration.KIND,
            Consideration.class,
            "the consideration of a concept paper by all Member States",
            ObjectForm.of(Consideration::builder, Consideration.Builder::build)
                    .required("id", FACT_ID, Consideration::id, Consideration.Builder::id)
                    .required("paper", reference(ConceptPaper.KIND), Consideration::paper, Consideration.Builder::paper)
                    .required("on", KNOWN_DAY, Consideration::on, Consideration.Builder::on)
                    .required(
                            "channel", constant(Channel.class), Consideration::channel, Consideration.Builder::channel)
                    .optional("source", SOURCE, Consideration::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Consideration::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            Consideration::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Approval> APPROVAL = new FactForm<>(
            Approval.KIND,
            Approval.class,
            "the approval of a concept paper",
            ObjectForm.of(Approval::builder, Approval.Builder::build)
                    .required("id", FACT_ID, Approval::id, Approval.Builder::id)
                    .required("paper", reference(ConceptPaper.KIND), Approval::paper, Approval.Builder::paper)
                    .required("on", KNOWN_DAY, Approval::on, Approval.Builder::on)
                    .optional("by", constant(Body.class), Approval::by, (builder, value) -> builder.by(value))
                    .optional(
                            "manner",
                            constant(Manner.class),
                            Approval::manner,
                            (builder, value) -> builder.manner(value))
                    .optional("draft", reference(Draft.KIND), Approval::draft, (builder, value) -> builder.draft(value))
                    .optional(
                            "applicability",
                            STATED_PERIOD,
                            Approval::applicability,
                            (builder, value) -> builder.applicability(value))
                    .optional("source", SOURCE, Approval::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Approval::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, Approval::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<ActionPlan> ACTION_PLAN = new FactForm<>(
            ActionPlan.KIND,
            ActionPlan.class,
            "an action plan that goes with a concept paper",
            ObjectForm.of(ActionPlan::builder, ActionPlan.Builder::build)
                    .notBeside("paper", "withoutPaper")
                    .required("id", FACT_ID, ActionPlan::id, ActionPlan.Builder::id)
                    .required("area", AREA, ActionPlan::area, ActionPlan.Builder::area)
                    .optional(
                            "paper",
                            reference(ConceptPaper.KIND),
                            ActionPlan::paper,
                            (builder, value) -> builder.paper(value))
                    .optional(
                            "withoutPaper",
                            BOOLEAN,
                            fact -> Optional.of(fact.withoutPaper()).filter(Boolean::booleanValue),
                            ActionPlan.Builder::withoutPaper)
                    .required("on", KNOWN_DAY, ActionPlan::on, ActionPlan.Builder::on)
                    .optional(
                            "applicability",
                            STATED_PERIOD,
                            ActionPlan::applicability,
                            (builder, value) -> builder.applicability(value))
                    .optional(
                            "consulted", AUDIENCE, ActionPlan::consulted, (builder, value) -> builder.consulted(value))
                    .optional("to", AUDIENCE, ActionPlan::to, (builder, value) -> builder.to(value))
                    .optional(
                            "activities",
                            list(ACTIVITY),
                            ActionPlan::activities,
                            (builder, value) -> builder.activities(value))
                    .optional(
                            "organisationalModalities",
                            BOOLEAN,
                            ActionPlan::organisationalModalities,
                            (builder, value) -> builder.organisationalModalities(value))
                    .optional(
                            "newMeasures",
                            list(NEW_MEASURE),
                            ActionPlan::newMeasures,
                            (builder, value) -> builder.newMeasures(value))
                    .optional("source", SOURCE, ActionPlan::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, ActionPlan::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn", DAY, ActionPlan::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<ExpertMeeting> EXPERT_MEETING = new FactForm<>(
            ExpertMeeting.KIND,
            ExpertMeeting.class,
            "a meeting of experts",
            ObjectForm.of(ExpertMeeting::builder, ExpertMeeting.Builder::build)
                    .required("id", FACT_ID, ExpertMeeting::id, ExpertMeeting.Builder::id)
                    .required("area", AREA, ExpertMeeting::area, ExpertMeeting.Builder::area)
                    .optional(
                            "paper",
                            reference(ConceptPaper.KIND),
                            ExpertMeeting::paper,
                            (builder, value) -> builder.paper(value))
                    .required("on", KNOWN_DAY, ExpertMeeting::on, ExpertMeeting.Builder::on)
                    .optional(
                            "convenedOn",
                            KNOWN_DAY,
                            ExpertMeeting::convenedOn,
                            (builder, value) -> builder.convenedOn(value))
                    .optional(
                            "convenedBy",
                            list(STATE),
                            ExpertMeeting::convenedBy,
                            (builder, value) -> builder.convenedBy(value))
                    .optional(
                            "chairmanshipConsulted",
                            STATED_DAY,
                            ExpertMeeting::chairmanshipConsulted,
                            (builder, value) -> builder.chairmanshipConsulted(value))
                    .optional(
                            "secretariatAssisted",
                            BOOLEAN,
                            ExpertMeeting::secretariatAssisted,
                            (builder, value) -> builder.secretariatAssisted(value))
                    .optional("invited", AUDIENCE, ExpertMeeting::invited, (builder, value) -> builder.invited(value))
                    .optional("source", SOURCE, ExpertMeeting::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, ExpertMeeting::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            ExpertMeeting::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<CompletionReport> COMPLETION_REPORT = new FactForm<>(
            CompletionReport.KIND,
            CompletionReport.class,
            "the report of a State that has completed its duties as Coordinator",
            ObjectForm.of(CompletionReport::builder, CompletionReport.Builder::build)
                    .required("id", FACT_ID, CompletionReport::id, CompletionReport.Builder::id)
                    .required("state", STATE, CompletionReport::state, CompletionReport.Builder::state)
                    .required("area", AREA, CompletionReport::area, CompletionReport.Builder::area)
                    .required("on", KNOWN_DAY, CompletionReport::on, CompletionReport.Builder::on)
                    .optional("to", AUDIENCE, CompletionReport::to, (builder, value) -> builder.to(value))
                    .optional("period", PERIOD, CompletionReport::period, (builder, value) -> builder.period(value))
                    .optional("source", SOURCE, CompletionReport::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, CompletionReport::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            CompletionReport::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Recommendation> RECOMMENDATION = new FactForm<>(
            Recommendation.KIND,
            Recommendation.class,
            "a recommendation of Coordinators or Co-coordinators to the Member States",
            ObjectForm.of(Recommendation::builder, Recommendation.Builder::build)
                    .required("id", FACT_ID, Recommendation::id, Recommendation.Builder::id)
                    .required("states", some(STATE), Recommendation::states, Recommendation.Builder::addAllStates)
                    .required("area", AREA, Recommendation::area, Recommendation.Builder::area)
                    .required("on", KNOWN_DAY, Recommendation::on, Recommendation.Builder::on)
                    .optional("through", THROUGH, Recommendation::through, (builder, value) -> builder.through(value))
                    .optional("source", SOURCE, Recommendation::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Recommendation::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            Recommendation::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<ContributionRequest> CONTRIBUTION_REQUEST = new FactForm<>(
            ContributionRequest.KIND,
            ContributionRequest.class,
            "a request for expert, scientific or professional contributions",
            ObjectForm.of(ContributionRequest::builder, ContributionRequest.Builder::build)
                    .required("id", FACT_ID, ContributionRequest::id, ContributionRequest.Builder::id)
                    .required(
                            "states",
                            list(STATE),
                            ContributionRequest::states,
                            ContributionRequest.Builder::addAllStates)
                    .optional("area", AREA, ContributionRequest::area, (builder, value) -> builder.area(value))
                    .required("on", KNOWN_DAY, ContributionRequest::on, ContributionRequest.Builder::on)
                    .required(
                            "to",
                            list(constant(AdvisoryBody.class)),
                            ContributionRequest::to,
                            ContributionRequest.Builder::addAllTo)
                    .optional(
                            "through",
                            THROUGH,
                            ContributionRequest::through,
                            (builder, value) -> builder.through(value))
                    .optional("source", SOURCE, ContributionRequest::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, ContributionRequest::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            ContributionRequest::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<MeasureChange> MEASURE_CHANGE = new FactForm<>(
            MeasureChange.KIND,
            MeasureChange.class,
            "a new or changed measure of the Catalogue that was decided",
            ObjectForm.of(MeasureChange::builder, MeasureChange.Builder::build)
                    .required("id", FACT_ID, MeasureChange::id, MeasureChange.Builder::id)
                    .required("measures", some(MEASURE), MeasureChange::measures, MeasureChange.Builder::addAllMeasures)
                    .required("on", KNOWN_DAY, MeasureChange::on, MeasureChange.Builder::on)
                    .optional(
                            "objections",
                            list(OBJECTION),
                            MeasureChange::objections,
                            (builder, value) -> builder.objections(value))
                    .optional("source", SOURCE, MeasureChange::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, MeasureChange::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            MeasureChange::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Review> REVIEW = new FactForm<>(
            Review.KIND,
            Review.class,
            "a review of the implementation of measures, by the SOC unless it names another body",
            ObjectForm.of(Review::builder, Review.Builder::build)
                    .required("id", FACT_ID, Review::id, Review.Builder::id)
                    .optional(
                            "by",
                            constant(Body.class),
                            fact -> Optional.of(fact.by()).filter(body -> body != Body.SOC),
                            Review.Builder::by)
                    .required("on", KNOWN_DAY, Review::on, Review.Builder::on)
                    .optional(
                            "announcedOn",
                            STATED_DAY,
                            Review::announcedOn,
                            (builder, value) -> builder.announcedOn(value))
                    .optional("focus", REVIEW_FOCUS, Review::focus, (builder, value) -> builder.focus(value))
                    .optional(
                            "covered",
                            list(constant(ReviewAspect.class)),
                            Review::covered,
                            (builder, value) -> builder.covered(value))
                    .optional(
                            "papers",
                            list(reference(ConceptPaper.KIND)),
                            Review::papers,
                            (builder, value) -> builder.papers(value))
                    .optional(
                            "plans",
                            list(reference(ActionPlan.KIND)),
                            Review::plans,
                            (builder, value) -> builder.plans(value))
                    .optional("speakers", list(STATE), Review::speakers, (builder, value) -> builder.speakers(value))
                    .optional("source", SOURCE, Review::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Review::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, Review::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Contribution> CONTRIBUTION = new FactForm<>(
            Contribution.KIND,
            Contribution.class,
            "a written contribution of those who coordinate an area to a review",
            ObjectForm.of(Contribution::builder, Contribution.Builder::build)
                    .required("id", FACT_ID, Contribution::id, Contribution.Builder::id)
                    .required("review", reference(Review.KIND), Contribution::review, Contribution.Builder::review)
                    .required("area", AREA, Contribution::area, Contribution.Builder::area)
                    .required("states", some(STATE), Contribution::states, Contribution.Builder::addAllStates)
                    .required("on", KNOWN_DAY, Contribution::on, Contribution.Builder::on)
                    .optional("source", SOURCE, Contribution::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Contribution::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            Contribution::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<InformationExchange> INFORMATION_EXCHANGE = new FactForm<>(
            InformationExchange.KIND,
            InformationExchange.class,
            "an exchange of information within a measure, never the information itself",
            ObjectForm.of(InformationExchange::builder, InformationExchange.Builder::build)
                    .required("id", FACT_ID, InformationExchange::id, InformationExchange.Builder::id)
                    .required(
                            "providers",
                            some(STATE),
                            InformationExchange::providers,
                            InformationExchange.Builder::addAllProviders)
                    .required(
                            "recipients",
                            some(STATE),
                            InformationExchange::recipients,
                            InformationExchange.Builder::addAllRecipients)
                    .required("on", KNOWN_DAY, InformationExchange::on, InformationExchange.Builder::on)
                    .optional(
                            "measures",
                            list(MEASURE),
                            InformationExchange::measures,
                            (builder, value) -> builder.measures(value))
                    .optional(
                            "agreed",
                            list(STATE),
                            InformationExchange::agreed,
                            (builder, value) -> builder.agreed(value))
                    .optional("ownUse", BOOLEAN, InformationExchange::ownUse, (builder, value) -> builder.ownUse(value))
                    .optional("source", SOURCE, InformationExchange::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, InformationExchange::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            InformationExchange::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Disclosure> DISCLOSURE = new FactForm<>(
            Disclosure.KIND,
            Disclosure.class,
            "information received from others that was disclosed, never the information itself",
            ObjectForm.of(Disclosure::builder, Disclosure.Builder::build)
                    .required("id", FACT_ID, Disclosure::id, Disclosure.Builder::id)
                    .required(
                            "exchange",
                            reference(InformationExchange.KIND),
                            Disclosure::exchange,
                            Disclosure.Builder::exchange)
                    .required("state", STATE, Disclosure::state, Disclosure.Builder::state)
                    .required("on", KNOWN_DAY, Disclosure::on, Disclosure.Builder::on)
                    .optional("to", RECIPIENTS, Disclosure::to, (builder, value) -> builder.to(value))
                    .optional(
                            "consents",
                            list(DISCLOSURE_CONSENT),
                            Disclosure::consents,
                            (builder, value) -> builder.consents(value))
                    .optional("source", SOURCE, Disclosure::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Disclosure::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn", DAY, Disclosure::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Amendment> AMENDMENT = new FactForm<>(
            Amendment.KIND,
            Amendment.class,
            "an amendment of the Modalities",
            ObjectForm.of(Amendment::builder, Amendment.Builder::build)
                    .required("id", FACT_ID, Amendment::id, Amendment.Builder::id)
                    .required("on", KNOWN_DAY, Amendment::on, Amendment.Builder::on)
                    .optional("by", constant(Body.class), Amendment::by, (builder, value) -> builder.by(value))
                    .optional(
                            "validFrom", KNOWN_DAY, Amendment::validFrom, (builder, value) -> builder.validFrom(value))
                    .optional("source", SOURCE, Amendment::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Amendment::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, Amendment::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<ActivityProposal> ACTIVITY_PROPOSAL = new FactForm<>(
            ActivityProposal.KIND,
            ActivityProposal.class,
            "an activity that the Secretariat proposed",
            ObjectForm.of(ActivityProposal::builder, ActivityProposal.Builder::build)
                    .required("id", FACT_ID, ActivityProposal::id, ActivityProposal.Builder::id)
                    .optional("title", TEXT, ActivityProposal::title, (builder, value) -> builder.title(value))
                    .required("on", KNOWN_DAY, ActivityProposal::on, ActivityProposal.Builder::on)
                    .optional(
                            "measures",
                            list(MEASURE),
                            ActivityProposal::measures,
                            (builder, value) -> builder.measures(value))
                    .optional("source", SOURCE, ActivityProposal::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, ActivityProposal::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            ActivityProposal::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final List<FactForm<?>> MODALITIES = List.of(
            DECISION,
            ADOPTION,
            COORDINATOR_LIST,
            OFFER,
            APPOINTMENT,
            EXTENSION,
            TERMINATION,
            ACTING_COORDINATION,
            COMPLETION_REPORT,
            RECOMMENDATION,
            CONTRIBUTION_REQUEST,
            CONCEPT_PAPER,
            DRAFT,
            CONSIDERATION,
            APPROVAL,
            ACTION_PLAN,
            EXPERT_MEETING,
            MEASURE_CHANGE,
            REVIEW,
            CONTRIBUTION,
            INFORMATION_EXCHANGE,
            DISCLOSURE,
            AMENDMENT,
            ACTIVITY_PROPOSAL);

    private static final List<FactForm<?>> ALL = Stream.of(
                    MODALITIES, PaperForms.ALL, PlanForms.ALL, RelationForms.ALL, SilenceForms.ALL)
            .<FactForm<?>>flatMap(List::stream)
            .toList();

    private FactForms() {}

    /** Returns the forms, in the order of the sections. */
    public static List<FactForm<?>> all() {
        return ALL;
    }
}
