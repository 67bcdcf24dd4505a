package io.github.cica4j.model.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.cica4j.model.fact.Fact;
import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.RecordKind;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form of a kind of fact.
 *
 * @param <F>  the type of the facts
 */
public final class FactForm<F extends Fact> implements Form<F> {

    private static final String ID = "id";

    private final RecordKind kind;
    private final Class<F> type;
    private final ObjectForm<F, ?> form;

    FactForm(RecordKind kind, Class<F> type, String description, ObjectForm<F, ?> form) {
        this.kind = kind;
        this.type = type;
        this.form = form.named(Forms.definitionOf(type), description);
    }

    /** Returns the kind. */
    public RecordKind kind() {
        return kind;
    }

    /** Returns what the facts are. */
    String description() {
        return form.description();
    }

    /** Returns the names of the properties, in their order. */
    public List<String> properties() {
        return form.names();
    }

    @Override
    public @Nullable F read(JsonNode node, String pointer, Reading reading) {
        JsonNode.Member member = node.members().get(ID);
        FactId id = member == null ? null : idOf(member.value());
        if (member == null || id == null) {
            reading.nameless(kind, 1);
        } else {
            reading.declare(id, kind, pointer + "/" + ID, member.value().place());
        }
        return form.read(node, pointer, reading);
    }

    private static @Nullable FactId idOf(JsonNode node) {
        return node.type() == JsonNode.Type.TEXT ? Forms.FACT_ID.read(node, "", new Reading(new Problems())) : null;
    }

    @Override
    public String definition() {
        return form.definition();
    }

    @Override
    public Schema describe(SchemaDefinitions definitions) {
        return form.describe(definitions);
    }

    @Override
    public void write(F value, JsonGenerator out) throws IOException {
        form.write(value, out);
    }

    /** Writes a fact that is of this kind. */
    public void writeFact(Fact fact, JsonGenerator out) throws IOException {
        write(type.cast(fact), out);
    }
}
