package io.github.cica4j.model.internal.json;

import io.github.cica4j.model.law.Force;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.Level;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The shape of a report as it is written. */
final class SchemaReport {

    private static final String HASH = "[0-9a-f]{64}";
    static final String RULE = "[A-Z]{2,12}-[a-z0-9]+(-[a-z0-9]+|\\.[0-9]+)*";

    private SchemaReport() {}

    static Schema describe(SchemaDefinitions definitions) {
        return Schema.object()
                .required("format", Schema.constant("cica-report/1"))
                .required("asOf", definitions.of(Forms.DAY).described("the day of the report, judged at its end"))
                .required("language", language("the language of titles and messages"))
                .required("rulebooks", rulebooks())
                .required("summary", summary())
                .required(
                        "findings",
                        Schema.list(definitions.define("finding", finding(definitions)))
                                .described("the findings, sorted by rule, subject and occurrence"))
                .required("receipt", receipt(definitions));
    }

    static Schema language(String description) {
        return Schema.oneOf(Stream.of(Language.values()).map(Language::code).toList())
                .described(description);
    }

    static Schema force() {
        return Schema.oneOf(Stream.of(Force.values())
                        .map(Force::label)
                        .flatMap(Optional::stream)
                        .toList())
                .described("the force of the wording");
    }

    static Schema rulebooks() {
        return Schema.list(rulebook()).described("the texts that the dossier was held against");
    }

    private static Schema rulebook() {
        Schema step = Schema.object()
                .required("status", names(LegalStatus.values()))
                .required("since", roughDay("the day from which the text has the status"));
        return Schema.object()
                .required("id", text("the id of the rulebook"))
                .required("title", text("the title of the text"))
                .required(
                        "revision",
                        Schema.of("integer")
                                .with("minimum", 1)
                                .described("the revision, which rises whenever an answer changes"))
                .required(
                        "legalStatus",
                        Schema.list(step).described("the legal steps of the text that are on record, earliest first"));
    }

    private static Schema summary() {
        Schema summary = Schema.object().required("departures", count("findings that are overdue or not met"));
        for (Status status : Status.values()) {
            summary.required(status.toString(), count(""));
        }
        return summary.described("how many findings have which status");
    }

    private static Schema finding(SchemaDefinitions definitions) {
        Schema subject = Schema.object()
                .required("kind", text("the kind of what is judged, such as offer"))
                .required("id", text("its id"));
        return Schema.object()
                .required("rule", Schema.text(RULE).described("the id of the rule"))
                .optional("occurrence", text("the period or the fact that the finding is of, where a rule recurs"))
                .required(
                        "provisions",
                        texts("the provisions that the rule checks").with("minItems", 1))
                .optional("title", text("the departure in one sentence"))
                .optional("force", force())
                .optional("level", names(Level.values()).described("how much the finding weighs, where it weighs"))
                .required("status", names(Status.values()))
                .required(
                        "indicative",
                        Schema.of("boolean")
                                .described("true if the text is not in force, and shows only what it would ask for"))
                .optional(
                        "bearer",
                        Schema.list(definitions.of(Forms.STATE))
                                .with("minItems", 1)
                                .described("the States that bear the duty"))
                .required("subject", subject.described("what is judged"))
                .optional("arises", roughDay("the day on which a duty arises"))
                .optional("limit", roughDay("the last day for it"))
                .optional("met", roughDay("the day on which it was met"))
                .optional("ends", roughDay("the day on which it ends undone"))
                .required("since", definitions.of(Forms.DAY).described("the first day of the status that holds"))
                .required("message", text("the position in one sentence"))
                .required("arguments", arguments(definitions))
                .required(
                        "evidence",
                        Schema.list(definitions.of(Forms.FACT_ID)).described("the facts that the finding rests on"))
                .required("interpretations", texts("the readings of open words that the rule rests on"))
                .required("missing", texts("what would have to be on record to tell more"));
    }

    private static Schema arguments(SchemaDefinitions definitions) {
        Schema single = Schema.any().with("type", List.of("string", "integer"));
        Schema argument = definitions.define("argument", Schema.anyOf(single, Schema.list(single)));
        return Schema.of("object").with("additionalProperties", argument).described("the named values of the message");
    }

    static Schema receipt(SchemaDefinitions definitions) {
        return Schema.object()
                .required("library", text("the version of the library"))
                .required(
                        "rulebooks",
                        Schema.of("object")
                                .with("additionalProperties", Schema.text(HASH))
                                .described("the hash of the content of each rulebook, by id and revision"))
                .required("interpretations", texts("the choices that differ from the default"))
                .required("dossier", Schema.text(HASH).described("the SHA-256 of the canonical form of the dossier"))
                .required("asOf", definitions.of(Forms.DAY))
                .required("tzdata", text("the version of the time-zone data"))
                .described("what the report was made from and with: the same receipt means the same bytes");
    }

    static Schema roughDay(String description) {
        return Schema.text(Forms.KNOWN_DAY_PATTERN).described(description);
    }

    static Schema count(String description) {
        return Schema.of("integer").with("minimum", 0).described(description);
    }

    static Schema names(Object[] constants) {
        return Schema.oneOf(Stream.of(constants).map(Object::toString).toList());
    }

    static Schema text(String description) {
        return Schema.of("string").with("minLength", 1).described(description);
    }

    static Schema texts(String description) {
        return Schema.list(Schema.of("string")).described(description);
    }
}
