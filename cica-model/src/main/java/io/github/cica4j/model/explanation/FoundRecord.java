package io.github.cica4j.model.explanation;

import io.github.cica4j.model.fact.FactId;
import io.github.cica4j.model.fact.Subject;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a pattern of a rule has found.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param pattern  the pattern
 * @param collects  whether the pattern collects all that it matches, so that it is content with nothing
 * @param subject  what was found, absent where it is a collection, or nothing that a finding can be about
 * @param facts  the facts that were found, sorted; empty where they are derived from others
 * @param count  how many records were found: 1 unless the pattern collects
 * @param values  what the rule reads of the record, by property, sorted; unmodifiable
 */
public record FoundRecord(
        Sentence pattern,
        boolean collects,
        Optional<Subject> subject,
        List<FactId> facts,
        int count,
        SortedMap<String, Object> values) {

    /** Creates it. */
    public FoundRecord {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(subject, "subject");
        facts = List.copyOf(facts);
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
    }
}
