package io.github.cica4j.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.json.Schemas;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.Interpretations;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.rules.ComplianceChecker;
import io.github.cica4j.testkit.DossierGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every report is one that its schema describes, and the schema describes nothing else. */
class SchemaTruthTest {

    private static final int DOSSIERS = 15;
    private static final List<LocalDate> DAYS =
            List.of(LocalDate.of(2021, 6, 1), LocalDate.of(2023, 8, 22), LocalDate.of(2024, 2, 29));

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final JsonNode DOCUMENT = tree(Schemas.report().getBytes(StandardCharsets.UTF_8));
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(DOCUMENT);

    private static JsonNode tree(byte[] text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void everyReportIsValidAndEveryPropertyOccursInOne() {
        Map<String, Set<String>> seen = new TreeMap<>();
        for (Interpretations readings : List.of(
                Interpretations.standard(),
                Interpretations.standard().with(Interpretation.DRAFT_TEXT, "in-force:2022-01-01"))) {
            ComplianceChecker checker = Disagreements.checker(readings);
            for (long seed = 0; seed < DOSSIERS; seed++) {
                Assessment assessment = checker.check(DossierGenerator.generate(seed, Disagreements.size(seed)));
                for (LocalDate day : DAYS) {
                    JsonNode report = tree(CicaJson.writeReport(assessment.asOf(day), Language.EN));
                    assertThat(SCHEMA.validate(report)).isEmpty();
                    see("", DOCUMENT, report, seen);
                }
            }
        }
        Map<String, Set<String>> declared = new TreeMap<>();
        declare("", DOCUMENT, declared);
        assertThat(seen).isEqualTo(declared);
    }

    /** Notes the properties that a schema declares, by the path to where they stand. */
    private static void declare(String path, JsonNode unresolved, Map<String, Set<String>> declared) {
        JsonNode schema = resolved(unresolved);
        schema.path("properties").properties().forEach(property -> {
            declared.computeIfAbsent(path, key -> new TreeSet<>()).add(property.getKey());
            declare(path + "/" + property.getKey(), property.getValue(), declared);
        });
        if (schema.has("items")) {
            declare(path + "/*", schema.get("items"), declared);
        }
    }

    /** Notes the properties of a value that its schema declares. */
    private static void see(String path, JsonNode unresolved, JsonNode value, Map<String, Set<String>> seen) {
        JsonNode schema = resolved(unresolved);
        value.properties().forEach(property -> {
            JsonNode declared = schema.path("properties").path(property.getKey());
            if (!declared.isMissingNode()) {
                seen.computeIfAbsent(path, key -> new TreeSet<>()).add(property.getKey());
                see(path + "/" + property.getKey(), declared, property.getValue(), seen);
            }
        });
        if (value.isArray()) {
            value.forEach(element -> see(path + "/*", schema.path("items"), element, seen));
        }
    }

    private static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? DOCUMENT.at(schema.get("$ref").asText().substring(1)) : schema;
    }

    /** The schema closes each object, so that a property that is written and not declared is found. */
    @Test
    void everyObjectOfTheSchemaIsClosed() {
        assertThat(DOCUMENT.findParents("properties"))
                .isNotEmpty()
                .allMatch(schema -> schema.path("additionalProperties").isBoolean()
                        && !schema.get("additionalProperties").asBoolean());
    }
}
