package io.github.cica4j.model.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.cica4j.model.conformance.ConformanceCase;
import io.github.cica4j.model.conformance.ExpectedChange;
import io.github.cica4j.model.conformance.ExpectedFinding;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Subject;
import io.github.cica4j.model.internal.json.Forms.Values;
import io.github.cica4j.model.law.RuleId;
import io.github.cica4j.model.law.Status;
import io.github.cica4j.model.state.StateCode;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The form of a case: what a rule finds on a dossier. */
public final class CaseForm {

    /** The format that is written, and read. */
    static final String FORMAT = "cica-case/1";

    static final Form<RuleId> RULE =
            Forms.parsed("ruleId", "the id of a rule, such as MOD-2.5-a", SchemaReport.RULE, RuleId::of);

    private static final Form<Subject> SUBJECT = ObjectForm.<Subject, Values>of(
                    Values::new, values -> new Subject(values.get("kind"), values.get("id")))
            .named("subject", "what a finding is about")
            .required("kind", Forms.TEXT, Subject::kind, Values.setter("kind"))
            .required("id", Forms.TEXT, Subject::id, Values.setter("id"));

    private static final Form<List<String>> TEXTS = Forms.list(Forms.TEXT);

    private static final Form<ExpectedChange> CHANGE = ObjectForm.<ExpectedChange, Values>of(
                    Values::new,
                    values -> new ExpectedChange(
                            values.get("from"),
                            values.find("status"),
                            values.<List<String>>find("missing").orElse(List.of()),
                            values.find("naming"),
                            values.<List<StateCode>>find("bearer").orElse(List.of())))
            .named("change", "where a finding stands from a day on; without a status it is not in the report")
            .required("from", Forms.DAY, ExpectedChange::from, Values.setter("from"))
            .optional("status", Forms.constant(Status.class), ExpectedChange::status, Values.setter("status"))
            .optional("missing", Forms.some(Forms.TEXT), change -> some(change.missing()), Values.setter("missing"))
            .optional("naming", TEXTS, ExpectedChange::naming, Values.setter("naming"))
            .optional("bearer", Forms.some(Forms.STATE), change -> some(change.bearer()), Values.setter("bearer"));

    private static final Form<ExpectedFinding> FINDING = ObjectForm.<ExpectedFinding, Values>of(
                    Values::new,
                    values -> new ExpectedFinding(
                            values.get("subject"),
                            values.<String>find("occurrence").orElse(""),
                            values.find("status"),
                            values.find("arises"),
                            values.find("limit"),
                            values.find("met"),
                            values.find("ends"),
                            values.get("timeline"),
                            values.<SortedMap<String, Object>>find("arguments").orElseGet(Collections::emptySortedMap),
                            values.get("evidence")))
            .named("expectedFinding", "all that a finding says, in no language")
            .required("subject", SUBJECT, ExpectedFinding::subject, Values.setter("subject"))
            .optional(
                    "occurrence",
                    Forms.TEXT,
                    finding -> Optional.of(finding.occurrence()).filter(text -> !text.isEmpty()),
                    Values.setter("occurrence"))
            .optional("status", Forms.constant(Status.class), ExpectedFinding::status, Values.setter("status"))
            .optional("arises", Forms.PRINTED_DAY, ExpectedFinding::arises, Values.setter("arises"))
            .optional("limit", Forms.PRINTED_DAY, ExpectedFinding::limit, Values.setter("limit"))
            .optional("met", Forms.PRINTED_DAY, ExpectedFinding::met, Values.setter("met"))
            .optional("ends", Forms.PRINTED_DAY, ExpectedFinding::ends, Values.setter("ends"))
            .required("timeline", Forms.some(CHANGE), ExpectedFinding::timeline, Values.setter("timeline"))
            .optional(
                    "arguments",
                    new Named<>("the named values of the message that do not depend on the day", new Argument()),
                    finding -> Optional.of(finding.arguments()).filter(arguments -> !arguments.isEmpty()),
                    Values.setter("arguments"))
            .required("evidence", Forms.list(Forms.FACT_ID), ExpectedFinding::evidence, Values.setter("evidence"));

