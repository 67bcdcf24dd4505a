package io.github.cica4j.model.internal.json;

import static io.github.cica4j.model.internal.json.Forms.AREA;
import static io.github.cica4j.model.internal.json.Forms.BOOLEAN;
import static io.github.cica4j.model.internal.json.Forms.DAY;
import static io.github.cica4j.model.internal.json.Forms.FACT_ID;
import static io.github.cica4j.model.internal.json.Forms.KNOWN_DAY;
import static io.github.cica4j.model.internal.json.Forms.SOURCE;
import static io.github.cica4j.model.internal.json.Forms.STATE;
import static io.github.cica4j.model.internal.json.Forms.STATED_PERIOD;
import static io.github.cica4j.model.internal.json.Forms.TEXT;
import static io.github.cica4j.model.internal.json.Forms.constant;
import static io.github.cica4j.model.internal.json.Forms.list;
import static io.github.cica4j.model.internal.json.Forms.reference;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.cica4j.model.fact.AnnualPlan;
import io.github.cica4j.model.fact.Body;
import io.github.cica4j.model.fact.Budget;
import io.github.cica4j.model.fact.BudgetLine;
import io.github.cica4j.model.fact.Decision;
import io.github.cica4j.model.fact.EventSubmission;
import io.github.cica4j.model.fact.HeldEvent;
import io.github.cica4j.model.fact.PlanApproval;
import io.github.cica4j.model.fact.PlanCall;
import io.github.cica4j.model.fact.PlanPart;
import io.github.cica4j.model.fact.PlannedEvent;
import io.github.cica4j.model.internal.json.Forms.Values;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The forms of annual plans, what leads to them and what becomes of them, and of budgets. */
final class PlanForms {

    private static final int LAST = 9999;

    private static final Form<Integer> YEAR = new CountForm("year", "a year such as 2024");
    private static final Form<Integer> ITEM = new CountForm("itemNumber", "the number of an item, such as 27");
    private static final Form<String> PRINTED = new PrintedForm();

    private static final Form<PlannedEvent> PLANNED_EVENT = ObjectForm.<PlannedEvent, Values>of(
                    Values::new,
                    values -> new PlannedEvent(
                            values.<Integer>get("number"),
                            values.find("title"),
                            values.find("organizers"),
                            values.find("timing"),
                            values.find("area"),
                            values.find("meetingOf")))
            .named("plannedEvent", "an item of an annual plan, as printed; a blank text says that the plan prints none")
            .required("number", ITEM, PlannedEvent::number, Values.setter("number"))
            .optional("title", PRINTED, PlannedEvent::title, Values.setter("title"))
            .optional("organizers", list(TEXT), PlannedEvent::organizers, Values.setter("organizers"))
            .optional("timing", PRINTED, PlannedEvent::timing, Values.setter("timing"))
            .optional("area", AREA, PlannedEvent::area, Values.setter("area"))
            .optional("meetingOf", constant(Body.class), PlannedEvent::meetingOf, Values.setter("meetingOf"));

    private static final Form<PlanApproval> PLAN_APPROVAL = ObjectForm.<PlanApproval, Values>of(
                    Values::new, values -> new PlanApproval(values.find("by"), values.get("on")))
            .named("planApproval", "the approval of an annual plan, where no decision on record is it")
            .optional("by", constant(Body.class), PlanApproval::by, Values.setter("by"))
            .required("on", KNOWN_DAY, PlanApproval::on, Values.setter("on"));

    private static final Form<BudgetLine> BUDGET_LINE = ObjectForm.<BudgetLine, Values>of(
                    Values::new,
                    values -> new BudgetLine(values.find("numeral"), values.find("title"), values.find("amount")))
            .named("budgetLine", "a line of a budget above its total, as printed")
            .optional("numeral", TEXT, BudgetLine::numeral, Values.setter("numeral"))
            .optional("title", TEXT, BudgetLine::title, Values.setter("title"))
            .optional("amount", TEXT, BudgetLine::amount, Values.setter("amount"));

