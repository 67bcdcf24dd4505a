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

    private final Supplier<B> newBuilder;
    private final Function<B, T> build;
    private final Map<String, Property<T, B, ?>> properties = new LinkedHashMap<>();

    private ObjectForm(Supplier<B> newBuilder, Function<B, T> build) {
        this.newBuilder = newBuilder;
        this.build = build;
    }

    static <T, B> ObjectForm<T, B> of(Supplier<B> newBuilder, Function<B, T> build) {
        return new ObjectForm<>(newBuilder, build);
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
    public void write(T value, JsonGenerator out) throws IOException {
        out.writeStartObject();
        for (Property<T, B, ?> property : properties.values()) {
            property.write(value, out);
        }
        out.writeEndObject();
    }

    /** Returns the names of the properties, in their order. */
    public List<String> names() {
        return new ArrayList<>(properties.keySet());
    }
}
