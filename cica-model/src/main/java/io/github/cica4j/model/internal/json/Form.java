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

    /** Returns the name under which a schema defines this form once, empty if it stands where it is used. */
    default String definition() {
        return "";
    }

    /** Describes what is read, as far as a schema can. */
    Schema describe(SchemaDefinitions definitions);

    /** Writes a value. */
    void write(T value, JsonGenerator out) throws IOException;
}
