package io.github.cica4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.law.Interpretation;
import io.github.cica4j.model.law.LegalStatus;
import io.github.cica4j.model.law.LegalStep;
import io.github.cica4j.model.law.Messages;
import io.github.cica4j.model.law.Provision;
import io.github.cica4j.model.law.RuleDescriptor;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.model.law.Shape;
import io.github.cica4j.model.state.Language;
import io.github.cica4j.model.time.KnownDay;
import io.github.cica4j.rules.Rulebooks;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules, provisions and sentences stay in step. */
class RulebookTest {

    /** Words that judge conduct, which no sentence uses. */
    private static final List<String> JUDGING =
            List.of("fail", "guilty", "breach", "violat", "infring", "must have", "illegal", "blame");

    static Stream<RuleDescriptor> rules() {
        return Rulebooks.standard().stream().flatMap(book -> book.rules().stream());
    }

    @Test
    void the_draft_is_a_draft_with_three_rules_of_each_shape() {
        Rulebook rulebook = Rulebooks.modalitiesDraft2023();
        assertThat(rulebook.id()).isEqualTo("modalities-draft-2023");
        assertThat(rulebook.legalSteps()).extracting(step -> step.status()).containsExactly(LegalStatus.DRAFT);
        assertThat(rulebook.rules())
                .extracting(rule -> rule.id() + " " + rule.force() + " " + rule.shape())
                .containsExactly(
                        "MOD-1.9-b as-a-rule continuing",
                        "MOD-1.10-c shall act",
                        "MOD-1.10-e should act",
                        "MOD-1.10-g none duty",
                        "MOD-1.11-b shall continuing",
                        "MOD-2.4-a shall act",
                        "MOD-2.5-a shall duty",
                        "MOD-2.6-a shall continuing",
                        "MOD-2.7-a shall duty");
        assertThat(Stream.of(Shape.values()))
                .allSatisfy(shape -> assertThat(rulebook.rules().stream().filter(rule -> rule.shape() == shape))
                        .hasSize(3));
    }

    @Test
    void every_open_word_has_its_readings_the_default_first() {
        assertThat(Rulebooks.modalitiesDraft2023().interpretations())
                .extracting(open -> open + " "
                        + open.readings().stream()
                                .map(reading -> reading.name())
                                .collect(Collectors.joining(" ")))
                .containsExactly(
                        "INT-01 clip roll undetermined",
                        "INT-05 while-considered grace",
                        "INT-06 soc-decision tenure-start",
                        "INT-07 not-before every-appointment",
                        "INT-08 from-offer before-offer",
                        "INT-13 undetermined departure",
                        "INT-17 derogated not-met",
                        "INT-35 indicative in-force",
                        "INT-41 same-appointment new-appointment",
                        "INT-47 goes-on undetermined");
        assertThat(Rulebooks.modalitiesDraft2023().interpretations())
                .extracting(Interpretation::question)
                .allSatisfy(question -> assertThat(question).endsWith("?"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_has_a_title_and_a_sentence_for_each_of_its_statuses(RuleDescriptor rule) {
        Messages messages = Rulebooks.modalitiesDraft2023().messages(Language.EN);
        Set<String> wanted = new TreeSet<>();
        wanted.add(rule + ".title");
        rule.statuses().forEach(status -> wanted.add(rule + "." + status));
        assertThat(messages.sentences().keySet().stream().filter(key -> key.startsWith(rule + ".")))
                .containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(messages.findTitle(rule.id()).orElseThrow())
                .doesNotContain(". ")
                .doesNotEndWith(".");
    }

    @Test
    void no_sentence_judges() {
        assertThat(Rulebooks.modalitiesDraft2023()
                        .messages(Language.EN)
                        .sentences()
                        .values())
                .allSatisfy(sentence -> assertThat(JUDGING).noneMatch(sentence.toLowerCase(Locale.ROOT)::contains));
    }

    @Test
    void every_provision_names_its_rules_and_every_rule_its_provisions() {
        Rulebook rulebook = Rulebooks.modalitiesDraft2023();
        List<Provision> provisions = rulebook.provisions();
        assertThat(provisions).extracting(Provision::id).doesNotHaveDuplicates();
        Set<String> byProvision = new TreeSet<>();
        provisions.forEach(provision -> Stream.of(provision.detail().split(" ", -1))
                .forEach(rule -> byProvision.add(rule + " " + provision.id())));
        Set<String> byRule = new TreeSet<>();
        rulebook.rules().forEach(rule -> rule.provisions().forEach(id -> byRule.add(rule + " " + id)));
        assertThat(byProvision).isEqualTo(byRule);
    }

    @Test
    void a_text_is_in_force_from_the_day_of_the_step_until_the_next() {
        Rulebook.Builder builder = Rulebook.builder("steps", RulebookTest.class, "org.example/steps");
        for (String step : new String[] {"DRAFT 2023-08-22", "IN_FORCE 2024-03-01", "SUPERSEDED 2025-01"}) {
            String[] parts = step.split(" ", 2);
            builder.legalStep(new LegalStep(
                    LegalStatus.valueOf(parts[0]), KnownDay.parse(parts[1]), Source.of("a note", "a paragraph")));
        }
        Rulebook rulebook = builder.build();
        assertThat(Stream.of("2024-02-29", "2024-03-01", "2025-01-30", "2025-01-31")
                        .map(day -> rulebook.inForceOn(LocalDate.parse(day))))
                .containsExactly(false, true, true, false);
        assertThat(Rulebooks.modalitiesDraft2023().inForceOn(LocalDate.of(2030, 1, 1)))
                .isFalse();
    }
}
