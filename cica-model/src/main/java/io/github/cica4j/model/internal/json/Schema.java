package io.github.cica4j.model.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON Schema under construction: its description, then keywords in the order in which they are put. */
final class Schema {

    static final String DIALECT = "$schema";
    private static final String DESCRIPTION = "description";
    private static final String PROPERTIES = "properties";
    private static final String REQUIRED = "required";

    private final Map<String, Object> keywords = new LinkedHashMap<>();

    /** Returns a schema that refuses nothing. */
    static Schema any() {
        return new Schema();
    }

    /** Returns the schema of a type, such as {@code boolean}. */
    static Schema of(String type) {
        return any().with("type", type);
    }

    /** Returns the schema of texts that a regular expression matches as a whole. */
    static Schema text(String pattern) {
        return of("string").with("pattern", "^(?:" + pattern + ")$");
    }

    /** Returns the schema of one of some texts. */
    static Schema oneOf(Collection<String> texts) {
        return of("string").with("enum", List.copyOf(texts));
    }

    /** Returns the schema of one text. */
    static Schema constant(String text) {
        return any().with("const", text);
    }

    /** Returns the schema of what one of some schemas takes. */
    static Schema anyOf(Schema... schemas) {
        return any().with("anyOf", List.of(schemas));
    }

    /** Returns the schema of lists. */
    static Schema list(Schema element) {
        return of("array").with("items", element);
    }

    /** Returns the schema of objects of which no property is known yet, and no other taken. */
    static Schema object() {
        return of("object").with(PROPERTIES, any()).with("additionalProperties", false);
    }

    /** Adds a property to the schema of an object. */
    Schema property(String name, boolean required, Schema schema) {
        ((Schema) keywords.computeIfAbsent(PROPERTIES, keyword -> any())).with(name, schema);
        if (required) {
            List<Object> names = new ArrayList<>((List<?>) keywords.getOrDefault(REQUIRED, List.of()));
            names.add(name);
            with(REQUIRED, names);
        }
        return this;
    }

    Schema required(String name, Schema schema) {
        return property(name, true, schema);
    }

    Schema optional(String name, Schema schema) {
        return property(name, false, schema);
    }

    /** Puts a keyword: a text, a number, true or false, a schema, or a list of these. */
    Schema with(String keyword, Object value) {
        keywords.put(keyword, value);
        return this;
    }

    Schema described(String description) {
        return description.isEmpty() ? this : with(DESCRIPTION, description);
    }

    /** Adds the keywords of another schema after those of this one. */
    Schema and(Schema other) {
        keywords.putAll(other.keywords);
        return this;
    }

    void write(JsonGenerator out) throws IOException {
        out.writeStartObject();
        // what a reader looks for first; of a document that is its dialect
        boolean first = !keywords.containsKey(DIALECT);
        if (first && keywords.get(DESCRIPTION) instanceof String description) {
            out.writeStringField(DESCRIPTION, description);
        }
        for (Map.Entry<String, Object> keyword : keywords.entrySet()) {
            if (!(first && keyword.getKey().equals(DESCRIPTION) && keyword.getValue() instanceof String)) {
                out.writeFieldName(keyword.getKey());
                write(keyword.getValue(), out);
            }
        }
        out.writeEndObject();
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Schema schema) {
            schema.write(out);
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            for (Object element : list) {
                write(element, out);
            }
            out.writeEndArray();
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else if (value instanceof Integer number) {
            out.writeNumber(number);
        } else {
            out.writeString(value.toString());
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Schema schema && keywords.equals(schema.keywords);
    }

    @Override
    public int hashCode() {
        return keywords.hashCode();
    }

    @Override
    public String toString() {
        return keywords.toString();
    }
}
