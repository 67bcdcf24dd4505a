package io.github.cica4j.model.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The form of an object: its properties, in the order in which they are written.
 *
 * @param <T>  the type of the value
 * @param <B>  the type of its builder
 */
public final class ObjectForm<T, B> implements Form<T> {

    private record Property<T, B, V>(
            String name, Form<V> form, boolean required, Function<T, Optional<V>> get, BiConsumer<B, V> set) {

        void read(JsonNode node, String pointer, Reading reading, B builder) {
            V value = form.read(node, pointer, reading);
            if (value != null) {
                set.accept(builder, value);
            }
        }

        void write(T owner, JsonGenerator out) throws IOException {
            Optional<V> value = get.apply(owner);
            if (value.isPresent()) {
                out.writeFieldName(name);
                form.write(value.get(), out);
            }
        }
    }

    private record Exclusive(String refused, String truth) {

        Schema schema() {
            return Schema.any()
                    .required(refused, Schema.any())
                    .required(truth, Schema.any().with("const", true));
        }
    }

    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final Map<String, Property<T, B, ?>> properties = new LinkedHashMap<>();
    private final List<String> oneAtLeast = new ArrayList<>();
    private Optional<Exclusive> exclusive = Optional.empty();
    private String definition = "";
    private String description = "";

    private ObjectForm(Supplier<B> newBuilder, Function<B, T> build) {
        this.newBuilder = newBuilder;
        this.build = build;
    }

    static <T, B> ObjectForm<T, B> of(Supplier<B> newBuilder, Function<B, T> build) {
        return new ObjectForm<>(newBuilder, build);
    }

    /** Names the form for a schema, and says what it is. */
    ObjectForm<T, B> named(String name, String says) {
        definition = name;
        description = says;
        return this;
    }

    /** Says of the value what its construction demands: one of some properties at least. */
    ObjectForm<T, B> oneAtLeast(String... names) {
        oneAtLeast.addAll(List.of(names));
        return this;
    }

    /** Says of the value what its construction refuses: a property beside another that is true. */
    ObjectForm<T, B> notBeside(String refused, String truth) {
        exclusive = Optional.of(new Exclusive(refused, truth));
        return this;
    }

    <V> ObjectForm<T, B> required(String name, Form<V> form, Function<T, V> get, BiConsumer<B, V> set) {
        properties.put(name, new Property<>(name, form, true, owner -> Optional.of(get.apply(owner)), set));
        return this;
    }

    <V> ObjectForm<T, B> optional(String name, Form<V> form, Function<T, Optional<V>> get, BiConsumer<B, V> set) {
        properties.put(name, new Property<>(name, form, false, get, set));
        return this;
    }

    @Override
    public @Nullable T read(JsonNode node, String pointer, Reading reading) {
        if (node.type() != JsonNode.Type.OBJECT) {
            Forms.wrongType(node, pointer, reading, "an object");
            return null;
        }
        int before = reading.problems();
        B builder = newBuilder.get();
        node.members().forEach((name, member) -> {
            String child = pointer + "/" + JsonTree.escape(name);
            Property<T, B, ?> property = properties.get(name);
            if (property == null) {
                reading.problem(
                        child,
                        member.place(),
                        "unknown-property",
                        "there is no property '" + name + "', known are " + String.join(", ", properties.keySet()));
            } else {
                property.read(member.value(), child, reading, builder);
            }
        });
        for (Property<T, B, ?> property : properties.values()) {
            if (property.required() && !node.members().containsKey(property.name())) {
                reading.problem(
                        pointer, node.place(), "missing-property", "the property '" + property.name() + "' is missing");
            }
        }
        return reading.problems() > before ? null : build(builder, node, pointer, reading);
    }

    private @Nullable T build(B builder, JsonNode node, String pointer, Reading reading) {
        try {
            return build.apply(builder);
        } catch (IllegalArgumentException | IllegalStateException e) {
            reading.problem(pointer, node.place(), "impossible", String.valueOf(e.getMessage()));
            return null;
        }
    }

    @Override
    public String definition() {
        return definition;
    }

    @Override
    public Schema describe(SchemaDefinitions definitions) {
        Schema object = Schema.object().described(description);
        for (Property<T, B, ?> property : properties.values()) {
            object.property(property.name(), property.required(), definitions.of(property.form()));
        }
        if (!oneAtLeast.isEmpty()) {
            object.with("anyOf", oneAtLeast.stream().map(this::having).toList());
        }
        exclusive.ifPresent(names -> object.with("not", names.schema()));
        return object;
    }

    private Schema having(String name) {
        Property<T, B, ?> property = properties.get(name);
        boolean none = property != null && property.form() instanceof Forms.OrNone;
        return Schema.any().required(name, none ? Schema.any().with("not", Forms.none()) : Schema.any());
    }

    @Override
    public void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Property<T, B, ?> property : properties.values()) {
            property.write(value, out);
        }
        out.writeEndObject();
    }

    /** Returns what the object is. */
    String description() {
        return description;
    }

    /** Returns the names of the properties, in their order. */
    public List<String> names() {
        return new ArrayList<>(properties.keySet());
    }
}
