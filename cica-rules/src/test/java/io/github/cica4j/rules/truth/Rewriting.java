package io.github.cica4j.rules.truth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.github.cica4j.model.dossier.Dossier;
import io.github.cica4j.model.json.CicaJson;
import io.github.cica4j.model.json.DossierReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Changes dossiers as their text, so that no kind of fact is forgotten. */
final class Rewriting {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Rewriting() {}

    /** Returns a dossier with something done to the text of each fact. */
    static Dossier eachFact(Dossier dossier, Consumer<ObjectNode> edit) {
        return read(dossier, edit).orElseThrow();
    }

    /** Reads a dossier with something done to the text of each fact. */
    static DossierReading read(Dossier dossier, Consumer<ObjectNode> edit) {
        try {
            JsonNode tree = MAPPER.readTree(CicaJson.writeDossier(dossier));
            facts(tree).forEach(edit);
            return CicaJson.readDossier(MAPPER.writeValueAsBytes(tree));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns all texts that the facts of a dossier hold, but for remarks, titles and sources. */
    static List<String> texts(Dossier dossier) {
        List<String> texts = new ArrayList<>();
        eachFact(dossier, fact -> {
            withoutFreeText(fact);
            replaceTexts(fact, text -> {
                texts.add(text);
                return text;
            });
        });
        return texts;
    }

    /** Takes out of a fact what is written in it for people. */
    static void withoutFreeText(ObjectNode fact) {
        fact.remove(List.of("remark", "source"));
        if (fact.path("title").isTextual()) {
            // a submission tells by true or false whether it gives one
            fact.remove("title");
        }
    }

    /** Replaces texts in a node, at any depth. */
    static void replaceTexts(JsonNode node, UnaryOperator<String> by) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> {
                if (property.getValue() instanceof TextNode text) {
                    property.setValue(TextNode.valueOf(by.apply(text.textValue())));
                } else {
                    replaceTexts(property.getValue(), by);
                }
            });
        } else if (node instanceof ArrayNode array) {
            for (int index = 0; index < array.size(); index++) {
                if (array.get(index) instanceof TextNode text) {
                    array.set(index, TextNode.valueOf(by.apply(text.textValue())));
                } else {
                    replaceTexts(array.get(index), by);
                }
            }
        }
    }

    private static List<ObjectNode> facts(JsonNode dossier) {
        List<ObjectNode> facts = new ArrayList<>();
        dossier.forEach(section -> section.forEach(fact -> {
            if (fact instanceof ObjectNode object && object.has("id")) {
                facts.add(object);
            }
        }));
        return facts;
    }
}
