package io.github.cica4j.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.dialect.Dialects;
import io.github.cica4j.model.internal.json.SchemaDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The schemas in the jar are those of the forms, and say where they end. */
class SchemasTest {

    private static final Path RESOURCES =
            Path.of("src", "main", "resources", "io", "github", "cica4j", "model", "json");
    private static final boolean WRITE = Boolean.getBoolean("cica.schema.write");

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema DOSSIER = REGISTRY.getSchema(SchemaDocuments.dossier());

    @ParameterizedTest
    @ValueSource(strings = {"dossier", "report", "case", "explanation", "why-not"})
    void the_committed_schema_is_that_of_the_forms(String name) throws IOException {
        String generated = switch (name) {
            case "dossier" -> SchemaDocuments.dossier();
            case "report" -> SchemaDocuments.report();
            case "explanation" -> SchemaDocuments.explanation();
            case "why-not" -> SchemaDocuments.whyNot();
            default -> SchemaDocuments.conformanceCase();
        };
        Path file = RESOURCES.resolve(name + ".schema.json");
        if (WRITE) {
            Files.createDirectories(RESOURCES);
            Files.writeString(file, generated);
        }
        assertThat(file)
                .as("run this test with -Dcica.schema.write=true to write the schema anew")
                .content()
                .isEqualTo(generated);
        if (!WRITE) {
            String published = switch (name) {
                case "dossier" -> Schemas.dossier();
                case "report" -> Schemas.report();
                case "explanation" -> Schemas.explanation();
                case "why-not" -> Schemas.whyNot();
                default -> Schemas.conformanceCase();
            };
            assertThat(published).isEqualTo(generated);
        }
    }

    @Test
    void the_schemas_are_schemas() {
        Schema metaschema = REGISTRY.getSchema(
                com.networknt.schema.SchemaLocation.of(Dialects.getDraft202012().getId()));
        assertThat(metaschema.validate(SchemaDocuments.dossier(), InputFormat.JSON))
                .isEmpty();
        assertThat(metaschema.validate(SchemaDocuments.report(), InputFormat.JSON))
                .isEmpty();
        assertThat(metaschema.validate(SchemaDocuments.conformanceCase(), InputFormat.JSON))
                .isEmpty();
        assertThat(metaschema.validate(SchemaDocuments.explanation(), InputFormat.JSON))
                .isEmpty();
        assertThat(metaschema.validate(SchemaDocuments.whyNot(), InputFormat.JSON))
                .isEmpty();
        assertThat(metaschema.validate("{\"required\": 7}", InputFormat.JSON)).isNotEmpty();
    }

