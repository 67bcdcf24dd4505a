package io.github.cica4j.model.internal.json;

import static io.github.cica4j.model.internal.json.Forms.BOOLEAN;
import static io.github.cica4j.model.internal.json.Forms.DAY;
import static io.github.cica4j.model.internal.json.Forms.FACT_ID;
import static io.github.cica4j.model.internal.json.Forms.KNOWN_DAY;
import static io.github.cica4j.model.internal.json.Forms.POSITIVE;
import static io.github.cica4j.model.internal.json.Forms.SOURCE;
import static io.github.cica4j.model.internal.json.Forms.TEXT;
import static io.github.cica4j.model.internal.json.Forms.constant;
import static io.github.cica4j.model.internal.json.Forms.list;
import static io.github.cica4j.model.internal.json.Forms.orNone;
import static io.github.cica4j.model.internal.json.Forms.reference;

import io.github.cica4j.model.fact.Applicant;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Circulation;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.Endorsement;
import io.github.cica4j.model.fact.ExternalRelation;
import io.github.cica4j.model.fact.Intermediary;
import io.github.cica4j.model.fact.NewMeasure;
import io.github.cica4j.model.fact.ObserverApplication;
import io.github.cica4j.model.fact.PlanItem;
import io.github.cica4j.model.fact.RelationStep;
import io.github.cica4j.model.fact.Statement;
import io.github.cica4j.model.fact.Undertaking;
import io.github.cica4j.model.internal.json.Forms.Values;
import java.util.List;
import java.util.Optional;

/** The forms of the facts on Observers, relations with organizations, and statements. */
final class RelationForms {

    private static final Form<Circulation> CIRCULATION = orNone(
            "circulation",
            ObjectForm.<Circulation, Values>of(
                            Values::new, values -> Circulation.of(values.find("on"), values.find("draftDecision")))
                    .named("circulationDone", "when an application was circulated, and with which draft decision")
                    .optional("on", KNOWN_DAY, Circulation::on, Values.setter("on"))
                    .optional("draftDecision", TEXT, Circulation::draftDecision, Values.setter("draftDecision")),
            Circulation.none(),
            circulation -> circulation,
            circulation -> Optional.of(circulation).filter(Circulation::done));

    private static final Form<Endorsement> ENDORSEMENT = orNone(
            "endorsement",
            ObjectForm.<Endorsement, Values>of(
                            Values::new, values -> Endorsement.of(values.find("by"), values.find("on")))
                    .named("endorsementGiven", "which body adopted or approved something, and when")
                    .optional("by", constant(Body.class), Endorsement::by, Values.setter("by"))
                    .optional("on", KNOWN_DAY, Endorsement::on, Values.setter("on")),
            Endorsement.none(),
            endorsement -> endorsement,
            endorsement -> Optional.of(endorsement).filter(Endorsement::given));

    /** A measure that an action plan introduces. */
    static final Form<NewMeasure> NEW_MEASURE = ObjectForm.<NewMeasure, Values>of(
                    Values::new, values -> new NewMeasure(values.get("title"), values.find("approval")))
            .named("newMeasure", "a measure that a plan introduces, beyond those of the Catalogue")
            .required("title", TEXT, NewMeasure::title, Values.setter("title"))
            .optional("approval", ENDORSEMENT, NewMeasure::approval, Values.setter("approval"));

    private static final Form<RelationStep> STEP = ObjectForm.<RelationStep, Values>of(
                    Values::new,
                    values -> new RelationStep(values.get("number"), values.get("title"), values.find("on")))
            .named("relationStep", "a step of the plan of action by which relations are established")
            .required("number", POSITIVE, RelationStep::number, Values.setter("number"))
            .required("title", TEXT, RelationStep::title, Values.setter("title"))
            .optional("on", KNOWN_DAY, RelationStep::on, Values.setter("on"));

    private static final Form<PlanItem> PLAN_ITEM = ObjectForm.<PlanItem, Values>of(
                    Values::new, values -> new PlanItem(values.get("plan"), values.get("item")))
            .named("planItem", "an item of an annual plan: the year of the plan, and the number of the item")
            .required("plan", POSITIVE, PlanItem::plan, Values.setter("plan"))
            .required("item", POSITIVE, PlanItem::item, Values.setter("item"));

    private static final Form<Undertaking> UNDERTAKING = ObjectForm.<Undertaking, Values>of(
                    Values::new,
                    values -> new Undertaking(values.get("number"), values.get("what"), values.find("event")))
            .named("undertaking", "something that a statement says will be done or supported")
            .required("number", POSITIVE, Undertaking::number, Values.setter("number"))
            .required("what", TEXT, Undertaking::what, Values.setter("what"))
            .optional("event", PLAN_ITEM, Undertaking::event, Values.setter("event"));

