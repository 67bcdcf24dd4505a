package io.github.cica4j.model.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.Optional;

/** Reads a text into a tree that knows the place of each value. */
public final class JsonTree {

    /** The largest text that is read, in bytes. */
    public static final long MOST_BYTES = 64L << 20;

    /** The deepest nesting that is read. */
    static final int MOST_DEPTH = 64;

    /** The longest text value that is read, in UTF-16 characters. */
    static final int MOST_TEXT = 100_000;

    /** The longest name of a property that is read, in UTF-16 characters. */
    static final int MOST_NAME = 200;

    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxDocumentLength(MOST_BYTES)
            .maxNestingDepth(MOST_DEPTH)
            .maxStringLength(MOST_TEXT)
            .maxNameLength(MOST_NAME)
            .maxNumberLength(100)
            .build();

    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(LIMITS).build();

    private final JsonParser parser;
    private final Problems problems;
    private int order;

    private JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /**
     * Reads one of our own resources.
     *
     * @throws IllegalArgumentException if it is malformed
     */
    public static JsonNode parse(byte[] text) {
        Problems problems = new Problems();
        Optional<JsonNode> root = parse(text, problems);
        if (root.isEmpty() || !problems.none()) {
            throw new IllegalArgumentException(problems.inFileOrder().toString());
        }
        return root.get();
    }

    /** Reads a text, absent if it is no JSON, in which case one problem is added. */
    public static Optional<JsonNode> parse(byte[] text, Problems problems) {
        if (!fits(text, problems)) {
            return Optional.empty();
        }
        try (JsonParser parser = JSON.createParser(text)) {
            return new JsonTree(parser, problems).document();
        } catch (JsonProcessingException e) {
            problems.add("", place(e.getLocation(), Integer.MAX_VALUE), "syntax", firstLine(e.getOriginalMessage()));
            return Optional.empty();
        } catch (IOException e) {
            problems.add("", new Place(1, 1, Integer.MAX_VALUE), "syntax", firstLine(String.valueOf(e.getMessage())));
            return Optional.empty();
        }
    }

    /** Checks that a text is not too large, otherwise a problem is added. */
    static boolean fits(byte[] text, Problems problems) {
        if (text.length <= MOST_BYTES) {
            return true;
        }
        problems.add(
                "",
                new Place(1, 1, 0),
                "too-large",
                "the text has " + text.length + " bytes, more than the " + MOST_BYTES + " that are read");
        return false;
    }

    private Optional<JsonNode> document() throws IOException {
        if (parser.nextToken() == null) {
            problems.add("", new Place(1, 1, 0), "syntax", "the text is empty, expected a JSON object");
            return Optional.empty();
        }
        JsonNode root = value("");
        if (parser.nextToken() != null) {
            problems.add("", here(), "syntax", "there is more text after the end of the JSON value");
            return Optional.empty();
        }
        return Optional.of(root);
    }

    private JsonNode value(String pointer) throws IOException {
        JsonToken token = parser.currentToken();
        Place place = here();
        return switch (token) {
            case START_OBJECT -> object(new JsonNode(JsonNode.Type.OBJECT, place, ""), pointer);
            case START_ARRAY -> array(new JsonNode(JsonNode.Type.ARRAY, place, ""), pointer);
            case VALUE_STRING -> new JsonNode(JsonNode.Type.TEXT, place, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new JsonNode(JsonNode.Type.NUMBER, place, parser.getText());
            case VALUE_TRUE, VALUE_FALSE -> new JsonNode(JsonNode.Type.BOOLEAN, place, parser.getText());
            default -> new JsonNode(JsonNode.Type.NULL, place, "null");
        };
    }

    private JsonNode object(JsonNode node, String pointer) throws IOException {
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place place = here();
            String child = pointer + "/" + escape(name);
            parser.nextToken();
            node.add(name, new JsonNode.Member(place, value(child)), child, problems);
        }
        return node;
    }

    private JsonNode array(JsonNode node, String pointer) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            node.elements().add(value(pointer + "/" + node.elements().size()));
        }
        return node;
    }

    /** Escapes a name for a JSON pointer (RFC 6901). */
    static String escape(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private Place here() {
        return place(parser.currentTokenLocation(), order++);
    }

    private static Place place(JsonLocation location, int order) {
        return location == null
                ? new Place(1, 1, order)
                : new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), order);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("no JSON");
    }
}
