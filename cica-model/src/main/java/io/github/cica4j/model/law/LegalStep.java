package io.github.cica4j.model.law;

import io.github.cica4j.model.fact.Source;
import io.github.cica4j.model.time.KnownDay;
import java.util.Objects;

/**
 * A text coming to a legal status.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param status  the status
 * @param since  the first day on which the text is known to have it
 * @param source  where that stands
 */
public record LegalStep(LegalStatus status, KnownDay since, Source source) {

    /** Creates a step. */
    public LegalStep {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(since, "since");
        Objects.requireNonNull(source, "source");
    }
}
