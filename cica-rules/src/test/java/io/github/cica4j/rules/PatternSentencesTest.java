package io.github.cica4j.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.rules.internal.engine.CompiledConditions;
import io.github.cica4j.rules.internal.engine.Demand;
import io.github.cica4j.rules.internal.engine.Step;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the compiled rules ask and the sentences that tell it stay in step. */
class PatternSentencesTest {

    static List<Rulebook> rulebooks() {
        return Rulebooks.standard().stream()
                .filter(book -> !book.rules().isEmpty())
                .toList();
    }

    /** Loading fails if a rule has a construct that cannot be tried outside the engine. */
    private static List<CompiledConditions> conditions(Rulebook rulebook) {
        return CompiledConditions.load(List.of(ComplianceChecker.place(rulebook)), name -> true);
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void every_pattern_and_every_constraint_has_a_sentence_and_every_sentence_a_use(Rulebook rulebook) {
        Set<String> asked = new TreeSet<>();
        for (CompiledConditions rule : conditions(rulebook)) {
            for (Step step : rule.steps()) {
                asked.add(step.type().getSimpleName());
                for (Demand demand : step.demands()) {
                    asked.add(WhyNotSearch.key(step, demand));
                }
            }
        }
        assertThat(rulebook.patterns(Language.EN).sentences().keySet()).containsExactlyElementsOf(asked);
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void types_of_one_name_are_one_type(Rulebook rulebook) {
        TreeMap<String, Set<Class<?>>> types = new TreeMap<>();
        for (CompiledConditions rule : conditions(rulebook)) {
            for (Step step : rule.steps()) {
                types.computeIfAbsent(step.type().getSimpleName(), unused -> Set.of(step.type()));
                assertThat(types.get(step.type().getSimpleName())).containsExactly(step.type());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void sentences_are_parts_of_one_that_name_the_value_of_a_join(Rulebook rulebook) {
        rulebook.patterns(Language.EN)
                .sentences()
                .forEach((key, sentence) -> assertThat(sentence)
                        .as(key)
                        .matches("(a|an|it|its|the|drafts|what) .*[^.]")
                        .matches(text -> text.contains("{value}") == key.startsWith("join.")));
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void all_rules_can_be_tried(Rulebook rulebook) {
        assertThat(conditions(rulebook))
                .extracting(rule -> rule.rule().split(" ", 2)[0])
                .containsAll(rulebook.rules().stream().map(Object::toString).toList());
    }

    @Test
    void where_a_language_has_no_sentences_of_patterns_they_are_those_in_english() {
        assertThat(Rulebooks.integrity().patterns(Language.KK).language()).isEqualTo(Language.EN);
    }
}
