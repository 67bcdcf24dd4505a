package io.github.cica4j.model.fact;

import java.util.Objects;

/**
 * What a finding is about.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param kind  the kind of the subject, such as {@code concept-paper} or {@code area}
 * @param id  the id of the subject within its kind
 */
public record Subject(String kind, String id) implements Comparable<Subject> {

    /** Creates a subject. */
    public Subject {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }

    /**
     * Obtains a subject.
     *
     * @param kind  the kind
     * @param id  the id
     * @return the subject
     */
    public static Subject of(String kind, String id) {
        return new Subject(kind, id);
    }

    @Override
    public int compareTo(Subject other) {
        int order = kind.compareTo(other.kind);
        return order == 0 ? id.compareTo(other.id) : order;
    }

    @Override
    public String toString() {
        return kind + " " + id;
    }
}
