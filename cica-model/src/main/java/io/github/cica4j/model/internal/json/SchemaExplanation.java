package io.github.cica4j.model.internal.json;

import io.github.cica4j.model.explanation.Silence;
import io.github.cica4j.model.finding.DateKind;
import io.github.cica4j.model.finding.Row;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.law.Status;

/** The shapes of an explanation, and of why a rule says nothing, as they are written. */
final class SchemaExplanation {

    private final SchemaDefinitions definitions;

    private SchemaExplanation(SchemaDefinitions definitions) {
        this.definitions = definitions;
    }

    static Schema describe(SchemaDefinitions definitions) {
        return new SchemaExplanation(definitions).explanation();
    }

    static Schema describeWhyNot(SchemaDefinitions definitions) {
        return new SchemaExplanation(definitions).whyNot();
    }

    private Schema explanation() {
        return Schema.object()
                .required("format", Schema.constant("cica-explanation/1"))
                .required("asOf", day("the day that is explained, judged at its end"))
                .required("language", SchemaReport.language("the language of the sentences"))
                .required("rulebooks", SchemaReport.rulebooks())
                .required("rule", rule())
                .optional("about", SchemaReport.text("the subject or area that was asked about"))
                .required(
                        "findings",
                        Schema.list(definitions.define("finding", finding()))
                                .described("what the rule finds, sorted by subject and occurrence"))
                .optional("whyNot", definitions.define("whyNot", whyNot()).described("why nothing is found"))
                .required("otherReadings", otherReadings())
                .required("receipt", SchemaReport.receipt(definitions));
    }

    private Schema rule() {
        Schema provision = Schema.object()
                .required("id", SchemaReport.text("the id of the sentence of the text"))
                .required("paraphrase", SchemaReport.text("the sentence in our own words"));
        Schema reading = Schema.object()
                .required("choice", SchemaReport.text("the reading chosen, such as INT-06=tenure-start"))
                .required("question", SchemaReport.text("what is open"))
                .required("meaning", SchemaReport.text("what the reading means"));
        return Schema.object()
                .required("id", Schema.text(SchemaReport.RULE))
                .required("rulebook", SchemaReport.text("the id of its rulebook"))
                .required("title", Schema.of("string").described("the departure in one sentence"))
                .optional("force", SchemaReport.force())
                .required("shape", SchemaReport.names(Shape.values()))
                .required("provisions", Schema.list(provision).described("the sentences that it checks"))
                .required("readings", Schema.list(reading).described("the readings that its findings rest on"))
                .described("what the rule asks for");
    }

    private Schema finding() {
        Schema fact = Schema.object()
                .required("id", definitions.of(Forms.FACT_ID))
                .required("kind", SchemaReport.text("the kind of the record"))
                .required("sentence", SchemaReport.text("the fact in a sentence"));
        Schema date = Schema.object()
                .required("date", SchemaReport.names(DateKind.values()))
                .optional("earliest", day("the earliest day that it may be; absent if it was always so"))
                .optional("latest", day("the latest; absent if it may never come"))
                .required("origin", SchemaReport.text("what it comes from"))
                .optional("reading", SchemaReport.text("the reading that moves it"))
                .required("sentence", SchemaReport.text("the whole in a sentence"));
        Schema reason = Schema.object()
                .optional("row", SchemaReport.names(Row.values()))
                .required("sentence", SchemaReport.text("the row in a sentence"));
        Schema change = Schema.object().required("from", day("the first day of the position"));
        position(change);
        Schema proof = Schema.object()
                .required("on", day("the day of the act"))
                .required("judged", day("the day that was judged with the act added"))
                .optional("status", SchemaReport.names(Status.values()))
                .required("sentence", SchemaReport.text("the result in a sentence"));
        Schema remedy = Schema.object()
                .required("act", SchemaReport.text("the act"))
                .required("by", Schema.list(definitions.of(Forms.STATE)).described("who owes it"))
                .required("proofs", Schema.list(proof));
        Schema finding = about(Schema.object());
        position(finding);
        return finding.required("facts", Schema.list(fact).described("the facts that it rests on"))
                .required("dates", Schema.list(date).described("the dates that follow from them"))
                .required("reasons", Schema.list(reason).described("what decided the status"))
                .required("history", Schema.list(change).described("each day on which the position changes"))
                .required("remedies", Schema.list(remedy).described("what would meet it, each proved"))
                .optional("outlook", SchemaReport.text("why there is no remedy"));
    }

    private Schema about(Schema object) {
        return object.required("subject", subject())
                .optional("occurrence", SchemaReport.text("the period or the fact, where a rule recurs"));
    }

