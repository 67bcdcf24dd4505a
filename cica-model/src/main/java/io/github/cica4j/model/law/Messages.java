package io.github.cica4j.model.law;

import io.github.cica4j.model.state.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The sentences of a rulebook in one language.
 *
 * <p>A sentence names its arguments: {@code {area}}, {@code {age, plural, one {# day} other {# days}}}, or
 * {@code {day, select, none {} other {on {day}}}}.
 * Keys are {@code MOD-2.5-a.title} for the departure and {@code MOD-2.5-a.due} for a status.
 * Ids and names of arguments are part of the compatibility promise, the wording is not.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class Messages {

    private final Language language;
    private final SortedMap<String, String> sentences;

    private Messages(Language language, SortedMap<String, String> sentences) {
        this.language = language;
        this.sentences = Collections.unmodifiableSortedMap(sentences);
    }

    /**
     * Loads the sentences that lie beside a class as {@code <name>_<language>.properties} in UTF-8.
     *
     * @param anchor  the class
     * @param name  the name of the bundle
     * @param language  the language
     * @return the sentences
     * @throws IllegalArgumentException if there is no such bundle
     */
    public static Messages load(Class<?> anchor, String name, Language language) {
        return read(anchor, name, language)
                .orElseThrow(() -> new IllegalArgumentException(
                        "There is no bundle " + resource(name, language) + " beside " + anchor.getName()));
    }

    private static String resource(String name, Language language) {
        return name + "_" + language.code() + ".properties";
    }

    private static Optional<Messages> read(Class<?> anchor, String name, Language language) {
        try (InputStream in = anchor.getResourceAsStream(resource(name, language))) {
            if (in == null) {
                return Optional.empty();
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            SortedMap<String, String> sentences = new TreeMap<>();
            properties.forEach((key, value) -> sentences.put((String) key, (String) value));
            return Optional.of(new Messages(language, sentences));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Loads the sentences that lie beside a class, if there are any.
     *
     * @param anchor  the class
     * @param name  the name of the bundle
     * @param language  the language
     * @return the sentences of that language, else those in English, else none
     */
    public static Messages loadIfPresent(Class<?> anchor, String name, Language language) {
        return read(anchor, name, language)
                .or(() -> read(anchor, name, Language.EN))
                .orElseGet(() -> new Messages(language, Collections.emptySortedMap()));
    }

    /**
     * Returns the language.
     *
     * @return the language
     */
    public Language language() {
        return language;
    }

    /**
     * Returns the sentences with their arguments unfilled.
     *
     * @return the sentences by key, sorted; unmodifiable
     */
    public SortedMap<String, String> sentences() {
        return sentences;
    }

    /**
     * Finds the title of a rule: its departure in one sentence.
     *
     * @param rule  the rule
     * @return the title, absent if the bundle has none
     */
    public Optional<String> findTitle(RuleId rule) {
        return Optional.ofNullable(sentences.get(rule + ".title"));
    }

    /**
     * Tells a sentence.
     *
     * @param key  the key
     * @param arguments  the arguments by name
     * @return the sentence, absent if the bundle has none
     * @throws IllegalArgumentException if the sentence names an argument that is not given
     */
    public Optional<String> find(String key, Map<String, ?> arguments) {
        return Optional.ofNullable(sentences.get(key))
                .map(sentence -> new MessageFormatter(language).format(sentence, arguments));
    }

    /**
     * Tells the position of a finding.
     *
     * @param rule  the rule
     * @param status  the status on the day
     * @param arguments  the arguments by name
     * @return the sentence; where the bundle has none for this status, the rule and the status
     * @throws IllegalArgumentException if the sentence names an argument that is not given
     */
    public String message(RuleId rule, Status status, Map<String, ?> arguments) {
        String sentence = sentences.get(rule + "." + status);
        return sentence == null ? rule + " " + status : new MessageFormatter(language).format(sentence, arguments);
    }
}
