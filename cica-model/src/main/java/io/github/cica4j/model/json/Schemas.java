package io.github.cica4j.model.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The JSON Schemas (2020-12) of dossiers, of reports, of explanations and of cases.
 *
 * <p>The {@code $id} of a schema is a name and is never fetched.
 * A schema cannot say all: that ids are unique, that a reference names a fact of the right kind, that a period does not end
 * before it starts, that a list has one row for an area, and which years have a 29 February is told by
 * {@link CicaJson#readDossier(String)} only.
 *
 * <p>All methods are thread-safe.
 */
public final class Schemas {

    private Schemas() {}

    /**
     * Returns the schema of dossiers of the format {@code cica-dossier/1}.
     *
     * @return the schema as JSON text
     */
    public static String dossier() {
        return resource("dossier.schema.json");
    }

    /**
     * Returns the schema of reports of the format {@code cica-report/1}, as this version writes them.
     *
     * @return the schema of one report as JSON text
     */
    public static String report() {
        return resource("report.schema.json");
    }

    /**
     * Returns the schema of cases of the format {@code cica-case/1}.
     *
     * @return the schema as JSON text
     */
    public static String conformanceCase() {
        return resource("case.schema.json");
    }

    /**
     * Returns the schema of explanations of the format {@code cica-explanation/1}, as this version writes them.
     *
     * @return the schema as JSON text
     */
    public static String explanation() {
        return resource("explanation.schema.json");
    }

    /**
     * Returns the schema of {@code cica-why-not/1}, why a rule says nothing, as this version writes it.
     *
     * @return the schema as JSON text
     */
    public static String whyNot() {
        return resource("why-not.schema.json");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Schemas.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