    private Schema subject() {
        return definitions.define(
                "subject",
                Schema.object()
                        .required("kind", SchemaReport.text("the kind of what is judged, such as offer"))
                        .required("id", SchemaReport.text("its id")));
    }

    /** All of a position is absent where the finding is not in the report of the day. */
    private void position(Schema object) {
        object.optional("status", SchemaReport.names(Status.values()))
                .optional("level", SchemaReport.names(Level.values()))
                .optional("indicative", Schema.of("boolean"))
                .optional("bearer", Schema.list(definitions.of(Forms.STATE)).with("minItems", 1))
                .optional("since", day("the first day of the status that holds"))
                .optional("message", SchemaReport.text("the position in one sentence"))
                .optional("missing", SchemaReport.texts("what would have to be on record to tell more"));
    }

    private Schema otherReadings() {
        Schema outcome = about(Schema.object())
                .required(
                        "under",
                        Schema.list(SchemaReport.texts("").with("minItems", 1))
                                .with("minItems", 1)
                                .described("the choices, each list enough by itself and none of it superfluous"))
                .optional("status", SchemaReport.names(Status.values()))
                .optional("arises", SchemaReport.roughDay("the day on which it would arise, bind or be done"))
                .optional("limit", SchemaReport.roughDay("the last day for it"))
                .optional("message", SchemaReport.text("its position in one sentence"));
        return Schema.object()
                .required("evaluations", SchemaReport.count("how many combinations of readings were evaluated"))
                .required("outcomes", Schema.list(outcome))
                .described("what would be found under other readings");
    }

    private Schema whyNot() {
        Schema found = found().optional("count", SchemaReport.count("how many records a pattern collects"));
        Schema gap = Schema.object()
                .required("key", SchemaReport.text("the pattern that no record fits"))
                .required("sentence", SchemaReport.text("the pattern in words"))
                .optional("constraint", constraint())
                .optional("nearest", found().described("the record that gets as far as this"))
                .required("next", sentences("the patterns that come after it"));
        Schema silence = Schema.object()
                .required("subject", subject())
                .required("reason", SchemaReport.names(Silence.Reason.values()))
                .optional("arises", days())
                .optional("ends", days())
                .optional("limit", days())
                .required("evidence", Schema.list(definitions.of(Forms.FACT_ID)));
        Schema attempt = Schema.object()
                .required("rule", SchemaReport.text("the name of the rule"))
                .required(
                        "found",
                        Schema.list(definitions.define("record", found)).described("the records that its patterns fit"))
                .optional("gap", gap.described("what it needs next"))
                .optional("silence", silence.described("why it says nothing although all conditions hold"));
        return Schema.object()
                .required("format", Schema.constant("cica-why-not/1"))
                .required("language", SchemaReport.language("the language of the sentences"))
                .required("rulebook", SchemaReport.text("the id of the rulebook"))
                .required("rule", Schema.text(SchemaReport.RULE))
                .optional("title", SchemaReport.text("the departure in one sentence"))
                .optional("subject", SchemaReport.text("the id that was asked about"))
                .required("findings", SchemaReport.count("how many findings there are"))
                .required("first", sentences("what the rule begins with"))
                .required("attempts", Schema.list(attempt).described("how far it goes, furthest first"))
                .required("more", SchemaReport.count("how many attempts there are beyond these"))
                .required("elsewhere", SchemaReport.count("how many records to begin with do not involve the subject"));
    }

    private Schema found() {
        return Schema.object()
                .required("key", SchemaReport.text("the pattern"))
                .required("sentence", SchemaReport.text("the pattern in words"))
                .optional("subject", subject())
                .required("facts", Schema.list(definitions.of(Forms.FACT_ID)))
                .required(
                        "values",
                        Schema.of("object")
                                .with("additionalProperties", Schema.of("string"))
                                .described("what the rule reads of it, by name"));
    }

    private static Schema constraint() {
        return Schema.object()
                .required("key", SchemaReport.text("the constraint"))
                .required("sentence", SchemaReport.text("the constraint in words"))
                .optional("value", Schema.of("string").described("the value that it asks for"))
                .described("the first constraint that does not hold");
    }

    private Schema sentences(String description) {
        Schema sentence = Schema.object()
                .required("key", SchemaReport.text("the pattern"))
                .required("sentence", SchemaReport.text("the pattern in words"));
        return Schema.list(definitions.define("sentence", sentence)).described(description);
    }

    /** A day, or where it may never come, the earliest that it may be. */
    private Schema days() {
        return Schema.anyOf(
                SchemaReport.roughDay("the day"),
                Schema.object().required("earliest", day("the earliest day, if it comes at all")));
    }

    private Schema day(String description) {
        return definitions.of(Forms.DAY).described(description);
    }
}
