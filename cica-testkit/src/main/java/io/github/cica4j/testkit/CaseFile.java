package io.github.cica4j.testkit;

import io.github.cica4j.model.conformance.ConformanceCase;
import io.github.cica4j.model.json.CaseReading;
import java.util.Objects;

/**
 * The file of a case.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param path  where it lies in the folder of cases, such as {@code MOD-2.7-a/overdue-on-the-day-after.json}
 * @param reading  what came of reading it
 */
public record CaseFile(String path, CaseReading reading) {

    /** Creates a file. */
    public CaseFile {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(reading, "reading");
    }

    /**
     * Returns the case, or throws.
     *
     * @return the case
     * @throws IllegalArgumentException if there are errors; its message holds the path and them all, one a line
     */
    public ConformanceCase orElseThrow() {
        return reading.conformanceCase().orElseThrow(() -> {
            StringBuilder message = new StringBuilder(path);
            reading.errors().forEach(error -> message.append('\n').append(error));
            return new IllegalArgumentException(message.toString());
        });
    }

    /**
     * Returns the name of the folder.
     *
     * @return the part of the path before the slash, such as {@code MOD-2.7-a}; empty if there is none
     */
    public String folder() {
        return path.substring(0, Math.max(0, path.indexOf('/')));
    }

    @Override
    public String toString() {
        return path;
    }
}
