package io.github.cica4j.model.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One thing that is on record.
 *
 * <p>An optional value that is absent is unknown; it never means "no".
 * Implementations are immutable and thread-safe.
 */
public interface Fact extends Judged {

    /**
     * Returns the id, unique within the facts that are checked together.
     *
     * @return the id
     */
    FactId id();

    /**
     * Returns the kind of record.
     *
     * @return the kind
     */
    RecordKind kind();

    /**
     * Returns where the fact stands.
     *
     * @return the source, if it is recorded
     */
    Optional<Source> source();

    /**
     * Returns a note on the fact for people; no rule reads it.
     *
     * @return the remark, if there is one
     */
    Optional<String> remark();

    /**
     * Returns the day from which the fact was on record.
     *
     * @return the day in Astana, absent if the fact came on record on the day that it tells of
     */
    Optional<LocalDate> recordedOn();

    /**
     * Returns the other facts that this one names.
     *
     * @return the references, in the order of the properties
     */
    default List<Reference> references() {
        return List.of();
    }

    /**
     * Returns what this fact says was done.
     *
     * @return the acts, in no particular order
     */
    default List<Act> acts() {
        return List.of();
    }

    @Override
    default Subject subject() {
        return Subject.of(kind().subject(), id().value());
    }
}
