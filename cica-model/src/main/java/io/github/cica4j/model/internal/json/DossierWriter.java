package io.github.cica4j.model.internal.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.cica4j.model.fact.Completeness;
import io.github.cica4j.model.fact.Fact;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes dossiers. */
public final class DossierWriter {

    /** The format that is written, and read. */
    public static final String FORMAT = "cica-dossier/1";

    private static final JsonFactory JSON = new JsonFactory();

    private DossierWriter() {}

    /** What writes a JSON text. */
    public interface Content {
        /** Writes the text. */
        void write(JsonGenerator out) throws IOException;
    }

    /** Writes a text for people: two spaces of indent, line feeds, and one at the end. */
    public static byte[] pretty(Content content) {
        return text(content, true);
    }

    /** Writes the facts sorted by id, without white space. */
    public static byte[] canonical(Optional<String> title, Completeness completeness, List<Fact> facts) {
        List<Fact> sorted =
                facts.stream().sorted(Comparator.comparing(Fact::id)).toList();
        return text(out -> write(title, completeness, sorted, out), false);
    }

    private static byte[] text(Content content, boolean pretty) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator out = JSON.createGenerator(bytes, JsonEncoding.UTF8)) {
            if (pretty) {
                DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
                DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
                printer.indentObjectsWith(indenter);
                printer.indentArraysWith(indenter);
                out.setPrettyPrinter(printer);
            }
            content.write(out);
            if (pretty) {
                out.writeRaw('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Writes a dossier with its facts in the order given, by section. */
    public static void write(
            Optional<String> title, Completeness completeness, List<? extends Fact> facts, JsonGenerator out)
            throws IOException {
        out.writeStartObject();
        out.writeStringField("format", FORMAT);
        if (title.isPresent()) {
            out.writeStringField("title", title.get());
        }
        if (!completeness.declarations().isEmpty()) {
            write(completeness, out);
        }
        for (FactForm<?> form : FactForms.all()) {
            section(form, facts, out);
        }
        out.writeEndObject();
    }

    private static void section(FactForm<?> form, List<? extends Fact> facts, JsonGenerator out) throws IOException {
        List<? extends Fact> section =
                facts.stream().filter(fact -> fact.kind().equals(form.kind())).toList();
        if (section.isEmpty()) {
            return;
        }
        out.writeArrayFieldStart(form.kind().name());
        for (Fact fact : section) {
            form.writeFact(fact, out);
        }
        out.writeEndArray();
    }

    private static void write(Completeness completeness, JsonGenerator out) throws IOException {
        out.writeObjectFieldStart("completeness");
        for (Map.Entry<String, Completeness.Declaration> entry :
                completeness.declarations().entrySet()) {
            out.writeFieldName(entry.getKey());
            DossierForm.DECLARATION.write(entry.getValue(), out);
        }
        out.writeEndObject();
    }
}
