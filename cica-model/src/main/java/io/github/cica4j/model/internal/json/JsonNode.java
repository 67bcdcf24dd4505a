package io.github.cica4j.model.internal.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A value of a JSON or YAML text that knows its place. */
public final class JsonNode {

    /** The types of values. */
    public enum Type {
        OBJECT("an object"),
        ARRAY("an array"),
        TEXT("a text"),
        NUMBER("a number"),
        BOOLEAN("true or false"),
        NULL("null");

        private final String phrase;

        Type(String phrase) {
            this.phrase = phrase;
        }

        /** Returns how a message names the type. */
        public String phrase() {
            return phrase;
        }
    }

    /** A property of an object: the place of its name, and its value. */
    public record Member(Place place, JsonNode value) {}

    private final Type type;
    private final Place place;
    private final String text;
    private final boolean plain;
    private final Map<String, Member> members = new LinkedHashMap<>();
    private final List<JsonNode> elements = new ArrayList<>();

    JsonNode(Type type, Place place, String text) {
        this(type, place, text, false);
    }

    private JsonNode(Type type, Place place, String text, boolean plain) {
        this.type = type;
        this.place = place;
        this.text = text;
        this.plain = plain;
    }

    /** Returns a text without quotes, which is a number where a form takes one. */
    static JsonNode plain(Place place, String text) {
        return new JsonNode(Type.TEXT, place, text, true);
    }

    /** Returns whether a form that takes a number can look at the text. */
    boolean numeral() {
        return type == Type.NUMBER || plain && text.matches("[-+]?[0-9].*");
    }

    /** Returns the type. */
    public Type type() {
        return type;
    }

    /** Returns where the value starts. */
    public Place place() {
        return place;
    }

    /** Returns the text, the number as written, {@code true} or {@code false}. */
    public String text() {
        return text;
    }

    /** Returns the properties of an object, in file order. */
    public Map<String, Member> members() {
        return members;
    }

    /** Adds a property to an object, or a problem if there is one of this name. */
    void add(String name, Member member, String pointer, Problems problems) {
        if (members.putIfAbsent(name, member) != null) {
            problems.add(
                    pointer,
                    member.place(),
                    "duplicate-property",
                    "the property '" + name + "' stands here twice: keep one");
        }
    }

    /** Returns the elements of an array. */
    public List<JsonNode> elements() {
        return elements;
    }
}
