package io.github.cica4j.model.internal.json;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;

/**
 * Reads a YAML text into the same tree as a JSON text.
 *
 * <p>A plain scalar is a text unless it is {@code true}, {@code false} or one of the ways to write null, so that days,
 * years and paragraphs need no quotes; where a form takes a number, it is one. What JSON has no counterpart of is refused.
 */
public final class YamlTree {

    private static final int MOST_SHOWN = 200;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\u2028\\u2029]");
    private static final Pattern HIGH_ESCAPE = Pattern.compile("\\\\U[89A-Fa-f]\\p{XDigit}{7}");

    private final Iterator<Event> events;
    private final Problems problems;
    private int order;
    private boolean refused;

    private YamlTree(Iterator<Event> events, Problems problems) {
        this.events = events;
        this.problems = problems;
    }

    private static LoadSettings settings(String text) {
        // the reader copies what it holds whenever a long token needs more: a larger share keeps that from being
        // quadratic
        return LoadSettings.builder()
                .setCodePointLimit((int) JsonTree.MOST_BYTES)
                .setBufferSize(1024 + text.length() / 64)
                .setVersionFunction(UnaryOperator.identity())
                .build();
    }

    /** Reads a text, absent if it is no YAML or has no counterpart in JSON, in which case problems are added. */
    public static Optional<JsonNode> parse(byte[] bytes, Problems problems) {
        if (!JsonTree.fits(bytes, problems)) {
            return Optional.empty();
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        boolean malformed = decoder.decode(in, out, true).isError();
        String text = out.flip().toString();
        if (malformed) {
            syntax(
                    problems,
                    last(text, text.length()),
                    String.format("the byte 0x%02X is no UTF-8: save the text in UTF-8", in.get()));
            return Optional.empty();
        }
        try {
            return new YamlTree(new Parse(settings(text)).parseString(text).iterator(), problems).stream();
        } catch (MarkedYamlEngineException e) {
            String context = e.getContext() == null ? "" : " (" + e.getContext() + ")";
            syntax(
                    problems,
                    e.getProblemMark()
                            .map(mark -> place(mark, Integer.MAX_VALUE))
                            .orElse(last("", 0)),
                    e.getProblem() + context);
            return Optional.empty();
        } catch (ReaderException e) {
            syntax(
                    problems,
                    last(text, text.offsetByCodePoints(0, e.getPosition())),
                    String.format("the character U+%04X cannot stand in a YAML text", e.getCodePoint()));
            return Optional.empty();
        } catch (NumberFormatException e) {
            // what the library throws for an escape beyond the range of int
            Matcher escape = HIGH_ESCAPE.matcher(text);
            syntax(
                    problems,
                    last(text, escape.find() ? escape.start() : 0),
                    "this escape stands for no character, expected one up to \\U0010FFFF");
            return Optional.empty();
        }
    }

    private static void syntax(Problems problems, Place place, String message) {
        problems.add("", place, "syntax", shown(message));
    }

    private Optional<JsonNode> stream() {
        events.next();
        Event document = events.next();
        if (!(document instanceof DocumentStartEvent start)) {
            problems.add("", new Place(1, 1, 0), "syntax", "the text is empty, expected a YAML mapping");
            return Optional.empty();
        }
        if (start.getSpecVersion().filter(version -> version.getMajor() != 1).isPresent()) {
            refuse("", start, "this is no text of YAML 1, leave the %YAML directive out");
            return Optional.empty();
        }
        JsonNode root = value(events.next(), "", 0);
        events.next();
        Event end = events.next();
        if (end instanceof DocumentStartEvent) {
            refuse("", end, "a second document starts here, expected one: keep each dossier in a text of its own");
        }
        return refused ? Optional.empty() : Optional.of(root);
    }

    private JsonNode value(Event event, String pointer, int depth) {
        if (event instanceof AliasEvent alias) {
            refuse(
                    pointer,
                    event,
                    "the alias '*" + shown(alias.getAlias().getValue()) + "' is not read: write the value out");
            return new JsonNode(JsonNode.Type.NULL, here(event), "null");
        }
        NodeEvent node = (NodeEvent) event;
        node.getAnchor()
                .ifPresent(anchor -> refuse(
                        pointer, event, "the anchor '&" + shown(anchor.getValue()) + "' is not read: leave it out"));
        if (event instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(tag -> refuseTag(pointer, event, tag));
            return scalar(scalar);
        }
        ((CollectionStartEvent) event).getTag().ifPresent(tag -> refuseTag(pointer, event, tag));
        if (depth == JsonTree.MOST_DEPTH) {
            throw tooMuch(event, "this is nested deeper than the " + JsonTree.MOST_DEPTH + " levels that are read");
        }
        return event instanceof MappingStartEvent
                ? object(new JsonNode(JsonNode.Type.OBJECT, here(event), ""), pointer, depth + 1)
                : array(new JsonNode(JsonNode.Type.ARRAY, here(event), ""), pointer, depth + 1);
    }

    private JsonNode scalar(ScalarEvent scalar) {
        String text = scalar.getValue();
        if (text.length() > JsonTree.MOST_TEXT) {
            throw tooMuch(
                    scalar,
                    "the text has " + text.length() + " characters, more than the " + JsonTree.MOST_TEXT
                            + " that are read");
        }
        Place place = here(scalar);
        if (!scalar.isPlain()) {
            return new JsonNode(JsonNode.Type.TEXT, place, text);
        }
        return switch (text) {
            case "true", "false" -> new JsonNode(JsonNode.Type.BOOLEAN, place, text);
            case "", "~", "null", "Null", "NULL" -> new JsonNode(JsonNode.Type.NULL, place, "null");
            default -> JsonNode.plain(place, text);
        };
    }

    private JsonNode object(JsonNode node, String pointer, int depth) {
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            JsonNode name = value(event, pointer, depth);
            if (name.text().length() > JsonTree.MOST_NAME) {
                throw tooMuch(
                        event,
                        "the name has " + name.text().length() + " characters, more than the " + JsonTree.MOST_NAME
                                + " that are read");
            }
            if (name.type() != JsonNode.Type.TEXT && !(event instanceof AliasEvent)) {
                refuse(pointer, event, "this is " + name.type().phrase() + ", expected the name of a property");
            }
            String child = pointer + "/" + JsonTree.escape(name.text());
            node.add(
                    name.text(),
                    new JsonNode.Member(name.place(), value(events.next(), child, depth)),
                    child,
                    problems);
        }
        return node;
    }

    private JsonNode array(JsonNode node, String pointer, int depth) {
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            node.elements().add(value(event, pointer + "/" + node.elements().size(), depth));
        }
        return node;
    }

    private void refuseTag(String pointer, Event event, String tag) {
        refuse(pointer, event, "the tag '" + shown(tag) + "' is not read: leave it out");
    }

    private void refuse(String pointer, Event event, String message) {
        if (problems.count() >= Problems.MOST) {
            throw tooMuch(event, "there are more problems than are told");
        }
        refused = true;
        problems.add(pointer, here(event), "unsupported", message);
    }

    private static ParserException tooMuch(Event event, String message) {
        return new ParserException(message, event.getStartMark());
    }

    private Place here(Event event) {
        return place(event.getStartMark().orElseThrow(), order++);
    }

    private static Place place(Mark mark, int order) {
        return new Place(mark.getLine() + 1, mark.getColumn() + 1, order);
    }

    private static String shown(String text) {
        String part = text.length() <= MOST_SHOWN ? text : text.substring(0, MOST_SHOWN) + "...";
        return CONTROL.matcher(part)
                .replaceAll(
                        control -> String.format("U+%04X", (int) control.group().charAt(0)));
    }

    /** Returns the place behind the first characters of a text. */
    private static Place last(String text, int end) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < end; i++) {
            boolean first = text.startsWith("\r\n", i) && i + 1 < end;
            if (!first && (text.charAt(i) == '\n' || text.charAt(i) == '\r')) {
                line++;
                start = i + 1;
            }
        }
        return new Place(line, text.codePointCount(start, end) + 1, Integer.MAX_VALUE);
    }
}
