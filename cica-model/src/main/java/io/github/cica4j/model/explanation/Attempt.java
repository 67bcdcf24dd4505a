package io.github.cica4j.model.explanation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One try of a rule: the patterns that find something, from one record on, and what stops it there.
 *
 * <p>Either there is a gap, or all patterns find something and there is a silence.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param rule  the name of the rule in its file: the id, and more where several rules stand for one id
 * @param found  the patterns that find something, in the order of the rule
 * @param gap  the first pattern that finds nothing
 * @param silence  why there is no finding although all patterns find something
 */
public record Attempt(String rule, List<FoundRecord> found, Optional<Gap> gap, Optional<Silence> silence) {

    /**
     * Creates an attempt.
     *
     * @throws IllegalArgumentException if there is not exactly one of gap and silence
     */
    public Attempt {
        Objects.requireNonNull(rule, "rule");
        found = List.copyOf(found);
        if (gap.isPresent() == silence.isPresent()) {
            throw new IllegalArgumentException("An attempt ends with a gap or a silence, and with one of them only");
        }
    }
}
