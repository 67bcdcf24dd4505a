package io.github.cica4j.model.internal.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * How a value is written as JSON and read back.
 *
 * @param <T>  the type of the value
 */
public interface Form<T> {

    /**
     * Reads a value.
     *
     * @return the value, or null after a problem was added
     */
    @Nullable
    T read(JsonNode node, String pointer, Reading reading);

    /** Writes a value. */
    void write(T value, JsonGenerator out) throws IOException;
}
