package io.github.cica4j.model.fact;

import java.time.ZoneId;
import java.util.List;

/**
 * What a checker takes: the facts of one record, their zone, and for which days the record is complete.
 *
 * <p>A dossier is the one for CICA; another regime has its own.
 * Implementations are immutable and thread-safe.
 */
public interface Facts {

    /**
     * Returns the facts.
     *
     * @return the facts, with unique ids; their order has no meaning
     */
    List<Fact> facts();

    /**
     * Returns for which days each kind of record is complete.
     *
     * @return the completeness
     */
    Completeness completeness();

    /**
     * Returns the zone whose calendar days the facts are dated in.
     *
     * @return the zone
     */
    ZoneId zone();

    /**
     * Returns bytes that are equal for equal records, whatever the order of their facts.
     *
     * @return the canonical form, from which a receipt takes its hash
     */
    byte[] canonicalForm();
}