    private static final ObjectForm<ConformanceCase, Values> CASE = ObjectForm.<ConformanceCase, Values>of(
                    Values::new,
                    values -> new ConformanceCase(
                            values.get("rule"),
                            values.get("decides"),
                            values.<SortedMap<String, String>>find("interpretations")
                                    .orElseGet(Collections::emptySortedMap),
                            values.get("dossier"),
                            values.get("asOf"),
                            values.<List<Subject>>find("subjects").orElse(List.of()),
                            values.get("expected")))
            .required(
                    "format",
                    Forms.parsed("", "the format " + FORMAT, FORMAT, CaseForm::format),
                    read -> FORMAT,
                    Values.setter("format"))
            .required("rule", RULE, ConformanceCase::rule, Values.setter("rule"))
            .required("decides", Forms.TEXT, ConformanceCase::decides, Values.setter("decides"))
            .optional(
                    "interpretations",
                    new Named<>("by id, the choices that are not the default", Forms.TEXT),
                    read -> Optional.of(read.interpretations()).filter(choices -> !choices.isEmpty()),
                    Values.setter("interpretations"))
            .required("dossier", new Part(), ConformanceCase::dossier, Values.setter("dossier"))
            .required("asOf", Forms.DAY, ConformanceCase::asOf, Values.setter("asOf"))
            .optional("subjects", Forms.some(SUBJECT), read -> some(read.subjects()), Values.setter("subjects"))
            .required("expected", Forms.list(FINDING), ConformanceCase::expected, Values.setter("expected"));

    private CaseForm() {}

    /** Reads a tree, absent if a problem was added. */
    public static Optional<ConformanceCase> read(JsonNode root, Problems problems) {
        return Optional.ofNullable(CASE.read(root, "", new Reading(problems)));
    }

    /** Writes a case. */
    public static void write(ConformanceCase content, JsonGenerator out) throws IOException {
        CASE.write(content, out);
    }

    /** Describes what is read. */
    static Schema describe(SchemaDefinitions definitions) {
        return CASE.describe(definitions);
    }

    private static String format(String text) {
        if (!text.equals(FORMAT)) {
            throw new IllegalArgumentException("'" + text + "' is no format of a case, expected \"" + FORMAT + "\"");
        }
        return text;
    }

    private static <T> Optional<List<T>> some(List<T> values) {
        return Optional.of(values).filter(list -> !list.isEmpty());
    }

    /** The dossier of a case. */
    private static final class Part implements Form<Dossier> {

        @Override
        public @Nullable Dossier read(JsonNode node, String pointer, Reading reading) {
            int before = reading.problems();
            DossierForm form = DossierForm.read(node, pointer, reading);
            return reading.problems() > before ? null : form.dossier();
        }

        @Override
        public String definition() {
            return "dossier";
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return DossierForm.describe(definitions).described("the record");
        }

        @Override
        public void write(Dossier value, JsonGenerator out) throws IOException {
            DossierWriter.write(value.title(), value.completeness(), value.facts(), out);
        }
    }

    /** Values by name, in any order, written sorted. */
    private record Named<V>(String description, Form<V> form) implements Form<SortedMap<String, V>> {

        @Override
        public @Nullable SortedMap<String, V> read(JsonNode node, String pointer, Reading reading) {
            if (node.type() != JsonNode.Type.OBJECT) {
                Forms.wrongType(node, pointer, reading, "an object");
                return null;
            }
            SortedMap<String, V> named = new TreeMap<>();
            node.members().forEach((name, member) -> {
                V value = form.read(member.value(), pointer + "/" + JsonTree.escape(name), reading);
                if (value != null) {
                    named.put(name, value);
                }
            });
            return named;
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            return Schema.of("object")
                    .with("additionalProperties", definitions.of(form))
                    .described(description);
        }

        @Override
        public void write(SortedMap<String, V> values, JsonGenerator out) throws IOException {
            out.writeStartObject();
            for (Map.Entry<String, V> entry : values.entrySet()) {
                out.writeFieldName(entry.getKey());
                form.write(entry.getValue(), out);
            }
            out.writeEndObject();
        }
    }

    /** A text, a whole number, or a list of these. */
    private static final class Argument implements Form<Object> {

        private static final String WHOLE = "-?[0-9]{1,18}";

        private final Form<List<Object>> list = Forms.list(this);

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Reading reading) {
            return switch (node.type()) {
                case ARRAY -> list.read(node, pointer, reading);
                case TEXT -> node.text();
                case NUMBER -> number(node, pointer, reading);
                default -> {
                    Forms.wrongType(node, pointer, reading, "a text, a whole number, or an array of these");
                    yield null;
                }
            };
        }

        private static @Nullable Object number(JsonNode node, String pointer, Reading reading) {
            if (node.text().matches(WHOLE)) {
                return Long.valueOf(node.text());
            }
            reading.problem(pointer, node.place(), "bad-value", node.text() + " is no whole number");
            return null;
        }

        @Override
        public String definition() {
            return "argument";
        }

        @Override
        public Schema describe(SchemaDefinitions definitions) {
            Schema single = Schema.any().with("type", List.of("string", "integer"));
            return Schema.anyOf(single, Schema.list(single));
        }

        @Override
        @SuppressWarnings("unchecked")
        public void write(Object value, JsonGenerator out) throws IOException {
            if (value instanceof Long number) {
                out.writeNumber(number);
            } else if (value instanceof List<?> values) {
                list.write((List<Object>) values, out);
            } else {
                out.writeString(value.toString());
            }
        }
    }
}