    private static final FactForm<PlanCall> PLAN_CALL = new FactForm<>(
            PlanCall.KIND,
            PlanCall.class,
            "a call on Member States to submit events for the annual plan of a year",
            ObjectForm.of(PlanCall::builder, PlanCall.Builder::build)
                    .oneAtLeast("decision", "on")
                    .required("id", FACT_ID, PlanCall::id, PlanCall.Builder::id)
                    .required("year", YEAR, PlanCall::year, PlanCall.Builder::year)
                    .optional(
                            "decision",
                            reference(Decision.KIND),
                            PlanCall::decision,
                            (builder, value) -> builder.decision(value))
                    .optional("on", KNOWN_DAY, PlanCall::on, (builder, value) -> builder.on(value))
                    .optional("submitBy", KNOWN_DAY, PlanCall::submitBy, (builder, value) -> builder.submitBy(value))
                    .optional("approveBy", KNOWN_DAY, PlanCall::approveBy, (builder, value) -> builder.approveBy(value))
                    .optional(
                            "asks",
                            list(constant(PlanPart.class)),
                            PlanCall::asks,
                            (builder, value) -> builder.asks(value))
                    .optional("source", SOURCE, PlanCall::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, PlanCall::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, PlanCall::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<AnnualPlan> ANNUAL_PLAN = new FactForm<>(
            AnnualPlan.KIND,
            AnnualPlan.class,
            "an annual plan of implementation of measures",
            ObjectForm.of(AnnualPlan::builder, AnnualPlan.Builder::build)
                    .required("id", FACT_ID, AnnualPlan::id, AnnualPlan.Builder::id)
                    .required("year", YEAR, AnnualPlan::year, AnnualPlan.Builder::year)
                    .optional("symbol", TEXT, AnnualPlan::symbol, (builder, value) -> builder.symbol(value))
                    .optional(
                            "approval",
                            PLAN_APPROVAL,
                            AnnualPlan::approval,
                            (builder, value) -> builder.approval(value))
                    .optional(
                            "decision",
                            reference(Decision.KIND),
                            AnnualPlan::decision,
                            (builder, value) -> builder.decision(value))
                    .optional("items", list(PLANNED_EVENT), AnnualPlan::items, (builder, value) -> builder.items(value))
                    .optional("source", SOURCE, AnnualPlan::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, AnnualPlan::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn", DAY, AnnualPlan::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<EventSubmission> EVENT_SUBMISSION = new FactForm<>(
            EventSubmission.KIND,
            EventSubmission.class,
            "the submission of an event for the annual plan of a year",
            ObjectForm.of(EventSubmission::builder, EventSubmission.Builder::build)
                    .required("id", FACT_ID, EventSubmission::id, EventSubmission.Builder::id)
                    .required("year", YEAR, EventSubmission::year, EventSubmission.Builder::year)
                    .optional(
                            "plan",
                            reference(AnnualPlan.KIND),
                            EventSubmission::plan,
                            (builder, value) -> builder.plan(value))
                    .optional("item", ITEM, EventSubmission::item, (builder, value) -> builder.item(value))
                    .optional("by", list(STATE), EventSubmission::by, (builder, value) -> builder.by(value))
                    .optional("on", KNOWN_DAY, EventSubmission::on, (builder, value) -> builder.on(value))
                    .optional("concept", BOOLEAN, EventSubmission::concept, (builder, value) -> builder.concept(value))
                    .optional("title", BOOLEAN, EventSubmission::title, (builder, value) -> builder.title(value))
                    .optional("purpose", BOOLEAN, EventSubmission::purpose, (builder, value) -> builder.purpose(value))
                    .optional(
                            "organizer",
                            BOOLEAN,
                            EventSubmission::organizer,
                            (builder, value) -> builder.organizer(value))
                    .optional("source", SOURCE, EventSubmission::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, EventSubmission::remark, (builder, value) -> builder.remark(value))
                    .optional(
                            "recordedOn",
                            DAY,
                            EventSubmission::recordedOn,
                            (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<HeldEvent> HELD_EVENT = new FactForm<>(
            HeldEvent.KIND,
            HeldEvent.class,
            "what became of an event of an annual plan: when it was held, or that it was not",
            ObjectForm.of(HeldEvent::builder, HeldEvent.Builder::build)
                    .required("id", FACT_ID, HeldEvent::id, HeldEvent.Builder::id)
                    .required("plan", reference(AnnualPlan.KIND), HeldEvent::plan, HeldEvent.Builder::plan)
                    .required("item", ITEM, HeldEvent::item, HeldEvent.Builder::item)
                    .optional("held", STATED_PERIOD, HeldEvent::held, (builder, value) -> builder.held(value))
                    .optional("source", SOURCE, HeldEvent::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, HeldEvent::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, HeldEvent::recordedOn, (builder, value) -> builder.recordedOn(value)));

    private static final FactForm<Budget> BUDGET = new FactForm<>(
            Budget.KIND,
            Budget.class,
            "the budget of the Secretariat for a year, with its amounts as printed",
            ObjectForm.of(Budget::builder, Budget.Builder::build)
                    .required("id", FACT_ID, Budget::id, Budget.Builder::id)
                    .required("year", YEAR, Budget::year, Budget.Builder::year)
                    .optional("currency", TEXT, Budget::currency, (builder, value) -> builder.currency(value))
                    .optional("lines", list(BUDGET_LINE), Budget::lines, (builder, value) -> builder.lines(value))
                    .optional("total", TEXT, Budget::total, (builder, value) -> builder.total(value))
                    .optional(
                            "miscellaneous",
                            TEXT,
                            Budget::miscellaneous,
                            (builder, value) -> builder.miscellaneous(value))
                    .optional("grandTotal", TEXT, Budget::grandTotal, (builder, value) -> builder.grandTotal(value))
                    .optional(
                            "decision",
                            reference(Decision.KIND),
                            Budget::decision,
                            (builder, value) -> builder.decision(value))
                    .optional("source", SOURCE, Budget::source, (builder, value) -> builder.source(value))
                    .optional("remark", TEXT, Budget::remark, (builder, value) -> builder.remark(value))
                    .optional("recordedOn", DAY, Budget::recordedOn, (builder, value) -> builder.recordedOn(value)));

    /** The forms, in the order of the sections of a dossier. */
    static final List<FactForm<?>> ALL = List.of(PLAN_CALL, ANNUAL_PLAN, EVENT_SUBMISSION, HELD_EVENT, BUDGET);

    private PlanForms() {}

    /** A whole number from 0 to 9999. */
    private static final class CountForm implements Form<Integer> {

        private final String name;
        private final String expected;

        CountForm(String name, String expected) {
            this.name = name;
            this.expected = expected;
        }

        @Override
        public @Nullable Integer read(JsonNode node, String pointer, Reading reading) {
            if (!node.numeral()) {
                Forms.wrongType(node, pointer, reading, expected);
                return null;
            }
            if (!node.text().matches("0|[1-9][0-9]{0,3}")) {
                reading.problem(
                        pointer,
                        node.place(),
                        "bad-value",
                        node.text() + " is out of range: give " + expected + ", a whole number from 0 to " + LAST);
                return null;
            }
            return Integer.valueOf(node.text());
        }

        @Override
        public String definition() {
            return name;
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return Schema.of("integer").with("minimum", 0).with("maximum", LAST).described(expected);
        }

        @Override
        public void write(Integer value, JsonGenerator out) throws IOException {
            out.writeNumber(value);
        }
    }

    /** A text as printed, which may be blank. */
    private static final class PrintedForm implements Form<String> {

        @Override
        public @Nullable String read(JsonNode node, String pointer, Reading reading) {
            if (node.type() != JsonNode.Type.TEXT) {
                Forms.wrongType(node, pointer, reading, "a text as printed, which may be blank");
                return null;
            }
            return node.text();
        }

        @Override
        public String definition() {
            return "printedText";
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return Schema.of("string")
                    .with("maxLength", Forms.LONGEST)
                    .described("a text as printed, blank if nothing is printed");
        }

        @Override
        public void write(String value, JsonGenerator out) throws IOException {
            out.writeString(value);
        }
    }
}
