package io.github.cica4j.model.internal.json;

import java.util.SortedMap;
import java.util.TreeMap;

/** The schemas that a document defines once and refers to by name. */
final class SchemaDefinitions {

    private final SortedMap<String, Schema> definitions = new TreeMap<>();

    /** Returns the schema of a form: a reference if the form has a name, which is defined then. */
    Schema of(Form<?> form) {
        Schema schema = form.describe(this);
        return form.definition().isEmpty() ? schema : define(form.definition(), schema);
    }

    /**
     * Defines a schema.
     *
     * @return a reference to it
     * @throws IllegalStateException if another one has that name
     */
    Schema define(String name, Schema schema) {
        Schema before = definitions.putIfAbsent(name, schema);
        if (before != null && !before.equals(schema)) {
            throw new IllegalStateException("Two schemas are called " + name + ": " + before + " and " + schema);
        }
        return Schema.any().with("$ref", "#/$defs/" + name);
    }

    /** Returns the definitions, sorted by name. */
    Schema all() {
        Schema all = Schema.any();
        definitions.forEach(all::with);
        return all;
    }
}
