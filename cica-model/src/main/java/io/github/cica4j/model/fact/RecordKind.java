package io.github.cica4j.model.fact;

import java.util.Objects;

/**
 * A kind of record, such as offers or drafts: what a dossier may declare complete, and what a finding may miss.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param name  the name of the records together, as in the sections of a dossier: {@code expertMeetings}
 * @param subject  the name of one of them, as in the subject of a finding: {@code expert-meeting}
 */
public record RecordKind(String name, String subject) implements Comparable<RecordKind> {

    /** Creates a kind. */
    public RecordKind {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(subject, "subject");
    }

    /**
     * Obtains a kind.
     *
     * @param name  the name of the records together
     * @param subject  the name of one of them
     * @return the kind
     */
    public static RecordKind of(String name, String subject) {
        return new RecordKind(name, subject);
    }

    @Override
    public int compareTo(RecordKind other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
