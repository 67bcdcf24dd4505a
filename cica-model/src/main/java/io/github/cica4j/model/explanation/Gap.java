package io.github.cica4j.model.explanation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The first pattern of a rule that finds nothing, and why.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param pattern  the pattern
 * @param constraint  the first constraint of it that does not hold, absent if there is no such record at all
 * @param nearest  the record that gets as far as this constraint, absent if none passes a constraint before it
 * @param next  the patterns that would be tried after it, in their order
 */
public record Gap(Sentence pattern, Optional<Sentence> constraint, Optional<FoundRecord> nearest, List<Sentence> next) {

    /** Creates a gap. */
    public Gap {
        Objects.requireNonNull(pattern, "pattern");
        Objects.requireNonNull(constraint, "constraint");
        Objects.requireNonNull(nearest, "nearest");
        next = List.copyOf(next);
    }
}