    private static final FactForm<ObserverApplication> OBSERVER_APPLICATION = new FactForm<>(
            ObserverApplication.KIND,
            ObserverApplication.class,
            "an application for the status of an Observer",
            ObjectForm.of(ObserverApplication::builder, ObserverApplication.Builder::build)
                    .required("id", FACT_ID, ObserverApplication::id, ObserverApplication.Builder::id)
                    .required(
                            "applicant",
                            TEXT,
                            fact -> fact.applicant().text(),
                            (builder, value) -> builder.applicant(Applicant.of(value)))
                    .optional("on", KNOWN_DAY, ObserverApplication::on, (builder, value) -> builder.on(value))
                    .optional(
                            "inWriting",
                            BOOLEAN,
                            ObserverApplication::inWriting,
                            (builder, value) -> builder.inWriting(value))
                    .optional(
                            "to",
                            constant(Intermediary.class),
                            ObserverApplication::to,
                            (builder, value) -> builder.to(value))
                    .optional(
                            "statementOfIntent",
                            BOOLEAN,
                            ObserverApplication::statementOfIntent,
                            (builder, value) -> builder.statementOfIntent(value))
                    .optional(
                            "circulated",
                            CIRCULATION,
                            ObserverApplication::circulated,
                            (builder, value) -> builder.circulated(value))
                    .optional(
                            "consideredOn",
                            KNOWN_DAY,
                            ObserverApplication::consideredOn,
                            (builder, value) -> builder.consideredOn(value))
                    .optional(
                            "adoption",
                            ENDORSEMENT,
                            ObserverApplication::adoption,
                            (builder, value) -> builder.adoption(value))
                    .optional(
                            "statusFrom",
                            KNOWN_DAY,
                            ObserverApplication::statusFrom,
                            (builder, value) -> builder.statusFrom(value))
                    .optional("source", SOURCE, ObserverApplication::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, ObserverApplication::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            ObserverApplication::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<ExternalRelation> EXTERNAL_RELATION = new FactForm<>(
            ExternalRelation.KIND,
            ExternalRelation.class,
            "relations with another organization, or the wish for them",
            ObjectForm.of(ExternalRelation::builder, ExternalRelation.Builder::build)
                    .notBeside("mandate", "withoutMandate")
                    .required("id", FACT_ID, ExternalRelation::id, ExternalRelation.Builder::id)
                    .required(
                            "organization",
                            TEXT,
                            ExternalRelation::organization,
                            ExternalRelation.Builder::organization)
                    .optional(
                            "mandate",
                            reference(Decision.KIND),
                            ExternalRelation::mandate,
                            (builder, value) -> builder.mandate(value))
                    .optional(
                            "withoutMandate",
                            BOOLEAN,
                            fact -> Optional.of(fact.withoutMandate()).filter(Boolean::booleanValue),
                            ExternalRelation.Builder::withoutMandate)
                    .optional("text", TEXT, ExternalRelation::text, (builder, value) -> builder.text(value))
                    .optional(
                            "begunOn", KNOWN_DAY, ExternalRelation::begunOn, (builder, value) -> builder.begunOn(value))
                    .optional("steps", list(STEP), ExternalRelation::steps, (builder, value) -> builder.steps(value))
                    .optional("proposal", TEXT, ExternalRelation::proposal, (builder, value) -> builder.proposal(value))
                    .optional("source", SOURCE, ExternalRelation::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, ExternalRelation::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            ExternalRelation::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Statement> STATEMENT = new FactForm<>(
            Statement.KIND,
            Statement.class,
            "a statement of a body, with what it undertakes",
            ObjectForm.of(Statement::builder, Statement.Builder::build)
                    .required("id", FACT_ID, Statement::id, Statement.Builder::id)
                    .optional("title", TEXT, Statement::title, (builder, value) -> builder.title(value))
                    .optional("by", constant(Body.class), Statement::by, (builder, value) -> builder.by(value))
                    .optional("on", KNOWN_DAY, Statement::on, (builder, value) -> builder.on(value))
                    .optional(
                            "adoptedOn", KNOWN_DAY, Statement::adoptedOn, (builder, value) -> builder.adoptedOn(value))
                    .optional(
                            "undertakings",
                            list(UNDERTAKING),
                            Statement::undertakings,
                            (builder, value) -> builder.undertakings(value))
                    .optional("source", SOURCE, Statement::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Statement::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, Statement::recordedOn, (builder, value) -> builder.recordedOn(value)));

    /** The forms, in the order of the sections. */
    static final List<FactForm<?>> ALL = List.of(OBSERVER_APPLICATION, EXTERNAL_RELATION, STATEMENT);

    private RelationForms() {}
}
