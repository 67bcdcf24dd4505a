package io.github.cica4j.report;

import io.github.cica4j.model.finding.Assessment;
import io.github.cica4j.model.finding.FindingKey;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.state.StateCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Words made of what a finding holds, the same in every text. */
final class Words {

    /** The argument of a finding that tells the area. */
    static final String AREA = "area";

    private Words() {}

    /** Returns the sentences of each rulebook, by its id. */
    static Map<String, Messages> sentences(Assessment assessment, Language language) {
        Map<String, Messages> sentences = new HashMap<>();
        for (Rulebook rulebook : assessment.rulebooks()) {
            sentences.put(rulebook.id(), rulebook.messages(language));
        }
        return sentences;
    }

    static Messages of(Rulebook rulebook, Map<String, Messages> sentences) {
        return Objects.requireNonNull(sentences.get(rulebook.id()));
    }

    /** Returns what a finding is about. */
    static String about(FindingKey key) {
        return key.subject() + (key.occurrence().isEmpty() ? "" : " / " + key.occurrence());
    }

    static String states(List<StateCode> states, Language language) {
        List<String> names = new ArrayList<>();
        for (StateCode state : states) {
            names.add(state.name(language));
        }
        return join(names);
    }

    static String join(List<?> values) {
        StringBuilder joined = new StringBuilder();
        for (Object value : values) {
            joined.append(joined.isEmpty() ? "" : ", ").append(value);
        }
        return joined.toString();
    }
}
