package io.github.cica4j.model.law;

import io.github.cica4j.model.internal.json.JsonNode;
import io.github.cica4j.model.internal.json.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** Reads {@code provisions.json}: an array of objects whose properties are those of {@link Provision}. */
final class Provisions {

    private static final String RESOURCE = "provisions.json";

    private Provisions() {}

    static List<Provision> load(Class<?> anchor) {
        try (InputStream in = anchor.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                return List.of();
            }
            JsonNode root = JsonTree.parse(in.readAllBytes());
            return root.elements().stream().map(Provisions::provision).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Provision provision(JsonNode node) {
        return new Provision(
                node.textOf("id"),
                node.textOf("paraphrase"),
                Force.valueOf(constant(node.textOf("force"))),
                Provision.Assignment.valueOf(constant(node.textOf("assignment"))),
                node.textOf("detail"));
    }

    private static String constant(String text) {
        return text.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
