package io.github.cica4j.rules.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.cica4j.model.law.Provision;
import io.github.cica4j.model.law.Rulebook;
import io.github.cica4j.rules.Rulebooks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence of a text is accounted for, in words of our own, and rules, guards and provisions name each other. */
class ProvisionsTest {

    private static final String SEEDS = "cica.seeds";

    /** So many words in a row, the same as in the text, are a copy; seven may be. */
    private static final int COPY = 8;

    static List<Rulebook> rulebooks() {
        return Rulebooks.standard();
    }

    @Test
    void every_sentence_of_the_modalities_is_accounted_for_in_the_order_of_the_text() {
        assertThat(Rulebooks.modalitiesDraft2023().provisions().stream()
                        .map(Provision::sentence)
                        .distinct())
                .containsExactlyElementsOf(Sentences.of(Rulebooks.modalitiesDraft2023()));
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void a_sentence_is_whole_or_its_further_parts_have_letters_from_a(Rulebook rulebook) {
        Map<String, List<String>> parts = rulebook.provisions().stream()
                .collect(Collectors.groupingBy(
                        Provision::sentence,
                        LinkedHashMap::new,
                        Collectors.mapping(Provision::id, Collectors.toList())));
        assertThat(parts).allSatisfy((sentence, ids) -> {
            List<String> lettered = new ArrayList<>(List.of(sentence));
            for (char letter = 'a'; lettered.size() < ids.size(); letter++) {
                lettered.add(sentence + letter);
            }
            assertThat(ids).isEqualTo(lettered);
        });
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void a_provision_names_the_rules_that_name_it(Rulebook rulebook) {
        assertThat(named(rulebook, Provision.Assignment.RULE))
                .isEqualTo(rulebook.rules().stream()
                        .flatMap(rule -> rule.provisions().stream().map(id -> rule + " " + id))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void a_provision_names_the_guards_that_follow_from_it(Rulebook rulebook) {
        assertThat(named(rulebook, Provision.Assignment.GUARD))
                .isEqualTo(rulebook.guards().stream()
                        .map(guard -> guard.id() + " " + guard.provision())
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Set<String> named(Rulebook rulebook, Provision.Assignment assignment) {
        Set<String> named = new TreeSet<>();
        for (Provision provision : rulebook.provisions()) {
            (assignment == Provision.Assignment.RULE ? provision.rules() : provision.guards())
                    .forEach(id -> assertThat(named.add(id + " " + provision.id()))
                            .as("%s is named once by %s", id, provision.id())
                            .isTrue());
        }
        return named;
    }

    @ParameterizedTest
    @MethodSource("rulebooks")
    void reasons_are_numbered_in_their_paragraph_and_are_sentences(Rulebook rulebook) {
        Map<String, Integer> numbers = new HashMap<>();
        for (Provision provision : rulebook.provisions()) {
            assertThat(provision.paraphrase()).as(provision.id()).endsWith(".");
            provision.reason().ifPresent(reason -> {
                int number = numbers.merge(provision.paragraph(), 1, Integer::sum);
                assertThat(reason.id()).isEqualTo("NC-" + provision.paragraph() + "-" + number);
                assertThat(reason.text()).endsWith(".");
            });
        }
    }

    @Test
    void the_text_has_the_sentences_that_are_accounted_for() throws IOException {
        Map<String, Integer> counted = new LinkedHashMap<>();
        int preamble = 0;
        for (String paragraph : paragraphs()) {
            Matcher numbered = Pattern.compile("([1-9]\\.[0-9]+) (.*)").matcher(paragraph);
            if (numbered.matches()) {
                // a full stop ends a sentence where a capital follows
                counted.put(numbered.group(1), numbered.group(2).split("\\.\\s+(?=\\p{Lu})", -1).length);
            } else if (!paragraph.startsWith("Reaffirming")) {
                counted.put("0." + preamble++, 1);
            }
        }
        assertThat(counted).containsExactlyEntriesOf(Sentences.MODALITIES);
    }

    @Test
    void no_paraphrase_is_the_text() throws IOException {
        Set<List<String>> runs = new HashSet<>();
        paragraphs().forEach(paragraph -> runs.addAll(runs(paragraph)));
        assertThat(Rulebooks.standard().stream()
                        .flatMap(rulebook -> rulebook.provisions().stream())
                        .flatMap(provision -> Stream.concat(
                                Stream.of(provision.paraphrase()),
                                provision.reason().map(Provision.Reason::text).stream()))
                        .flatMap(words -> runs(words).stream())
                        .filter(runs::contains))
                .isEmpty();
    }

    private static List<List<String>> runs(String text) {
        List<String> words = Pattern.compile("[\\p{L}\\p{N}]+")
                .matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .toList();
        List<List<String>> runs = new ArrayList<>();
        for (int at = 0; at + COPY <= words.size(); at++) {
            runs.add(words.subList(at, at + COPY));
        }
        return runs;
    }

    /** The paragraphs of the draft decision from its preamble on, without headings. */
    private static List<String> paragraphs() throws IOException {
        String folder = System.getProperty(SEEDS);
        assumeTrue(folder != null, "The text of the draft decision is needed: give its folder, -D" + SEEDS + "=DIR");
        String start = "The Member States of the Conference on Interaction";
        String title = "on Modalities of Implementation";
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            for (Path file : files.sorted().toList()) {
                String text = Files.readString(file);
                int decision = text.lastIndexOf(title);
                if (decision >= 0 && text.indexOf(start, decision) >= 0) {
                    found.add(text.substring(text.indexOf(start, decision)));
                }
            }
        }
        assertThat(found).as("texts that hold the draft decision").hasSize(1);
        return found.get(0)
                .lines()
                .map(String::strip)
                .filter(line ->
                        line.matches("[1-9]\\.[0-9]+ .*|- .*|The Member States of .*|Reaffirming .*|Have adopted .*"))
                .toList();
    }
}
