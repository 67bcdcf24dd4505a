package io.github.cica4j.model.explanation;

import io.github.cica4j.model.law.Messages;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A pattern or a constraint of a rule, to be told by the bundle {@code patterns} of its rulebook.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param key  the key in the bundle, such as {@code Service.not-dated}
 * @param text  what stands for it where the bundle has no such key: the name of a type, or the constraint as written
 * @param arguments  the arguments by name, sorted; unmodifiable
 */
public record Sentence(String key, String text, SortedMap<String, Object> arguments) {

    /** Creates a sentence. */
    public Sentence {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(text, "text");
        arguments = Collections.unmodifiableSortedMap(new TreeMap<>(arguments));
    }

    /**
     * Obtains a sentence.
     *
     * @param key  the key in the bundle
     * @param text  what stands for it where the bundle has no such key
     * @param arguments  the arguments by name
     * @return the sentence
     */
    public static Sentence of(String key, String text, Map<String, ?> arguments) {
        return new Sentence(key, text, new TreeMap<>(arguments));
    }

    /**
     * Tells it.
     *
     * @param patterns  the sentences of the patterns
     * @return the sentence of the bundle with its arguments, else the text
     * @throws IllegalArgumentException if the sentence of the bundle names an argument that is not given
     * @see io.github.cica4j.model.law.Rulebook#patterns
     */
    public String in(Messages patterns) {
        return patterns.find(key, arguments).orElse(text);
    }
}
