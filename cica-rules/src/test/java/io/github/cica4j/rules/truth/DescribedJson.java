package io.github.cica4j.rules.truth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Documents beside the schema that describes them: each is valid, and each property that is declared occurs in one. */
final class DescribedJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final JsonNode document;
    private final Schema schema;
    private final Map<String, Set<String>> seen = new TreeMap<>();

    DescribedJson(String schema) {
        this.document = tree(schema.getBytes(StandardCharsets.UTF_8));
        this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(document);
    }

    private static JsonNode tree(byte[] text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
    }

    void assertValid(byte[] written) {
        JsonNode value = tree(written);
        assertThat(schema.validate(value))
                .as(() -> new String(written, StandardCharsets.UTF_8))
                .isEmpty();
        see("", document, value);
    }

    /** Leaves out what lies within a property that has a schema of its own, too. */
    void assertEveryPropertySeen(String... described) {
        Map<String, Set<String>> declared = new TreeMap<>();
        declare("", document, declared);
        for (String path : described) {
            declared.keySet().removeIf(place -> place.startsWith(path));
            seen.keySet().removeIf(place -> place.startsWith(path));
        }
        assertThat(seen).isEqualTo(declared);
    }

    /** A property that is written and not declared is found only if each object is closed. */
    void assertEveryObjectClosed() {
        assertThat(document.findParents("properties"))
                .isNotEmpty()
                .allMatch(object -> object.path("additionalProperties").isBoolean()
                        && !object.get("additionalProperties").asBoolean());
    }

    /** Notes the properties that a schema declares, by the path to where they stand. */
    private void declare(String path, JsonNode unresolved, Map<String, Set<String>> declared) {
        JsonNode object = resolved(unresolved);
        object.path("properties").properties().forEach(property -> {
            declared.computeIfAbsent(path, key -> new TreeSet<>()).add(property.getKey());
            declare(path + "/" + property.getKey(), property.getValue(), declared);
        });
        if (object.has("items")) {
            declare(path + "/*", object.get("items"), declared);
        }
    }

    /** Notes the properties of a value that its schema declares. */
    private void see(String path, JsonNode unresolved, JsonNode value) {
        JsonNode object = resolved(unresolved);
        value.properties().forEach(property -> {
            JsonNode declared = object.path("properties").path(property.getKey());
            if (!declared.isMissingNode()) {
                seen.computeIfAbsent(path, key -> new TreeSet<>()).add(property.getKey());
                see(path + "/" + property.getKey(), declared, property.getValue());
            }
        });
        if (value.isArray()) {
            value.forEach(element -> see(path + "/*", object.path("items"), element));
        }
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? document.at(schema.get("$ref").asText().substring(1)) : schema;
    }
}
