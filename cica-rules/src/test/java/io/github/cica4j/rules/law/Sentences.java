package io.github.cica4j.rules.law;

import io.github.cica4j.model.law.Rulebook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many sentences the paragraphs of the texts have that rulebooks are made from. */
final class Sentences {

    /**
     * The Modalities. Their preamble, a single sentence, is paragraph 0: its opening is 0.0, the five things that it recalls
     * are 0.1 to 0.5, and its closing words are 0.6.
     */
    static final Map<String, Integer> MODALITIES = counted("""
            0.0 1, 0.1 1, 0.2 1, 0.3 1, 0.4 1, 0.5 1, 0.6 1,
            1.1 2, 1.2 1, 1.3 1, 1.4 2, 1.5 2, 1.6 1, 1.7 1, 1.8 1, 1.9 2, 1.10 1, 1.11 1, 1.12 2,
            2.1 1, 2.2 3, 2.3 1, 2.4 1, 2.5 1, 2.6 2, 2.7 1, 2.8 1, 2.9 1,
            3.1 1, 3.2 1, 3.3 1, 3.4 1, 3.5 1,
            4.1 2, 4.2 1,
            5.1 1, 5.2 3, 5.3 2""");

    private static final Map<String, Map<String, Integer>> TEXTS = Map.of("modalities-draft-2023", MODALITIES);

    private Sentences() {}

    private static Map<String, Integer> counted(String told) {
        Map<String, Integer> counted = new LinkedHashMap<>();
        for (String one : told.strip().split(",\\s+", -1)) {
            String[] parts = one.split(" ", 2);
            counted.put(parts[0], Integer.parseInt(parts[1]));
        }
        return counted;
    }

    /** The ids of all sentences of the text of a rulebook, in their order; empty if it is made from no text. */
    static List<String> of(Rulebook rulebook) {
        List<String> ids = new ArrayList<>();
        TEXTS.getOrDefault(rulebook.id(), Map.of()).forEach((paragraph, count) -> {
            for (int sentence = 1; sentence <= count; sentence++) {
                ids.add(paragraph + "/" + sentence);
            }
        });
        return ids;
    }
}
