package io.github.cica4j.model.json;

import io.github.cica4j.model.conformance.ConformanceCase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What came of reading a case: either the case, or every error of the text.
 *
 * <p>This type is immutable and thread-safe.
 */
public final class CaseReading {

    private final Optional<ConformanceCase> read;
    private final List<ReadError> errors;

    CaseReading(Optional<ConformanceCase> read, List<ReadError> errors) {
        this.read = read;
        this.errors = errors;
    }

    /**
     * Returns the case.
     *
     * @return the case, absent if there are errors
     */
    public Optional<ConformanceCase> conformanceCase() {
        return read;
    }

    /**
     * Returns the errors.
     *
     * @return the errors in file order, 1,000 at most; empty if there is a case
     */
    public List<ReadError> errors() {
        return errors;
    }

    /**
     * Returns the case, or throws.
     *
     * @return the case
     * @throws IllegalArgumentException if there are errors; its message holds them all, one a line
     */
    public ConformanceCase orElseThrow() {
        return read.orElseThrow(() -> new IllegalArgumentException(
                errors.stream().map(ReadError::toString).collect(Collectors.joining("\n"))));
    }
}
