package io.github.cica4j.model.internal.json;

import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.time.DateRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the tree of a dossier. */
public final class DossierForm {

    /** A declaration of completeness under construction. */
    private static final class Days {
        private LocalDate from = LocalDate.MIN;
        private LocalDate to = LocalDate.MAX;
        private Optional<LocalDate> recordedOn = Optional.empty();
    }

    static final ObjectForm<Completeness.Declaration, ?> DECLARATION = ObjectForm.<Completeness.Declaration, Days>of(
                    Days::new,
                    days -> new Completeness.Declaration(DateRange.ofClosed(days.from, days.to), days.recordedOn))
            .named("declaration", "the days for which the record is complete, both ends inclusive")
            .required("from", Forms.DAY, declaration -> declaration.range().start(), (days, day) -> days.from = day)
            .required("to", Forms.DAY, declaration -> declaration.range().endInclusive(), (days, day) -> days.to = day)
            .optional(
                    "recordedOn",
                    Forms.DAY,
                    Completeness.Declaration::recordedOn,
                    (days, day) -> days.recordedOn = Optional.of(day));

    private static final String FORMAT = "format";
    private static final String TITLE = "title";
    private static final String COMPLETENESS = "completeness";
    private static final String NEWER_FORMAT = "cica-dossier/([2-9]|[1-9][0-9]+)";

    private static final Map<String, FactForm<?>> SECTIONS = sections();

    private final Reading reading;
    private final String base;
    private Optional<String> title = Optional.empty();
    private Completeness completeness = Completeness.none();
    private final List<Fact> facts = new ArrayList<>();
    private final Map<FactId, Place> places = new HashMap<>();

    private DossierForm(Reading reading, String base) {
        this.reading = reading;
        this.base = base;
    }

    private static Map<String, FactForm<?>> sections() {
        Map<String, FactForm<?>> sections = new LinkedHashMap<>();
        FactForms.all().forEach(form -> sections.put(form.kind().name(), form));
        return sections;
    }

    /** Reads a tree; what could be read counts only if there are no problems. */
    public static DossierForm read(JsonNode root, Problems problems) {
        return read(root, "", new Reading(problems));
    }

    /** Reads a tree that is part of a larger one; no other part of it may have ids or references. */
    static DossierForm read(JsonNode root, String pointer, Reading reading) {
        DossierForm form = new DossierForm(reading, pointer);
        if (root.type() != JsonNode.Type.OBJECT) {
            Forms.wrongType(root, pointer, form.reading, "the object of a dossier");
        } else if (form.formatIsKnown(root)) {
            root.members().forEach(form::member);
            form.reading.resolve();
        }
        return form;
    }

    /** Describes what is read. */
    static Schema describe(SchemaDefinitions definitions) {
        Schema declarations = Schema.object().described("for which days each kind of record is complete");
        declarations.optional(
                Completeness.ALL,
                definitions.of(DECLARATION).described("every kind that has no declaration of its own"));
        Schema dossier = Schema.object()
                .required(FORMAT, Schema.constant(DossierWriter.FORMAT))
                .optional(TITLE, definitions.of(Forms.TEXT))
                .optional(COMPLETENESS, declarations);
        SECTIONS.forEach((name, form) -> {
            declarations.optional(name, definitions.of(DECLARATION));
            dossier.optional(name, Schema.list(definitions.of(form)).described(form.description()));
        });
        return dossier;
    }

    private boolean formatIsKnown(JsonNode root) {
        JsonNode.Member member = root.members().get(FORMAT);
        String expected = "expected \"" + DossierWriter.FORMAT + "\"";
        if (member == null) {
            reading.problem(base, root.place(), "missing-property", "the property 'format' is missing, " + expected);
            return false;
        }
        JsonNode value = member.value();
        boolean text = value.type() == JsonNode.Type.TEXT;
        if (text && value.text().equals(DossierWriter.FORMAT)) {
            return true;
        }
        boolean newer = text && value.text().matches(NEWER_FORMAT);
        reading.problem(
                base + "/format",
                value.place(),
                "unknown-format",
                newer
                        ? "this dossier is of the format " + value.text() + ", newer than " + DossierWriter.FORMAT
                                + ": read it with a newer version of this library"
                        : "this is no format of a dossier, " + expected);
        return false;
    }

    private void member(String name, JsonNode.Member member) {
        String pointer = base + "/" + JsonTree.escape(name);
        JsonNode value = member.value();
        switch (name) {
            case FORMAT -> {}
            case TITLE -> title = Optional.ofNullable(Forms.TEXT.read(value, pointer, reading));
            case COMPLETENESS -> completeness(value, pointer);
            default -> {
                FactForm<?> form = SECTIONS.get(name);
                if (form == null) {
                    reading.problem(
                            pointer,
                            member.place(),
                            "unknown-property",
                            "there is no property '" + name + "', known are "
                                    + names(Stream.of(FORMAT, TITLE, COMPLETENESS)));
                } else {
                    section(form, value, pointer);
                }
            }
        }
    }

    private static String names(Stream<String> first) {
        return Stream.concat(first, SECTIONS.keySet().stream()).collect(Collectors.joining(", "));
    }

    private void section(FactForm<?> form, JsonNode node, String pointer) {
        if (node.type() != JsonNode.Type.ARRAY) {
            reading.nameless(form.kind(), Integer.MAX_VALUE);
            Forms.wrongType(node, pointer, reading, "an array");
            return;
        }
        int index = 0;
        for (JsonNode element : node.elements()) {
            Fact fact = form.read(element, pointer + "/" + index++, reading);
            if (fact != null) {
                facts.add(fact);
                places.put(fact.id(), element.place());
            }
        }
    }

    private void completeness(JsonNode node, String pointer) {
        if (node.type() != JsonNode.Type.OBJECT) {
            Forms.wrongType(node, pointer, reading, "an object");
            return;
        }
        Map<String, Completeness.Declaration> declarations = new HashMap<>();
        node.members().forEach((kind, member) -> {
            String child = pointer + "/" + JsonTree.escape(kind);
            if (!kind.equals(Completeness.ALL) && !SECTIONS.containsKey(kind)) {
                reading.problem(
                        child,
                        member.place(),
                        "unknown-property",
                        "there is no kind of record '" + kind + "', known are " + names(Stream.of(Completeness.ALL)));
                return;
            }
            Completeness.Declaration declaration = DECLARATION.read(member.value(), child, reading);
            if (declaration != null) {
                declarations.put(kind, declaration);
            }
        });
        completeness = Completeness.of(declarations);
    }

    /** Returns the dossier, if there were no problems. */
    public Dossier dossier() {
        Dossier.Builder builder = Dossier.builder().completeness(completeness).addAll(facts);
        title.ifPresent(builder::title);
        return builder.build();
    }

    /** Returns where each fact starts. */
    public Map<FactId, Place> places() {
        return places;
    }
}