    /** Of each value, whether a reader and the schema take it. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"2022\"|true|true",
                "\"2022-07\"|true|true",
                "\"2022-07-16\"|true|true",
                "\"2024-02-29\"|true|true",
                "\"2022-07-16/2022-08-01\"|true|true",
                "{\"from\": \"2022-07-16\", \"to\": \"2022-07-17\", \"words\": \"mid-July\"}|true|true",
                "{\"from\": \"2022-07-16\"}|false|false",
                "{\"from\": \"2022-07\", \"to\": \"2022-07-17\"}|false|false",
                "\"2022-13\"|false|false",
                "\"2022-04-31\"|false|false",
                "\"2022-7-1\"|false|false",
                "\"22\"|false|false",
                "\"+12022-07-16\"|false|false",
                "\"-2022-07-16\"|false|false",
                "\"2022-07-16/+12022-07-16\"|false|false",
                "\"2022-07-16/-0001-07-16\"|false|false",
                "\"2022-07/2022-08\"|false|false",
                "\"2022-07-16\\n\"|false|false",
                "\"\"|false|false",
                "\"none\"|false|false",
                "2022|false|false",
                "null|false|false",
                "\"2023-02-29\"|false|true",
                "\"2022-07-16/2022-07-15\"|false|true",
                "{\"from\": \"2022-07-18\", \"to\": \"2022-07-17\"}|false|true"
            })
    void a_schema_takes_the_days_that_the_reader_takes(String day, boolean reader, boolean schema) {
        assertTaken("\"decisions\": [{\"id\": \"one\", \"body\": \"soc\", \"on\": " + day + "}]", reader, schema);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"none\"|false|false",
                "\"none\", \"decision\": \"none\"|false|true",
                "\"2024\"|true|true",
                "\"2024-2025\"|true|true",
                "\"2024\u20132025\"|true|true",
                "{\"from\": \"2024-01\"}|true|true",
                "{\"from\": \"2024-01\", \"to\": {\"from\": \"2024-03-01\", \"to\": \"2024-03-05\"}}|true|true",
                "{\"to\": \"2024-01-01\"}|false|false",
                "\"2024-01-01\"|false|false",
                "\"24-25\"|false|false",
                "\"None\"|false|false",
                "[]|false|false",
                "\"2025-2024\"|false|true",
                "{\"from\": \"2024-01-01\", \"to\": \"2023\"}|false|true"
            })
    void a_schema_takes_the_periods_that_the_reader_takes(String period, boolean reader, boolean schema) {
        assertTaken(
                "\"appointments\": [{\"id\": \"one\", \"state\": \"KZ\", \"role\": \"coordinator\", \"area\": \"mil\","
                        + " \"tenure\": " + period + "}]",
                reader,
                schema);
    }

    @Test
    void a_schema_takes_the_lengths_that_the_reader_takes() {
        assertTaken("\"title\": \"" + "x".repeat(100_000) + "\"", true, true);
        assertTaken("\"title\": \"" + "x".repeat(100_001) + "\"", false, false);
        assertTaken(decision("x".repeat(100)), true, true);
        assertTaken(decision("x".repeat(101)), false, false);
    }

    @Test
    void a_schema_does_not_compare_one_place_with_another() {
        assertTaken(decision("one") + "," + offer("two", "one"), true, true);
        assertTaken(decision("one") + "," + offer("two", "three"), false, true);
        assertTaken(decision("one") + "," + offer("two", "two"), false, true);
        assertTaken(decision("one") + "," + offer("one", "one"), false, true);
        String row = "{\"area\": \"mil\", \"coordinators\": [], \"coCoordinators\": []}";
        String list = "\"coordinatorLists\": [{\"id\": \"list\", \"on\": \"2023-08-22\", \"rows\": [";
        assertTaken(list + row + "]}]", true, true);
        assertTaken(list + row + "," + row + "]}]", false, true);
        assertTaken("\"completeness\": {\"all\": {\"from\": \"2023-01-02\", \"to\": \"2023-01-01\"}}", false, true);
    }

    @Test
    void a_schema_takes_what_can_be_built() {
        String plan = "\"conceptPapers\": [{\"id\": \"paper\", \"area\": \"mil\"}],"
                + " \"actionPlans\": [{\"id\": \"plan\", \"area\": \"mil\", \"on\": \"2023\", ";
        assertTaken(plan + "\"paper\": \"paper\"}]", true, true);
        assertTaken(plan + "\"withoutPaper\": true}]", true, true);
        assertTaken(plan + "\"paper\": \"paper\", \"withoutPaper\": false}]", true, true);
        assertTaken(plan + "\"paper\": \"paper\", \"withoutPaper\": true}]", false, false);
    }

    private static String decision(String id) {
        return "\"decisions\": [{\"id\": \"" + id + "\", \"body\": \"soc\", \"on\": \"2023-08-22\"}]";
    }

    private static String offer(String id, String decision) {
        return "\"offers\": [{\"id\": \"" + id + "\", \"state\": \"KZ\", \"role\": \"coordinator\", \"area\": \"mil\","
                + " \"on\": \"2023\", \"decision\": \"" + decision + "\"}]";
    }

    private static void assertTaken(String section, boolean reader, boolean schema) {
        String text = "{\"format\": \"cica-dossier/1\", " + section + "}";
        assertThat(CicaJson.readDossier(text).dossier().isPresent())
                .as("the reader takes it")
                .isEqualTo(reader);
        assertThat(DOSSIER.validate(text, InputFormat.JSON).isEmpty())
                .as("the schema takes it")
                .isEqualTo(schema);
    }

    /** Loads the classes of the model anew and keeps their names. */
    private static final class Loader extends ClassLoader {

        private final Set<String> loaded = new TreeSet<>();

        Loader() {
            super(SchemasTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("io.github.cica4j.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> before = findLoadedClass(name);
            return before == null ? define(name) : before;
        }

        private Class<?> define(String name) throws ClassNotFoundException {
            loaded.add(name);
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void reading_and_writing_load_no_class_of_a_schema()
            throws ClassNotFoundException, NoSuchMethodException, IllegalAccessException, InvocationTargetException {
        Loader loader = new Loader();
        Class<?> json = loader.loadClass(CicaJson.class.getName());
        byte[] text = ("{\"format\": \"cica-dossier/1\"," + decision("one") + "}").getBytes(StandardCharsets.UTF_8);
        Object reading = json.getMethod("readDossier", byte[].class).invoke(null, (Object) text);
        Object dossier = reading.getClass().getMethod("orElseThrow").invoke(reading);
        json.getMethod("writeDossier", dossier.getClass()).invoke(null, dossier);
        assertThat(loader.loaded)
                .contains("io.github.cica4j.model.internal.json.FactForms")
                .noneMatch(name -> name.contains("Schema"));
    }
}
