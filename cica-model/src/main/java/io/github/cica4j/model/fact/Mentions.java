package io.github.cica4j.model.fact;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a {@link NoteVerbale} refers to, as far as it is on record. Without any of these, it refers to nothing that is.
 *
 * <p>This type is immutable and thread-safe.
 *
 * @param notes  the ids of notes
 * @param decisions  the ids of decisions
 */
public record Mentions(List<FactId> notes, List<FactId> decisions) {

    /** Creates mentions. */
    public Mentions {
        notes = List.copyOf(notes);
        decisions = List.copyOf(decisions);
    }

    List<Reference> references() {
        return Stream.concat(
                        notes.stream().map(id -> new Reference("refersTo", id, NoteVerbale.KIND, false)),
                        decisions.stream().map(id -> new Reference("refersTo", id, Decision.KIND, false)))
                .toList();
    }
}
