package io.github.cica4j.model.silence;

import io.github.cica4j.model.time.KnownInstant;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A response to a silence procedure.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param id  its id, unique in its procedure
 * @param kind  what it is
 * @param received  when it was received
 * @param by  the name of the one it comes from, absent if that is unknown
 * @param texts  the texts it is about, not empty; absent if that is unknown
 */
public record Response(
        String id, ResponseKind kind, KnownInstant received, Optional<String> by, Optional<SortedSet<String>> texts) {

    /**
     * Creates a response.
     *
     * @throws IllegalArgumentException if the id is blank, or the set of texts is empty
     */
    public Response {
        Words.require(id, "The id of a response", "'objection-1'");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(received, "received");
        Objects.requireNonNull(by, "by");
        texts = texts.map(names -> Collections.unmodifiableSortedSet(new TreeSet<>(names)));
        if (texts.isPresent() && texts.get().isEmpty()) {
            throw new IllegalArgumentException(
                    "Response " + id + " is about no text: name the texts, or leave them out if they are unknown");
        }
    }

    /**
     * Obtains a response of which it is unknown which of several texts it is about; with one text, it is about that.
     *
     * @param id  its id
     * @param kind  what it is
     * @param received  when it was received
     * @param by  the name of the one it comes from
     * @return the response
     * @throws IllegalArgumentException if the id is blank
     */
    public static Response of(String id, ResponseKind kind, KnownInstant received, String by) {
        return new Response(id, kind, received, Optional.of(by), Optional.empty());
    }

    /**
     * Returns this response as one about texts that are known.
     *
     * @param names  the texts, at least one
     * @return a new response
     * @throws IllegalArgumentException if there is no text
     */
    public Response about(Collection<String> names) {
        return new Response(id, kind, received, by, Optional.of(new TreeSet<>(names)));
    }
}
