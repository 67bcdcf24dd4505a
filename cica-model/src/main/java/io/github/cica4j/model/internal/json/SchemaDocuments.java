package io.github.cica4j.model.internal.json;

import java.nio.charset.StandardCharsets;

/** Makes the schemas of what is read and written, from the forms that do so. */
public final class SchemaDocuments {

    private static final String ADDRESS = "https://cica4j.github.io/schema/";

    private SchemaDocuments() {}

    /** Returns the schema of dossiers. */
    public static String dossier() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        return document(
                "cica-dossier-1",
                "CICA dossier, format 1",
                "The record of a confidence-building process: its facts by section, each with an id of its own.",
                DossierForm.describe(definitions),
                definitions);
    }

    /** Returns the schema of reports. */
    public static String report() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        return document(
                "cica-report-1",
                "CICA report, format 1",
                "The findings on a dossier on one day, with a receipt of what they were made from.",
                SchemaReport.describe(definitions),
                definitions);
    }

    /** Returns the schema of cases. */
    public static String conformanceCase() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        return document(
                "cica-case-1",
                "CICA case, format 1",
                "What one rule finds on one dossier, and which boundary or condition that decides.",
                CaseForm.describe(definitions),
                definitions);
    }

    /** Returns the schema of explanations. */
    public static String explanation() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        return document(
                "cica-explanation-1",
                "CICA explanation, format 1",
                "What one rule finds on a dossier on one day, why, what would meet it, and what other readings would find.",
                SchemaExplanation.describe(definitions),
                definitions);
    }

    /** Returns the schema of why a rule says nothing. */
    public static String whyNot() {
        SchemaDefinitions definitions = new SchemaDefinitions();
        return document(
                "cica-why-not-1",
                "CICA why not, format 1",
                "How far the conditions of one rule go from each record of a dossier, and where they stop.",
                SchemaExplanation.describeWhyNot(definitions),
                definitions);
    }

    private static String document(
            String id, String title, String description, Schema root, SchemaDefinitions definitions) {
        Schema document = Schema.any()
                .with(Schema.DIALECT, "https://json-schema.org/draft/2020-12/schema")
                .with("$id", ADDRESS + id + ".json")
                .with("$comment", "Generated from the library that reads and writes the format.")
                .with("title", title)
                .with("description", description)
                .and(root)
                .with("$defs", definitions.all());
        return new String(DossierWriter.pretty(document::write), StandardCharsets.UTF_8);
    }
}
